"""The strip at the bottom of every screen of a visit: what is always in reach, at one place."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Cell, Column, Icon, Row, Words, rounded
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.widgets import Ground, dark, light, ring

_SIGNS = {
    "start-again": "again",
    "text-size": "letters",
    "high-contrast": "contrast",
    "voice": "voice",
}
_STYLE = "small-bold"
_MOST = 0.3
"""Of the height of the window; where words would take more, there are only signs."""


def height(look: Look, node: Node, width: int, room: int) -> int:
    """The height of the strip on a window `room` pixels high."""
    return _rows(look, node, width, room).height(look, width - 2 * _side(look)) + 2 * look.px(14)


def draw(canvas: Canvas, node: Node, strip: Rect, room: int) -> None:
    """Draw it from side to side."""
    look = canvas.look
    theme = look.theme
    canvas.surface.fill(theme.ink, strip)
    canvas.surface.fill(theme.rule, Rect(strip.left, strip.top, strip.width, look.px(2)))
    inner = strip.inflate(-2 * _side(look), -2 * look.px(14))
    _rows(look, node, strip.width, room).draw(canvas, inner)


def _side(look: Look) -> int:
    return look.px(28)


def _rows(look: Look, node: Node, width: int, room: int) -> Block:
    """In one row, with the signs beside their words or above them; in two rows where the words are
    large; only signs where they are too large for that."""
    count = max(1, len(node.children))
    for across, shape in ((count, _Beside), (count, _Above), (2, _Beside)):
        made = _grid(node, across, shape)
        wide = (width - 2 * _side(look) - look.px(16) * (across - 1)) // across
        fits = all(shape(each).width(look) <= wide for each in node.children)
        if fits and made.height(look, width) <= room * _MOST:
            return made
    return _grid(node, count, _Press)


def _grid(node: Node, across: int, shape: type[_Press]) -> Block:
    cells = [Cell(shape(each)) for each in node.children]
    rows = (cells[at : at + across] for at in range(0, len(cells), across))
    return Column(tuple(Row(tuple(row), 16, "stretch") for row in rows), 12)


@dataclass(frozen=True)
class _Press:
    """One thing to press, by its sign alone."""

    node: Node

    @property
    def text(self) -> str:
        """Its name with how it stands."""
        return f"{self.node.name}: {self.node.value}" if self.node.value else self.node.name

    def width(self, look: Look) -> int:
        """What it needs on one line."""
        return look.sign(26) + 2 * look.px(16)

    def height(self, look: Look, width: int) -> int:
        """As high as a finger needs it."""
        return max(look.target, look.style(_STYLE).line + 2 * look.px(10))

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """A box with a light edge; filled where the focus is, and where it is switched on."""
        look, theme, node = canvas.look, canvas.look.theme, self.node
        here, down = canvas.focused(node.id), canvas.pressed(node.id)
        if here:
            ring(canvas, box)
        filled = here or down or "on" in node.state
        ground = light(theme) if filled else dark(theme)
        edge = theme.card if filled else theme.rule
        rounded(canvas, box, ground.fill, edge, look.px(theme.border), look.px(10))
        self.inside(canvas, box, ground)
        canvas.target(node, box)

    def inside(self, canvas: Canvas, box: Rect, ground: Ground) -> None:
        """What is on it."""
        self.sign(canvas, box.center, ground)

    def sign(self, canvas: Canvas, centre: tuple[int, int], ground: Ground) -> None:
        """Its sign."""
        side = canvas.look.sign(26)
        spot = Rect(0, 0, side, side)
        spot.center = centre
        Icon(_SIGNS.get(self.node.id, "on"), ground.ink, 26).draw(canvas, spot)


class _Beside(_Press):
    """The sign, and the words beside it."""

    def width(self, look: Look) -> int:
        """What it needs on one line."""
        return super().width(look) + look.px(12) + look.width(self.text, look.style(_STYLE)) + 4

    def inside(self, canvas: Canvas, box: Rect, ground: Ground) -> None:
        """Both in the middle."""
        look, style = canvas.look, canvas.look.style(_STYLE)
        side, gap = look.sign(26), look.px(12)
        words = look.width(self.text, style) + 4
        left = box.centerx - (side + gap + words) // 2
        self.sign(canvas, (left + side // 2, box.centery), ground)
        line = Rect(left + side + gap, box.centery - style.line // 2, words, style.line)
        Words(self.node.id, self.text, _STYLE, ground.ink, ground.fill).draw(canvas, line)


class _Above(_Press):
    """The sign, and the words below it."""

    def width(self, look: Look) -> int:
        """What it needs on one line."""
        return look.width(self.text, look.style(_STYLE)) + 4 + 2 * look.px(8)

    def height(self, look: Look, width: int) -> int:
        """Both and the room around them."""
        high = look.sign(26) + look.style(_STYLE).line + look.px(4 + 2 * 10)
        return max(look.target, high)

    def inside(self, canvas: Canvas, box: Rect, ground: Ground) -> None:
        """One over the other."""
        look, style = canvas.look, canvas.look.style(_STYLE)
        side, gap = look.sign(26), look.px(4)
        top = box.centery - (side + gap + style.line) // 2
        self.sign(canvas, (box.centerx, top + side // 2), ground)
        line = Rect(box.left, top + side + gap, box.width, style.line)
        Words(self.node.id, self.text, _STYLE, ground.ink, ground.fill, "centre").draw(canvas, line)
