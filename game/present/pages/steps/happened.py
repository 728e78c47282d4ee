"""What happened: one breath, and how much of it the file holds."""

from __future__ import annotations

from game.core.playthrough import Run
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
    facts = enumerate(_facts(run, told, short=depth.short))
    items = tuple(Node(f"fact-{n}", "item", fact) for n, fact in facts)
    nodes += [
        Node("facts", "list", "In numbers", children=items),
        *_numbers(run),
        *tracks(table, short=depth.short),
    ]
    return tuple(nodes)


def _facts(run: Run, told: Debrief, *, short: bool) -> tuple[str, ...]:
    """What can be counted: how much of it stands in the file, and how many doors shut."""
    citizen = run.season.life.citizen
    rows = [row for row in told.rows if row.text and row.who == citizen]
    lines = [line for row in told.rows for line in row.lines if line.record.who == citizen]
    parted = sum(line.parting not in ("none", "rule") for line in lines)
    unseen = sum(bool(row.unseen) for row in rows)
    closed = [door for door in told.doors if not door.answer.open]
    file = f"Lines in your file: {len(lines)}.{_wanting(len(lines), parted)}"
    doors = f"Doors asked about you or yours: {len(told.doors)}. Shut: {len(closed)}."
    if short:
        return (file, doors)
    return (
        f"Choices you made: {len(run.choices)}.",
        file,
        f"Things you did that the file missed: {unseen}.",
        doors,
    )


def _wanting(lines: int, parted: int) -> str:
    """In how many lines the two sides part, and what that can mean."""
    if not lines:
        return ""
    if not parted:
        none = "it nothing is" if lines == 1 else "none of them is anything"
        return f" In {none} wrong, missing or not your doing."
    them = "each of them" if parted == lines else f"{parted} of them"
    them = "it" if lines == 1 else "one of them" if parted == 1 else them
    return f" In {them} something is wrong, missing or not your doing."


def _numbers(run: Run) -> tuple[Node, ...]:
    """Where the number went, or each number where several were kept."""
    life, pages = run.season.life, run.season.rulebook.pages
    file = run.world.citizen(life.citizen)
    start = life.person[life.citizen].standing
    if not pages:
        return (text("standing", f"Your standing went from {start} to {file.standing}."),)
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
