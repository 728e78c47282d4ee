"""The words of a scene or an ending, as they read in the world that has come about."""

from __future__ import annotations

from game.core.conditions import holds
from game.core.scene import Ending, Scene
from game.core.world import World


def text_of(place: Scene | Ending, world: World, citizen: str) -> str:
    """The first variant that fits the world, or the plain text."""
    fits = (each.text for each in place.variants if holds(each.when, world, citizen))
    return next(fits, place.text)
