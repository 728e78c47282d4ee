"""The moment at a door: two pylons, a lintel with the eye, and the bar."""

from __future__ import annotations

import math

from game.window.art.buildings import eye
from game.window.art.iso import INK, Foot, Solid
from game.window.art.sheet import Drawing, Point, arc
from game.window.art.visitor import visitor

WIDE, HIGH = 1000.0, 1000.0
_FLOOR = 800.0
_PAPER = "#FBF6E8"


def barrier(*, closed: bool, who: str = "") -> Drawing:
    """The gate seen from in front, with one small citizen before it."""
    d = Drawing()
    for part in (behind(closed=closed), bars(closed=closed), before(closed=closed, who=who)):
        d.add(part)
    return d


def behind(*, closed: bool) -> Drawing:
    """All that the bar moves in front of."""
    d = Drawing()
    _ground(d, closed=closed)
    for left in (170.0, 730.0):
        _pylon(d, left)
    _lintel(d, closed=closed)
    d.fill(((236, _FLOOR), (292, _FLOOR), (292, 610), (236, 610)), INK)
    d.oval((264, 620), 34, 34, INK)
    return d


def bars(*, closed: bool, turn: float = 0.0) -> Drawing:
    """The bar itself, raised from where it rests by `turn` degrees."""
    d = Drawing()
    if closed:
        for y, high in ((600, 42), (690, 34)):
            _striped(d, (264, y), _raised((264, y), (760, y), turn), high, "#D8412F")
    else:
        _striped(d, (264, 620), _raised((264, 620), (326, 150), turn), 40, "#2F7F79")
    return d


def before(*, closed: bool, who: str = "") -> Drawing:
    """All that stands in front of the bar: last somebody seen from behind, dressed as in their
    portrait."""
    d = Drawing()
    if closed:
        d.fill(((722, _FLOOR), (776, _FLOOR), (776, 574), (722, 574)), INK)
    d.oval((264, 620), 15, 15, _PAPER)
    visitor(d, who, 500 if closed else 452, 856)
    return d


def _ground(d: Drawing, *, closed: bool) -> None:
    d.fill(((-1200, _FLOOR), (2200, _FLOOR), (2200, 2400), (-1200, 2400)), "#E2D0A6")
    d.fill(((270, _FLOOR), (730, _FLOOR), (1000, 2400), (0, 2400)), "#F6EEDB")
    beyond = "#2B3B62" if closed else "#9CC0B4"
    d.fill(((270, 330), (730, 330), (730, _FLOOR), (270, _FLOOR)), beyond)
    if closed:
        for step in range(9):
            left = 296 + step * 49
            d.fill(((left, 330), (left + 14, 330), (left + 14, _FLOOR), (left, _FLOOR)), "#22325A")
        return
    d.fill(((270, 640), (730, 640), (730, _FLOOR), (270, _FLOOR)), "#C6D3BC")
    d.oval((600, 500), 62, 62, "#F3D595")
    d.fill(((430, 640), (560, 640), (640, _FLOOR), (350, _FLOOR)), "#F6EEDB")
    for x, high in ((310, 120), (346, 70), (650, 96), (690, 150)):
        d.fill(((x, 640), (x + 30, 640), (x + 30, 640 - high), (x, 640 - high)), "#7DB0A5")
    d.fill(arc((270, 800), 0.5, 0.5, 0, 360), "#C6D3BC")


def _pylon(d: Drawing, left: float) -> None:
    d.fill(((left + 100, _FLOOR), (left + 180, 846), (left + 30, 860), (left, _FLOOR)), "#CDB98C")
    d.fill(((left - 14, _FLOOR), (left + 114, _FLOOR), (left + 114, 760), (left - 14, 760)), INK)
    d.fill(((left, 790), (left + 62, 790), (left + 62, 250), (left, 250)), "#22325A")
    d.fill(((left + 62, 790), (left + 100, 790), (left + 100, 250), (left + 62, 250)), INK)
    for rib in range(4):
        x = left + 8 + rib * 13
        d.fill(((x, 740), (x + 5, 740), (x + 5, 300), (x, 300)), "#3D5082")


def _lintel(d: Drawing, *, closed: bool) -> None:
    front, top = ("#D8412F", "#F0826A") if closed else ("#2F7F79", "#7DB0A5")
    dark = "#A82E21" if closed else "#1F5C58"
    d.fill(((130, 330), (870, 330), (870, 230), (130, 230)), front)
    d.fill(((130, 230), (870, 230), (840, 204), (160, 204)), top)
    d.fill(((130, 330), (870, 330), (870, 312), (130, 312)), dark)
    holder = Solid(Foot(0, 0, 1, 1))
    eye(holder, (500, 226), 116)
    d.add(holder.drawing)
    for x in (215, 785):
        d.oval((x, 276), 22, 22, INK)
        d.oval((x, 276), 14, 14, "#F0826A" if closed else "#A9D8CC")


def _raised(hinge: Point, end: Point, turn: float) -> Point:
    way = math.radians(-turn)
    dx, dy = end[0] - hinge[0], end[1] - hinge[1]
    return (
        hinge[0] + dx * math.cos(way) - dy * math.sin(way),
        hinge[1] + dx * math.sin(way) + dy * math.cos(way),
    )


def _striped(d: Drawing, start: Point, end: Point, high: float, colour: str) -> None:
    d.line((start, end), INK, high + 12)
    d.line((start, end), colour, high)
    dx, dy = end[0] - start[0], end[1] - start[1]
    for stripe in range(5):
        a, b = 0.1 + stripe * 0.19, 0.1 + stripe * 0.19 + 0.09
        first = (start[0] + dx * a, start[1] + dy * a)
        second = (start[0] + dx * b, start[1] + dy * b)
        d.line((first, second), _PAPER, high)
