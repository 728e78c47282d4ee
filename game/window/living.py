"""Parts of a picture that go on moving while nobody does anything, under the words on them."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Protocol

import pygame
from pygame import Rect, Surface

BARE = "#FE01FD"
"""A colour that no picture has."""


class Living(Protocol):
    """A part of a picture with a life of its own."""

    @property
    def box(self) -> Rect:
        """Where it is on the window."""

    @property
    def active(self) -> Rect:
        """The part of it in which anything ever moves."""

    @property
    def key(self) -> Hashable:
        """The same for two that show the same thing, so that one goes on where the other was."""

    @property
    def rest(self) -> float:
        """The second from which on it shows what a still of it shows."""

    def draw(self, surface: Surface, at: float) -> None:
        """The moment `at` seconds after it came up."""

    def warm(self) -> None:
        """Get ready for what may come next, for a few milliseconds at most."""


class Scene:
    """A living part, and what a page has drawn over it since."""

    def __init__(self, living: Living, bared: Surface, page: Surface) -> None:
        """`bared` is the page with nothing but `BARE` where the part is."""
        self.living = living
        self._over = _over(bared, page, living.box)

    def draw(self, surface: Surface, at: float) -> None:
        """The moment, with the page's words over it."""
        kept = surface.get_clip()
        surface.set_clip(self.living.active)
        self.living.draw(surface, at)
        surface.blit(self._over, self.living.box.topleft)
        surface.set_clip(kept)


def _over(bared: Surface, page: Surface, box: Rect) -> Surface:
    """What lies over a part, in the colours that it has on the page: smooth edges keep theirs."""
    now = pygame.Surface(box.size, pygame.SRCALPHA, 32)
    now.blit(page, (0, 0), box)
    empty = pygame.Surface(box.size, pygame.SRCALPHA, 32)
    empty.blit(bared, (0, 0), box)
    bare = pygame.mask.from_threshold(empty, BARE, (1, 1, 1, 255))
    over = pygame.Surface(box.size, pygame.SRCALPHA, 32)
    bare.to_surface(over, setcolor=(0, 0, 0, 0), unsetcolor=None, unsetsurface=now)
    # Most of it is empty, and is skipped.
    over.set_alpha(255, pygame.RLEACCEL)
    return over
