"""Building blocks of a page: each knows how high it gets at a width, and draws itself there.

Pages put blocks together and never compute where a line of text lands; so larger text or a narrower
window moves things along and never over each other.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Literal, Protocol

from pygame import Rect, Surface

from game.window.canvas import Align, Canvas, Ink
from game.window.icons import icon
from game.window.look import Look
from game.window.shapes import panel


class Block(Protocol):
    """Anything that can be stacked."""

    def height(self, look: Look, width: int) -> int:
        """How high it is at this width."""

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw it from the top of `box`, no wider than that."""


@dataclass(frozen=True)
class Words:
    """A text in one style."""

    node: str
    text: str
    style: str
    colour: str
    ground: str
    align: Align = "left"

    def height(self, look: Look, width: int) -> int:
        """As many lines as it breaks into; an empty line is half as high."""
        style = look.style(self.style)
        lines = look.lines(self.text, style, width)
        return sum(style.line if line else style.line // 2 for line in lines)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Write it."""
        style = canvas.look.style(self.style)
        ink = Ink(style, self.colour, self.ground, self.align)
        canvas.words(self.node, self.text, box, ink)


@dataclass(frozen=True)
class Gap:
    """Empty room, in design pixels."""

    size: float

    def height(self, look: Look, width: int) -> int:
        """The room."""
        return look.px(self.size)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Nothing to draw."""


@dataclass(frozen=True)
class Rule:
    """A line across."""

    colour: str
    weight: float = 2.5

    def height(self, look: Look, width: int) -> int:
        """The weight of the line."""
        return look.px(self.weight)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw the line, as far as it shows."""
        rect = Rect(box.left, box.top, box.width, canvas.look.px(self.weight))
        canvas.surface.fill(self.colour, rect.clip(canvas.view))


@dataclass(frozen=True)
class Icon:
    """A sign in the middle of its box."""

    name: str
    colour: str
    size: float

    def height(self, look: Look, width: int) -> int:
        """Its side."""
        return look.sign(self.size)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw it in the middle."""
        side = canvas.look.sign(self.size)
        art = icon(self.name, self.colour, side)
        canvas.picture(art, (box.centerx - side // 2, box.centery - side // 2))


@dataclass(frozen=True)
class Picture:
    """A finished picture; it keeps its size."""

    art: Surface

    def height(self, look: Look, width: int) -> int:
        """Its height."""
        return self.art.get_height()

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Put it at the left."""
        canvas.picture(self.art, box.topleft)


class Stacked(ABC):
    """Blocks that make one, whose height is worked out once for each width: a page asks each part
    at every level above it. A block is made anew for each picture, and so for one look."""

    _known: dict[int, int]

    def height(self, look: Look, width: int) -> int:
        """How high it is at this width."""
        if width not in self._known:
            self._known[width] = self._measure(look, width)
        return self._known[width]

    @abstractmethod
    def _measure(self, look: Look, width: int) -> int:
        """How high it is at this width, worked out."""


@dataclass(frozen=True)
class Column(Stacked):
    """Blocks below each other, with the same gap between any two."""

    blocks: tuple[Block, ...]
    gap: float = 0
    _known: dict[int, int] = field(default_factory=dict, init=False, compare=False, repr=False)

    def _measure(self, look: Look, width: int) -> int:
        """All heights and the gaps between."""
        gaps = (look.px(self.gap) if self.gap else 0) * max(0, len(self.blocks) - 1)
        return sum(block.height(look, width) for block in self.blocks) + gaps

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw from the top down."""
        top = box.top
        gap = canvas.look.px(self.gap) if self.gap else 0
        for block in self.blocks:
            high = block.height(canvas.look, box.width)
            block.draw(canvas, Rect(box.left, top, box.width, high))
            top += high + gap


@dataclass(frozen=True)
class Measured(Stacked):
    """A block that is put together anew each time it is asked, so that its height is kept here."""

    block: Block
    _known: dict[int, int] = field(default_factory=dict, init=False, compare=False, repr=False)

    def _measure(self, look: Look, width: int) -> int:
        """The height of the block."""
        return self.block.height(look, width)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw the block."""
        self.block.draw(canvas, box)


@dataclass(frozen=True)
class Cell:
    """A block in a row: `fixed` pixels wide, or else a `share` of what is left."""

    block: Block
    share: float = 1.0
    fixed: int = 0


@dataclass(frozen=True)
class Row(Stacked):
    """Blocks beside each other."""

    cells: tuple[Cell, ...]
    gap: float = 0
    align: Literal["top", "middle", "stretch"] = "top"
    _known: dict[int, int] = field(default_factory=dict, init=False, compare=False, repr=False)

    def widths(self, look: Look, width: int) -> tuple[int, ...]:
        """The width of each cell."""
        gaps = look.px(self.gap) * (len(self.cells) - 1) if self.gap else 0
        room = max(0, width - gaps - sum(cell.fixed for cell in self.cells))
        shares = sum(cell.share for cell in self.cells if not cell.fixed) or 1
        return tuple(cell.fixed or int(room * cell.share / shares) for cell in self.cells)

    def _measure(self, look: Look, width: int) -> int:
        """The highest of its cells."""
        widths = self.widths(look, width)
        return max(
            cell.block.height(look, wide) for cell, wide in zip(self.cells, widths, strict=True)
        )

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw from left to right."""
        left = box.left
        full = self.height(canvas.look, box.width)
        gap = canvas.look.px(self.gap) if self.gap else 0
        for cell, wide in zip(self.cells, self.widths(canvas.look, box.width), strict=True):
            high = cell.block.height(canvas.look, wide)
            drop = (full - high) // 2 if self.align == "middle" else 0
            high = full if self.align == "stretch" else high
            cell.block.draw(canvas, Rect(left, box.top + drop, wide, high))
            left += wide + gap


@dataclass(frozen=True)
class Sheet:
    """A block on a panel of its own, with room around it."""

    block: Block
    fill: str
    pad: float = 24
    edge: str | None = None
    radius: float = 10

    def height(self, look: Look, width: int) -> int:
        """The block and the room above and below."""
        pad = look.px(self.pad)
        return self.block.height(look, width - 2 * pad) + 2 * pad

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw the panel, then the block."""
        look = canvas.look
        theme, edge = look.theme, self.edge
        if self.fill == theme.paper == theme.card:
            edge = theme.ink  # no shade tells the sheet from the page: a line does
        weight = look.px(theme.border) if edge else 0
        rounded(canvas, box, self.fill, edge, weight, look.px(self.radius))
        pad = look.px(self.pad)
        self.block.draw(canvas, box.inflate(-2 * pad, -2 * pad))


def rounded(
    canvas: Canvas, box: Rect, fill: str | None, edge: str | None, weight: float, radius: float
) -> None:
    """A rounded panel, cut at the edge of the view."""
    if not canvas.view.colliderect(box):
        return
    before = canvas.surface.get_clip()
    canvas.surface.set_clip(canvas.view)
    panel(canvas.surface, box, fill, edge=edge, weight=weight, radius=radius)
    canvas.surface.set_clip(before)


def column(*blocks: Block | None, gap: float = 0) -> Column:
    """A column of those blocks that are there."""
    return Column(tuple(block for block in blocks if block is not None), gap)
