"""Charts on paper: what `present.drawn` says, as marks of one strip. They are ornament, for what
they show stands beside them in words."""

from __future__ import annotations

from typing import assert_never

from game.paper.blocks import THIN, Column
from game.paper.lettering import Lettering
from game.paper.model import Mark, Rule, Strip, Words
from game.paper.sheet import SMALL
from game.present import drawn
from game.present.drawn import Letters, Line
from game.present.screen import Meter, Node

_INDENT = 4.0  # mm: where the words of a point begin
_HIGH = 2.4
_BELOW = 1.0


def tracks(letters: Lettering, node: Node, column: Column) -> Strip:
    """The season's two tracks."""
    scale = column.width / drawn.WIDE
    marks = tuple(_mark(letters, shape, column, scale) for shape in drawn.tracks(node))
    return Strip(drawn.HIGH * scale, marks, before=2)


def _mark(letters: Lettering, shape: drawn.Shape, column: Column, scale: float) -> Mark:
    match shape:
        case Line(x, y, to_x, to_y, weight):
            across, down = column.left + x * scale, column.left + to_x * scale
            return Rule(across, y * scale, down, to_y * scale, weight * scale)
        case Letters(x, y, text, align):
            wide = letters.width(text, SMALL)
            left = {"left": 0.0, "middle": wide / 2, "right": wide}[align]
            return Words(column.left + x * scale - left, y * scale, text, SMALL)
    assert_never(shape)


def bar(level: Meter, column: Column) -> Strip:
    """The share that is counted, filled, in a frame that is the whole."""
    left, right = column.left + _INDENT, column.right
    across = (Rule(left, y, right, y, THIN) for y in (0.0, _HIGH))
    down = (Rule(x, 0, x, _HIGH, THIN) for x in (left, right))
    long = (right - left) * drawn.share(level) / drawn.WIDE
    part = (Rule(left, _HIGH / 2, left + long, _HIGH / 2, _HIGH),) if long else ()
    return Strip(_HIGH + _BELOW, (*across, *down, *part), before=0.8)
