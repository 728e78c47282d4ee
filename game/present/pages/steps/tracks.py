"""The season as two tracks: along them what was recorded, what happened, and each door's answer."""

from __future__ import annotations

from dataclasses import replace

from game.core.events import RecordMade
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.columns import Row
from game.present.screen import Meter, Node
from game.present.table import Table
from game.present.words import points

NAME = "The season in two tracks"


def tracks(table: Table, *, short: bool = False) -> tuple[Node, ...]:
    """The chart, with a mark for each thing that happened, was recorded or was asked. Its meter and
    those of its marks hold the standing, between the lowest and the highest of the season."""
    run, told = table.season, table.explained()
    rows = [row for row in told.rows if _counts(run, row)]
    if not rows:
        return ()
    levels = _levels(run, rows)
    marks = [((row.turn, row.day, 0), _row(run, row, levels)) for row in rows]
    marks += [((d.entry.turn, d.entry.day, 1), _door(run, d)) for d in told.doors]
    ordered = enumerate(node for _, node in sorted(marks, key=lambda mark: mark[0]))
    children = tuple(replace(node, id=f"track-{place}") for place, node in ordered)
    parted = sum(row.parted for row in rows)
    words = f"Above, what the system recorded; below, what happened. They part {_times(parted)}."
    told_of = words if short else " ".join((words, *_told_of(levels)))
    return (Node("tracks", "chart", NAME, "", told_of, meter=levels, children=children),)


def _told_of(levels: Meter | None) -> tuple[str, ...]:
    """The course of the number in words, where there is one number."""
    if levels is None:
        return ()
    return (f"The number was {levels.low} at its lowest and {levels.high} at its highest.",)


def _counts(run: Run, row: Row) -> bool:
    """Whether it was done by or recorded of the citizen."""
    return row.who == run.season.life.citizen or bool(_lines(run, row))


def _lines(run: Run, row: Row) -> tuple[RecordMade, ...]:
    """The lines in the citizen's own file."""
    records = (line.record for line in row.lines)
    return tuple(record for record in records if record.who == run.season.life.citizen)


def _levels(run: Run, rows: list[Row]) -> Meter | None:
    """Where the standing begins, and how far down and up it goes; none where pages are kept."""
    if run.season.rulebook.pages:
        return None
    start = run.season.life.person[run.season.life.citizen].standing
    stood = [start, *(record.standing for row in rows for record in _lines(run, row))]
    return Meter(start, min(stood), max(stood))


def _row(run: Run, row: Row, levels: Meter | None) -> Node:
    lines = _lines(run, row)
    kind = "parted" if row.parted else "recorded" if lines else "unrecorded"
    kind = "missed" if row.unseen and not lines else kind
    happened = ("happened",) if row.text else ()
    change = points(sum(record.points for record in lines)) if lines else ""
    level = replace(levels, now=lines[-1].standing) if lines and levels else None
    return Node("", "pair", f"Day {row.day}", change, state=(kind, *happened), meter=level)


def _door(run: Run, door: Door) -> Node:
    name = run.season.rulebook.gate[door.answer.gate].name
    state = "open" if door.answer.open else "closed"
    return Node("", "gate", name, state, f"Day {door.entry.day}", state=(state,))


def _times(count: int) -> str:
    return {0: "nowhere", 1: "once", 2: "twice"}.get(count, f"{count} times")
