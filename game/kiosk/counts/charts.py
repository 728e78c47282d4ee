"""Tables of a sheet as charts: rows with a bar each, rows with two, and columns side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from game.kiosk.counts import words
from game.kiosk.counts.sheet import OTHERS, Group, Line, Part
from game.kiosk.counts.strokes import BAR, HEADING, NAME, NUMBER, bar, cut, rule, style, text
from game.kiosk.counts.words import Names
from game.present.words import WEEKDAYS

_HEAD, _ROW, _BELOW = 44, 52, 34
_NEXT = BAR + 6  # from one bar of a row to the next
_TALL, _MOST_COLUMNS = 150, 24
_LETTERS = 44  # of a row's name, at most
_SMALL, _SMALL_NUMBER = style("people", 17), style("mono", 17)


@dataclass(frozen=True)
class Chart:
    """A chart of one or two tables: how high it is, and how it is drawn."""

    parts: tuple[Part, ...]
    heading: str

    @property
    def high(self) -> int:
        """In pixels, with the space below."""
        if self.parts[0].id in ("minutes", "hours", "weekdays"):
            return _HEAD + _TALL + 60 + _BELOW
        more = (len(self.parts) - 1) * _NEXT
        return _HEAD + (_ROW + more) * len(_ids(self.parts)) + _BELOW

    def drawn(self, left: int, top: int, wide: int, names: Names) -> Iterator[str]:
        """The strokes, from the upper left corner on."""
        yield text(left, top + 26, cut(self.heading, _LETTERS + 8), HEADING)
        if self.parts[0].id in ("minutes", "hours", "weekdays"):
            yield from _columns(self.parts[0], left, top + _HEAD, wide)
        else:
            yield from _rows(self.parts, left, top + _HEAD, wide, names)


def _ids(parts: Sequence[Part]) -> list[str]:
    """The rows of some tables, those of the first in their order, what is put together last."""
    ids = dict.fromkeys(line.id for part in parts for line in part.lines)
    return sorted(ids, key=lambda id: id == OTHERS)


def _rows(parts: Sequence[Part], left: int, top: int, wide: int, names: Names) -> Iterator[str]:
    alone = len(parts) == 1
    most = max(1, *(line.visits or 0 for part in parts for line in part.lines))
    scale = Fraction(wide if alone else wide - 70, most)
    for id in _ids(parts):
        found = [(part, line) for part in parts for line in part.lines if line.id == id]
        name = words.label(*found[0], names).strip()
        yield text(left, top + 14, cut(name, _LETTERS), NAME)
        for part, line in found:
            place = top + 22 + parts.index(part) * _NEXT
            face = NAME if line.visits is None else NUMBER
            yield text(
                left + wide, top + 14 if alone else place + 14, words.said(line), face, "end"
            )
            if line.visits is not None:
                length = max(3, int(line.visits * scale))
                yield bar(left, place, length, BAR, _group(part, line))
        top += _ROW + (len(parts) - 1) * _NEXT


_OF_A_ROW: dict[tuple[str, str], Group] = {
    ("reached", "before"): "before",
    ("reached", "ending"): "ending",
    ("reached", "after"): "before",
    ("reached", "finished"): "ending",
    ("outcomes", "place"): "before",
    ("outcomes", "ending"): "ending",
}


def _group(part: Part, line: Line) -> Group:
    """Which visits a row is of."""
    return _OF_A_ROW.get((part.id, line.id.partition(":")[0]), part.group)


# --- Columns --------------------------------------------------------------------------------


def _columns(part: Part, left: int, top: int, wide: int) -> Iterator[str]:
    lines = _few(part.lines)
    most = max(1, *(line.visits or 0 for line in lines))
    step = wide // max(len(lines), 7)
    for place, line in enumerate(lines):
        middle = left + place * step + step // 2
        high = max(3, _TALL * (line.visits or 0) // most)
        foot = top + 20 + _TALL
        yield bar(middle - step * 3 // 8, foot - high, step * 3 // 4, high, part.group)
        yield text(middle, foot - high - 8, words.said(line), _SMALL_NUMBER, "middle")
        yield text(middle, foot + 24, _short(part.id, line, lines[-1]), _SMALL, "middle")
    yield rule(left, top + 20 + _TALL, wide)


def _few(lines: Sequence[Line]) -> list[Line]:
    """No more than there is room for; the last stands for all that follow."""
    kept = list(lines[:_MOST_COLUMNS])
    if rest := lines[_MOST_COLUMNS - 1 :]:
        together = sum(line.visits or 0 for line in rest)
        kept[-1] = Line("", together, "", rest[0].first, rest[-1].last)
    return kept


def _short(part: str, line: Line, last: Line) -> str:
    """What stands under a column."""
    if part == "weekdays":
        days = [WEEKDAYS[day][:3] for day in sorted({line.first, line.last})]
        return "\N{EN DASH}".join(days)
    if part == "minutes" and line is last:
        return f"{line.first}+"
    ends = dict.fromkeys((line.first, line.last))
    return "\N{EN DASH}".join(map(str, ends))
