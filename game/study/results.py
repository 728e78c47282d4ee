"""What sittings say: of each by itself, and of all that come in pairs, before and after."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

from game.core.study import DOMAINS, UNFAIR_FROM, Sitting, Study
from game.study.detection import Counts, auc
from game.study.groups import Estimate, estimate

MEASURES = ("dprime", "criterion", "auc")


@dataclass(frozen=True, slots=True)
class Result:
    """One sitting, measured. `ratings` follow `DOMAINS`; `flat` says that all answers are one and
    the same, which is mostly somebody who did not read."""

    sitting: Sitting
    counts: Counts
    auc: float
    ratings: tuple[int, ...]

    @property
    def dprime(self) -> float:
        """How well the two kinds were told apart."""
        return self.counts.dprime

    @property
    def criterion(self) -> float:
        """How ready they were to say "not fair": the lower the readier."""
        return self.counts.criterion

    @property
    def flat(self) -> bool:
        """Whether every answer is the same."""
        return len(set(self.ratings)) == 1


@dataclass(frozen=True, slots=True)
class Compared:
    """One measure in those who sat both times: before, after, and how it changed in each."""

    before: Estimate
    after: Estimate
    change: Estimate


@dataclass(frozen=True, slots=True)
class Summary:
    """A group: its measures by name, and d′ and c of all answers added up before and after."""

    pairs: int
    measures: dict[str, Compared]
    pooled: tuple[Counts, Counts]


def result(study: Study, sitting: Sitting) -> Result | None:
    """The sitting, measured; None if its items are not those of its form."""
    form = study.form(sitting.form)
    given = dict(sitting.ratings)
    if form is None or set(given) != {item.id for item in form.items}:
        return None
    unfair = [given[item.id] for item in form.items if not item.fair]
    fair = [given[item.id] for item in form.items if item.fair]
    by_domain = {item.domain: given[item.id] for item in form.items}
    counts = Counts(_said(unfair), len(unfair), _said(fair), len(fair))
    ratings = tuple(by_domain[domain] for domain in DOMAINS)
    return Result(sitting, counts, auc(unfair, fair), ratings)


def _said(ratings: Sequence[int]) -> int:
    return sum(rating >= UNFAIR_FROM for rating in ratings)


def pairs(results: Iterable[Result]) -> tuple[tuple[Result, Result], ...]:
    """Those who sat both times, in the order of their random numbers."""
    found: dict[int, dict[str, Result]] = {}
    for each in results:
        found.setdefault(each.sitting.tie, {}).setdefault(each.sitting.moment, each)
    both = (found[tie] for tie in sorted(found))
    return tuple((each["before"], each["after"]) for each in both if len(each) == len(("b", "a")))


def summary(paired: Sequence[tuple[Result, Result]], seed: int) -> Summary | None:
    """What a group says; None of nobody. The seed is that of the intervals' bootstrap."""
    if not paired:
        return None
    before, after = zip(*paired, strict=True)
    pooled = (_pooled(before), _pooled(after))
    return Summary(len(paired), {name: _compared(paired, name, seed) for name in MEASURES}, pooled)


def _pooled(results: Iterable[Result]) -> Counts:
    return reduce(add, (each.counts for each in results))


def _compared(paired: Sequence[tuple[Result, Result]], name: str, seed: int) -> Compared:
    before = [getattr(first, name) for first, _ in paired]
    after = [getattr(second, name) for _, second in paired]
    change = [late - early for early, late in zip(before, after, strict=True)]
    return Compared(*(estimate(values, seed) for values in (before, after, change)))
