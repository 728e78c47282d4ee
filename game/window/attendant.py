"""Whoever sees to an unattended window, as the window's loop knows it."""

from __future__ import annotations

from typing import Protocol

import pygame
from pygame.event import Event

from game.present.visit.turn import Means


class Attendant(Protocol):
    """Lets time pass, and says when one visitor is gone and the next may come."""

    def look(self, speaking: bool) -> bool:
        """Whether the screen has changed since; to be asked at least every half second, with
        whether the voice is heard."""
        ...

    def stirred(self, by: Means) -> bool:
        """Somebody presses, touches or types, before anything is done about it; whether the game
        may have it."""
        ...

    def called(self) -> None:
        """Somebody held the corner, or pressed the key, that only staff know."""
        ...

    def fresh(self) -> bool:
        """Whether a visitor has gone since this was asked last, so that all is to be forgotten."""
        ...


STAFF_KEY = pygame.K_F12
"""No keypad for visitors has it."""

_MEANS: dict[int, Means] = {
    pygame.KEYDOWN: "keys",
    pygame.FINGERDOWN: "touch",
    pygame.MOUSEBUTTONDOWN: "mouse",
    pygame.MOUSEWHEEL: "mouse",
    pygame.JOYBUTTONDOWN: "gamepad",
    pygame.JOYHATMOTION: "gamepad",
    pygame.JOYAXISMOTION: "gamepad",
    pygame.CONTROLLERBUTTONDOWN: "gamepad",
}


def device(event: Event) -> Means | None:
    """What an event was made with, if it is one that somebody makes on purpose."""
    if getattr(event, "touch", False):
        return None  # SDL sends a touch a second time, as a mouse's.
    return _MEANS.get(event.type)
