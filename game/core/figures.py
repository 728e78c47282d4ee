"""Whole numbers as they are read."""

from __future__ import annotations

_EXACT = 10**15
"""Below this a number is written out; ways soon go far beyond it, and beyond what can be read."""


def in_figures(number: int) -> str:
    """A number with commas, or from a thousand million million on as a power of ten."""
    if abs(number) < _EXACT:
        return f"{number:,}"
    # Python writes no number out that has more than some thousand digits, so bits are counted.
    power = abs(number).bit_length() * 30_103 // 100_000
    while 10 ** (power + 1) <= abs(number):
        power += 1
    while 10**power > abs(number):
        power -= 1
    tenths = abs(number) * 10 // 10**power
    sign = "-" if number < 0 else ""
    return f"{sign}{tenths // 10}.{tenths % 10} × 10^{power}"
