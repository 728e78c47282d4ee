"""What happened: one breath, and how much of it the file holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from game.core.playthrough import Run
from game.debrief.columns import FileLine, Parting
from game.debrief.model import Debrief
from game.present.depth import WHOLE, Depth
from game.present.pages import standing
from game.present.pages.page import heading, text
from game.present.pages.steps.tracks import tracks
from game.present.screen import Node
from game.present.table import Table


def happened(table: Table, depth: Depth = WHOLE) -> tuple[Node, ...]:
    """One breath: how it ended, and how much of it the file holds. In short without the words of
    the ending, which have just been read."""
    run, told = table.season, table.explained()
    nodes = []
    if run.world.ending is not None:
        ending = run.season.life.ending[run.world.ending]
        nodes.append(heading("ending", ending.title))
        if not depth.short:
            nodes.append(text("ending-text", run.text(len(run.choices))))
    facts = enumerate(_facts(run, told, depth))
    items = tuple(Node(f"fact-{n}", "item", fact) for n, fact in facts)
    nodes += [
        Node("facts", "list", "In numbers", children=items),
        *_numbers(run),
        *tracks(table, short=depth.short),
    ]
    return tuple(nodes)


def _facts(run: Run, told: Debrief, depth: Depth) -> tuple[str, ...]:
    """What can be counted: how much of it stands in the file, and how many doors shut."""
    citizen = run.season.life.citizen
    rows = [row for row in told.rows if row.text and row.who == citizen]
    lines = [line for row in told.rows for line in row.lines if line.record.who == citizen]
    unseen = sum(bool(row.unseen) for row in rows)
    idle = sum(not row.unseen and not row.lines for row in rows)
    closed = [door for door in told.doors if not door.answer.open]
    kinds = _kinds([line for line in lines if not (depth.short and line.is_whole)])
    file = " ".join((f"Lines in your file: {len(lines)}.", *kinds))
    doors = f"Doors asked about you or yours: {len(told.doors)}. Shut: {len(closed)}."
    if depth.short:
        return (file, doors)
    return (
        *((f"Choices you made: {len(run.choices)}.",) if depth.all else ()),
        file,
        f"Things you did that the file missed: {unseen}. That no rule writes down: {idle}.",
        doors,
    )


_KINDS: dict[Parting, str] = {
    "none": "As it was",
    "rule": "As it was",
    "no-field": "Without the reason",
    "refused": "Without the reason",
    "misread": "Misread",
    "linked": "Copied",
    "named": "From somebody's word",
    "unseen-duty": "Done, and on file as not done",
}


def _kinds(lines: list[FileLine]) -> Iterator[str]:
    """How many lines there are of each kind, as each line is marked in the file."""
    number = Counter(_KINDS[line.parting] for line in lines)
    for kind in dict.fromkeys(_KINDS.values()):
        if number[kind]:
            yield f"{kind}: {number[kind]}."


def _numbers(run: Run) -> tuple[Node, ...]:
    """Where the number went, or each number where several were kept."""
    life, pages = run.season.life, run.season.rulebook.pages
    file = run.world.citizen(life.citizen)
    start = life.person[life.citizen].standing
    if not pages:
        now = "at the end" if run.world.ending else "now"
        said = f"Your standing: {start} at the start, {file.standing} {now}."
        return (text("standing", said),)
    items = tuple(
        Node(
            f"page-{page.topic}",
            "item",
            _course(page.name, page.start, file.tally(page.topic).points),
        )
        for page in pages
    )
    kept = Node("pages", "list", "What was kept of you", children=items)
    one = text("standing", f"{standing.name(run)} stands at {file.standing}.")
    return (kept, one) if standing.is_one(run) else (kept,)


def _course(name: str, start: int, now: int) -> str:
    return f"{name}: {now}, as at the start." if now == start else f"{name}: from {start} to {now}."
