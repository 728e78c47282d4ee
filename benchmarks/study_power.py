"""What the study can detect in a class of a given size, by simulated classes with known truth.

A player tells fair practices from others with a true d′ and a true bias. Each item is as easy or
hard as it happens to be, the same for all. Between before and after the truth changes by a set
amount, more in one player than in another. The players answer two forms as the game gives them, and
are measured with the game's own arithmetic.

    python -m benchmarks.study_power
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil, sqrt
from operator import attrgetter
from random import Random
from statistics import NormalDist, fmean, stdev

from game.study.detection import Counts, auc
from game.study.groups import estimate

CLASSES = (15, 20, 25, 30, 45, 60, 90, 120)
EFFECTS = {"small": 0.2, "medium": 0.5, "large": 0.8}
STEPS = tuple(step / 10 for step in range(1, 31))
SEED, ITEM_SETS, PLAYERS, TRIED = 20261128, 6, 4000, 1200
POWER, LEVEL = 0.80, 0.05
ITEMS = 4
"""Of each kind in a form."""
MEAN_D, SPREAD_D = 1.0, 0.5
MEAN_C, SPREAD_C = -0.2, 0.4
SPREAD_CHANGE = 0.3
"""How much the change itself differs between players, in d′ and in bias."""
SPREAD_ITEM = 0.4
CUTS = (-1.0, -0.5, 0.0, 0.5, 1.0)
"""Where the six answers part, around the player's own middle."""

_z = NormalDist().inv_cdf
Form = tuple[tuple[float, ...], tuple[float, ...]]
"""How hard its items are: those that are not fair, and those that are."""


@dataclass(frozen=True, slots=True)
class Sat:
    """One sitting as the game measures it. `bias` is the criterion turned round: the higher, the
    readier to say "not fair"."""

    dprime: float
    bias: float
    auc: float
    hits: float

    def __sub__(self, other: Sat) -> Sat:
        return Sat(
            self.dprime - other.dprime,
            self.bias - other.bias,
            self.auc - other.auc,
            self.hits - other.hits,
        )


Pool = tuple[tuple[Sat, ...], ...]
"""What changed in many players, one pool for each set of items."""


def sit(random: Random, form: Form, d: float, c: float) -> Sat:
    """Somebody with this d′ and this criterion answers a form."""
    unfair, fair = (
        [_rating(random.gauss(side * d / 2 + hard, 1) - c) for hard in items]
        for side, items in zip((1, -1), form, strict=True)
    )
    hits, false_alarms = (sum(rating > len(CUTS) // 2 + 1 for rating in x) for x in (unfair, fair))
    dprime, criterion = _measured(hits, false_alarms)
    return Sat(dprime, -criterion, auc(unfair, fair), hits / ITEMS)


def _rating(evidence: float) -> int:
    return 1 + sum(evidence > cut for cut in CUTS)


@cache
def _measured(hits: int, false_alarms: int) -> tuple[float, float]:
    counts = Counts(hits, ITEMS, false_alarms, ITEMS)
    return counts.dprime, counts.criterion


@cache
def pool(more_d: float, more_bias: float) -> Pool:
    """What changes in players whose true d′ and true bias rise by so much on the average."""
    return tuple(_players(number, more_d, more_bias) for number in range(ITEM_SETS))


def _players(items: int, more_d: float, more_bias: float) -> tuple[Sat, ...]:
    forms = _forms(Random(f"{SEED}/items/{items}"))
    random = Random(f"{SEED}/{items}/{more_d}/{more_bias}")
    out = []
    for _ in range(PLAYERS):
        first, second = forms if random.random() < 0.5 else forms[::-1]
        d, c = random.gauss(MEAN_D, SPREAD_D), random.gauss(MEAN_C, SPREAD_C)
        before = sit(random, first, _today(random, d), _today(random, c))
        after = sit(random, second, _today(random, d + more_d), _today(random, c - more_bias))
        out.append(after - before)
    return tuple(out)


def _today(random: Random, usual: float) -> float:
    """What somebody's d′ or criterion is at one sitting."""
    return random.gauss(usual, SPREAD_CHANGE / sqrt(2))


def _forms(random: Random) -> tuple[Form, Form]:
    hard = [tuple(random.gauss(0, SPREAD_ITEM) for _ in range(ITEMS)) for _ in range(4)]
    return (hard[0], hard[1]), (hard[2], hard[3])


def classes(name: str, players: Pool, size: int) -> Iterator[list[float]]:
    """Classes of this size: how one measure changed in each player."""
    value = attrgetter(name)
    for number, each in enumerate(players):
        random = Random(f"{SEED}/class/{number}/{size}")
        values = [value(player) for player in each]
        for _ in range(TRIED // ITEM_SETS):
            yield random.choices(values, k=size)


def _t(values: Sequence[float]) -> float:
    spread = stdev(values)
    return fmean(values) / (spread / sqrt(len(values))) if spread else 0.0


@cache
def critical(name: str, size: int) -> float:
    """The t that chance alone exceeds in 5 of 100 classes, either way."""
    found = sorted(abs(_t(values)) for values in classes(name, pool(0.0, 0.0), size))
    return found[ceil(len(found) * (1 - LEVEL)) - 1]


def power(name: str, players: Pool, size: int) -> float:
    """The share of classes in which the change is found, in its own direction."""
    least = critical(name, size)
    return fmean(_t(values) > least for values in classes(name, players, size))


def least_change(name: str, size: int, at: Callable[[float], Pool]) -> str:
    """The smallest true change that is found in 80 of 100 classes, between two steps."""
    before, less = 0.0, LEVEL / 2
    for step in STEPS:
        found = power(name, at(step), size)
        if found >= POWER:
            return f"{before + (step - before) * (POWER - less) / (found - less):.2f}"
        before, less = step, found
    return f"over {STEPS[-1]:.0f}"


def players_for(name: str, players: Pool) -> int:
    """How many players it takes to find a change in 80 of 100 classes."""
    values = [getattr(player, name) for each in players for player in each]
    standard: float = stdev(values) / fmean(values)
    return ceil(((_z(1 - LEVEL / 2) + _z(POWER)) * standard) ** 2 + 2)


def learned(step: float) -> Pool:
    """Players who tell the two kinds apart better, and are no more suspicious."""
    return pool(step, 0.0)


def suspicious(step: float) -> Pool:
    """Players who are more suspicious, and tell nothing apart better."""
    return pool(0.0, step)


def coverage(size: int, rounds: int = 240) -> float:
    """The share of classes whose interval holds what a very large group would show."""
    truth = fmean(player.dprime for each in learned(0.5) for player in each)
    some = list(classes("dprime", learned(0.5), size))[:: max(1, TRIED // rounds)]
    found = (estimate(values, number) for number, values in enumerate(some))
    return fmean((e.low or 0.0) <= truth <= (e.high or 0.0) for e in found)


def main() -> None:
    """Print the tables as Markdown."""
    print(
        "| players | d′, from two answers | d′, by the area | bias |\n| ---: | ---: | ---: | ---: |"
    )
    for size in CLASSES:
        row = [least_change(name, size, learned) for name in ("dprime", "auc")]
        print(f"| {size} | {' | '.join(row)} | {least_change('bias', size, suspicious)} |")
    print("\n| true change | d′, from two answers | d′, by the area | bias | measured d′ |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for word, step in EFFECTS.items():
        ways = (("dprime", learned), ("auc", learned), ("bias", suspicious))
        row = [str(players_for(name, at(step))) for name, at in ways]
        seen = fmean(player.dprime for each in learned(step) for player in each)
        print(f"| {word}, {step} | {' | '.join(row)} | {seen:.2f} |")
    print("\n| 30 players | more hits | more d′ | more bias |\n| --- | ---: | ---: | ---: |")
    for word, at in (("learn, 0.5", learned), ("grow suspicious, 0.5", suspicious)):
        shares = [f"{power(name, at(0.5), 30):.0%}" for name in ("hits", "dprime", "bias")]
        print(f"| who {word} | {' | '.join(shares)} |")
    print("\n| players | intervals of 95 % that hold the truth |\n| ---: | ---: |")
    for size in (15, 30, 60):
        print(f"| {size} | {coverage(size):.0%} |")


if __name__ == "__main__":
    main()
