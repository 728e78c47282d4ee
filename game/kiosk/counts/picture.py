"""A sheet as a picture: one page in the look of the game, as long as it has to be, which also reads
in black and white."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from game.kiosk.counts import strokes, words
from game.kiosk.counts.charts import Chart
from game.kiosk.counts.sheet import Group, Sheet
from game.kiosk.counts.strokes import CARD, INK, PAPER, SOFT, rule, style, text
from game.kiosk.counts.text import RULE, TOO_FEW
from game.kiosk.counts.words import Names

WIDE = 1240
_EDGE, _GAP = 60, 60
_WHOLE = WIDE - 2 * _EDGE
_HALF = (_WHOLE - _GAP) // 2
_TOP, _FOOT = 376, 70


def svg(sheet: Sheet, names: Names, period: str) -> str:
    """The picture, over the days that `period` names, `WIDE` pixels wide."""
    drawn: list[str] = []
    end = _TOP
    for band in _bands(sheet, names):
        end = _band(band, end, names, drawn)
    high = end + _FOOT
    summary = TOO_FEW if sheet.visits is None else f"{sheet.visits:,} visits. {RULE}"
    lines = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {high}" width="{WIDE}" '
        f'height="{high}" role="img" aria-labelledby="title summary">',
        f'<title id="title">Visits, {escape(period)}</title>',
        f'<desc id="summary">{escape(summary)}</desc>',
        f"<defs>{strokes.HATCH}</defs>",
        f'<rect width="{WIDE}" height="{high}" fill="{CARD}"/>',
        *_head(sheet, period),
        *drawn,
        *_foot(high),
        "</svg>\n",
    )
    return "\n".join(lines)


def png(picture: str, fonts: Path) -> bytes:
    """An SVG picture as PNG, with the fonts in a folder."""
    import resvg_py

    drawn = resvg_py.svg_to_bytes(
        svg_string=picture, skip_system_fonts=True, font_dirs=[str(fonts)]
    )
    return bytes(drawn)


# --- What stands where ----------------------------------------------------------------------

_Column = list[Chart]


def _bands(sheet: Sheet, names: Names) -> Iterator[tuple[_Column, ...]]:
    """Charts one below another, over the whole width or in two columns: how visits went, when they
    were and by what ways, and then one life after another."""

    def charts(*ids: str, about: str = "") -> _Column:
        return [chart for id in ids for chart in _chart(sheet, id, about, names)]

    yield charts("reached", "ended", "kiosks"), charts("lives", "places")
    yield (charts("minutes", "hours"),)
    yield charts("weekdays", "languages"), charts("modes")
    for life in dict.fromkeys(part.about for part in sheet.parts if part.about):
        yield charts("places", "outcomes", about=life), charts("endings", about=life)


def _chart(sheet: Sheet, id: str, about: str, names: Names) -> Iterator[Chart]:
    """The chart of all tables of this name; none, where there is nothing in them."""
    parts = [p for p in sheet.parts if (p.id, p.about) == (id, about) and p.lines]
    if parts:
        both = len(parts) > 1
        yield Chart(tuple(parts), words.JOINED[id] if both else words.title(parts[0], names))


def _band(columns: tuple[_Column, ...], top: int, names: Names, drawn: list[str]) -> int:
    """Draw a band of charts from `top` on; gives where it ends."""
    wide = _WHOLE if len(columns) == 1 else _HALF
    ends = [top]
    for place, column in enumerate(columns):
        at = top
        for chart in column:
            drawn += chart.drawn(_EDGE + place * (wide + _GAP), at, wide, names)
            at += chart.high
        ends.append(at)
    return max(ends)


# --- Above and below ------------------------------------------------------------------------


def _head(sheet: Sheet, period: str) -> Iterator[str]:
    yield f'<rect width="{WIDE}" height="150" fill="{INK}"/>'
    yield text(_EDGE, 78, "Visits", style("display", 68, PAPER))
    yield text(_EDGE, 120, period, style("people", 26, PAPER))
    yield text(WIDE - _EDGE, 72, "GOOD STANDING", style("display", 34, PAPER), "end")
    if sheet.visits is None:
        yield text(_EDGE, 240, TOO_FEW, style("people", 28))
        return
    for place, (number, name) in enumerate(_figures(sheet)):
        left = _EDGE + place * 350
        yield text(left, 240, number, style("display", 84))
        yield text(left, 276, name, style("people", 22, SOFT))
    yield rule(_EDGE, 298, _WHOLE)
    yield from _key()


def _figures(sheet: Sheet) -> Iterator[tuple[str, str]]:
    yield f"{sheet.visits:,}", "visits"
    reached = sheet.part("reached")
    for line in reached.lines if reached else ():
        if line.id == "ending":
            yield f"{line.visits:,}", "came to an ending"
    if found := words.minutes(sheet):
        below, half, above = found
        yield half, f"minutes in the middle (half: {below} to {above})"


def _key() -> Iterator[str]:
    """What the bars are filled with."""
    key: tuple[tuple[Group, str], ...] = (
        ("all", "all visits"),
        ("ending", "came to an ending"),
        ("before", "left"),
    )
    for place, (group, name) in enumerate(key):
        left = _EDGE + place * 350
        yield strokes.bar(left, 319, 44, strokes.BAR, group)
        yield text(left + 56, 333, name, strokes.NAME)


def _foot(high: int) -> Iterator[str]:
    yield rule(_EDGE, high - 68, _WHOLE)
    yield text(_EDGE, high - 34, RULE, style("people", 18, SOFT))
