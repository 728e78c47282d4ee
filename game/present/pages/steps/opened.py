"""What the doors that opened had asked for and found, told or not."""

from __future__ import annotations

from game.core import conditions as c
from game.core.events import Finding
from game.core.playthrough import Run
from game.core.rules import Check, Gate
from game.debrief.causes import Door
from game.debrief.reliving import Relived
from game.debrief.ways import Ways
from game.present import explain
from game.present.checks import found
from game.present.narrowly import severed, though
from game.present.screen import Node
from game.present.table import Table

_NAME = "What the doors that opened had asked for"
_UNTOLD = "Not published"


def opened(table: Table, most: int, ways: Ways | None = None) -> tuple[Node, ...]:
    """The doors that opened, each with all that it asked for; of many, those that the life is
    about, and of them the last. With `ways`, in how many of them each opens."""
    run, told = table.season, table.explained()
    last = {door.answer.gate: door for door in told.doors if door.answer.open}
    about = [gate for gate in run.season.life.doors if gate in last]
    others = [gate for gate in last if gate not in about]
    first = sorted(about, key=lambda gate: -last[gate].entry.id) + others
    shown = [door for gate, door in last.items() if gate in first[:most]]
    shown.sort(key=lambda door: door.entry.id)
    relived = Relived(run)
    items = tuple(_item(relived, n, door, ways) for n, door in enumerate(shown))
    if not items:
        return ()
    return (Node("opened", "list", _NAME, children=items),)


def _item(relived: Relived, number: int, door: Door, ways: Ways | None) -> Node:
    run = relived.run
    gate = run.season.rulebook.gate[door.answer.gate]
    who = door.answer.who
    whose = "" if who == run.season.life.citizen else f", for {explain.in_passing(run.season, who)}"
    asked = " and ".join(
        _found(run, gate, finding, though(run, door, finding)) for finding in door.answer.findings
    )
    said = f"{gate.name}{whose}, day {door.entry.day}: it asked for {asked}, and opened."
    counted = explain.door_ways_briefly(door, ways) if ways else ""
    more = " ".join(each for each in (said, *severed(relived, door), counted) if each)
    untold = [check for check in gate.checks if not check.published]
    return Node(f"opened-{number}", "item", more, detail=_untold(untold))


def _found(run: Run, gate: Gate, finding: Finding, more: str) -> str:
    """A check by its name, with the number that it found where it looked at one, and what is to be
    said besides."""
    name = next(check.name for check in gate.checks if check.id == finding.check)
    if isinstance(finding.wanted, c.StandingIs | c.PageIs):
        number = f"found {found(run.season.rulebook, finding.wanted, finding.found)}"
        more = f"{number}, {more}" if more else number
    return f"'{name}' ({more})" if more else f"'{name}'"


def _untold(checks: list[Check]) -> str:
    """Which of the checks nobody had been told of."""
    names = " and ".join(f"'{check.name}'" for check in checks)
    return f"{_UNTOLD}: {names}." if names else ""
