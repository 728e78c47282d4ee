"""The file: both columns of the whole season, uncovered."""

from __future__ import annotations

from game.core.playthrough import Run
from game.debrief.columns import FileLine, Row
from game.present import explain
from game.present.depth import WHOLE, Depth
from game.present.pages.page import text
from game.present.pages.ticker import NOT_RECORDED, NOTHING_HAPPENED
from game.present.screen import Node
from game.present.table import Table
from game.present.words import points, weekday


def file(table: Table, depth: Depth = WHOLE) -> tuple[Node, ...]:
    """Both columns of the whole season, uncovered, each parting marked and explained; of many rows,
    those where the sides part furthest."""
    run, rows = table.season, table.explained().rows
    first = _first(run, rows, depth.rows)
    about = text("file-about", table.season.season.rulebook.about)
    intro = "Here is the file, with nothing covered. Where the two sides part, it says why."
    if len(first) < len(rows):
        intro = "Here is the file, where the two sides part the most, and why."
    pairs = (_pair(run, n, row) for n, row in enumerate(rows) if n in first)
    return (*((about,) if depth.all else ()), text("file-intro", intro), *pairs)


def _first(run: Run, rows: tuple[Row, ...], most: int) -> set[int]:
    """Which rows are shown where there is not room for all: those that part, and of them those
    that cost the most points or are about the citizen."""
    citizen = run.season.life.citizen

    def weight(place: int) -> tuple[int, int, int]:
        row = rows[place]
        lost = sum(abs(line.record.points) for line in row.lines if line.record.who == citizen)
        return (-row.parted, -lost, place)

    order = sorted(range(len(rows)), key=weight)
    return set(order[:most])


def _pair(run: Run, number: int, row: Row) -> Node:
    when = f"Day {row.day}, {weekday(run.season.life, row.day)}"
    event = Node(f"event-{number}", "event", row.text or NOTHING_HAPPENED, detail=when)
    records = [_record(run, f"{number}-{n}", line) for n, line in enumerate(row.lines)]
    if row.unseen or not records:
        records.append(_no_record(run, f"{number}-none", row, when))
    return Node(f"pair-{number}", "pair", when, children=(event, *records))


def _no_record(run: Run, id: str, row: Row, when: str) -> Node:
    """That nothing was recorded, and why not where something could have been."""
    notes: tuple[Node, ...] = ()
    if row.unseen:
        notes = (Node(f"why-{id}", "note", explain.unseen(run.season, row)),)
    state = ("missed",) if row.unseen else ("none",)
    return Node(f"record-{id}", "record", NOT_RECORDED, "", when, state, (), "machine", None, notes)


def _kept_by(run: Run, line: FileLine) -> str:
    """The number after the line; where pages are kept, whose page it stands on."""
    rulebook, record = run.season.rulebook, line.record
    page = rulebook.page.get(rulebook.signal[record.signal].topic)
    return page.name if page else f"standing {record.standing}"


def _record(run: Run, id: str, line: FileLine) -> Node:
    record = line.record
    signal = run.season.rulebook.signal[record.signal]
    owner = ""
    if record.who != run.season.life.citizen:
        owner = f"In {run.season.life.person[record.who].name}'s file"
    why = explain.parting(run.season, line)
    state = "true" if line.parting in ("none", "rule") else "no-field" if line.is_true else "false"
    return Node(
        f"record-{id}",
        "record",
        f"{signal.code} {signal.name}",
        points(record.points),
        owner or f"Day {line.entry.day}, {_kept_by(run, line)}",
        state=(state,),
        tone="machine",
        children=(Node(f"why-{id}", "note", why),) if why else (),
    )
