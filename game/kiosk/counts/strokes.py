"""The strokes that pictures of statistics are made of: lettering, bars, and what fills them.

A bar is filled for visits that came to an ending, hatched for those that left, and only outlined
for all visits, so that black and white is enough.
"""

from __future__ import annotations

from html import escape

from game.kiosk.counts.sheet import Group
from game.window.theme import STANDARD

INK, SOFT, PAPER, CARD = STANDARD.ink, STANDARD.ink_soft, STANDARD.paper, STANDARD.card
BAR = 15
HATCH = (
    '<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" '
    f'patternTransform="rotate(45)"><rect width="7" height="7" fill="{CARD}"/>'
    f'<rect width="2.5" height="7" fill="{INK}"/></pattern>'
)
FILL: dict[Group, str] = {
    "all": CARD,
    "before": "url(#hatch)",
    "after": "url(#hatch)",
    "ending": INK,
}
_FACE = {
    "display": "font-family=\"'Barlow Condensed','Arial Narrow',sans-serif\" font-weight=\"800\"",
    "people": "font-family=\"'Atkinson Hyperlegible Next',Verdana,sans-serif\"",
    "mono": "font-family=\"'IBM Plex Mono','DejaVu Sans Mono',monospace\" font-weight=\"600\"",
}


def style(face: str, size: int, fill: str = INK) -> str:
    """A style of lettering: display, people or mono, its size in pixels, its colour."""
    return f'{_FACE[face]} font-size="{size}" fill="{fill}"'


NAME, NUMBER, HEADING = style("people", 19), style("mono", 19), style("display", 28)


def text(left: int, base: int, said: str, style: str, anchor: str = "start") -> str:
    """Words on a line, whose `anchor` (start, middle, end) is at `left`."""
    where = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text x="{left}" y="{base}" {style}{where}>{escape(said)}</text>'


def bar(left: int, top: int, wide: int, high: int, group: Group) -> str:
    """A bar of visits of this group."""
    return (
        f'<rect x="{left}" y="{top}" width="{wide}" height="{high}" fill="{FILL[group]}" '
        f'stroke="{INK}" stroke-width="2"/>'
    )


def rule(left: int, top: int, wide: int) -> str:
    """A line across."""
    return f'<rect x="{left}" y="{top}" width="{wide}" height="2.5" fill="{INK}"/>'


def cut(name: str, letters: int) -> str:
    """A name that is no longer than there is room for."""
    short = name[: letters - 1].rstrip() + "\N{HORIZONTAL ELLIPSIS}"
    return name if len(name) <= letters else short
