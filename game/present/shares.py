"""Shares and counts as people read them."""

from __future__ import annotations

from fractions import Fraction


def percent(share: Fraction) -> str:
    """A share in hundredths; only nothing is 0 %, and only all is 100 %."""
    if share in (0, 1):
        return f"{int(share) * 100} %"
    rounded = round(float(share) * 100, 1)
    if rounded < 0.1:
        return "under 0.1 %"
    return "over 99.9 %" if rounded > 99.9 else f"{rounded:.1f} %"
