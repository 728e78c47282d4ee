"""What came about beside the lines of the file: registers entered and left, appeals that ended."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.columns import FileLine
from game.present.checks import wanted
from game.present.pages.ticker import NOT_RECORDED
from game.present.screen import Node
from game.present.words import weekday

At = tuple[int, int]
"""Turn and day."""


def with_line(run: Run, id: str, line: FileLine) -> tuple[Node, ...]:
    """What a line did at once to where somebody is registered."""
    lists = run.season.rulebook.list
    nodes: list[Node] = []
    for entry in run.ledger.entries:
        if entry.cause != line.entry.id:
            continue
        match entry.event:
            case e.Listed(_, name):
                nodes.append(Node(f"listed-{id}", "note", f"Entered on: {lists[name].name}."))
            case e.Delisted(_, name):
                nodes.append(Node(f"delisted-{id}", "note", f"Taken off: {lists[name].name}."))
            case _:
                pass
    return tuple(nodes)


def upheld(run: Run, line: FileLine) -> str:
    """That an appeal struck out what a line strikes, where one did."""
    for cause in run.ledger.chain(line.entry):
        match cause.event:
            case e.AppealDecided(who=who, appeal=id, upheld=True) if who == run.season.life.citizen:
                return f"Your appeal was upheld: {run.season.rulebook.appeal[id].name}. "
            case _:
                pass
    return ""


def apart(run: Run) -> Iterator[tuple[At, Node]]:
    """What came about of itself and left no line: an appeal that ended, a term that ran out."""
    citizen = run.season.life.citizen
    for entry in run.ledger.entries:
        match entry.event:
            case e.AppealDecided(who=who) as decided if who == citizen and not decided.upheld:
                yield (entry.turn, entry.day), _closed(run, entry, decided)
            case e.Delisted(who, name) if who == citizen and _is_due(run, entry):
                register = run.season.rulebook.list[name].name
                happened = "A term ran out."
                yield (
                    (entry.turn, entry.day),
                    _pair(run, entry, happened, f"Taken off: {register}."),
                )
            case _:
                pass


def _is_due(run: Run, entry: Entry) -> bool:
    cause = run.ledger.chain(entry)[1:2]
    return bool(cause) and isinstance(cause[0].event, e.CameDue)


def _closed(run: Run, entry: Entry, decided: e.AppealDecided) -> Node:
    """An appeal that was closed: at which desk, with what words, and what that had wanted."""
    rulebook = run.season.rulebook
    appeal = rulebook.appeal[decided.appeal]
    desk = appeal.desks[decided.desk]
    needs = f" It wanted {wanted(rulebook, desk.needs)}." if desk.needs else ""
    said = f"{desk.name}: \u201c{appeal.refused_told}\u201d{needs}"
    return _pair(run, entry, f"Your appeal was closed: {appeal.name}.", said)


def _pair(run: Run, entry: Entry, happened: str, said: str) -> Node:
    id, when = f"apart-{entry.id}", f"Day {entry.day}, {weekday(run.season.life, entry.day)}"
    note = Node(f"why-{id}", "note", said)
    children = (
        Node(f"event-{id}", "event", happened, detail=when),
        Node(
            f"record-{id}-none",
            "record",
            NOT_RECORDED,
            "",
            when,
            ("none",),
            tone="machine",
            children=(note,),
        ),
    )
    return Node(f"pair-{id}", "pair", when, children=children)
