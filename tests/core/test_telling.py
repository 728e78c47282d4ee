"""A scene reads as the world is that has come about."""

from __future__ import annotations

from game.core.playthrough import replay
from game.core.season import Season
from game.proof.walk import walk


def test_the_first_variant_that_fits_is_read(small: Season) -> None:
    plain = replay(small, 1, ("wait", "stand"))
    named = replay(small, 1, ("wait", "sign"))
    assert plain.text(2) == "The boat to your father leaves at ten past."
    assert named.text(2) == "The boat leaves at ten past. Ben is not on the quay."
    assert named.until(1).text(1) == plain.until(1).text(1)


def test_words_alone_make_no_states(small: Season) -> None:
    """A flag that only a text reads does not split what is proved."""
    worlds = walk(small).worlds
    assert not any(world.flag("signed") for world in worlds if world.scene == "quay")
