"""How the window stands on the screen: in a frame and out of it, as the person at it likes."""

from __future__ import annotations

from typing import Protocol

import pygame

from game.window.display import Framed, as_it_stands, fill_screen, to_frame


class Stand(Protocol):
    """What decides how large the window is. Each gives the surface to draw on from then on, or
    nothing if that has not changed."""

    watching: bool
    """Is `look` to be asked at least twice a second?"""

    def look(self) -> pygame.Surface | None:
        """See to the window; to be asked often."""

    def switch(self) -> pygame.Surface | None:
        """F11 was pressed."""

    def lost(self) -> bool:
        """Nothing can be drawn on the window any more; says whether `look` will see to that."""


class Free:
    """Somebody sits at the window and does with it what they like."""

    watching = False

    def __init__(self, framed: Framed | None) -> None:
        self._framed = framed
        """How the window will stand when it no longer fills the screen; nothing if it does not."""

    def look(self) -> pygame.Surface | None:
        """The window is theirs."""
        return None

    def switch(self) -> pygame.Surface | None:
        """To full screen and back."""
        if self._framed:
            back, self._framed = self._framed, None
            return to_frame(back)
        self._framed = as_it_stands()
        return fill_screen()

    def lost(self) -> bool:
        """There is nobody else to see to it."""
        return False
