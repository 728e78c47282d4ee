"""What pages are made of: paragraphs, points of a list, rows of a table, frames, lines to write on.

Each gives strips, so that whatever stands inside something else may still go over to the next page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import accumulate

from game.paper.lettering import Lettering
from game.paper.model import (
    BODY,
    LEFT,
    RIGHT,
    Mark,
    Rule,
    Span,
    Strip,
    Tag,
    Words,
    height,
    shifted,
)

HAIR, THIN, THICK = 0.15, 0.3, 0.5  # mm
WRITING = 8.0  # between lines to write on, in mm
_BULLET = "\N{BULLET}"
_BULLET_IN = 4.0
_TOGETHER = 3  # A paragraph of so few lines is not torn.


@dataclass(frozen=True, slots=True)
class Column:
    """A strip of the page from top to bottom, in mm from its left edge."""

    left: float
    right: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    def within(self, left: float = 0, right: float = 0) -> Column:
        """The same with room left free at its sides."""
        return Column(self.left + left, self.right - right)

    def halves(self, gap: float) -> tuple[Column, Column]:
        """Two columns side by side."""
        middle = (self.left + self.right) / 2
        return Column(self.left, middle - gap / 2), Column(middle + gap / 2, self.right)


HALVES = Column(LEFT, RIGHT).halves(7)
"""The two columns of a page that has two."""

Inside = Callable[[Column], list[Strip]]
"""Sets what stands in a box, once its column is known."""


def paragraph(
    letters: Lettering, spans: Iterable[Span], column: Column, tag: Tag | None, before: float = 0
) -> list[Strip]:
    """Words over as many lines as they need; none of them is left alone on a page."""
    lines = letters.lines(tuple(spans), column.width)
    strips = []
    for number, line in enumerate(lines):
        ends = [letters.width(span.text, span.style) for span in line]
        starts = accumulate(ends, initial=column.left)
        tall = max((span.style for span in line), key=lambda style: style.line)
        marks = tuple(
            Words(x, tall.baseline, span.text, span.style, tag)
            for x, span in zip(starts, line, strict=False)
        )
        alone = len(lines) <= _TOGETHER or number in (0, len(lines) - 2)
        glued = alone and number < len(lines) - 1
        strips.append(Strip(tall.line, marks, 0 if number else before, glued))
    return strips


def point(
    letters: Lettering, spans: Iterable[Span], column: Column, tag: Tag, before: float = 0.6
) -> list[Strip]:
    """A paragraph with a bullet before it."""
    strips = paragraph(letters, spans, column.within(_BULLET_IN), tag, before)
    if not strips:
        return []
    words = next(mark for mark in strips[0].marks if isinstance(mark, Words))
    bullet = Words(column.left, words.y, _BULLET, replace(words.style, face="people"))
    return [replace(strips[0], marks=(bullet, *strips[0].marks)), *strips[1:]]


def to_write(number: int, column: Column) -> list[Strip]:
    """Empty lines to write on."""
    rule = Rule(column.left, WRITING, column.right, WRITING, HAIR)
    return [Strip(WRITING, (rule,)) for _ in range(number)]


def glued(strips: list[Strip], *, onward: bool = False) -> list[Strip]:
    """Strips that stay on one page if a page can hold them; `onward`, with what comes next too."""
    if height(strips) > BODY:
        return strips
    last = len(strips) - 1
    return [
        replace(each, glued=True) if onward or place < last else each
        for place, each in enumerate(strips)
    ]


def in_company(stacks: list[list[Strip]]) -> list[Strip]:
    """Points or rows, one after the other: neither the first nor the last is alone on a page."""
    last = len(stacks) - 2
    return [
        strip
        for place, stack in enumerate(stacks)
        for strip in (glued(stack, onward=True) if place in (0, last) and last >= 0 else stack)
    ]


def barred(strips: list[Strip], x: float, weight: float) -> list[Strip]:
    """Strips with a line down their side."""
    return [
        replace(each, marks=(*each.marks, Rule(x, top, x, each.height, weight)))
        for place, each in enumerate(strips)
        for top in (-each.before if place else 0.0,)
    ]


def framed(strips: list[Strip], column: Column, weight: float, pad: float = 3) -> list[Strip]:
    """Strips in a frame, which stays whole where a page can hold it."""
    if not strips:
        return []
    strips = [replace(strips[0], before=0), *strips[1:]]
    inner = [Strip(pad), *map(_closed, strips), Strip(pad)]
    sides = [
        replace(each, marks=(*each.marks, *_sides(each.height, column, weight))) for each in inner
    ]
    top = Rule(column.left, 0, column.right, 0, weight)
    end = Rule(column.left, pad, column.right, pad, weight)
    first = replace(sides[0], marks=(*sides[0].marks, top), glued=True)
    last = replace(sides[-1], marks=(*sides[-1].marks, end), glued=False)
    middle = sides[1:-1]
    middle[-1] = replace(middle[-1], glued=True)
    made = glued([first, *middle, last])
    return [replace(made[0], before=2.5), *made[1:]]


def _sides(high: float, column: Column, weight: float) -> tuple[Mark, Mark]:
    return (
        Rule(column.left, 0, column.left, high, weight),
        Rule(column.right, 0, column.right, high, weight),
    )


def _closed(strip: Strip) -> Strip:
    """The strip with the room before it taken in, so that lines at its side have no gap."""
    marks = tuple(shifted(mark, strip.before) for mark in strip.marks)
    return replace(strip, height=strip.height + strip.before, marks=marks, before=0)


# --- Side by side ----------------------------------------------------------------------


def row(cells: list[list[Strip]], pad: float = 0) -> list[Strip]:
    """Stacks side by side as one strip, which no page tears; as several where none can hold it."""
    made = []
    while any(cells):
        parts = [_fitting(cell, BODY - 2 * pad) for cell in cells]
        cells = [cell[len(part) :] for cell, part in zip(cells, parts, strict=True)]
        high = max(height(part) for part in parts)
        marks = tuple(mark for part in parts for mark in _stacked(part, pad))
        made.append(Strip(high + 2 * pad, marks))
    return made


def _fitting(stack: list[Strip], room: float) -> list[Strip]:
    """As much of a stack, from its top, as the room can hold; one strip at the least."""
    taken: list[Strip] = []
    for strip in stack:
        if taken and height([*taken, strip]) > room:
            break
        taken.append(strip)
    return taken


def _stacked(stack: list[Strip], top: float) -> Iterable[Mark]:
    for place, strip in enumerate(stack):
        top += strip.before if place else 0
        yield from (shifted(mark, top) for mark in strip.marks)
        top += strip.height


def under(strips: list[Strip], column: Column, weight: float) -> list[Strip]:
    """Strips, each with a line below it."""
    return [
        replace(
            each,
            marks=(*each.marks, Rule(column.left, each.height, column.right, each.height, weight)),
        )
        for each in strips
    ]
