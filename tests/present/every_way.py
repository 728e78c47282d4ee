"""Every way a season can go, lived one after the other: what counts are held against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from game.core import events as e
from game.core.playthrough import Run, start
from game.core.season import Season


def playthroughs(season: Season, seed: int) -> Iterator[Run]:
    """Every list of choices to the end, one after the other."""
    waiting = [start(season, seed)]
    while waiting:
        run = waiting.pop()
        waiting += [run.choose(choice.id) for choice in run.offered]
        if not run.offered:
            yield run


def counts(every: list[Run]) -> dict[tuple[str, str, str], tuple[int, int]]:
    """For each door in a scene: in how many ways it is asked, and in how many it opens."""
    asked: Counter[tuple[str, str, str]] = Counter()
    opens: Counter[tuple[str, str, str]] = Counter()
    for run in every:
        said = [((a.gate, a.who, x.scene), a.open) for x, a in run.ledger.of(e.Answered)]
        asked.update({key for key, _ in said})
        opens.update({key for key, is_open in said if is_open})
    return {key: (number, opens[key]) for key, number in asked.items()}
