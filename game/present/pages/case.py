"""A file on the citizen's desk: what the scheme has on somebody, and never what happened."""

from __future__ import annotations

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.scene import Case, Scene
from game.present.pages.page import heading
from game.present.screen import Node
from game.present.table import Table
from game.present.words import points

MOST_LINES = 6
NOTHING = "There is no line of this kind in the file."


def case_file(table: Table, scene: Scene) -> tuple[Node, ...]:
    """The file that lies on the desk in this scene, if one does."""
    run = table.cases.get(scene.case.life) if scene.case else None
    if scene.case is None or run is None:
        return ()
    who, rulebook = run.season.life.person[run.season.life.citizen], run.season.rulebook
    made = _made(run, scene.day)
    now = made[-1][1].standing if made else who.standing
    lists = ", ".join(rulebook.list[each].code for each in _lists(run, scene.day)) or "none"
    head = f"Standing {now}, band {rulebook.band(now)}. Lists: {lists}"
    lines = Node("case-lines", "list", "Entries", children=_lines(run, scene.case, made))
    facts = Node("case-head", "text", head, tone="machine")
    name = f"{who.name}, {who.role}"
    return (Node("case", "group", name, children=(heading("case-name", name), facts, lines)),)


Lines = list[tuple[Entry, e.RecordMade]]


def _made(run: Run, day: int) -> Lines:
    """The lines in the file up to a day, in order."""
    citizen = run.season.life.citizen
    made = run.ledger.of(e.RecordMade)
    return [(entry, r) for entry, r in made if r.who == citizen and entry.day <= day]


def _lists(run: Run, day: int) -> tuple[str, ...]:
    """The lists that the citizen was on at the end of a day."""
    on: dict[str, None] = {}
    for entry in run.ledger.entries:
        match entry.event:
            case e.Listed(who, name) if who == run.season.life.citizen and entry.day <= day:
                on[name] = None
            case e.Delisted(who, name) if who == run.season.life.citizen and entry.day <= day:
                on.pop(name, None)
            case _:
                continue
    return tuple(on)


def _lines(run: Run, case: Case, made: Lines) -> tuple[Node, ...]:
    """The lines to be decided first, then the newest others, each with its code."""
    asked = [pair for pair in made if pair[1].signal == case.signal]
    others = [pair for pair in made if pair[1].signal != case.signal]
    shown = [*asked, *others[::-1]][:MOST_LINES]
    nodes = [_line(run, place, *pair, case) for place, pair in enumerate(shown)]
    if not asked:
        nodes.insert(0, Node("case-none", "item", NOTHING))
    return tuple(nodes)


def _line(run: Run, place: int, entry: Entry, record: e.RecordMade, case: Case) -> Node:
    signal, asked = run.season.rulebook.signal[record.signal], record.signal == case.signal
    return Node(
        f"case-line-{place}",
        "record",
        f"{signal.code} {signal.name}",
        points(record.points),
        f"Day {entry.day}. To be decided" if asked else f"Day {entry.day}",
        state=("asked",) if asked else (),
        tone="machine",
    )
