"""What a debrief holds on paper, for every kind of paper: parts of nodes, and room to write.

The parts are the steps of the debrief on screen, with what a class needs beside it: the choices one
by one, something to debate, lines to write on, and how the season is lived again. What a screen
says again where it is needed is said once on paper, and named from then on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.playthrough import Run
from game.present.again import again, by_code, code
from game.present.answers import answers, to_sort
from game.present.blanks import TYPED, WIDE, to_write, typed
from game.present.depth import WHOLE
from game.present.motion import motion
from game.present.numbered import Numbered, numbered
from game.present.pages.debrief import STEPS
from game.present.pages.page import text
from game.present.pages.steps.ask import questions
from game.present.pages.steps.file import OTHERS
from game.present.pages.steps.lines import lines
from game.present.pages.steps.otherwise import on_paper
from game.present.pages.steps.shut import shut
from game.present.quoted import known
from game.present.screen import Node
from game.present.table import Table
from game.present.words import weekday

FILE_HEADS = ("When", "What happened", "What was recorded")
_CHOSEN_HEADS = ("When", "Where", "What you chose")
_QUESTION_LINES, _NOTE_LINES = 2, 3
_CODE = "It holds the life, the luck and each choice. Two papers with one code tell of one season."
_DESK = "What lay on the desk came from other seasons. Lived again elsewhere, others lie there."


@dataclass(frozen=True, slots=True)
class Part:
    """A part under its name. With `heads` its nodes of the role `pair` are rows of a table. A
    part that is `apart` can be handed out by itself, on a sheet of its own. In `columns` its lines
    are short, and but for what is `wide` two of them stand beside each other."""

    id: str
    name: str
    body: tuple[Node, ...]
    heads: tuple[str, ...] = ()
    apart: bool = False
    columns: bool = False


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
        parts=tuple(part for part in _parts(table, life, numbered(table)) if part.body),
    )


# --- What both kinds of paper ask of a node ------------------------------------------------


def owner(node: Node) -> str:
    """Whose file a line stands in, where it is another person's."""
    return node.detail if node.role == "record" and node.detail.startswith(OTHERS) else ""


def link(node: Node) -> str:
    """One link of a chain in a line: when, what, and the points."""
    value = f" {node.value}" if node.value and node.role != "gate" else ""
    return f"{node.detail}: {node.name}{value}"


def parts_here(pair: Node) -> bool:
    """Whether the two columns part in this row, and it says why."""
    lines = (node for node in pair.children if "none" not in node.state)
    return any(note.id.startswith("why-") for node in lines for note in node.children)


def wide(node: Node) -> bool:
    """Whether a node takes the whole width even among columns: what has bars, or is drawn, too."""
    drawn = node.role == "chart" and "chain" not in node.state
    own = drawn or node.meter is not None or WIDE in node.state
    return own or any(map(wide, node.children))


def _lead(run: Run) -> str:
    life = run.season.life
    citizen, city = life.person[life.citizen], run.season.rulebook.city
    season = f"A season in {city}" if city else "A season"
    begins, ends = weekday(life, 1), run.world.day
    return f"{citizen.name}, {citizen.role}. {season}, from {begins}, day 1, to day {ends}."


# --- Parts -----------------------------------------------------------------------------


def _parts(table: Table, life: str, numbers: Numbered) -> Iterator[Part]:
    for step in STEPS:
        match step.id:
            case "file":
                yield Part("chosen", "What you chose", _chosen(table.season), _CHOSEN_HEADS)
                yield Part(step.id, step.name, lines(table, numbers), FILE_HEADS)
            case "doors":
                yield Part(step.id, step.name, shut(table, numbers), columns=True)
            case "else":
                yield Part(step.id, step.name, on_paper(table, numbers.named), columns=True)
            case "known":
                yield Part("sorting", "Sort these", to_sort(table), columns=True)
                yield Part(step.id, step.name, known(table), columns=True)
            case "ask":
                yield Part(
                    step.id, step.name, tuple(map(_to_write, questions(table))), columns=True
                )
            case _:
                yield Part(step.id, step.name, step.body(table, WHOLE), columns=True)
    yield Part("notes", "Space to write", _notes(), columns=True)
    yield Part("sorted", "Where they belong", answers(table), apart=True, columns=True)
    yield Part("again", "This season again", (_again(table, life),))
    yield Part("motion", "A motion to debate", motion(table), apart=True)


def _to_write(node: Node) -> Node:
    return to_write(node.id, node.name, _QUESTION_LINES, WIDE) if node.role == "note" else node


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
        "A line that the file lacks, in your words:",
        "Whom would you ask to change what?",
    )
    return tuple(to_write(f"write-{n}", each, _NOTE_LINES) for n, each in enumerate(asked))


def _again(table: Table, life: str) -> Node:
    """How the season is lived again: what to read, and what to type."""
    desk = f" {_DESK}" if table.playthrough and table.playthrough.cases else ""
    children = (
        text("again-code", "To live this same season again, type:"),
        typed("code", by_code(life, table.season)),
        text("again-what", f"{_CODE}{desk}"),
        text("again-long", "The same, spelled out (one line, with no space after a comma):"),
        typed("long", again(life, table.season)),
    )
    return Node(TYPED, "group", "This season again", children=children)
