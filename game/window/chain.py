"""What led to what, as boxes with arrows: beside each other where there is room, else below."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Icon, Sheet, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.widgets import Ground, dark, light

_LEAST = 9  # times the size of its lettering: narrower, a box is hard to read
_MOST = 15  # times the size of its lettering: higher, it holds more than some eight lines


@dataclass(frozen=True)
class Chain:
    """A box for each link, what people did on paper and what the machine made of it on ink."""

    node: Node

    def _box(self, look: Look, link: Node) -> Block:
        on = self._ground(look, link)
        machine = link.tone == "machine"
        style = "record" if machine else "body" if link.role == "event" else "bold"
        colour = on.loss if "false" in link.state else on.ink
        value = f"{link.name} {link.value}".strip() if machine else link.name
        said = Words(link.id, value, style, colour, on.fill)
        day = Words(link.id, link.detail, "small", on.soft, on.fill)
        return Sheet(column(day, said, gap=4), on.fill, pad=16)

    def _ground(self, look: Look, link: Node) -> Ground:
        theme = look.theme
        if link.role == "gate":
            return Ground(theme.loss, theme.card, theme.card, theme.card, theme.card, theme.card)
        return dark(theme) if link.tone == "machine" else light(theme, theme.card)

    def _gap(self, look: Look) -> int:
        return look.sign(24) + look.px(12)

    def _beside(self, look: Look, width: int) -> int:
        """How wide each box is in a row; none if they stand below each other, as where they are too
        narrow, or what stands in one is too long to read in a narrow box."""
        count = len(self.node.children)
        wide = (width - (count - 1) * self._gap(look)) // max(1, count)
        if wide < look.style("record").size * _LEAST:
            return 0
        high = max(self._box(look, link).height(look, wide) for link in self.node.children)
        return wide if high <= look.style("body").size * _MOST else 0

    def height(self, look: Look, width: int) -> int:
        """The highest box, or all of them and the arrows between."""
        boxes = [self._box(look, link) for link in self.node.children]
        if wide := self._beside(look, width):
            return max(box.height(look, wide) for box in boxes)
        return sum(box.height(look, width) for box in boxes) + (len(boxes) - 1) * self._gap(look)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """The boxes and the arrows between them."""
        look = canvas.look
        wide, gap = self._beside(look, box.width), self._gap(look)
        high = self.height(look, box.width)
        spot = Rect(box.left, box.top, wide or box.width, high)
        for place, link in enumerate(self.node.children):
            block = self._box(look, link)
            spot.height = high if wide else block.height(look, spot.width)
            block.draw(canvas, spot)
            if place + 1 < len(self.node.children):
                self._arrow(canvas, spot, down=not wide)
            spot.left += wide + gap if wide else 0
            spot.top += 0 if wide else spot.height + gap

    def _arrow(self, canvas: Canvas, after: Rect, *, down: bool) -> None:
        gap, colour = self._gap(canvas.look), canvas.look.theme.ink_soft
        spot = Rect(after.right, after.top, gap, after.height)
        if down:
            spot = Rect(after.left, after.bottom, after.width, gap)
        Icon("down" if down else "on", colour, 24).draw(canvas, spot)
