"""A handout as a document: the same parts and nodes as its HTML page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.paper import blocks, charts
from game.paper.blocks import Column
from game.paper.lettering import Lettering
from game.paper.model import Document, Span, Strip, Style, Tag
from game.paper.pages import afresh, paged
from game.paper.sheet import (
    BOLD,
    ITALIC,
    LEAD,
    MACHINE,
    MACHINE_BOLD,
    PAGE,
    SMALL,
    SMALL_BOLD,
    TEXT,
    Box,
    Row,
    Sheet,
    columns,
)
from game.present import drawn
from game.present.handout import FILE_HEADS, TYPED, Handout, Part, lines_after, link, owner
from game.present.screen import Node

_CELL = Style("people", 9.75, 1.34)
_FEW = 3  # So many things stand above what they are glued to, and no more.
_STAY = "\N{NO-BREAK SPACE}"  # Points stay with the last word of their line.
_FILE = columns(34, 65, 73)
_CHOSEN = columns(34, 50, 88)


def document(made: Handout, letters: Lettering) -> Document:
    """The pages of a handout."""
    setter = _Setter(Sheet(letters))
    sheet = setter.sheet
    strips = [
        *sheet.title(made.title),
        *sheet.paragraph([Span(made.lead, LEAD)]),
        *(strip for part in made.parts for strip in setter.part(part)),
    ]
    title = f"{made.title}: the debrief"
    return Document(title, f"Good Standing. {title}", made.code, paged(strips))


@dataclass(frozen=True, slots=True)
class _Setter:
    sheet: Sheet

    def part(self, part: Part) -> list[Strip]:
        """A part under its name."""
        inner = self._table(part) if part.heads else self._nodes(part.body)
        made = [*self.sheet.part(part.name), *inner]
        return afresh(made) if part.apart else made

    def _nodes(self, nodes: Iterable[Node], column: Column = PAGE) -> list[Strip]:
        made: list[Strip] = []
        for node in nodes:
            if (
                node.id.startswith(TYPED) and node.role == "text"
            ):  # It stays with what is said of it.
                made[-1:] = blocks.glued(made[-1:], onward=True)
            made += self._node(node, column)
        return made

    def _node(self, node: Node, column: Column) -> list[Strip]:
        paragraph = self.sheet.paragraph
        match node.role:
            case "heading":
                return self.sheet.name(node.name, column, listed=True)
            case "list":
                return self._list(node, column)
            case "gate":
                said = (Span(f"For {node.name}: ", TEXT), Span(node.value, BOLD), Span(".", TEXT))
                return blocks.glued(paragraph(said, column=column), onward=True)
            case "quote":
                return self._quote(node, column)
            case "chart" if "chain" in node.state:
                return self._chain(node, column)
            case "chart":
                return self._tracks(node, column)
            case "note" if lines := lines_after(node):
                return self.sheet.to_write(node.name, lines, column)
            case "group" if node.id == "motion-sides":
                return self.sheet.beside([self._side(each) for each in node.children])
            case "group" if node.id == TYPED:
                return self.sheet.boxed(lambda inner: self._nodes(node.children, inner))
            case "text" if node.id.startswith(TYPED):
                return self.sheet.typed(node.name, column)
            case "text" if node.tone == "machine":  # What a door said stays with what it asked.
                return blocks.glued(paragraph([_said(node)], column=column), onward=True)
            case "group":
                return [*self._name_of(node, column), *self._group(node.children, column)]
            case _:
                return paragraph([_said(node)], column=column)

    def _name_of(self, node: Node, column: Column) -> list[Strip]:
        """The name of a group that no heading in it says."""
        if not node.name or any(child.role == "heading" for child in node.children):
            return []
        name = self.sheet.paragraph([Span(node.name, BOLD)], column=column, before=2.4)
        return blocks.glued(name, onward=True)

    def _group(self, nodes: tuple[Node, ...], column: Column) -> list[Strip]:
        """What stands above the first quote or list of a group stays with it, if it is little."""
        first = next((n for n, node in enumerate(nodes) if node.role in ("quote", "list")), 0)
        first = first if first <= _FEW else 0
        above = self._nodes(nodes[:first], column)
        return [*blocks.glued(above, onward=True), *self._nodes(nodes[first:], column)]

    # --- Lists -----------------------------------------------------------------------------

    def _list(self, node: Node, column: Column) -> list[Strip]:
        name = self.sheet.paragraph([Span(node.name, BOLD)], column=column, before=2.4)
        within = Tag("L")
        points = [self._point(each, column, within) for each in node.children]
        return [*blocks.glued(name, onward=True), *blocks.in_company(points)]

    def _chain(self, node: Node, column: Column) -> list[Strip]:
        """What led to what, a line for each link, all on one page."""
        name = self.sheet.paragraph([Span(node.name, BOLD)], column=column, before=2.4)
        links = [[Span(link(each), _said(each).style)] for each in node.children]
        return blocks.glued([*name, *self.sheet.points(links, column)])

    def _tracks(self, node: Node, column: Column) -> list[Strip]:
        """The two tracks in words, and drawn; what the letters mean below."""
        said = self.sheet.paragraph([Span(node.detail, TEXT)], column=column)
        key = self.sheet.paragraph([Span(drawn.key(node), SMALL)], column=column)
        chart = charts.tracks(self.sheet.letters, node, column)
        return blocks.glued([*self.sheet.name(node.name, column), *said, chart, *key])

    def _point(self, node: Node, column: Column, within: Tag) -> list[Strip]:
        letters = self.sheet.letters
        if node.role != "record":
            style = BOLD if node.state else ITALIC  # What is said of this season stands out.
            detail = (Span(f" {node.detail}", style),) if node.detail else ()
            said = (_said(node), *detail)
            made = blocks.point(letters, said, column, Tag("LI", within))
            return (
                [*blocks.glued(made, onward=True), charts.bar(node.meter, column)]
                if node.meter
                else made
            )
        more = f" ({node.detail})" if node.detail else ""
        check = (
            Span(f"{node.name}: ", MACHINE),
            Span(node.value, MACHINE_BOLD),
            Span(more, MACHINE),
        )
        deeper = Tag("L", within)
        stood = [
            strip for each in node.children for strip in self._point(each, column.within(5), deeper)
        ]
        return blocks.glued([*blocks.point(letters, check, column, Tag("LI", within)), *stood])

    # --- Quotes and sides --------------------------------------------------------------------

    def _quote(self, node: Node, column: Column) -> list[Strip]:
        """What may be said, and below it how well it is documented and where it is from."""
        within, inner = Tag("BlockQuote"), column.within(3.5)
        status = f"{node.value[:1].upper()}{node.value[1:]}. "
        cited = (Span(status, SMALL_BOLD), Span(node.detail, SMALL))
        strips = [
            *self.sheet.paragraph([Span(node.name, TEXT)], Tag("P", within), inner),
            *self.sheet.paragraph(cited, Tag("P", within), inner, 0.6),
        ]
        made = blocks.glued(blocks.barred(strips, column.left + 0.5, blocks.THICK))
        return [replace(made[0], before=2.4), *made[1:], Strip(0.6)]

    def _side(self, node: Node) -> Box:
        """A case, and below it the lines to write more on."""
        *case, more = node.children
        return Box(
            node.name,
            lambda column: self._nodes(case, column),
            lambda column: self._node(more, column),
        )

    # --- Tables ----------------------------------------------------------------------------

    def _table(self, part: Part) -> list[Strip]:
        table = Tag("Table")
        intro = self._nodes(node for node in part.body if node.role != "pair")
        intro = blocks.glued(intro, onward=True)
        across = _FILE if part.heads == FILE_HEADS else _CHOSEN
        rows = [self._row(node, table, across) for node in part.body if node.role == "pair"]
        return [*intro, *self.sheet.table(part.heads, rows, across, table)]

    def _row(self, pair: Node, table: Tag, across: list[Column]) -> Row:
        """A row; where the columns part, and it says why, a double line stands between them."""
        row = Tag("TR", table)
        places = [(Tag("TD", row), column) for column in across]
        events = [node for node in pair.children if node.role == "event"]
        others = [node for node in pair.children if node.role != "event"]
        cells = [
            self.sheet.paragraph([Span(pair.name, SMALL)], *places[0]),
            [strip for node in events for strip in self._happened(node, *places[1])],
            [strip for node in others for strip in self._record(node, *places[2])],
        ]
        return Row(cells, parted=any(node.children for node in pair.children))

    def _happened(self, node: Node, tag: Tag, column: Column) -> list[Strip]:
        return self.sheet.paragraph([Span(node.name, _CELL)], tag, column, 1)

    def _record(self, node: Node, tag: Tag, column: Column) -> list[Strip]:
        machine = node.tone == "machine"
        value = (Span(f"{_STAY}{node.value}", MACHINE_BOLD),) if node.value else ()
        said = (Span(node.name, MACHINE if machine else _CELL), *value)
        notes = [
            *([f"{whose}."] if (whose := owner(node)) else []),
            *(n.name for n in node.children),
        ]
        why = [
            strip
            for words in notes
            for strip in self.sheet.paragraph([Span(words, ITALIC)], tag, column, 0.5)
        ]
        return [*self.sheet.paragraph(said, tag, column, 1.6), *why]


def _said(node: Node) -> Span:
    return Span(node.name, MACHINE if node.tone == "machine" else TEXT)
