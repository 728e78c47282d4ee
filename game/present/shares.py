"""Shares and counts as people read them."""

from __future__ import annotations

from fractions import Fraction


def percent(share: Fraction) -> str:
    """A share in hundredths; only nothing is 0 %, and only all is 100 %."""
    if share in (0, 1):
        return f"{int(share) * 100} %"
    thousandths = (share.numerator * 2000 + share.denominator) // (2 * share.denominator)
    if not 1 <= thousandths <= 999:
        return "under 0.1 %" if thousandths < 1 else "over 99.9 %"
    return f"{thousandths // 10}.{thousandths % 10} %"
