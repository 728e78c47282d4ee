"""The two lanes under the stage: what the system recorded, and what happened."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Cell, Row, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.parts import Withheld, dot, points_colour
from game.window.widgets import Ground, dark, light

RECORDED, HAPPENED = "What the system recorded", "What happened"
_MOST = 3


@dataclass(frozen=True)
class Ticker:
    """As many of the newest pairs as fit beside each other, with what was chosen last."""

    node: Node

    def height(self, look: Look, width: int) -> int:
        """Both lanes."""
        upper, lower = self._lanes(look, width)
        return upper + lower

    def _lanes(self, look: Look, width: int) -> tuple[int, int]:
        pad = 2 * look.px(14)
        cell = self._cell(look, width)
        inner = cell - look.px(36)
        pairs = self._shown(look, width)
        label = self._label(look, width)
        upper = [record(look, pair, dark(look.theme)).height(look, inner) for pair in pairs]
        lower = [_event(pair, light(look.theme)).height(look, inner) for pair in pairs]
        least = 2 * look.style("lane").line
        names = [
            Words("", text.upper(), "lane", "", "").height(look, label)
            for text in (RECORDED, HAPPENED)
        ]
        if not label:
            line = self._above(look, width)
            return max([*upper, 0]) + pad + line, max([*lower, 0]) + pad + line
        return (
            max([*upper, names[0], least]) + pad,
            max([*lower, names[1], 2 * look.style("small").line]) + pad,
        )

    def _label(self, look: Look, width: int) -> int:
        """The room for the names of the lanes at their left; none if they stand above."""
        wide = max(look.px(200), look.width("RECORDED", look.style("lane")) + look.px(8))
        return wide if wide + look.style("small").size * 16 < width else 0

    def _above(self, look: Look, width: int) -> int:
        """The height of the names where they stand above: they break in a narrow column."""
        room = width - 2 * look.px(20)
        names = (Words("", text.upper(), "lane", "", "") for text in (RECORDED, HAPPENED))
        return max(name.height(look, room) for name in names)

    def _count(self, look: Look, width: int) -> int:
        label = self._label(look, width)
        room = width - label - (look.px(48) if label else 0)
        least = look.style("small").size * 13
        return max(1, min(_MOST, room // max(1, least)))

    def _shown(self, look: Look, width: int) -> tuple[Node, ...]:
        """The newest that fit; what the player chose last is always among them."""
        pairs, count = self.node.children, self._count(look, width)
        newest = pairs[-count:]
        chosen = tuple(pair for pair in pairs[:-count] if "chosen" in pair.state)
        return (*chosen[-1:], *newest[1:]) if chosen else newest

    def _cell(self, look: Look, width: int) -> int:
        label = self._label(look, width)
        room = width - label - (look.px(48) if label else 0)
        return room // self._count(look, width)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw the lanes, their names and the pairs, newest last."""
        look, theme = canvas.look, canvas.look.theme
        upper, lower = self._lanes(look, box.width)
        top = Rect(box.left, box.top, box.width, upper)
        low = Rect(box.left, top.bottom, box.width, max(lower, box.height - upper))
        canvas.surface.fill(theme.ink, top.clip(canvas.view))
        canvas.surface.fill(theme.card, low.clip(canvas.view))
        pad, label = look.px(14), self._label(look, box.width)
        for lane, text, ground in ((top, RECORDED, dark(theme)), (low, HAPPENED, light(theme))):
            side = look.px(40 if label else 20)
            spot = Rect(lane.left + side, lane.top + pad, label or lane.width - 2 * side, 0)
            Words(self.node.id, text.upper(), "lane", ground.ink, ground.fill).draw(canvas, spot)
        cell = self._cell(look, box.width)
        left = box.left + (look.px(48) + label if label else 0)
        for pair in self._shown(look, box.width):
            spot = Rect(left, box.top, cell, upper + lower)
            drop = pad if label else pad + self._above(look, box.width)
            self._pair(canvas, pair, spot, (upper, drop), named=label > 0)
            left += cell

    def _pair(
        self, canvas: Canvas, pair: Node, box: Rect, tops: tuple[int, int], *, named: bool
    ) -> None:
        """One pair; `tops` is where the lower lane begins, and where in a lane its words do."""
        look, theme = canvas.look, canvas.look.theme
        pad, (upper, drop) = look.px(14), tops
        if named:
            line = Rect(box.left, box.top + pad, 2, box.height - 2 * pad)
            canvas.surface.fill(theme.rule, line.clip(canvas.view))
        left, inner = box.left + look.px(20), box.width - look.px(36)
        record(look, pair, dark(theme)).draw(canvas, Rect(left, box.top + drop, inner, 0))
        event = _event(pair, light(theme))
        event.draw(canvas, Rect(left, box.top + upper + drop, inner, 0))
        found = _child(pair, "record")
        marked = bool(found and "none" not in found.state)
        dot(canvas, (box.left + 1 if named else left, box.top + upper), marked=marked)


def _child(pair: Node, role: str) -> Node | None:
    return next((node for node in pair.children if node.role == role), None)


def record(look: Look, pair: Node, ground: Ground) -> Block:
    """The system's line: when, how many points, and the words or the bars over them."""
    node = _child(pair, "record")
    if not node:
        return column()
    theme = look.theme
    colour = points_colour(node.value, ground)
    time = theme.time if ground.fill == theme.ink else ground.pause
    wide = look.width(node.value, look.style("delta")) + 4
    cells = [Cell(Words(node.id, node.detail, "time", time, ground.fill))]
    if node.value:
        points = Words(node.id, node.value, "delta", colour, ground.fill, "right")
        cells.append(Cell(points, fixed=wide))
    body: Block = Words(node.id, node.name, "record", ground.ink, ground.fill)
    if "redacted" in node.state:
        body = Withheld(node.id, 2)
    return column(Row(tuple(cells), 8, "middle"), body, gap=2)


def _event(pair: Node, ground: Ground) -> Block:
    node = _child(pair, "event")
    if not node:
        return column()
    return Words(node.id, node.name, "small", ground.ink, ground.fill)
