"""Small parts in the corner of a stage: the days as ticks, and what the app says."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Cell, Icon, Row, Words, rounded
from game.window.canvas import Canvas
from game.window.look import Look


@dataclass(frozen=True)
class Days:
    """A tick for each day: gone, today, to come."""

    node: Node

    def height(self, look: Look, width: int) -> int:
        """Room for the longest tick."""
        return look.px(22)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw the ticks at the right edge."""
        meter = self.node.meter
        if not meter:
            return
        look, theme = canvas.look, canvas.look.theme
        count = max(1, meter.high - meter.low + 1)
        step = max(3, min(look.px(8), box.width // count))
        left = box.right - step * count
        for place in range(count):
            level = meter.low + place
            colour = theme.ink if level < meter.now else theme.track
            high = look.px(12)
            if level == meter.now:
                colour, high = theme.ring, look.px(20)
            tick = Rect(left + place * step, box.top, max(2, step - look.px(3)), high)
            canvas.surface.fill(colour, tick)


@dataclass(frozen=True)
class Banner:
    """What the app says on the citizen's telephone."""

    node: Node

    def _inner(self, look: Look, width: int) -> Block:
        """The words beside an eye, or without it where the longest of them would be broken."""
        theme, style = look.theme, look.style("record")
        words = Words(self.node.id, self.node.name, "record", theme.card, theme.ink)
        beside = look.sign(30) + look.px(14)
        if max(look.width(word, style) for word in self.node.name.split()) > width - beside:
            return words
        eye = Cell(Icon("eye", theme.time, 30), fixed=look.sign(30))
        return Row((eye, Cell(words)), 14, "middle")

    def height(self, look: Look, width: int) -> int:
        """The words and the room around them."""
        inner = self._width(look, width) - 2 * look.px(18)
        return self._inner(look, inner).height(look, inner) + look.px(40)

    def _width(self, look: Look, width: int) -> int:
        wide = 24 if "\n" in self.node.name else 16  # Several messages are read line by line.
        return min(width, look.style("record").size * wide)

    def card(self, look: Look, box: Rect) -> Rect:
        """Where it lies if it is drawn in `box`."""
        wide, high = self._width(look, box.width), self.height(look, box.width) - look.px(8)
        return Rect(box.right - wide, box.top + look.px(8), wide, high)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """An ink card, a little below what is above it."""
        look = canvas.look
        card = self.card(look, box)
        rounded(canvas, card, look.theme.ink, None, 0, look.px(12))
        pad = look.px(18)
        width = card.width - 2 * pad
        inner = self._inner(look, width)
        tall = inner.height(look, width)
        inner.draw(canvas, Rect(card.left + pad, card.centery - tall // 2, width, tall))
