"""Every way a season can go, as one band and as bars: the longer, the more ways."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Cell, Column, Icon, Measured, Row, Words, column, rounded
from game.window.canvas import Canvas, Ink
from game.window.look import Look
from game.window.widgets import light

_HIGH, _BAND = 16, 56
"""How high a bar is, and the band of all ways."""
_SIGNS = {"open": "open", "closed": "closed", "selected": "tick"}
"""What stands before the words about this run."""


def bars(look: Look, node: Node) -> Block:
    """The band in which every way lies, and below it each group of bars with their sentences."""
    on = light(look.theme)
    groups = [group for group in node.children if group.children]
    parts: list[Block | None] = [
        Words(node.id, node.name, "sub", on.ink, on.fill),
        Words(node.id, node.detail, "body", on.ink, on.fill),
    ]
    for place, group in enumerate(groups):
        parts.append(Words(group.id, group.name, "label", on.ink, on.fill))
        if place == 0:
            parts.append(Band(group))
        rows = (_row(look, n, item, numbered=place == 0) for n, item in enumerate(group.children))
        parts.append(Column(tuple(map(Measured, rows)), 16))
    return column(*parts, gap=14)


def _row(look: Look, place: int, item: Node, *, numbered: bool) -> Block:
    """A bar under its sentence; one of the band with its number; what is said of this run."""
    on, here = light(look.theme), "selected" in item.state
    said = Words(item.id, item.name, "body", on.ink, on.fill)
    mark: Block | None = None
    if item.detail:
        mark = _mark(look, item)
    row = column(said, Bar(item, here), mark, gap=6)
    if not numbered:
        return row
    label = Words(item.id, str(place + 1), "bold", on.ink, on.fill)
    return Row((Cell(label, fixed=look.width("00", look.style("bold"))), Cell(row)), 12)


def _mark(look: Look, item: Node) -> Block:
    """What is said of this run, with its sign; quietly where the run never came."""
    on, kind = light(look.theme), next((word for word in item.state if word in _SIGNS), None)
    if kind is None:
        return Words(item.id, item.detail, "small", on.soft, on.fill)
    colour = on.gain if kind == "open" else on.loss
    words = Words(item.id, item.detail, "small-bold", colour, on.fill)
    sign = Cell(Icon(_SIGNS[kind], colour, 24), fixed=look.sign(24))
    return Row((sign, Cell(words)), 8, "middle")


@dataclass(frozen=True)
class Bar:
    """A share of a whole, as long as it is."""

    node: Node
    here: bool

    def height(self, look: Look, width: int) -> int:
        """A thin line."""
        return look.px(_HIGH)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """The whole as a line around, the share filled; a share that is there is never nothing."""
        look, theme = canvas.look, canvas.look.theme
        whole = Rect(box.left, box.top, box.width, look.px(_HIGH))
        rounded(canvas, whole, theme.paper, theme.ink, look.px(2), look.px(4))
        level = self.node.meter
        if level and level.now > level.low:
            long = _length(whole.width, level.now - level.low, level.high - level.low)
            part = Rect(whole.left, whole.top, max(long, look.px(6)), whole.height)
            rounded(canvas, part, theme.loss if self.here else theme.ink, None, 0, look.px(4))


@dataclass(frozen=True)
class Band:
    """All ways side by side, each ending as wide as its share; this run's is filled."""

    group: Node

    def height(self, look: Look, width: int) -> int:
        """High enough for a number."""
        return max(look.px(_BAND), look.style("bold").line + look.px(12))

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """The parts from left to right, with their numbers where there is room."""
        look, theme = canvas.look, canvas.look.theme
        whole = Rect(box.left, box.top, box.width, self.height(look, box.width))
        rounded(canvas, whole, theme.paper, None, 0, 0)
        past = 0
        for place, item in enumerate(self.group.children):
            level = item.meter
            if not level or not level.now:
                continue
            left = whole.left + _length(whole.width, past, level.high)
            past += level.now
            right = whole.left + _length(whole.width, past, level.high)
            self._part(canvas, Rect(left, whole.top, right - left, whole.height), place, item)
        rounded(canvas, whole, None, theme.ink, look.px(theme.border), 0)

    def _part(self, canvas: Canvas, part: Rect, place: int, item: Node) -> None:
        look, theme = canvas.look, canvas.look.theme
        here, weight = "selected" in item.state, look.px(theme.border)
        fill = theme.loss if here else theme.paper if place % 2 else theme.card
        canvas.surface.fill(fill, part.clip(canvas.view))
        edge = Rect(part.right - weight, part.top, weight, part.height)
        canvas.surface.fill(theme.ink, edge.clip(canvas.view))
        number, style = str(place + 1), look.style("bold")
        if look.width(number, style) + 4 * weight <= part.width:
            ink = Ink(style, theme.card if here else theme.ink, fill, "centre")
            line = Rect(part.left, part.centery - style.line // 2, part.width, style.line)
            canvas.words(item.id, number, line, ink)


def _length(width: int, share: int, whole: int) -> int:
    """A share of a width, in whole numbers: ways may be more than a float can hold."""
    return width * share // max(1, whole)
