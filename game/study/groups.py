"""Means of groups, with what chance alone would make of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from statistics import fmean

ROUNDS = 2000
LEVEL = 0.95
FEWEST = 5
"""Of fewer people than this an interval would say nothing."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean over people, with the interval that holds it in `LEVEL` of samples; None for the
    ends where there are too few people."""

    people: int
    mean: float
    low: float | None = None
    high: float | None = None


def estimate(values: Sequence[float], seed: int) -> Estimate:
    """The mean of one value a person, with a percentile bootstrap over people.

    The same values and the same seed give the same interval. Of few people it is a little too
    narrow: docs/study.md says by how much.

    Raises:
        ValueError: if there is nobody.
    """
    if not values:
        raise ValueError("a mean needs somebody")
    number, mean = len(values), fmean(values)
    if number < FEWEST:
        return Estimate(number, mean)
    random = Random(seed)
    means = sorted(fmean(random.choices(values, k=number)) for _ in range(ROUNDS))
    cut = round(ROUNDS * (1 - LEVEL) / 2)
    return Estimate(number, mean, means[cut], means[-1 - cut])
