"""Holding the corner of the window for three seconds, which is how staff call for their page."""

from __future__ import annotations

import time
from collections.abc import Callable

import pygame
from pygame.event import Event

HELD = 3.0  # seconds
_SHARE = 0.12  # of the shorter side of the window
_LEAST = 96  # pixels


class Corner:
    """Follows one finger, or the mouse, in the upper left corner."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since: float | None = None
        self._by: int | None = None

    def handle(self, event: Event, size: tuple[int, int]) -> None:
        """Take note of an event on a window of this size, in pixels."""
        match event.type:
            case pygame.FINGERDOWN:
                self._down((event.x * size[0], event.y * size[1]), size, event.finger_id)
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self._down(event.pos, size, None)
            case pygame.FINGERMOTION if event.finger_id == self._by:
                self._slide((event.x * size[0], event.y * size[1]), size)
            case pygame.MOUSEMOTION if self._by is None:
                self._slide(event.pos, size)
            case pygame.FINGERUP if event.finger_id == self._by:
                self._since = None
            case pygame.MOUSEBUTTONUP if self._by is None:
                self._since = None

    def held(self) -> bool:
        """Whether it was held long enough; said once."""
        if self._since is None or self._clock() - self._since < HELD:
            return False
        self._since = None
        return True

    def _down(self, at: tuple[float, float], size: tuple[int, int], by: int | None) -> None:
        if self._since is None and _inside(at, size):
            self._since, self._by = self._clock(), by

    def _slide(self, at: tuple[float, float], size: tuple[int, int]) -> None:
        if not _inside(at, size):
            self._since = None


def _inside(at: tuple[float, float], size: tuple[int, int]) -> bool:
    side = max(_LEAST, min(size) * _SHARE)
    return at[0] < side and at[1] < side
