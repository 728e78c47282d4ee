"""How a person wants things shown. No setting ever changes what happens in a life."""

from __future__ import annotations

from dataclasses import dataclass, replace

TEXT_SCALES = (100, 125, 150, 175, 200)
VOLUMES = (0, 25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class Glass:
    """What the screen itself asks for, as whoever put it up measured it; it is never kept.

    `target` is the least side of anything to press and `capital` the least height of a capital
    letter, both in pixels and 0 for none; `low_reach` brings all that is pressed down to where
    somebody who sits can reach it.
    """

    target: int = 0
    capital: int = 0
    low_reach: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """What the settings screen holds; `text_scale` is in percent, one of `TEXT_SCALES`. Sounds of
    what is done and of the city have a volume each, in percent, one of `VOLUMES`."""

    text_scale: int = 100
    high_contrast: bool = False
    reduced_motion: bool = False
    sound: bool = True
    sound_done: int = 100
    sound_city: int = 100
    glass: Glass = Glass()

    def rescaled(self, direction: int) -> Settings:
        """These settings with the text one step larger (1) or smaller (-1), within the scale."""
        place = TEXT_SCALES.index(self.text_scale) + direction
        return replace(self, text_scale=TEXT_SCALES[max(0, min(place, len(TEXT_SCALES) - 1))])

    def louder(self, direction: int) -> Settings:
        """These settings with what is done a step louder (1) or softer (-1), within the scale."""
        return replace(self, sound_done=_step(self.sound_done, direction))

    def busier(self, direction: int) -> Settings:
        """The same for the sounds of the city."""
        return replace(self, sound_city=_step(self.sound_city, direction))


def _step(volume: int, direction: int) -> int:
    return VOLUMES[max(0, min(VOLUMES.index(volume) + direction, len(VOLUMES) - 1))]
