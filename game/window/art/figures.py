"""People on the map, a few steps tall: coat, head, hair, and the ring that tells the band.

A band is told by the shape of its ring as well as by its colour: two rings, one, one in six dashes,
and half a ring that has fallen.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import pygame
from pygame import Surface

from game.window.art.iso import INK
from game.window.art.people import COATS, SKINS, darker
from game.window.art.portraits import PEOPLE
from game.window.art.sheet import Drawing, Tint, arc, cutout
from game.window.art.sitter import SITTERS

BANDS = "ABCD"
LOOKS, STEPS = 12, 4
HIGH = 38
"""How tall a figure is, with its ring."""
_RINGS = {"A": "#1F5C58", "B": "#2F7F79", "C": "#94650F", "D": "#C0301F"}
_SWING = (0.0, 2.2, 0.0, -2.2)
"""How far the feet are apart in each step of a stride."""

Sprite = tuple[Surface, tuple[int, int]]


@lru_cache(maxsize=2048)
def figure(look: int | str, band: str, step: int, scale: float, tint: Tint | None = None) -> Sprite:
    """Somebody of this look and band in mid-stride, and where the picture's corner lies from the
    feet. A look is one of the crowd's, or a portrait; without a band it is whoever is played."""
    return cutout(_drawn(look, band, step % STEPS), tint, scale if band else scale * 1.5)


@lru_cache(maxsize=512)
def _drawn(look: int | str, band: str, step: int) -> Drawing:
    """The same at no scale and no hour, which is most of the work."""
    drawing = Drawing()
    _body(drawing, _clothes(look), _SWING[step])
    if band:
        _ring(drawing, band)
    return drawing


class _Clothes(NamedTuple):
    """How somebody is dressed, as far as one sees it from up here."""

    coat: str
    shade: str
    skin: str
    hair: str
    scarf: tuple[str, str] | None = None
    bag: bool = False
    hat: bool = False
    size: float = 1.0


def _clothes(look: int | str) -> _Clothes:
    if isinstance(look, str):
        s = PEOPLE.get(look, SITTERS["plain"])
        scarf = (s.cloth, s.cloth_shade) if s.neck_wear == "scarf" else None
        bag = "bag-strap" in s.extras
        return _Clothes(s.coat, s.coat_shade, s.skin, s.tone, scarf, bag, size=min(1.0, s.size))
    coat, skin = COATS[look % len(COATS)], SKINS[(look * 7 + 1) % len(SKINS)]
    return _Clothes(coat, darker(coat), skin, INK, bag=look % 5 == 2, hat=look % 4 == 3)


def _body(whole: Drawing, worn: _Clothes, swing: float) -> None:
    draw = Drawing()
    draw.fill(((0, -1), (15, -4), (20, -1), (8, 3)), "#CDB98C")
    draw.line(((-2.4, -swing * 0.4), (-2.4, -8)), INK, 2.6)
    draw.line(((2.4, swing * 0.4), (2.4, -8)), INK, 2.6)
    draw.fill(((-6.4, -5), (6.4, -5), (3.8, -21), (-3.8, -21)), worn.coat)
    draw.fill(((0.6, -5), (6.4, -5), (3.8, -21), (0.6, -21)), worn.shade)
    if worn.bag:
        draw.fill(((-8.6, -12), (-4.6, -12), (-4.6, -6), (-8.6, -6)), "#8A5E12")
    draw.oval((0, -24.4), 4.2, 4.4, worn.skin)
    draw.fill(arc((0, -25), 4.6, 4.6, 175, 365), worn.hair)
    if worn.hat:
        draw.fill(((-5.4, -26), (5.4, -26), (3, -30.4), (-3, -30.4)), worn.shade)
    if worn.scarf:
        draw.fill(((-4.8, -21), (4.8, -21), (4.2, -17), (-4.2, -17)), worn.scarf[0])
        draw.fill(((0.8, -18), (4, -18), (4.6, -9), (1.2, -9)), worn.scarf[1])
    whole.add(draw, worn.size)


def _ring(draw: Drawing, band: str) -> None:
    colour, middle = _RINGS[band], (0.0, -25.0)
    if band == "A":
        draw.band(middle, 8.6, 1.9, colour)
        draw.band(middle, 12.4, 1.9, colour)
    elif band == "B":
        draw.band(middle, 9.4, 2.3, colour)
    elif band == "C":
        draw.band(middle, 9.4, 2.5, colour, dashes=6)
    else:
        outer, inner = arc((0, -16), 10.6, 10.6, 0, 180), arc((0, -16), 8.0, 8.0, 180, 0)
        draw.fill((*outer, *inner), colour)


@lru_cache(maxsize=8)
def disc(scale: float) -> Sprite:
    """The disc on the ground below whoever is played."""
    drawing = Drawing()
    drawing.oval((0, 0), 17 * scale, 8.5 * scale, "#D8412F")
    drawing.oval((0, 0), 13.6 * scale, 6.6 * scale, "#FBF6E8")
    return cutout(drawing)


def put(surface: Surface, sprite: Sprite, point: tuple[float, float]) -> None:
    """Draw a cut-out picture with its feet at a point."""
    art, (x, y) = sprite
    spot_at = (round(point[0]) + x, round(point[1]) + y)
    surface.blit(art, spot_at, special_flags=pygame.BLEND_PREMULTIPLIED)
