"""How a person wants things shown. No setting ever changes what happens in a life."""

from __future__ import annotations

from dataclasses import dataclass, replace

TEXT_SCALES = (100, 125, 150, 175, 200)
VOLUMES = (0, 25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the settings screen holds; `text_scale` is in percent, one of `TEXT_SCALES`. Sounds of
    what is done, of the city and of the voice have a volume each, in percent, one of `VOLUMES`. The
    `voice` reads every screen out; `captions` say in words which sounds are heard."""

    text_scale: int = 100
    high_contrast: bool = False
    reduced_motion: bool = False
    sound: bool = True
    sound_done: int = 100
    sound_city: int = 100
    voice: bool = False
    sound_voice: int = 100
    captions: bool = False

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

    def clearer(self, direction: int) -> Settings:
        """The same for the voice; it is never turned so low that it would be lost."""
        return replace(self, sound_voice=max(VOLUMES[1], _step(self.sound_voice, direction)))


def _step(volume: int, direction: int) -> int:
    return VOLUMES[max(0, min(VOLUMES.index(volume) + direction, len(VOLUMES) - 1))]
