"""The tables of a handout: the file with both its columns, and the choices one by one."""

from __future__ import annotations

from game.paper.blocks import Column
from game.paper.model import Span, Strip, Style, Tag
from game.paper.sheet import (
    ITALIC,
    MACHINE,
    MACHINE_BOLD,
    SMALL,
    SMALL_BOLD,
    Row,
    Sheet,
    columns,
)
from game.present.handout import FILE_HEADS, Part, owner, parts_here
from game.present.screen import Node

_CELL = Style("people", 9.75, 1.34)
_STAY = "\N{NO-BREAK SPACE}"  # Points stay with the last word of their line.
_FILE = columns(31, 60, 84)
_CHOSEN = columns(31, 48, 96)


def table(sheet: Sheet, part: Part) -> list[Strip]:
    """The rows of a part under their heads."""
    tag = Tag("Table")
    across = _FILE if part.heads == FILE_HEADS else _CHOSEN
    rows = [_row(sheet, node, tag, across) for node in part.body if node.role == "pair"]
    return sheet.table(part.heads, rows, across, tag)


def _row(sheet: Sheet, pair: Node, table: Tag, across: list[Column]) -> Row:
    """A row; where the columns part, and it says why, a double line stands between them."""
    row = Tag("TR", table)
    when, happened, recorded = [(Tag("TD", row), column) for column in across]
    cells = [
        sheet.paragraph([Span(pair.name, SMALL)], *when),
        [
            strip
            for node in pair.children
            if node.role == "event"
            for strip in sheet.paragraph([Span(node.name, _CELL)], *happened, 1)
        ],
        [
            strip
            for node in pair.children
            if node.role != "event"
            for strip in sheet.paragraph(_recorded(node), *recorded, 1.6)
        ],
    ]
    return Row(cells, parted=parts_here(pair))


def _recorded(node: Node) -> tuple[Span, ...]:
    """A line, whose it is, why it is not the whole of it, and who looked at it, in one go."""
    value = (Span(f"{_STAY}{node.value}", MACHINE_BOLD),) if node.value else ()
    whose = (Span(f" {owner(node)}.", ITALIC),) if owner(node) else ()
    notes = (
        Span(f" {each.name}", ITALIC if each.role == "note" else SMALL_BOLD)
        for each in node.children
    )
    style = MACHINE if node.tone == "machine" else _CELL
    return (Span(node.name, style), *value, *whose, *notes)
