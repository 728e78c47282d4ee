"""Why each door closed, for paper: each door and each line of the file by its number."""

from __future__ import annotations

from dataclasses import replace

from game.core.playthrough import Run
from game.debrief.causes import Door
from game.present import explain
from game.present.depth import WHOLE
from game.present.numbered import Numbered
from game.present.pages.page import heading, text
from game.present.pages.steps.chain import chain, leads, once
from game.present.pages.steps.doors import (
    INTRO,
    PUBLISHED,
    alike,
    doors,
    opening,
    several,
    told_at,
    told_before,
    wanted_and_found,
)
from game.present.pages.steps.opened import opened
from game.present.screen import Node
from game.present.table import Table

_INTRO = f"{INTRO} {PUBLISHED} Lines are those of the file, by their numbers."


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
    return (
        text("doors-intro", _INTRO),
        *map(_shortly, once(made, _called, 1)),
        *opened(table, WHOLE.doors),
    )


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
        *several(run, id, door),
        *chain(run, id, door, table.explained().doors),
        Node(f"{id}-checks", "list", "What it looked at", children=_checks(run, id, door, numbers)),
        *opening(run, id, door, before, WHOLE, table.explained().doors),
        *((text(f"{id}-ways", counted),) if counted else ()),
    )
    return Node(id, "group", name, children=nodes)


def _called(group: Node) -> str:
    return group.name.partition(":")[0].lower()


def _shortly(group: Node) -> Node:
    """The door with its chains as far as they stand nowhere else. What was found and the verdict
    do; of several chains each says which check it ends in."""
    charts = [node for node in group.children if "chain" in node.state]
    kept = {x.id: x.children[:-1] if len(charts) > 1 else leads(x) for x in charts}
    nodes = (replace(x, children=kept.get(x.id, x.children)) for x in group.children)
    return replace(group, children=tuple(x for x in nodes if x.children or x.id not in kept))


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
                for each in (wanted_and_found(run, door, finding), numbers.named(run, entries))
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
