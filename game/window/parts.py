"""Small parts that several pages share: faces, pills, doors, bars over words."""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

from pygame import Rect

from game.present.screen import Node
from game.window.art.portraits import portrait
from game.window.blocks import Block, Cell, Column, Gap, Icon, Row, Words, column, rounded
from game.window.canvas import Canvas, Ink
from game.window.look import Look
from game.window.shapes import disc
from game.window.widgets import Ground, light


@dataclass(frozen=True)
class Face:
    """A portrait with an ink line around it."""

    who: str
    wide: int
    high: int
    mood: str = "calm"

    def height(self, look: Look, width: int) -> int:
        """As asked."""
        return self.high

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw the picture and its frame."""
        rect = Rect(box.left, box.top, self.wide, self.high)
        canvas.picture(portrait(self.who, rect.size, self.mood), rect.topleft)
        theme = canvas.look.theme
        rounded(canvas, rect, None, theme.ink, canvas.look.px(theme.border + 0.5), 0)


@dataclass(frozen=True)
class Pill:
    """A word on a filled, rounded ground."""

    node: str
    text: str
    fill: str
    colour: str
    style: str = "label"
    sign: str = ""

    def width(self, look: Look) -> int:
        """The word, the sign before it and the round ends."""
        words = look.width(self.text.upper(), look.style(self.style)) + look.px(28)
        return words + (look.sign(22) + look.px(8) if self.sign else 0)

    def height(self, look: Look, width: int) -> int:
        """A little more than the word."""
        return look.style(self.style).line + look.px(8)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw ground and word."""
        look = canvas.look
        rect = Rect(box.left, box.top, self.width(look), self.height(look, 0))
        rounded(canvas, rect, self.fill, None, 0, rect.height / 2)
        style = look.style(self.style)
        inner = Rect(rect.left, rect.centery - style.line // 2, rect.width, style.line)
        if self.sign:
            side = look.sign(22)
            spot = Rect(rect.left + look.px(12), rect.centery - side // 2, side, side)
            Icon(self.sign, self.colour, 22).draw(canvas, spot)
            inner.left += side + look.px(8)
            inner.width -= side + look.px(8)
        ink = Ink(style, self.colour, self.fill, "centre")
        canvas.words(self.node, self.text.upper(), inner, ink)


def points_colour(value: str, ground: Ground) -> str:
    """Points won, lost, or neither."""
    if value.startswith("+"):
        return ground.gain
    return ground.loss if value.startswith(("-", "\N{MINUS SIGN}")) else ground.ink


STATE_SIGN = {"open": "open", "closed": "closed"}


def door_colour(node: Node, ground: Ground) -> str:
    """Vermilion if closed, teal if open, plain if nobody has asked yet."""
    if "closed" in node.state:
        return ground.loss
    return ground.gain if "open" in node.state else ground.soft


@dataclass(frozen=True)
class Door:
    """One door: its sign, its name, and its state in a word beside or below the name."""

    node: Node
    ground: Ground

    def _row(self, look: Look, width: int) -> Row:
        node, ground = self.node, self.ground
        sign = next((STATE_SIGN[word] for word in node.state if word in STATE_SIGN), "unasked")
        colour = door_colour(node, ground)
        side, style = look.sign(28), look.style("tag")
        name = Words(node.id, node.name, "tag", ground.ink, ground.fill)
        value = Words(node.id, node.value, "tag", colour, ground.fill)
        mark = Cell(Icon(sign, colour, 28), fixed=side)
        wide = look.width(node.name, style) + look.px(12)
        if side + wide + look.width(node.value, style) + look.px(22) > width:
            return Row((mark, Cell(column(name, value))), 10, "middle")
        return Row((mark, Cell(name, fixed=wide), Cell(value)), 10, "middle")

    def height(self, look: Look, width: int) -> int:
        """One line, or more."""
        return self._row(look, width).height(look, width)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw it."""
        self._row(canvas.look, box.width).draw(canvas, box)


def doors(look: Look, group: Node, ground: Ground | None = None, beside: int = 1) -> Block:
    """All doors of a life, calmly, as many `beside` each other as asked."""
    ground = ground or light(look.theme, look.theme.poster)
    each = [Cell(Door(node, ground)) for node in group.children]
    each += [Cell(Gap(1))] * (-len(each) % beside)
    lines: list[Block] = [
        Row(tuple(each[place : place + beside]), 16) for place in range(0, len(each), beside)
    ]
    if group.name:
        lines.insert(0, Words(group.id, group.name.upper(), "tag", ground.ink, ground.fill))
    return Column(tuple(lines), 4)


def doors_width(look: Look, group: Node) -> int:
    """The width that the widest door needs on one line."""
    style = look.style("tag")
    widths = [
        look.width(node.name, style) + look.width(node.value, style) for node in group.children
    ]
    return max(widths, default=0) + look.sign(28) + look.px(12 + 20 + 8)


@dataclass(frozen=True)
class Withheld:
    """Words that are not to be read yet: black bars, as long as words might be."""

    node: str
    lines: int = 1

    def height(self, look: Look, width: int) -> int:
        """As high as the words would be."""
        return look.style("record").line * self.lines

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw the bars; their lengths come from the name, so they never flicker."""
        look, theme = canvas.look, canvas.look.theme
        line = look.style("record").line
        for place in range(self.lines):
            seed = crc32(f"{self.node}/{place}".encode())
            share = (
                (0.72, 0.84, 0.94)[seed % 3]
                if place < self.lines - 1
                else (0.4, 0.55, 0.7)[seed % 3]
            )
            bar = Rect(box.left, box.top + place * line + 2, int(box.width * share), line - 5)
            rounded(canvas, bar, theme.bar, theme.rule, 1, look.px(2))


def dot(canvas: Canvas, centre: tuple[int, int], *, marked: bool) -> None:
    """Where the two lanes touch; filled where something was put on record."""
    look, theme = canvas.look, canvas.look.theme
    if not canvas.view.collidepoint(centre):
        return
    disc(canvas.surface, centre, look.px(10), theme.card, theme.ink, look.px(3.5))
    if marked:
        disc(canvas.surface, centre, look.px(4.5), theme.ring)


def paragraphs(node: Node, style: str, ground: Ground) -> Block:
    """A node's words in one style; the machine always speaks in its own."""
    style = "told" if node.tone == "machine" else style
    return column(
        Words(node.id, node.name, style, ground.ink, ground.fill) if node.name else None,
        Words(node.id, node.value, style, ground.ink, ground.fill) if node.value else None,
        Words(node.id, node.detail, "small", ground.soft, ground.fill) if node.detail else None,
        gap=4,
    )
