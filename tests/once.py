"""What takes long and hangs on nothing but what it is given is worked out once for all tests.

Most tests read what ships or the small life, as it is or with a line changed, and many live the
same season to explain it. What is tested here itself is called by its own name, past all this.
"""

from __future__ import annotations

from functools import lru_cache

import pytest

from game.content.yaml_bounds import compose
from game.core.playthrough import Run, replay
from game.core.season import Season
from game.debrief.causes import Door, doors
from game.debrief.ways import ways

_ways = lru_cache(maxsize=300)(ways)


@lru_cache(maxsize=300)
def _doors(season: Season, seed: int, choices: tuple[str, ...]) -> tuple[Door, ...]:
    return doors(replay(season, seed, choices))


def _doors_of(run: Run) -> tuple[Door, ...]:
    return _doors(run.season, run.seed, run.choices)


def share(patch: pytest.MonkeyPatch) -> None:
    """From now on nothing of it is worked out twice."""
    patch.setattr("game.content.yaml_source.compose", lru_cache(maxsize=60)(compose))
    patch.setattr("game.debrief.model.doors", _doors_of)
    for module in ("game.debrief.model", "game.present.table"):
        patch.setattr(f"{module}.ways", _ways)
