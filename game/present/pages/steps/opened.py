"""Where no door closed: what those that opened had asked for, told or not."""

from __future__ import annotations

from game.core.playthrough import Run
from game.core.rules import Check
from game.debrief.causes import Door
from game.present import explain
from game.present.screen import Node
from game.present.table import Table

_UNTOLD = "Not published"


def opened(table: Table, most: int) -> tuple[Node, ...]:
    """The doors that opened, each with all that it asked for; of many, those that the life is
    about, and of them the last."""
    run, told = table.season, table.explained()
    last = {door.answer.gate: door for door in told.doors}
    about = [gate for gate in run.season.life.doors if gate in last]
    others = [gate for gate in last if gate not in about]
    first = sorted(about, key=lambda gate: -last[gate].entry.id) + others
    shown = [door for gate, door in last.items() if gate in first[:most]]
    items = tuple(_item(run, n, door) for n, door in enumerate(shown))
    if not items:
        return ()
    return (Node("opened", "list", "What these doors had asked for", children=items),)


def _item(run: Run, number: int, door: Door) -> Node:
    gate = run.season.rulebook.gate[door.answer.gate]
    who = door.answer.who
    whose = "" if who == run.season.life.citizen else f", for {explain.in_passing(run.season, who)}"
    asked = " and ".join(f"'{check.name}'" for check in gate.checks)
    said = f"{gate.name}{whose}, day {door.entry.day}: it asked for {asked}, and opened."
    untold = [check for check in gate.checks if not check.published]
    return Node(f"opened-{number}", "item", said, detail=_untold(untold))


def _untold(checks: list[Check]) -> str:
    """Which of the checks nobody had been told of."""
    names = " and ".join(f"'{check.name}'" for check in checks)
    return f"{_UNTOLD}: {names}." if names else ""
