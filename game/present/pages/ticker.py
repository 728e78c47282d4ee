"""The two lanes under a scene: what happened in full, and what was recorded, covered."""

from __future__ import annotations

from game.core.playthrough import Run
from game.debrief.columns import FileLine, Row, columns
from game.present.explain import NOTHING_HAPPENED
from game.present.screen import Node
from game.present.words import points, weekday

WITHHELD = "Withheld"
NOT_RECORDED = "Nothing recorded"
NOT_IN_FILE = "Nothing in your file"


def ticker(run: Run) -> Node:
    """One pair for each thing that happened and each line of the citizen's file, the newest
    last."""
    citizen = run.season.life.citizen
    pairs = tuple(
        _pair(run, number, row)
        for number, row in enumerate(columns(run.ledger))
        if row.text or _own(row, citizen)
    )
    return Node("ticker", "group", "What happened and what was recorded", children=pairs)


def _own(row: Row, citizen: str) -> tuple[FileLine, ...]:
    return tuple(line for line in row.lines if line.record.who == citizen)


def _pair(run: Run, number: int, row: Row) -> Node:
    citizen = run.season.life.citizen
    when = f"Day {row.day}, {weekday(run.season.life, row.day)}"
    lines = _own(row, citizen)
    happened = row.text or NOTHING_HAPPENED
    state: tuple[str, ...] = ("new",) if row.turn == len(run.choices) else ()
    if state and row.text == _chosen(run):
        state = ("new", "chosen")
    return Node(
        f"pair-{number}",
        "pair",
        when,
        state=state,
        children=(
            _record(number, lines, when),
            Node(f"event-{number}", "event", happened, detail=when),
        ),
    )


def _record(number: int, lines: tuple[FileLine, ...], when: str) -> Node:
    id = f"record-{number}"
    if not lines:
        return Node(id, "record", NOT_IN_FILE, detail=when, state=("none",), tone="machine")
    total = points(sum(line.record.points for line in lines))
    return Node(id, "record", WITHHELD, total, when, state=("redacted",), tone="machine")


def _chosen(run: Run) -> str:
    """What the last choice came to, as it was told."""
    if not run.choices:
        return ""
    choice = run.season.life.choice(run.steps[-2].world.scene, run.choices[-1])
    return choice.happened if choice else ""
