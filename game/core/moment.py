"""One step of a season while it is being worked out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from game.core.chance import Chance
from game.core.events import Event, Told
from game.core.evolve import evolve
from game.core.season import Season
from game.core.world import Pending, World

Cause = int | Pending | None
"""What brought an event about: an earlier event of the same step by its place, something scheduled
in an earlier step, or nothing but the player or the calendar."""


class Emitted(NamedTuple):
    """An event with the day it falls on, the scene it belongs to, and its cause."""

    event: Event
    day: int
    scene: str
    cause: Cause


@dataclass(slots=True)
class Moment:
    """Collects the events of a step and keeps the world up to date with them.

    `arriving` is true for what comes about on coming to a scene, apart from what is chosen there.
    """

    season: Season
    world: World
    chance: Chance
    day: int
    emitted: list[Emitted] = field(default_factory=list)
    arriving: bool = False

    def emit(self, event: Event, cause: Cause) -> int:
        """Let `event` come about because of `cause`; gives its place, for what it causes in
        turn."""
        self.world = evolve(self.season, self.world, event)
        self.emitted.append(Emitted(event, self.day, self.world.scene, cause))
        return len(self.emitted) - 1

    def tell(self, who: str, text: str, code: str, cause: Cause) -> None:
        """Tell the player's citizen, once a step for each wording; nobody else is told anything."""
        told = Told(text, code)
        if not text or who != self.season.life.citizen:
            return
        if all(each.event != told for each in self.emitted):
            self.emit(told, cause)
