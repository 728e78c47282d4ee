"""Switches and twins: what can be pressed beside each other, and two seasons row by row."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Cell, Column, Gap, Icon, Measured, Row, Sheet, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.widgets import Ground, button, dark, light, toggle

_PAD = 14
"""Around what stands in a row."""


def presses(node: Node) -> bool:
    """Is this a list of nothing but things to press?"""
    return bool(node.children) and all(
        child.role in ("toggle", "button") for child in node.children
    )


def pressed(look: Look, node: Node, *, wide: bool) -> Block:
    """Beside each other where there is room; those that are on stand out."""
    blocks: list[Block] = [Measured(_press(look, child)) for child in node.children]
    across = 1 if not wide or look.zoom > 1.5 else 3 if look.zoom <= 1.25 else 2
    rows = [blocks[at : at + across] for at in range(0, len(blocks), across)]
    rows[-1] += [Gap(1)] * (across - len(rows[-1]))
    return Column(tuple(Row(tuple(map(Cell, row)), 16, "stretch") for row in rows), 14)


def _press(look: Look, node: Node) -> Block:
    on = "on" in node.state
    made = toggle(look, node) if node.role == "toggle" else button(look, node, "tick" if on else "")
    return replace(made, selected=on)


@dataclass(frozen=True)
class Sides:
    """The names of the two seasons over the rows."""

    node: Node

    def _row(self, look: Look) -> Row:
        on = light(look.theme)
        names = (child.detail.upper() for child in self.node.children)
        heads = (Words(self.node.id, name, "lane", on.ink, on.fill) for name in names)
        return _cells(look, Gap(1), *heads)

    def height(self, look: Look, width: int) -> int:
        """One line."""
        return self._row(look).height(look, width)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Write both."""
        self._row(canvas.look).draw(canvas, box.inflate(-2 * canvas.look.px(_PAD), 0))


def _cells(look: Look, name: Block, was: Block, now: Block) -> Row:
    side = look.sign(26)
    return Row((Cell(name, 1.2), Cell(was), Cell(Gap(1), fixed=side), Cell(now)), 18, "middle")


@dataclass(frozen=True)
class BesideRow:
    """One thing as it was and as it would be, with a sign between where they part."""

    node: Node
    wide: bool

    def _block(self, look: Look) -> Block:
        parted = "parted" in self.node.state
        on = dark(look.theme) if parted else light(look.theme, look.theme.paper)
        name = Words(self.node.id, self.node.name, "bold", on.ink, on.fill)
        if not self.wide:
            return Sheet(column(name, *self._lines(look, on), gap=4), on.fill, pad=_PAD)
        was, now = (Words(c.id, c.name, "body", on.ink, on.fill) for c in self.node.children)
        row = _cells(look, name, was, now)
        if parted:
            sign = Cell(Icon("parted", on.pause, 26), fixed=look.sign(26))
            row = Row((*row.cells[:2], sign, row.cells[3]), row.gap, row.align)
        return Sheet(row, on.fill, pad=_PAD)

    def _lines(self, look: Look, on: Ground) -> tuple[Block, ...]:
        return tuple(
            Words(c.id, f"{c.detail}: {c.name}", "body", on.ink, on.fill)
            for c in self.node.children
        )

    def height(self, look: Look, width: int) -> int:
        """As high as what stands in it."""
        return self._block(look).height(look, width)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw the row."""
        self._block(canvas.look).draw(canvas, box)
