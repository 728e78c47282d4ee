"""What takes long and hangs on nothing but what it is given is worked out once for all tests.

Most tests read what ships or the small life, as it is or with a line changed, and many live the
same season to explain it. What is tested here itself is called by its own name, past all this.
"""

from __future__ import annotations

from functools import lru_cache

import pytest
from ruamel.yaml.nodes import Node

from game.content.places import scenarios
from game.content.yaml_bounds import compose
from game.core.playthrough import Run, replay
from game.core.season import Season
from game.debrief.causes import Door, doors
from game.debrief.ways import ways

_SHIPPED = frozenset(file.read_text("utf-8") for file in scenarios().rglob("*.yaml"))

_shipped = lru_cache(maxsize=None)(compose)
_other = lru_cache(maxsize=40)(compose)
_ways = lru_cache(maxsize=300)(ways)


def _composed(text: str) -> Node | None:
    return _shipped(text) if text in _SHIPPED else _other(text)


@lru_cache(maxsize=300)
def _doors(season: Season, seed: int, choices: tuple[str, ...]) -> tuple[Door, ...]:
    return doors(replay(season, seed, choices))


def _doors_of(run: Run) -> tuple[Door, ...]:
    return _doors(run.season, run.seed, run.choices)


def share(patch: pytest.MonkeyPatch) -> None:
    """From now on nothing of it is worked out twice."""
    patch.setattr("game.content.yaml_source.compose", _composed)
    patch.setattr("game.debrief.model.doors", _doors_of)
    for module in ("game.debrief.model", "game.present.table"):
        patch.setattr(f"{module}.ways", _ways)
