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
    canvas.surface.fill(look.theme.ink, strip)
    inner = strip.inflate(-2 * _side(look), -2 * look.px(14))
    _rows(look, node, strip.width, room).draw(canvas, inner)


def _side(look: Look) -> int:
    return look.px(28)


def _rows(look: Look, node: Node, width: int, room: int) -> Block:
    """In one row, or in two where the words are large; only signs where they are too large."""
    for across in (len(node.children), 2):
        made = _grid(look, node, across, words=True)
        wide = (width - 2 * _side(look) - look.px(16) * (across - 1)) // max(1, across)
        fits = all(_Press(each, words=True).width(look) <= wide for each in node.children)
        if fits and made.height(look, width) <= room * _MOST:
            return made
    return _grid(look, node, len(node.children), words=False)


def _grid(look: Look, node: Node, across: int, *, words: bool) -> Block:
    cells = [Cell(_Press(each, words=words)) for each in node.children]
    rows = (cells[at : at + across] for at in range(0, len(cells), max(1, across)))
    return Column(tuple(Row(tuple(row), 16, "stretch") for row in rows), 12)


@dataclass(frozen=True)
class _Press:
    """One thing to press: a sign, and its name with how it stands."""

    node: Node
    words: bool

    @property
    def _text(self) -> str:
        return f"{self.node.name}: {self.node.value}" if self.node.value else self.node.name

    def width(self, look: Look) -> int:
        """What it needs on one line."""
        words = look.width(self._text, look.style(_STYLE)) + 4
        return words + look.sign(26) + look.px(12) + 2 * look.px(16)

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
        self._inside(canvas, box, ground)
        canvas.target(node, box)

    def _inside(self, canvas: Canvas, box: Rect, ground: Ground) -> None:
        """The sign and the words, in the middle."""
        look, style = canvas.look, canvas.look.style(_STYLE)
        side, gap = look.sign(26), look.px(12)
        words = look.width(self._text, style) + 4 if self.words else 0
        left = box.centerx - (side + (gap + words if words else 0)) // 2
        spot = Rect(left, box.centery - side // 2, side, side)
        Icon(_SIGNS.get(self.node.id, "on"), ground.ink, 26).draw(canvas, spot)
        if words:
            line = Rect(spot.right + gap, box.centery - style.line // 2, words, style.line)
            Words(self.node.id, self._text, _STYLE, ground.ink, ground.fill).draw(canvas, line)
