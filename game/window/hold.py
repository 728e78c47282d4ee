"""Keeps the window over the whole screen, whatever becomes of the screen.

A monitor is unplugged, sleeps, or comes back with another size; a desktop takes the full screen
away. SDL tells of some of this and not of all, so it is looked at every two seconds. Nothing here
fails: while there is no screen, what was drawn last waits for one.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pygame

from game.window.desktop import Desktop, Size
from game.window.display import SMALLEST, fill_screen, reopen

EVERY = 2.0
"""Seconds between two looks."""
_ENOUGH = 4  # windows lost one after the other, with none between that stood until the next look


class Hold:
    """Looks after a window that fills the screen. It must be open when this is made."""

    watching = True

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, desktop: Desktop | None = None
    ) -> None:
        self._clock = clock
        self._desktop = desktop or Desktop()
        self._due = clock() + EVERY
        self._lost = False
        self._losses = 0
        self._known = self._desktop.sizes()
        self._server = self._desktop.server()

    def look(self) -> pygame.Surface | None:
        """The surface to draw on from now on, if the window had to be put right; mostly this costs
        nothing."""
        if self._clock() < self._due:
            return None
        self._due = self._clock() + EVERY
        before, self._server = self._server, self._desktop.server()
        if self._lost or self._server != before or not pygame.display.get_active():
            return self._reopened()
        self._losses = 0
        known, self._known = self._known, self._desktop.sizes()
        if not self._known or (known == self._known and _stands(known)):
            return None
        try:
            return fill_screen()
        except pygame.error:
            return None  # No window may be put there at the moment.

    def switch(self) -> pygame.Surface | None:
        """Nobody takes it off the screen."""
        return None

    def lost(self) -> bool:
        """Nothing can be drawn: a new window is wanted at once. Where new ones are lost again and
        again it is not for want of a screen, and nobody is helped by one more."""
        if not self._lost:
            self._lost, self._due = True, self._clock()
            self._losses += 1
        return self._losses < _ENOUGH

    def _reopened(self) -> pygame.Surface | None:
        """A new window. Only if SDL begins anew does it see what an X server was changed to. While
        there is no screen, what is drawn is drawn in memory."""
        before = pygame.display.get_surface()
        size = before.get_size() if before else SMALLEST
        try:
            surface = reopen()
        except pygame.error:
            self._lost = True
            return pygame.Surface(size) if before else None
        self._lost, self._known = False, self._desktop.sizes()
        return surface


def _stands(desktops: tuple[Size, ...]) -> bool:
    """Does the window fill one of the screens?"""
    return pygame.display.is_fullscreen() and pygame.display.get_window_size() in desktops
