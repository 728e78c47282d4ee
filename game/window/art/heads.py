"""A row of heads from behind, before a screen: all dark but for whoever wears the red scarf."""

from __future__ import annotations

from functools import lru_cache

import pygame
from pygame import Surface

from game.window.art.sheet import Drawing, cutout

_DARK, _DARKER = "#0B1226", "#060B18"
_SCARF, _SCARF_SHADE = "#D8412F", "#A82E21"


@lru_cache(maxsize=4)
def heads(width: int, height: int) -> Surface:
    """Two rows of heads along the foot of a picture of this size, cut off at its sides."""
    d, side = Drawing(), height * 0.5
    for row, (colour, wide) in enumerate(((_DARK, 1.35), (_DARKER, 1.6))):
        step = side * wide
        count = int(width / step) + 2
        here = count // 2 if row else -1
        for place in range(count):
            x = (place - 0.5 * row) * step + side * 0.3
            lift = (place * 7 + row * 3) % 5 * height * 0.03
            foot = height * (0.9 + 0.12 * row) + lift
            _head(d, x, foot, side * (0.85 + 0.15 * row), colour)
            if place == here:
                _scarf(d, x, foot, side)
    art, spot = cutout(d)
    out = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    out.blit(art, spot)
    return out


def _head(d: Drawing, x: float, foot: float, side: float, colour: str) -> None:
    """Shoulders and a head above them, with its feet far below the picture."""
    d.oval((x, foot), side * 0.95, side * 0.55, colour)
    d.oval((x, foot - side * 0.85), side * 0.46, side * 0.54, colour)


def _scarf(d: Drawing, x: float, foot: float, side: float) -> None:
    top = foot - side * 0.5
    band = ((-0.42, 0.0), (0.42, 0.0), (0.5, 0.2), (-0.5, 0.2))
    d.fill(tuple((x + a * side, top + b * side) for a, b in band), _SCARF)
    end = ((0.1, 0.12), (0.34, 0.12), (0.38, 0.62), (0.16, 0.62))
    d.fill(tuple((x + a * side, top + b * side) for a, b in end), _SCARF_SHADE)
