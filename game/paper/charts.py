"""Charts on paper: what `present.drawn` says, as marks of one strip. They are ornament, for what
they show stands beside them in words."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from game.paper.blocks import THIN, Column
from game.paper.lettering import Lettering
from game.paper.model import Mark, Rule, Strip, Words
from game.paper.sheet import SMALL
from game.present import drawn
from game.present.drawn import Letters, Line
from game.present.screen import Meter, Node

_HIGH = 2.6  # mm


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


def barred(strips: list[Strip], level: Meter, column: Column) -> list[Strip]:
    """Strips with a bar beside the first: the share that is counted, filled, in a frame that is
    the whole."""
    left, right = column.left, column.right
    top = strips[0].height / 2 - _HIGH / 2
    across = (Rule(left, y, right, y, THIN) for y in (top, top + _HIGH))
    down = (Rule(x, top, x, top + _HIGH, THIN) for x in (left, right))
    long = (right - left) * drawn.share(level) / drawn.WIDE
    middle = top + _HIGH / 2
    part = (Rule(left, middle, left + long, middle, _HIGH),) if long else ()
    return [replace(strips[0], marks=(*strips[0].marks, *across, *down, *part)), *strips[1:]]
