"""How well somebody tells one kind of thing from another, apart from how ready they are to say so.

A practice that is not fair is the signal. Saying "not fair" of it is a hit; saying so of a fair one
is a false alarm. Somebody who has only grown more suspicious has more of both: the criterion moves
and d′ does not. The formulas are those of Macmillan & Creelman, *Detection Theory: A User's Guide*
(2nd ed., 2005), chapters 1 to 3. Rates of 0 and 1 have no finite z, so each count is corrected by
the log-linear rule of Hautus (1995), *Behavior Research Methods, Instruments, & Computers* 27(1),
46-51: half an answer is added to the count and one to the number, for everybody alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

_z = NormalDist().inv_cdf


@dataclass(frozen=True, slots=True)
class Counts:
    """Answers of one person, or of many added up: `hits` of `signals`, `false_alarms` of
    `noises`."""

    hits: int
    signals: int
    false_alarms: int
    noises: int

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.hits + other.hits,
            self.signals + other.signals,
            self.false_alarms + other.false_alarms,
            self.noises + other.noises,
        )

    @property
    def _rates(self) -> tuple[float, float]:
        """The corrected rates of hits and of false alarms, each above 0 and below 1."""
        return (
            (self.hits + 0.5) / (self.signals + 1),
            (self.false_alarms + 0.5) / (self.noises + 1),
        )

    @property
    def dprime(self) -> float:
        """d′ in standard deviations: 0 where the two are not told apart, negative where they are
        taken for each other. With four of each it lies within ±2.56."""
        hit, false_alarm = self._rates
        return _z(hit) - _z(false_alarm)

    @property
    def criterion(self) -> float:
        """c in the same unit: 0 is no bias, negative is ready to say "not fair", positive slow."""
        hit, false_alarm = self._rates
        return -(_z(hit) + _z(false_alarm)) / 2


def auc(signals: Sequence[int], noises: Sequence[int]) -> float:
    """The area under the rating ROC, by trapezoids: the chance that a signal is rated above a
    noise, with a tie as half. 0.5 where they are not told apart, 1 where they always are.

    Raises:
        ValueError: if one of the two is empty.
    """
    if not signals or not noises:
        raise ValueError("an area needs ratings of both kinds")
    above = sum((s > n) + (s == n) / 2 for s in signals for n in noises)
    return above / (len(signals) * len(noises))
