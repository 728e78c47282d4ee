"""The tests beside lives, played."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from game.content.diagnostics import Diagnostic
from game.content.trials import LoadedTrial, stuck, unmet
from game.present.trial import Failure, Stuck, Unmet, try_out


def run_trials(trials: Iterable[LoadedTrial]) -> list[Diagnostic]:
    """Play each test; gives all that is not as it should be."""
    return [
        _finding(loaded, failure)
        for loaded in trials
        for failure in try_out(loaded.season, loaded.trial)
    ]


def _finding(loaded: LoadedTrial, failure: Failure) -> Diagnostic:
    match failure:
        case Unmet(place, expected, found):
            return unmet(loaded, place, expected, found)
        case Stuck(turn, _, scene, offered):
            return stuck(loaded, turn, scene, offered)
        case _:
            assert_never(failure)
