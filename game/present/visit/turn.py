"""One visitor's turn: what is timed and counted of it, and forgotten with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from game.present.settings import Settings
from game.present.visit.noted import Ended

Means = Literal["touch", "mouse", "keys", "switch", "gamepad"]
"""What somebody pressed something with."""

_MODES = ("touch", "keys", "switch", "gamepad")


@dataclass
class Turn:
    """Times are whole milliseconds."""

    begun: bool = False
    """Whether somebody has touched the screen since it was shown to nobody."""
    lasted_ms: int = 0
    """Since it was begun, or else since the city was shown."""
    quiet_ms: int = 0
    """Since the last touch, and since the end of speech."""
    spoken_ms: int = 0
    """How long the voice has gone on since the last touch."""
    extended: int = 0
    """How often in a row there was asked for more time, and nothing else done."""
    ended: Ended | None = None
    staff: bool = False
    """Whether the pad of digits was opened."""
    modes: set[str] = field(default_factory=set)

    def begin(self) -> None:
        """Somebody is there."""
        self.begun, self.lasted_ms = True, 0
        self.touched()

    def touched(self) -> None:
        """Somebody still is."""
        self.quiet_ms = self.spoken_ms = 0

    def acted(self) -> None:
        """Somebody did more than ask for time."""
        self.touched()
        self.extended = 0

    def quiet(self, ms: int, *, heard: bool, most: int) -> int:
        """So much time went by; what was `heard` of it does not count, up to `most` of it. Gives
        how long it has been quiet."""
        if heard and self.spoken_ms < most:
            self.spoken_ms += ms
        else:
            self.quiet_ms += ms
        return self.quiet_ms

    def met(self, by: Means) -> None:
        """Remember what it is done with."""
        if by in _MODES:
            self.modes.add(by)

    def shown(self, settings: Settings) -> None:
        """Remember how it is shown."""
        used = (
            ("voice", settings.voice),
            ("large-text", settings.text_scale > 100 or settings.glass.capital > 0),
            ("contrast", settings.high_contrast),
            ("reduced-motion", settings.reduced_motion),
            ("low-reach", settings.glass.low_reach),
            ("dyslexic", settings.letters == "dyslexic"),
        )
        self.modes.update(mode for mode, on in used if on)
