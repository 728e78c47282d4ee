"""How a person wants things shown. No setting ever changes what happens in a life."""

from __future__ import annotations

from dataclasses import dataclass, replace

TEXT_SCALES = (100, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the settings screen holds; `text_scale` is in percent, one of `TEXT_SCALES`."""

    text_scale: int = 100
    high_contrast: bool = False
    reduced_motion: bool = False
    sound: bool = True

    def rescaled(self, direction: int) -> Settings:
        """These settings with the text one step larger (1) or smaller (-1), within the scale."""
        place = TEXT_SCALES.index(self.text_scale) + direction
        return replace(self, text_scale=TEXT_SCALES[max(0, min(place, len(TEXT_SCALES) - 1))])
