"""How far whoever lives a season has gone with the questions before and after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core.playthrough import Playthrough


@dataclass(frozen=True, slots=True)
class Asked:
    """The season that it is about, the number that ties its two sittings together, and what is
    still to come. Nothing of this is kept."""

    life: str
    seed: int
    tie: int
    still: Literal["after", "nothing"]

    def about(self, playthrough: Playthrough) -> bool:
        """Whether it is about this season."""
        return (self.life, self.seed) == (playthrough.life, playthrough.seed)
