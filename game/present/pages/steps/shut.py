"""Why each door closed, for paper: each door and each line of the file by its number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from game.core.playthrough import Run
from game.debrief.causes import Door
from game.present import explain
from game.present.cases import BRIEFLY
from game.present.depth import WHOLE
from game.present.numbered import Numbered
from game.present.pages.page import heading, text
from game.present.pages.steps.chain import ENDS, chain
from game.present.pages.steps.doors import (
    INTRO,
    alike,
    doors,
    opening,
    told_at,
    told_before,
    wanted_and_found,
)
from game.present.pages.steps.opened import opened
from game.present.screen import Node
from game.present.table import Table

_INTRO = (
    f"{INTRO} Lines are those of the file, by their numbers. Each case says if its rules were "
    "published: of those that were not, nobody was told."
)
_LED = "What led to it is what led to door {door}."


def shut(table: Table, numbers: Numbered) -> tuple[Node, ...]:
    """Each closed door with what led to it, what it looked at, and what would have opened it."""
    told = table.explained()
    closed = [door for door in told.doors if not door.answer.open]
    if not closed:
        return doors(table)
    groups = alike(closed, told.ways)
    every = set(range(len(groups)))
    made = [
        _door(table, n, same, told_before(table.season, groups, every, n), numbers)
        for n, same in enumerate(groups)
    ]
    return (text("doors-intro", _INTRO), *_led_alike(made), *opened(table, WHOLE.doors))


def _door(
    table: Table, number: int, same: list[Door], before: Door | None, numbers: Numbered
) -> Node:
    run, ways, door = table.season, table.explained().ways, same[0]
    gate = run.season.rulebook.gate[door.answer.gate]
    person = run.season.life.person[door.answer.who].name
    days = " and ".join(f"day {each.entry.day}" for each in same)
    id, name = f"door-{number}", f"Door {number + 1}: {gate.name}"
    told = told_at(id, door, gate).name
    counted = explain.door_ways_briefly(door, ways) if ways else ""
    nodes = (
        heading(f"{id}-name", name),
        Node(f"{id}-gate", "gate", f"{person}, {days}", "closed", told, state=("closed",)),
        *_led(run, id, door, table.explained().doors),
        Node(f"{id}-checks", "list", "What it looked at", children=_checks(run, id, door, numbers)),
        *map(_briefly, opening(run, id, door, before, WHOLE)),
        *((text(f"{id}-ways", counted),) if counted else ()),
    )
    return Node(id, "group", name, children=nodes)


def _led(run: Run, id: str, door: Door, every: tuple[Door, ...]) -> Iterator[Node]:
    """The chain as far as it stands nowhere else. What was found and the verdict do."""
    for node in chain(run, id, door, every):
        if links := node.children[:-ENDS]:
            yield replace(node, children=links)


def _led_alike(made: list[Node]) -> Iterator[Node]:
    """The doors; of those to which the same has led, all but the first say which that is."""
    first: dict[tuple[str, ...], int] = {}
    for number, door in enumerate(made, 1):
        led = next((node for node in door.children if "chain" in node.state), None)
        said = tuple(f"{each.detail} {each.name}" for each in led.children) if led else ()
        before = first.setdefault(said, number)
        if led is None or before == number:
            yield door
        else:
            same = text(f"{led.id}-same", _LED.format(door=before))
            yield replace(
                door, children=tuple(same if node is led else node for node in door.children)
            )


def _checks(run: Run, id: str, door: Door, numbers: Numbered) -> tuple[Node, ...]:
    """The checks that failed, each with the lines that it stood on, and those that did not."""
    checks = {each.id: each.name for each in run.season.rulebook.gate[door.answer.gate].checks}
    failed = tuple(
        Node(
            f"{id}-check-{finding.check}",
            "record",
            checks[finding.check],
            "failed",
            "; ".join(
                each
                for each in (wanted_and_found(run, finding), numbers.named(run, entries))
                if each
            ),
            state=("false",),
            tone="machine",
        )
        for finding, entries in door.because
        if not finding.passed
    )
    passed = [checks[finding.check] for finding in door.answer.findings if finding.passed]
    if not passed:
        return failed
    one = Node(
        f"{id}-passed", "record", "; ".join(passed), "passed", state=("true",), tone="machine"
    )
    return (*failed, one)


def _briefly(node: Node) -> Node:
    """Whether a rule was published, in a word or two."""
    children = tuple(
        replace(each, detail=BRIEFLY.get(each.detail, each.detail)) for each in node.children
    )
    return replace(node, children=children)
