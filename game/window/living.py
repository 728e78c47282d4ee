"""Parts of a picture that go on moving while nobody does anything, under the words on them."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Protocol

import pygame
from pygame import Rect, Surface


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

    def __init__(self, living: Living, under: Surface, page: Surface) -> None:
        """`under` is the part alone, as it was before anything was drawn over it."""
        self.living = living
        self._over = _difference(under, page, living.box)

    def draw(self, surface: Surface, at: float) -> None:
        """The moment, with the page's words over it."""
        kept = surface.get_clip()
        surface.set_clip(self.living.active)
        self.living.draw(surface, at)
        surface.blit(self._over, self.living.box.topleft)
        surface.set_clip(kept)


def _difference(under: Surface, page: Surface, box: Rect) -> Surface:
    """What was drawn over a part: every pixel that is not as it was."""
    now = pygame.Surface(box.size, pygame.SRCALPHA, 32)
    now.blit(page, (0, 0), box)
    before = pygame.Surface(box.size, pygame.SRCALPHA, 32)
    before.blit(under, (0, 0))
    same = pygame.mask.from_threshold(now, (0, 0, 0), (1, 1, 1, 255), before)
    over = pygame.Surface(box.size, pygame.SRCALPHA, 32)
    same.to_surface(over, setcolor=(0, 0, 0, 0), unsetcolor=None, unsetsurface=now)
    # Most of it is empty, and is skipped.
    over.set_alpha(255, pygame.RLEACCEL)
    return over
