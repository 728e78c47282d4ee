"""From millimetres to pixels: how large things must be on a screen that somebody has measured.

It knows no pygame, so that whoever reads an operator's file can ask it.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, pi

from game.present.settings import Glass

TARGET_MM = 15
"""The least side of anything to press: what the Natural History Museum asks of its galleries."""
CAPITAL_DEGREES = 0.7
"""The least angle that a capital letter takes up before the eye (EN 301 549, 5.1.4)."""

Side = tuple[int, float]
"""One side of a screen: in pixels, and in millimetres."""


def pixels(mm: float, *sides: Side) -> int:
    """The pixels that cover so many millimetres along each of the sides.

    Raises:
        ValueError: if a side has no length.
    """
    if not sides or any(px <= 0 or length <= 0 for px, length in sides):
        raise ValueError("a screen has sides of more than 0 pixels and millimetres")
    return max(ceil(Fraction(mm) * px / Fraction(length)) for px, length in sides)


def capital_mm(distance_mm: float, degrees: float = CAPITAL_DEGREES) -> float:
    """How high a capital letter is that takes up this angle, seen from that far."""
    return pi * degrees / 180 * distance_mm


def glass_for(
    size: tuple[int, int],
    screen_mm: tuple[float, float],
    *,
    distance_mm: float = 600,
    large: bool = False,
    low_reach: bool = False,
) -> Glass:
    """What a screen of so many pixels and millimetres, both as width and height, asks for;
    `large` is the mode in which every capital takes up 0.7 degrees.

    Raises:
        ValueError: if a side has no length.
    """
    sides = tuple(zip(size, screen_mm, strict=True))
    capital = pixels(capital_mm(distance_mm), *sides) if large else 0
    return Glass(pixels(TARGET_MM, *sides), capital, low_reach)
