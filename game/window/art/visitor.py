"""Somebody before a gate, from behind: in the coat, the hair and the scarf of their portrait."""

from __future__ import annotations

from game.window.art.iso import INK
from game.window.art.portraits import PEOPLE
from game.window.art.sheet import Drawing, Point
from game.window.art.sitter import SITTERS, Sitter

_LONG = ("long", "bob", "tousled")
_PLAIN = "plain"


def visitor(d: Drawing, who: str, x: float, floor: float) -> None:
    """Draw them with their feet at a point; a child is smaller."""
    sitter = PEOPLE.get(who, SITTERS[_PLAIN])
    tall = 0.4 + 0.6 * sitter.size if sitter.size < 1 else 1.0
    small = Drawing()
    _body(small, sitter)
    _head(small, sitter)
    d.add(small, tall, (x, floor))


def _body(d: Drawing, s: Sitter) -> None:
    d.fill(((0, 0), (120, 60), (150, 50), (40, -6)), "#CDB98C")
    for leg in (-22, 6):
        d.fill(((leg, 0), (leg + 17, 0), (leg + 17, -60), (leg, -60)), INK)
    wide = 52 * s.shoulders
    d.fill(((-wide, -36), (wide, -36), (wide * 0.66, -172), (-wide * 0.66, -172)), s.coat)
    d.fill(((4, -36), (wide, -36), (wide * 0.66, -172), (4, -172)), s.coat_shade)
    if "bag-strap" in s.extras:
        d.fill(((-58, -60), (-18, -60), (-18, -116), (-58, -116)), "#DDAE55")


def _head(d: Drawing, s: Sitter) -> None:
    d.fill(_box(-12, 12, -186, -160), s.shade)
    d.oval((0, -206), 33 * s.width, 36, s.skin)
    d.oval((0, -209), 36 * s.width, 37, s.tone)
    if s.hair in _LONG:
        d.fill(_box(-36 * s.width, 36 * s.width, -206, -160), s.tone)
    if s.hair == "bun":
        d.oval((0, -250), 18, 17, s.tone)
    d.fill(_box(-40, 40, -178, -148), s.cloth)
    if s.neck_wear == "scarf":
        d.fill(((6, -152), (32, -152), (38, -70), (10, -70)), s.cloth_shade)


def _box(left: float, right: float, top: float, low: float) -> tuple[Point, ...]:
    return (left, low), (right, low), (right, top), (left, top)
