"""What all documents share: their styles, headings, tables, boxes, and how a replay is set."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.paper import blocks
from game.paper.blocks import HAIR, THICK, THIN, Column, Inside
from game.paper.lettering import Lettering
from game.paper.model import LEFT, RIGHT, Rule, Span, Strip, Style, Tag, height, untagged

TITLE = Style("display", 30, 1.1)
PART = Style("head", 19, 1.15)
NAME = Style("bold", 12, 1.35)
LEAD = Style("people", 11.5)
TEXT = Style("people", 10, 1.34)
BOLD = Style("bold", 10, 1.34)
ITALIC = Style("italic", 9.25, 1.32)
SMALL = Style("people", 8.75, 1.32)
SMALL_BOLD = Style("bold", 8.75, 1.32)
MACHINE = Style("mono", 8.75, 1.32)
MACHINE_BOLD = Style("mono-bold", 8.75, 1.32)
ASKED = Style("people", 11, 1.3)
TYPED = Style("mono", 9.5, 1.5)
PAGE = Column(LEFT, RIGHT)

_CELL = 0.9  # mm above and below what stands in a cell
_GUTTER = 4.0
_BOX = 3.0
_AFTER = 1.5  # mm below a box
_PARTED = 2.2, 1.6  # mm: a double line, to the left of a cell


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: the strips of each cell. A double line is put before the last cell of one
    that is `parted`."""

    cells: list[list[Strip]]
    parted: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A box under its name; what stands `below` begins as far down as in the box beside it."""

    name: str
    above: Inside
    below: Inside | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Sets the parts that all documents have."""

    letters: Lettering

    def paragraph(
        self,
        words: Iterable[Span],
        tag: Tag | None = None,
        column: Column = PAGE,
        before: float = 1.4,
    ) -> list[Strip]:
        """A paragraph."""
        return blocks.paragraph(self.letters, words, column, tag or Tag("P"), before)

    def title(self, name: str, style: Style = TITLE) -> list[Strip]:
        """The title of the whole."""
        return blocks.glued(self.paragraph([Span(name, style)], Tag("H1")), onward=True)

    def part(self, name: str) -> list[Strip]:
        """The heading of a part, with a line above it and a place in the outline."""
        made = self.paragraph([Span(name, PART)], Tag("H2"), before=7)
        rule = Rule(PAGE.left, -1, PAGE.right, -1, THICK)
        top = replace(made[0], marks=(*made[0].marks, rule), outline=(0, name))
        return blocks.glued([top, *made[1:]], onward=True)

    def name(self, name: str, column: Column = PAGE, *, listed: bool = False) -> list[Strip]:
        """A smaller heading; `listed` in the outline, below its part."""
        made = self.paragraph([Span(name, NAME)], Tag("H3"), column, 3.4)
        if listed:
            made[0] = replace(made[0], outline=(1, name))
        return blocks.glued(made, onward=True)

    def points(self, items: Iterable[Iterable[Span]], column: Column = PAGE) -> list[Strip]:
        """A list of points."""
        within = Tag("L")
        return blocks.in_company(
            [blocks.point(self.letters, item, column, Tag("LI", within)) for item in items]
        )

    def to_write(self, asked: str, lines: int, column: Column = PAGE) -> list[Strip]:
        """Something that is asked, with lines to answer on; lines for nothing asked may go on over
        pages."""
        words = self.paragraph([Span(asked, ASKED)], column=column, before=2.8)
        room = blocks.to_write(lines, column)
        return blocks.glued([*words, *room]) if words else room

    # --- Tables ----------------------------------------------------------------------------

    def table(
        self, names: tuple[str, ...], rows: list[Row], across: list[Column], table: Tag
    ) -> list[Strip]:
        """A table; its head stands again on each page that it goes over to."""
        whole = Column(across[0].left, across[-1].right)
        head = self._head(names, across, whole, table)
        again = replace(head, marks=tuple(map(untagged, head.marks)), glued=False, before=0)
        stacks = [blocks.under(_set(row, across), whole, HAIR) for row in rows]
        made = [replace(strip, head=again) for strip in blocks.in_company(stacks)]
        return [head, *made]

    def _head(
        self, names: tuple[str, ...], across: list[Column], whole: Column, table: Tag
    ) -> Strip:
        row = Tag("TR", table)
        cells = [
            self.paragraph([Span(name, SMALL_BOLD)], Tag("TH", row), column)
            for name, column in zip(names, across, strict=True)
        ]
        (strip,) = blocks.under(blocks.row(cells, _CELL), whole, THIN)
        return replace(strip, before=2.5, glued=True)

    # --- Boxes -----------------------------------------------------------------------------

    def beside(self, boxes: list[Box]) -> list[Strip]:
        """Two boxes side by side, as high as one another."""
        across = PAGE.halves(4)
        inner = [column.within(_BOX, _BOX) for column in across]
        pairs = list(zip(boxes, inner, strict=True))
        above = [[*self.name(box.name, column), *box.above(column)] for box, column in pairs]
        below = [box.below(column) if box.below else [] for box, column in pairs]
        high = max(map(height, above))
        framed = [
            blocks.framed([*top, Strip(high - height(top)), *end], column, THICK, _BOX)
            for top, end, column in zip(above, below, across, strict=True)
        ]
        made = blocks.row(framed)
        return [replace(made[0], before=3), *made[1:], Strip(_AFTER)]

    def boxed(self, inside: Inside, weight: float = THIN) -> list[Strip]:
        """A box across the page."""
        made = blocks.framed(inside(PAGE.within(_BOX, _BOX)), PAGE, weight, _BOX)
        return [replace(made[0], before=3), *made[1:], Strip(_AFTER)] if made else []

    def typed(self, command: str, column: Column = PAGE) -> list[Strip]:
        """Something to be typed."""
        return self.paragraph([Span(command, TYPED)], Tag("Code"), column, 0.8)


def columns(*widths: float) -> list[Column]:
    """Columns across the page; each width has the gap to the next in it."""
    made, left = [], PAGE.left
    for width in widths:
        made.append(Column(left, left + width - _GUTTER))
        left += width
    return [*made[:-1], Column(made[-1].left, PAGE.right)]


def _set(row: Row, across: list[Column]) -> list[Strip]:
    made = blocks.row(row.cells, _CELL)
    if not row.parted:
        return made
    x = across[-1].left
    return [
        replace(
            each,
            marks=(
                *each.marks,
                *(Rule(x - by, 0.8, x - by, each.height - 0.8, THIN) for by in _PARTED),
            ),
        )
        for each in made
    ]
