"""What is seen between two stills: one fades into the other, and a bar comes down or lifts.

An animation knows nothing of clocks or windows. It is told how long it has been going on, and draws
that moment. Nothing here bounces or flashes: every movement goes one way, and slows to its end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from pygame import Rect, Surface

from game.window.canvas import Moving

STEP = 1 / 60  # seconds between two pictures
CALM = 1 / 10  # the same where nothing is under way but the city's own life
FADE, SWING = 0.14, 0.35
BAR, AFTER = 0.3, 0.14  # how long a bar takes to draw back, and when the next one begins


class Animation(Protocol):
    """A way from one still to the next."""

    @property
    def lasts(self) -> float:
        """For how many seconds."""

    def draw(self, surface: Surface, at: float) -> None:
        """The moment `at` seconds after the start, over the whole of the surface."""


class Fade:
    """One picture turns into another."""

    lasts = FADE

    def __init__(self, before: Surface, after: Surface) -> None:
        self._before, self._after = before, after

    def draw(self, surface: Surface, at: float) -> None:
        """The old picture with the new one over it, less and less transparent."""
        surface.blit(self._before, (0, 0))
        self._after.set_alpha(round(255 * _share(at, FADE)))
        surface.blit(self._after, (0, 0))
        self._after.set_alpha(None)


class Swing:
    """Parts of a picture come to where they rest in it."""

    lasts = SWING

    def __init__(self, picture: Surface, moving: Sequence[Moving]) -> None:
        self._picture, self._moving = picture, moving

    def draw(self, surface: Surface, at: float) -> None:
        """The picture with its parts on their way, quick at first and slow at the end."""
        surface.blit(self._picture, (0, 0))
        share = 1 - (1 - _share(at, SWING)) ** 2
        for part in self._moving:
            part.draw(surface, share)


class Uncover:
    """Bars over lines of words draw back, one line after the other."""

    def __init__(self, picture: Surface, lines: Sequence[Rect], colour: str) -> None:
        self._picture, self._lines, self._colour = picture, lines, colour
        self.lasts = BAR + AFTER * (len(lines) - 1)

    def draw(self, surface: Surface, at: float) -> None:
        """The picture with what is left of each bar, from left to right."""
        surface.blit(self._picture, (0, 0))
        for place, line in enumerate(self._lines):
            gone = 1 - (1 - _share(at - AFTER * place, BAR)) ** 2
            rest = line.width - round(line.width * gone)
            if rest:
                surface.fill(self._colour, (line.right - rest, line.top, rest, line.height))


class Row:
    """One after the other."""

    def __init__(self, *parts: Animation) -> None:
        self._parts = parts
        self.lasts = sum(part.lasts for part in parts)

    def draw(self, surface: Surface, at: float) -> None:
        """The moment in the part whose turn it is."""
        for part in self._parts[:-1]:
            if at < part.lasts:
                part.draw(surface, at)
                return
            at -= part.lasts
        self._parts[-1].draw(surface, at)


def arrival(
    before: Surface,
    after: Surface,
    makers: Sequence[Callable[[], Moving]],
    uncover: Uncover | None = None,
) -> Animation:
    """How a new picture comes in: it fades in with its parts at the start, and then they move."""
    if uncover:
        covered = after.copy()
        uncover.draw(covered, 0.0)
        return Row(Fade(before, covered), uncover)
    if not makers:
        return Fade(before, after)
    moving, start = [make() for make in makers], after.copy()
    for part in moving:
        part.draw(start, 0.0)
    return Row(Fade(before, start), Swing(start, moving))


def _share(at: float, lasts: float) -> float:
    return max(0.0, min(1.0, at / lasts))
