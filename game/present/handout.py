"""What a debrief holds on paper, for every kind of paper: parts of nodes, and room to write.

The parts are the steps of the debrief on screen, with what a class needs beside it: the choices one
by one, something to debate, lines to write on, and how the season is lived again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.evidence import Evidence, Harm
from game.core.playthrough import Run
from game.present.again import again, by_code, code
from game.present.depth import WHOLE
from game.present.pack import words
from game.present.pack.build import pack
from game.present.pages.debrief import STEPS
from game.present.pages.page import heading, text
from game.present.pages.steps.ask import questions
from game.present.pages.steps.known import quotes
from game.present.pages.steps.otherwise import on_paper
from game.present.screen import Node
from game.present.sorting import ANSWERS, cards
from game.present.table import Table
from game.present.words import weekday

WRITE = "write"
"""The state of a node that is followed by lines to write on; `value` says how many."""
TYPED = "typed"
"""What the id of a text begins with that is typed into a terminal."""

FILE_HEADS = ("When", "What happened", "What was recorded")
_CHOSEN_HEADS = ("When", "Where", "What you chose")
_QUESTION_LINES, _SIDE_LINES, _NOTE_LINES, _FREE_LINES = 2, 2, 2, 11
_NEITHER = (
    "Neither side is the view of those who made this game. Each case is meant to be one that a "
    "fair opponent would accept."
)
_CODE = "It holds the life, the luck and each choice. Two papers with one code tell of one season."
_DESK = "What lay on the desk came from other seasons. Lived again elsewhere, others lie there."


@dataclass(frozen=True, slots=True)
class Part:
    """A part under its name. With `heads` its nodes of the role `pair` are rows of a table. A
    part that is `apart` can be handed out by itself, on a sheet of its own."""

    id: str
    name: str
    body: tuple[Node, ...]
    heads: tuple[str, ...] = ()
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Handout:
    """All of it. `code` is the short one, by which the season can be lived again."""

    title: str
    lead: str
    code: str
    parts: tuple[Part, ...]


def handout(table: Table) -> Handout:
    """The handout of the table's season, finished or not."""
    run = table.season
    life = table.playthrough.life if table.playthrough else run.season.life.id
    return Handout(
        title=run.season.life.title,
        lead=_lead(run),
        code=code(life, run),
        parts=tuple(part for part in _parts(table, life) if part.body),
    )


def lines_after(node: Node) -> int:
    """How many lines to write on follow a node."""
    return int(node.value) if WRITE in node.state else 0


def link(node: Node) -> str:
    """One link of a chain in a line: when, what, and the points."""
    value = f" {node.value}" if node.value and node.role != "gate" else ""
    return f"{node.detail}: {node.name}{value}"


def _lead(run: Run) -> str:
    life = run.season.life
    citizen, city = life.person[life.citizen], run.season.rulebook.city
    season = f"A season in {city}" if city else "A season"
    begins, ends = weekday(life, 1), run.world.day
    return f"{citizen.name}, {citizen.role}. {season}, from {begins}, day 1, to day {ends}."


# --- Parts -----------------------------------------------------------------------------


def _parts(table: Table, life: str) -> Iterator[Part]:
    for step in STEPS:
        match step.id:
            case "file":
                yield Part("chosen", "What you chose", _chosen(table.season), _CHOSEN_HEADS)
                yield Part(step.id, step.name, step.body(table, WHOLE), FILE_HEADS)
            case "else":
                yield Part(step.id, step.name, on_paper(table))
            case "known":
                yield Part("sorting", "Sort these", _to_sort(table))
                # Nothing can be pressed on paper.
                still = tuple(node for node in step.body(table, WHOLE) if not node.actions)
                yield Part(step.id, step.name, still)
            case "ask":
                yield Part(step.id, step.name, tuple(map(_to_write, questions(table))))
            case _:
                yield Part(step.id, step.name, step.body(table, WHOLE))
    yield Part("again", "This season again", (_again(table, life),))
    yield Part("notes", "Space to write", _notes())
    yield Part("sorted", "Where they belong", _sorted(table), apart=True)
    yield Part("motion", "A motion to debate", _motion(table), apart=True)


def _to_write(node: Node) -> Node:
    return _lines(node.id, node.name, _QUESTION_LINES) if node.role == "note" else node


def _lines(id: str, name: str, number: int) -> Node:
    return Node(id, "note", name, str(number), state=(WRITE,))


def _chosen(run: Run) -> tuple[Node, ...]:
    """Each scene with the choice that was made in it."""
    return tuple(_choice(run, turn, id) for turn, id in enumerate(run.choices))


def _choice(run: Run, turn: int, id: str) -> Node:
    life, world = run.season.life, run.steps[turn].world
    scene = life.scene[world.scene]
    choice = next(each for each in scene.choices if each.id == id)
    cells = (
        Node(f"scene-{turn}", "event", scene.title),
        Node(f"choice-{turn}", "text", choice.text),
    )
    when = f"Day {scene.day}, {weekday(life, scene.day)}"
    return Node(f"chosen-{turn}", "pair", when, children=cells)


def _notes() -> tuple[Node, ...]:
    asked = (
        "A line that is missing from the file, in your own words:",
        "Whom would you ask to change something, and what?",
    )
    return (
        *(_lines(f"write-{n}", each, _NOTE_LINES) for n, each in enumerate(asked)),
        _lines("write-free", "", _FREE_LINES),
    )


def _again(table: Table, life: str) -> Node:
    """How the season is lived again: what to read, and what to type."""
    desk = f" {_DESK}" if table.playthrough and table.playthrough.cases else ""
    children = (
        text("again-code", "To live this same season again, type:"),
        _typed("code", by_code(life, table.season)),
        text("again-what", f"{_CODE}{desk}"),
        text("again-long", "The same, spelled out (one line, with no space after a comma):"),
        _typed("long", again(life, table.season)),
    )
    return Node(TYPED, "group", "This season again", children=children)


def _typed(id: str, command: str) -> Node:
    return Node(f"{TYPED}-{id}", "text", command, tone="machine")


def _to_sort(table: Table) -> tuple[Node, ...]:
    """The statements of the sorting turn, each with every answer to underline one of."""
    answers = "Underline one: " + "; ".join(ANSWERS.values()) + "."
    items = tuple(
        Node(f"sort-{n}", "item", f"{card.about}: {card.says}", detail=answers)
        for n, card in enumerate(cards(table), 1)
    )
    return (Node("sort-list", "list", "Where does each belong?", children=items),) if items else ()


def _sorted(table: Table) -> tuple[Node, ...]:
    """Where each of them belongs and why, on a sheet of its own."""
    return tuple(
        Node(f"sorted-{n}", "quote", f"{n}. {card.told} {card.why}", card.status, card.source)
        for n, card in enumerate(cards(table), 1)
    )


# --- A motion --------------------------------------------------------------------------


def _motion(table: Table) -> tuple[Node, ...]:
    """Both cases of the motion about the harm that was touched most, with claims to cite."""
    harms = table.explained().harms
    if not harms:
        return ()
    evidence = table.shelf.evidence()
    harm = evidence.harm[harms[0]]
    motion = harm.motion
    sides = (
        _side("for", words.FOR, motion.strongest_for),
        _side("against", words.AGAINST, motion.strongest_against),
    )
    about = f"What this season touched most: {harm.name.lower()}. {harm.summary}"
    return (
        heading("motion-text", motion.text),
        text("motion-harm", about),
        Node("motion-sides", "group", "Both sides", children=sides),
        text("motion-neither", _NEITHER),
        *_terms(harm),
        *_to_cite(evidence, harm),
        text("motion-balance", f"{pack(evidence, harm).balance[-1]} To print all cards:"),
        _typed("pack", f"good-standing evidence --motion {harm.id} -o pack.pdf"),
    )


def _side(id: str, name: str, case: str) -> Node:
    ours = _lines(f"motion-{id}-more", "What else speaks for this side:", _SIDE_LINES)
    children = (text(f"motion-{id}-case", case), ours)
    return Node(f"motion-{id}", "group", name, children=children)


def _terms(harm: Harm) -> Iterator[Node]:
    items = tuple(
        Node(f"term-{n}", "item", f"{term.word}: {term.means} {term.dispute}")
        for n, term in enumerate(harm.motion.terms)
    )
    if items:
        yield Node("terms", "list", words.TERMS, children=items)


def _to_cite(evidence: Evidence, harm: Harm) -> Iterator[Node]:
    """The best documented claim that serves each side, and one that serves both."""
    motion = harm.motion
    for id, name, serves in (
        ("for", "The side for can cite", motion.serves_for),
        ("against", "The side against can cite", motion.serves_against),
        ("both", "Either side can cite", motion.serves_both),
    ):
        best = next((each for each in evidence.cards_of(harm) if each.id in serves), None)
        if best:
            named = (heading(f"cite-{id}-name", name), *quotes(evidence, id, [best]))
            yield Node(f"cite-{id}", "group", name, children=named)
