"""The bar of a gate on its way to where it rests: down where the gate closes, up where it opens."""

from __future__ import annotations

import math
from functools import lru_cache

import pygame
from pygame import Rect, Surface

from game.window.art.barrier import bars, before, behind
from game.window.art.mood import PAPER, tint_for
from game.window.art.scenes import gate_fit, gate_rings
from game.window.art.sheet import Drawing, Point, cutout, render

# Degrees from rest, at the start of the way: the open bar stands at 82 and comes from level.
_FROM_CLOSED, _FROM_OPEN = 80.0, -82.0
_PIECES = 8  # of the way, to find all that the bar sweeps over
_RIM = 2  # pixels along the edge of a part that come out a little different from the whole


class Swing:
    """Draws the moving bar over the still picture of a gate.

    What stands behind and before it is drawn once for each size and kept; a step draws only the
    bar, so that it takes a few milliseconds and not the thirty of the whole picture.
    """

    def __init__(
        self, poster: Rect, who: str = "", moods: tuple[str, ...] = (), *, closed: bool
    ) -> None:
        self._poster = Rect(poster)
        self._closed, self._who = closed, who
        self._mood = tuple(sorted(moods))
        self._fit = gate_fit(self._poster.size)

    def draw(self, surface: Surface, share: float) -> None:
        """The bar when it has come this share of its way."""
        box, back = _back(self._poster.size, self._mood, self._closed)
        front, place = _front(self._poster.size, self._mood, self._closed, self._who)
        turn = _start(self._closed) * (1 - share)
        bar, spot = cutout(
            _fitted(bars(closed=self._closed, turn=turn), self._fit), tint_for(self._mood)
        )
        kept = surface.get_clip()
        inner = box.inflate(-2 * _RIM, -2 * _RIM)
        surface.set_clip(inner.move(self._poster.topleft))
        surface.blit(back, self._at(box.topleft))
        surface.blit(bar, self._at(spot), special_flags=pygame.BLEND_PREMULTIPLIED)
        surface.blit(front, self._at(place), special_flags=pygame.BLEND_PREMULTIPLIED)
        surface.set_clip(kept)

    def _at(self, spot: tuple[int, int]) -> tuple[int, int]:
        return self._poster.left + spot[0], self._poster.top + spot[1]


def _start(closed: bool) -> float:
    return _FROM_CLOSED if closed else _FROM_OPEN


@lru_cache(maxsize=2)
def _back(size: tuple[int, int], mood: tuple[str, ...], closed: bool) -> tuple[Rect, Surface]:
    """The part of the poster that the bar sweeps over, and what is behind the bar there."""
    scale, by = gate_fit(size)
    box = _swept(scale, by, closed).clip(Rect((0, 0), size))
    moved = (by[0] - box.left, by[1] - box.top)
    whole = Drawing()
    gate_rings(whole, scale, moved)
    whole.add(behind(closed=closed), scale, moved)
    return box, render(whole, box.size, PAPER, tint_for(mood))


@lru_cache(maxsize=2)
def _front(
    size: tuple[int, int], mood: tuple[str, ...], closed: bool, who: str
) -> tuple[Surface, tuple[int, int]]:
    return cutout(_fitted(before(closed=closed, who=who), gate_fit(size)), tint_for(mood))


def _swept(scale: float, by: Point, closed: bool) -> Rect:
    steps = (_start(closed) * step / _PIECES for step in range(_PIECES + 1))
    boxes = [_fitted(bars(closed=closed, turn=turn), (scale, by)).box() for turn in steps]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    rect = Rect(math.floor(left), math.floor(top), math.ceil(right - left), math.ceil(bottom - top))
    return rect.inflate(round(40 * scale), round(40 * scale))


def _fitted(drawing: Drawing, fit: tuple[float, Point]) -> Drawing:
    fitted = Drawing()
    fitted.add(drawing, *fit)
    return fitted
