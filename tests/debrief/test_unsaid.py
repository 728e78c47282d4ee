"""Words that could have been said, counted."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.playthrough import drawn
from game.debrief.unsaid import chances, unsaid
from tests.shipped import CATALOGUE


@settings(deadline=None)
@given(st.integers(1, 10**6))
def test_chances_to_speak_are_the_scenes_in_which_something_could_be_said(seed: int) -> None:
    run = drawn(CATALOGUE.season("night-ferry"), seed)
    scenes, silent = chances(run)
    left = {each.turn for each in unsaid(run)}
    said = {
        turn
        for turn, choice in enumerate(run.choices, 1)
        if (made := run.season.life.choice(run.steps[turn - 1].world.scene, choice)) and made.voice
    }
    assert (scenes, silent) == (len(left | said), len(left - said))
