"""How many records one act can bring with it, at most.

Links pass a record on to everybody tied in some way, and those pass it on again. Among ten people
each of whom has the other nine as a friend, that is nine times as many with every day. The game
would never come to the end of such a day, so a pack's rulebook must not be able to do it.
"""

from __future__ import annotations

from collections import Counter

from game.core.life import Act, Life
from game.core.rules import Rulebook
from game.core.season import Season

MOST_RECORDS = 2_000


def records(season: Season) -> int:
    """The most records that any one act or missed duty can lead to, itself counted; no more than
    a little over `MOST_RECORDS` is counted."""
    rulebook = season.rulebook
    spread = _spread(season.life, rulebook)
    begun = {e.signal for e in season.life.effects() if isinstance(e, Act)}
    begun |= {signal.misread_as for signal in rulebook.signals if signal.misread_as}
    begun |= {duty.missed for duty in rulebook.duties}
    begun |= {appeal.correction for appeal in rulebook.appeals}
    known = begun & rulebook.signal.keys()
    return max((_grown(id, spread, season.life.days) for id in known), default=0)


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
