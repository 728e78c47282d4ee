"""Ways through a season for property tests: a seed, and which of the choices on offer to take."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from game.core.playthrough import Run, start
from game.core.season import Season

seeds = st.integers(min_value=0, max_value=10_000)
picks = st.lists(st.integers(min_value=0, max_value=3), max_size=16)


def walked(season: Season, seed: int, picked: Sequence[int]) -> Run:
    """The run that takes the picked choices, each counted round those on offer."""
    run = start(season, seed)
    for pick in picked:
        offered = run.offered
        if not offered:
            break
        run = run.choose(offered[pick % len(offered)].id)
    return run


def finished(season: Season, seed: int, picked: Sequence[int]) -> Run:
    """The same, going on with first choices until the season is over."""
    run = walked(season, seed, picked)
    while run.offered:
        run = run.choose(run.offered[0].id)
    return run
