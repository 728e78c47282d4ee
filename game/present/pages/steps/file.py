"""The file: both columns of the whole season, uncovered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, groupby

from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.columns import FileLine, Row
from game.present import explain
from game.present.depth import WHOLE, Depth
from game.present.pages.page import text
from game.present.pages.steps.registers import At, apart, upheld, with_line
from game.present.pages.ticker import NOT_RECORDED
from game.present.screen import Node
from game.present.table import Table
from game.present.words import points, weekday

OTHERS = "In "
"""What the detail of a line begins with that stands in another person's file."""


def file(table: Table, depth: Depth = WHOLE) -> tuple[Node, ...]:
    """Both columns of the whole season, uncovered, each parting marked and explained; of many rows,
    those where the sides part furthest."""
    run, rows = table.season, table.explained().rows
    first = _first(table, depth.rows)
    about = text("file-about", table.season.season.rulebook.about)
    intro = "Here is the file, with nothing covered. Where the two sides part, it says why."
    if len(first) < len(rows):
        intro = "The lines that weigh most, and where the sides part."
    pairs = [
        (_at(rows[numbers[0]]), _pair(run, numbers[0], [rows[n] for n in numbers], depth))
        for numbers in together(rows)
        if first & set(numbers)
    ]
    if depth.all:
        pairs = sorted((*pairs, *apart(run)), key=lambda pair: pair[0])
    said = () if depth.short else (text("file-intro", intro),)
    return (*((about,) if depth.all else ()), *said, *(pair for _, pair in pairs))


def _at(row: Row) -> At:
    return (row.turn, row.day)


def _first(table: Table, most: int) -> set[int]:
    """Which rows are shown where there is not room for all: those that part, and of them those
    that the most shut doors stood on, and that cost the citizen the most points."""
    run, told = table.season, table.explained()
    stood_on = _stood_on(run, [door for door in told.doors if not door.answer.open])
    citizen = run.season.life.citizen

    def weight(place: int) -> tuple[int, int, int, int]:
        row = told.rows[place]
        own = [line for line in row.lines if line.record.who == citizen]
        doors = max((stood_on[line.entry.id] for line in own), default=0)
        return (-row.parted, -doors, sum(min(line.record.points, 0) for line in own), place)

    return set(sorted(range(len(told.rows)), key=weight)[:most])


def _stood_on(run: Run, closed: list[Door]) -> Counter[int]:
    """How many of these doors stood on each entry of the ledger."""
    lines = (
        {
            each.id
            for finding, entries in door.because
            if not finding.passed
            for line in entries
            for each in run.ledger.chain(line)
        }
        for door in closed
    )
    return Counter(chain.from_iterable(lines))


def _fullest(run: Run, row: Row, most: int) -> list[FileLine]:
    """The lines of a row that are shown where there is not room for all, in their order."""
    citizen = run.season.life.citizen

    def weight(line: FileLine) -> tuple[bool, bool, int]:
        return (line.is_whole, line.record.who != citizen, -abs(line.record.points))

    first = sorted(row.lines, key=weight)[:most]
    return [line for line in row.lines if line in first]


def together(rows: Sequence[Row]) -> list[list[int]]:
    """The places of the rows, in order; those together that are copies of one person's lines in
    the files of others, made on one day."""

    def copied(place: int) -> object:
        row = rows[place]
        if row.text or row.lines[0].parting != "linked":
            return place
        record = row.lines[0].record
        return (row.day, record.signal, record.points, record.other)

    return [list(same) for _, same in groupby(range(len(rows)), key=copied)]


def _pair(run: Run, number: int, rows: list[Row], depth: Depth) -> Node:
    row = rows[0]
    when = f"Day {row.day}, {weekday(run.season.life, row.day)}"
    came = row.text or explain.of_itself(run.season, row.lines[0])
    if depth.all and not row.text:
        came = upheld(run, row.lines[0]) + came
    event = Node(f"event-{number}", "event", came, detail=when)
    if len(rows) > 1:
        copies = _copies(run, f"{number}-0", [each.lines[0] for each in rows])
        return Node(f"pair-{number}", "pair", when, children=(event, copies))
    lines = enumerate(_fullest(run, row, depth.lines))
    records = [_record(run, f"{number}-{n}", line, listings=depth.all) for n, line in lines]
    if row.unseen or not records:
        records.append(_no_record(run, f"{number}-none", row, when))
    return Node(f"pair-{number}", "pair", when, children=(event, *records))


def _copies(run: Run, id: str, lines: list[FileLine]) -> Node:
    """One line for all copies, and into whose files they went."""
    said = explain.copied(run.season, lines)
    note = Node(f"why-{id}", "note", said)
    return replace(_record(run, id, lines[0]), detail=f"{OTHERS}other files", children=(note,))


def _no_record(run: Run, id: str, row: Row, when: str) -> Node:
    """That nothing was recorded, and why not."""
    notes = (Node(f"why-{id}", "note", explain.unseen(run.season, row)),)
    state = ("missed",) if row.unseen else ("none",)
    return Node(f"record-{id}", "record", NOT_RECORDED, "", when, state, (), "machine", None, notes)


def _kept_by(run: Run, line: FileLine) -> str:
    """The number after the line; where pages are kept, whose page it stands on."""
    rulebook, record = run.season.rulebook, line.record
    page = rulebook.page.get(rulebook.signal[record.signal].topic)
    return page.name if page else f"standing {record.standing}"


def _record(run: Run, id: str, line: FileLine, *, listings: bool = False) -> Node:
    record = line.record
    signal = run.season.rulebook.signal[record.signal]
    owner = ""
    if record.who != run.season.life.citizen:
        owner = f"{OTHERS}{run.season.life.person[record.who].name}'s file"
    why = explain.parting(run.season, line)
    state = "true" if line.is_whole else "no-field" if line.is_true else "false"
    through = {"linked": ("copied",), "named": ("named",)}.get(line.parting, ())
    told = (Node(f"why-{id}", "note", why),) if why else ()
    return Node(
        f"record-{id}",
        "record",
        f"{signal.code} {explain.called(run.season.rulebook, record)}",
        points(record.points),
        owner or f"Day {line.entry.day}, {_kept_by(run, line)}",
        state=(state, *through),
        tone="machine",
        children=(*told, *(with_line(run, id, line) if listings else ())),
    )
