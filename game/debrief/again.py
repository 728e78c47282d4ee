"""A run lived again in another season: the same choices and the same luck, as far as they can be
followed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from game.core.engine import NotOffered
from game.core.playthrough import Run, start
from game.core.season import Season


def again(season: Season, run: Run, turn: int) -> Run:
    """The run lived again from `turn`, before which nothing differs, as far as it can be
    followed."""
    *_, lived = followed(season, run, turn)
    return lived


def followed(season: Season, run: Run, turn: int) -> Iterator[Run]:
    """The same, one choice after the other: first as it stands after those that nothing differs
    before."""
    lived = start(season, run.seed) if turn == 0 else replace(run.until(turn - 1), season=season)
    yield lived
    for choice in run.choices[len(lived.choices) :]:
        if lived.world.scene != run.steps[len(lived.choices)].world.scene:
            return  # A choice of the same name in another scene is another choice.
        try:
            lived = lived.choose(choice)
        except NotOffered:
            return
        yield lived
