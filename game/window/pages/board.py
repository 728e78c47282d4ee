"""What is written large for everybody to see: a screen in the dark, a photograph, and names."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.art.heads import heads
from game.window.blocks import Block, Cell, Column, Row, Rule, Words, column, rounded
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.parts import Face
from game.window.widgets import light

_FOLDS = ("#22325A", "#14213D")


_SIZES = (1.0, 0.8, 0.6, 0.45)


def board(look: Look, node: Node, width: int, height: int) -> Block:
    """The screen with what stands on it, and the heads of those who look: as large as there is
    room for."""
    boards = [Board(node, size) for size in _SIZES]
    return next((each for each in boards if each.height(look, width) <= height), boards[-1])


@dataclass(frozen=True)
class Board:
    """A lit screen between curtains. It grows with its words."""

    node: Node
    size: float = 1.0

    def _words(self, look: Look) -> Block:
        on = light(look.theme)
        lines = [
            Words(line.id, line.name, "record-bold", on.ink, on.fill)
            for line in self.node.children
            if line.role == "text"
        ]
        return column(
            Words(self.node.id, self.node.name, "record", on.soft, on.fill),
            Rule(look.theme.ink),
            Column(tuple(lines), 8),
            gap=12,
        )

    def _inside(self, look: Look, width: int) -> Block:
        face = self.node.find("notice-portrait")
        wide = min(look.px(250 * self.size), width // 3)
        if not face:
            return self._words(look)
        picture = Face(face.value, wide, wide * 6 // 5, "firm")
        return Row((Cell(picture, fixed=wide), Cell(self._words(look))), 28, "middle")

    def _margins(self, look: Look) -> tuple[int, int, int]:
        """The curtains' width, the room around the words, the height of the heads."""
        return look.px(44 * self.size), look.px(26 * self.size), look.px(96 * self.size)

    def height(self, look: Look, width: int) -> int:
        """The screen, what is above it, and the heads below."""
        side, pad, low = self._margins(look)
        inner = width - 2 * (side + pad)
        return self._inside(look, inner).height(look, inner) + 2 * pad + look.px(22) + low

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """The dark, the curtains, the screen, its words, and the heads in front."""
        look, theme = canvas.look, canvas.look.theme
        side, pad, low = self._margins(look)
        rounded(canvas, box, theme.ink, theme.ink, look.px(theme.border), look.px(4))
        self._curtains(canvas, box, side)
        lit = Rect(box.left + side, box.top + look.px(22), box.width - 2 * side, 0)
        lit.height = box.bottom - low - lit.top
        rounded(canvas, lit, theme.card, theme.time, look.px(4), look.px(3))
        inner = lit.inflate(-2 * pad, -2 * pad)
        self._inside(look, inner.width).draw(canvas, inner)
        canvas.picture(heads(box.width, low), (box.left, box.bottom - low))

    def _curtains(self, canvas: Canvas, box: Rect, side: int) -> None:
        folds = 4
        for place in range(folds):
            wide = side // folds
            for left in (box.left + place * wide, box.right - (place + 1) * wide):
                fold = Rect(left, box.top, wide, box.height)
                canvas.surface.fill(_FOLDS[place % 2], fold.clip(canvas.view))
