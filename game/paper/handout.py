"""A handout as a document: the same parts and nodes as its HTML page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain

from game.paper import blocks, charts, rows
from game.paper.blocks import HALVES, Column
from game.paper.lettering import Lettering
from game.paper.model import BODY, Document, Span, Strip, Tag, height
from game.paper.pages import afresh, halved, paged
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
    Sheet,
)
from game.present import drawn
from game.present.blanks import TYPED, lines_after
from game.present.handout import Handout, Part, link, wide
from game.present.screen import Node

_OPENS = "quote", "list", "group"
_FEW = 3  # So many things stand above what they are glued to, and no more.
_LONG = 24.0  # mm: a quote that is longer may be torn.
_BAR = 26.0  # mm, at the right of what it belongs to
_GAP = 3.0


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
    """Sets nodes; a quote that is `long` may be torn, in mm."""

    sheet: Sheet
    long: float = _LONG

    def part(self, part: Part) -> list[Strip]:
        """A part under its name."""
        if part.columns and part.apart:  # It has room.
            inner = replace(self, long=BODY)._columns(part)
        elif part.columns:
            inner = self._columns(part)
        else:
            inner = self._table(part) if part.heads else self._nodes(part.body)
        made = [*self.sheet.part(part.name), *inner]
        return afresh(made) if part.apart else made

    def _table(self, part: Part) -> list[Strip]:
        """A table, and above it what is said of it."""
        intro = self._nodes(node for node in part.body if node.role != "pair")
        return [*blocks.glued(intro, onward=True), *rows.table(self.sheet, part)]

    def _columns(self, part: Part) -> list[Strip]:
        """Nodes in two columns, but for those that take the whole width. What is told first is
        short, and each piece of it stays in one column."""
        made: list[Strip] = []
        whole = part.id == "happened"
        for node in part.body:
            if not wide(node):
                strips = self._node(node, HALVES[0])
                made += halved(
                    blocks.glued(strips, onward=node.role == "heading") if whole else strips
                )
            elif node.role == "group":
                made += self._across(node)
            else:
                made += self._node(node, PAGE)
        return made

    def _across(self, node: Node) -> list[Strip]:
        """A group with bars in it over the whole width, and its other lists in columns."""
        made = self._name_of(node, PAGE)
        for child in node.children:
            if child.role == "list" and not wide(child):
                name, *points = self._list(child, HALVES[0])
                made += [name, *halved(points)]
            else:
                made += self._node(child, PAGE)
        return made

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
                said = (
                    *(Span(f"For {node.name}: ", TEXT), Span(node.value, BOLD), Span(". ", TEXT)),
                    Span(node.detail, MACHINE),
                )
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
        if "beside" in node.state:  # In a column its parts stand one under the other.
            return []
        if not node.name or any(child.role == "heading" for child in node.children):
            return []
        name = self.sheet.paragraph([Span(node.name, BOLD)], column=column, before=2.4)
        return blocks.glued(name, onward=True)

    def _group(self, nodes: tuple[Node, ...], column: Column) -> list[Strip]:
        """What stands above the first quote, list or group in it stays with it, if it is little."""
        first = next((n for n, node in enumerate(nodes) if node.role in _OPENS), 0)
        first = first if first <= _FEW else 0
        above = self._nodes(nodes[:first], column)
        return [*blocks.glued(above, onward=True), *self._nodes(nodes[first:], column)]

    # --- Lists -----------------------------------------------------------------------------

    def _list(self, node: Node, column: Column) -> list[Strip]:
        name = self.sheet.paragraph([Span(node.name, BOLD)], column=column, before=2.4)
        within = Tag("L")
        points = [self._point(each, column, within) for each in node.children]
        together = blocks.in_company(points) if column == PAGE else chain.from_iterable(points)
        return [*blocks.glued(name, onward=True), *together]

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
            if not node.meter:
                return blocks.point(letters, said, column, Tag("LI", within))
            text = column.within(right=_BAR + _GAP)
            made = blocks.point(letters, said, text, Tag("LI", within))
            return charts.barred(made, node.meter, Column(column.right - _BAR, column.right))
        more = f" ({node.detail})" if node.detail else ""
        check = (
            Span(f"{node.name}: ", MACHINE),
            Span(node.value, MACHINE_BOLD),
            Span(more, SMALL),
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
        status = f"{node.value[:1].upper()}{node.value[1:]}. " if node.value else ""
        cited = (Span(status, SMALL_BOLD), Span(node.detail, SMALL))
        words = self.sheet.paragraph([Span(node.name, TEXT)], Tag("P", within), inner)
        strips = [
            *(*words[:-1], *blocks.glued(words[-1:], onward=True)),
            *self.sheet.paragraph(cited, Tag("P", within), inner, 0.6),
        ]
        made = blocks.barred(strips, column.left + 0.5, blocks.THICK)
        made = made if height(made) > self.long else blocks.glued(made)
        return [replace(made[0], before=2.2), *made[1:], Strip(0.4)]

    def _side(self, node: Node) -> Box:
        """A case, and below it the lines to write more on."""
        *case, more = node.children
        return Box(
            node.name,
            lambda column: self._nodes(case, column),
            lambda column: self._node(more, column),
        )


def _said(node: Node) -> Span:
    return Span(node.name, MACHINE if node.tone == "machine" else TEXT)
