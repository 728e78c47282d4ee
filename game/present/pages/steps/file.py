"""The file: both columns of the whole season, uncovered."""

from __future__ import annotations

from game.core.playthrough import Run
from game.debrief.columns import FileLine, Row
from game.present import explain
from game.present.pages.page import text
from game.present.pages.ticker import NOT_RECORDED, NOTHING_HAPPENED
from game.present.screen import Node
from game.present.table import Table
from game.present.words import points, weekday


def file(table: Table) -> tuple[Node, ...]:
    """Both columns of the whole season, uncovered, each parting marked and explained."""
    run = table.season
    about = table.season.season.rulebook.about
    intro = "Here is the file, with nothing covered. Where the two sides part, it says why."
    pairs = (_pair(run, n, row) for n, row in enumerate(table.explained().rows))
    return (text("file-about", about), text("file-intro", intro), *pairs)


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
