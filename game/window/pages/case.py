"""A file on a desk: a sheet of paper with what the scheme has on somebody."""

from __future__ import annotations

from game.present.screen import Node
from game.window.blocks import Block, Cell, Column, Icon, Row, Rule, Sheet, Words, column
from game.window.look import Look
from game.window.widgets import Ground, light


def sheet(look: Look, node: Node) -> Block:
    """The sheet: whose file it is, where they stand, and its lines."""
    on = light(look.theme)
    head = node.find("case-head")
    lines = node.find("case-lines")
    rows = [_line(look, line, on) for line in lines.children] if lines else []
    inner = column(
        Words(node.id, node.name.upper(), "name", on.ink, on.fill),
        Words(head.id, head.name, "record", on.ink, on.fill) if head else None,
        Rule(look.theme.ink),
        Column(tuple(rows), 10),
        gap=10,
    )
    return Sheet(inner, on.fill, pad=28, edge=look.theme.ink, radius=3)


def _line(look: Look, line: Node, on: Ground) -> Block:
    if line.role != "record":
        return Words(line.id, line.name, "record", on.ink, on.fill)
    asked = "asked" in line.state
    style, colour = ("record-bold", on.loss) if asked else ("record", on.ink)
    wide = look.width(line.value, look.style("record-bold")) + 4
    side = look.sign(28)
    sign = Icon("parted", on.loss, 26) if asked else None
    words = column(
        Words(line.id, line.name, style, colour, on.fill),
        Words(line.id, line.detail, "small", on.soft, on.fill),
        gap=2,
    )
    return Row(
        (
            Cell(sign or column(), fixed=side),
            Cell(words),
            Cell(Words(line.id, line.value, "record-bold", colour, on.fill, "right"), fixed=wide),
        ),
        12,
    )
