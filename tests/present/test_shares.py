"""A share is rounded as people expect, and never to nothing or all."""

from __future__ import annotations

from fractions import Fraction

import pytest

from game.present.shares import percent


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (Fraction(0), "0 %"),
        (Fraction(1), "100 %"),
        (Fraction(1, 3), "33.3 %"),
        (Fraction(2, 3), "66.7 %"),
        (Fraction(1, 2), "50.0 %"),
        (Fraction(1, 1000), "0.1 %"),
        (Fraction(1, 10_000), "under 0.1 %"),
        (Fraction(1, 10**5000), "under 0.1 %"),
        (1 - Fraction(1, 10**5000), "over 99.9 %"),
        (Fraction(9994, 10_000), "99.9 %"),
    ],
)
def test_shares_are_read_so(share: Fraction, words: str) -> None:
    assert percent(share) == words
