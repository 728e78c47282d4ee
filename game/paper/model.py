"""What is laid out, before it is drawn: strips of a page, each with its marks. Lengths are mm.

A strip is as high as one line of text, or as one row of a table. Strips follow one another down the
pages; what must not be torn apart is glued.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

WIDTH, HEIGHT = 210.0, 297.0
LEFT, RIGHT = 20.0, 195.0  # Room for the holes of a folder.
TOP, BOTTOM = 21.0, 280.0
BODY = BOTTOM - TOP
POINT = 25.4 / 72

Face = Literal["people", "italic", "bold", "mono", "mono-bold", "head", "display"]
Kind = Literal[
    "H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "BlockQuote", "Sect", "Code"
]


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """What a piece of text is, and in what it stands: for readers that do not see the page. Two
    tags are the same only if they are one."""

    kind: Kind
    within: Tag | None = None


@dataclass(frozen=True, slots=True)
class Style:
    """How letters look: `size` in points, `lead` the height of a line as a share of it."""

    face: Face
    size: float
    lead: float = 1.4

    @property
    def line(self) -> float:
        """The height of a line."""
        return self.size * self.lead * POINT

    @property
    def baseline(self) -> float:
        """From the top of a line to where its letters stand."""
        return self.line / 2 + 0.35 * self.size * POINT


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one style."""

    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Words:
    """Letters on the page, from `x`, standing on `y` below the strip's top. Without a tag they are
    ornament: a bullet, a head that is repeated."""

    x: float
    y: float
    text: str
    style: Style
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line of black, from one point to another below the strip's top."""

    x: float
    y: float
    to_x: float
    to_y: float
    weight: float


Mark = Words | Rule


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a page. `before` is left free above it, but not at the top of a page.

    `glued` keeps it on one page with the next. `fresh` begins a page. `head` is put above it where
    it is the first of a page. `outline` is a level and a name for the outline of the document.
    Strips that are `half` as wide as the page, one after the other, fill two columns.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    before: float = 0
    glued: bool = False
    fresh: bool = False
    head: Strip | None = None
    outline: tuple[int, str] | None = None
    half: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip with the place of its top on the page."""

    y: float
    strip: Strip


Page = tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """Pages, and what stands on each: `head` at the top, `foot` at the bottom."""

    title: str
    head: str
    foot: str
    pages: tuple[Page, ...]


def shifted(mark: Mark, down: float) -> Mark:
    """The mark further down its strip."""
    if isinstance(mark, Rule):
        return replace(mark, y=mark.y + down, to_y=mark.to_y + down)
    return replace(mark, y=mark.y + down)


def moved(strip: Strip, across: float) -> Strip:
    """The strip further to the right."""
    return replace(strip, marks=tuple(_aside(mark, across) for mark in strip.marks))


def _aside(mark: Mark, across: float) -> Mark:
    if isinstance(mark, Rule):
        return replace(mark, x=mark.x + across, to_x=mark.to_x + across)
    return replace(mark, x=mark.x + across)


def untagged(mark: Mark) -> Mark:
    """The mark as ornament, such as a head that is repeated."""
    return mark if isinstance(mark, Rule) else replace(mark, tag=None)


def height(strips: list[Strip]) -> float:
    """How high strips are, one under the other, the room before the first left out."""
    return sum(each.height for each in strips) + sum(each.before for each in strips[1:])
