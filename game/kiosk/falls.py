"""How often the game fell, and so how long to wait before it is tried again."""

from __future__ import annotations

QUICK = 60.0
"""Seconds: a game that lasted no longer than that has fallen quickly."""
STEADY = 600.0
"""Seconds after which all earlier falls are forgotten."""
LOOP = 3
"""So many quick falls one after the other are a loop."""
PAUSES = (120.0, 240.0, 480.0, 900.0)
"""Seconds between one try and the next while the exhibit rests; the last goes on."""


class Falls:
    """What is remembered of ends that nobody asked for."""

    def __init__(self) -> None:
        self._quick = 0
        self._rests = 0

    @property
    def resting(self) -> bool:
        """Is a still picture better than one more try?"""
        return self._quick >= LOOP

    def fell(self, lasted: float) -> float:
        """The game fell after so many seconds; gives the seconds to wait before the next try."""
        if lasted >= STEADY:
            self._rests = 0
        self._quick = self._quick + 1 if lasted < QUICK or self._rests else 1
        if not self.resting:
            return 0.0
        pause = PAUSES[min(self._rests, len(PAUSES) - 1)]
        self._rests += 1
        return pause
