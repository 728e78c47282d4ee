"""Charts as black lines and letters, for paper: in whole numbers, for whatever draws them.

Lengths are thousandths of the width that the chart is given. Nothing is told by colour or by grey.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from game.present.screen import Meter, Node

WIDE = 1000
HIGH = 232
"""How high the two tracks are, with the line of days below them."""

_UPPER, _LOWER = 135, 200
_FIRST, _LAST = 165, 985
_SLOTS = 190, 950
"""Where the marks stand: before the first and after the last is room for a number."""
_TOP, _FOOT = 32, 88
_LETTERS = 122
_DAYS = 226
_THIN, _THICK = 2, 5
_LEAST = 4

MARKS = (
    ("recorded", "R", "recorded as it was"),
    ("parted", "P", "the two part"),
    ("missed", "N", "not recorded"),
    ("closed", "S", "a door, shut"),
    ("open", "O", "a door, open"),
)
"""Each kind of mark that has a letter: its state, its letter, and what it means."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line across or down."""

    x: int
    y: int
    to_x: int
    to_y: int
    weight: int


@dataclass(frozen=True, slots=True)
class Letters:
    """A few letters that stand on `y`, with `x` at their left, their middle or their right."""

    x: int
    y: int
    text: str
    align: Literal["left", "middle", "right"] = "middle"


Shape = Line | Letters


def key(node: Node) -> str:
    """What the letters along the tracks mean, those that are there."""
    kinds = {state for child in node.children for state in child.state}
    meant = [f"{letter}: {means}" for kind, letter, means in MARKS if kind in kinds]
    return f"{'; '.join(meant)}. A line down: something happened."


def share(level: Meter) -> int:
    """How long a bar is. A share that is there is never nothing."""
    if level.now <= level.low:
        return 0
    return max(WIDE * (level.now - level.low) // max(1, level.high - level.low), _LEAST)


def tracks(node: Node) -> tuple[Shape, ...]:
    """The season's two tracks: the number's course with a letter for each mark, what happened."""
    marks = tuple(
        shape for place, child in enumerate(node.children) for shape in _mark(node, place, child)
    )
    return (*_lanes(), *_course(node), *marks, *_days(node))


def _slot(node: Node, place: int) -> int:
    left, right = _SLOTS
    return left + (2 * place + 1) * (right - left) // (2 * len(node.children))


def _lanes() -> Iterator[Shape]:
    for y in (0, _UPPER, _LOWER):
        yield Line(0, y, WIDE, y, _THIN)
    for x in (0, WIDE):
        yield Line(x, 0, x, _LOWER, _THIN)
    yield Letters(12, _UPPER // 2, "Recorded", "left")
    yield Letters(12, (_UPPER + _LOWER) // 2 + 8, "Happened", "left")


def _mark(node: Node, place: int, child: Node) -> Iterator[Shape]:
    x = _slot(node, place)
    letter = next((letter for kind, letter, _ in MARKS if kind in child.state), "")
    if letter:
        yield Letters(x, _LETTERS, letter)
    if "happened" in child.state:
        yield Line(x, _UPPER + 12, x, _LOWER - 16, _THICK)


def _course(node: Node) -> Iterator[Shape]:
    """The number as a line in steps, with where it begins and where it ends."""
    if not node.meter:
        return
    low, span = node.meter.low, max(1, node.meter.high - node.meter.low)

    def at(value: int) -> int:
        return _FOOT - (_FOOT - _TOP) * (value - low) // span

    stood = [(_FIRST, node.meter.now)]
    stood += [(_slot(node, n), c.meter.now) for n, c in enumerate(node.children) if c.meter]
    for (left, now), (x, then) in pairwise((*stood, (_LAST, stood[-1][1]))):
        yield Line(left, at(now), x, at(now), _THICK)
        yield Line(x, min(at(now), at(then)), x, max(at(now), at(then)), _THICK)
    yield Letters(_FIRST, at(node.meter.now) - 9, str(node.meter.now), "left")
    yield Letters(_LAST, at(stood[-1][1]) - 9, str(stood[-1][1]), "right")


def _days(node: Node) -> Iterator[Shape]:
    days = [mark.name if mark.role == "pair" else mark.detail for mark in node.children]
    yield Letters(_FIRST, _DAYS, days[0], "left")
    yield Letters(_LAST, _DAYS, days[-1], "right")
