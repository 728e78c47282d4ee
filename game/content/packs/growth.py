"""How many records a season can bring with it, at most.

Links pass a record on to everybody tied in some way, and those pass it on again. Among ten people
each of whom has the other nine as a friend, that is nine times as many with every day. A choice
with a thousand acts does as much without any link. The game would never come to the end of such a
day, so a pack must not be able to do it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from game.core.effects import Act, Effect, FileAppeal
from game.core.life import Life
from game.core.rulebook import Rulebook
from game.core.season import Season

MOST_RECORDS = 2_000


def records(season: Season) -> int:
    """About how many records a season can lead to at the most; where it is more than `MOST_RECORDS`
    for one act alone, a little over that."""
    grown = _Grown(season)
    life, rulebook = season.life, season.rulebook
    scenes = (
        grown.by(scene.arrives) + max((grown.by(each.effects) for each in scene.choices), default=0)
        for scene in life.scenes
    )
    endings = max((grown.by(ending.arrives) for ending in life.endings), default=0)
    duties = sum(grown.of(duty.missed) * (life.days // duty.every) for duty in rulebook.duties)
    return sum(scenes) + endings + duties


class _Grown:
    """What acts of one season lead to, each signal worked out once."""

    def __init__(self, season: Season) -> None:
        self._rulebook = season.rulebook
        self._days = season.life.days
        self._spread = _spread(season.life, season.rulebook)
        self._known: dict[str, int] = {}

    def by(self, effects: Iterable[Effect]) -> int:
        """All records that these effects can lead to."""
        return sum(self._by(each) for each in effects)

    def _by(self, effect: Effect) -> int:
        match effect:
            case Act(signal=signal):
                misread = self._rulebook.signal[signal].misread_as
                return max(self.of(signal), self.of(misread) if misread else 0)
            case FileAppeal(appeal=appeal):
                return self.of(self._rulebook.appeal[appeal].correction)
            case _:
                return 0

    def of(self, signal: str) -> int:
        """One record of a signal, and all that follow it."""
        if signal not in self._known:
            self._known[signal] = _grown(signal, self._spread, self._days)
        return self._known[signal]


def _spread(life: Life, rulebook: Rulebook) -> dict[str, Counter[str]]:
    """The signals that follow each signal at once or by a link, with how many of each."""
    fan: dict[str, int] = {}
    for (_, kind), number in Counter((tie.other, tie.kind) for tie in life.ties).items():
        fan[kind] = max(fan.get(kind, 0), number)
    spread: dict[str, Counter[str]] = {}
    for signal in rulebook.signals:
        follow = spread.setdefault(signal.id, Counter())
        if signal.on_other:
            follow[signal.on_other] += 1
        for link in rulebook.links:
            if signal.topic in link.topics and fan.get(link.tie):
                follow[link.signal] += fan[link.tie]
    return spread


def _grown(first: str, spread: dict[str, Counter[str]], most_rounds: int) -> int:
    """All records that follow one, round by round: in a season there are no more rounds than days
    and signals, for nothing comes back to itself on one and the same day."""
    now, total = Counter({first: 1}), 1
    for _ in range(most_rounds * (len(spread) + 1)):
        following: Counter[str] = Counter()
        for signal, number in now.items():
            for other, each in spread[signal].items():
                following[other] += number * each
        total += sum(following.values())
        if not following or total > MOST_RECORDS:
            return total
        now = following
    return total
