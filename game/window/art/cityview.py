"""The city as one sees it in a rectangle at a moment: ground, buildings, crowd, and who is played.

What stands still is drawn once and kept: the ground as one picture, each solid as a cut-out. A
moment then only puts them down in order, with everybody in between where they belong.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import pygame
from pygame import Rect, Surface

from game.window.art.crowd import Figure
from game.window.art.figures import Sprite, figure
from game.window.art.iso import at
from game.window.art.kit import Kit, kit_for
from game.window.art.mood import PAPER, rain
from game.window.art.parts import UNIT
from game.window.art.sheet import Drawing, Point, cutout
from game.window.art.town import Town

_STEPS = 24
_FALL = 0.6  # of the picture's height that rain falls in a second
_CROWD = 0.7  # how large people are beside the houses


@dataclass(frozen=True, slots=True)
class Fit:
    """How the city lies in a picture: a scale, and where its middle is."""

    scale: float
    by: tuple[int, int]

    def point(self, x: float, y: float) -> Point:
        """A point given in paces as one of the picture."""
        px, py = at(x / UNIT, y / UNIT)
        return px * self.scale + self.by[0], py * self.scale + self.by[1]


@dataclass
class Scenery:
    """All that stands still, ready to be put down."""

    town: Town
    fit: Fit
    kit: Kit
    back: Surface
    sprites: list[Sprite]
    bounds: tuple[float, float, float, float]
    """Left, top, right and bottom of the city in the picture."""
    shower: Surface | None = None

    def draw(
        self,
        surface: Surface,
        corner: tuple[int, int],
        figures: list[Figure],
        under: Sequence[Sprite] = (),
    ) -> None:
        """Everything with these people in it; what is `under` them lies on the ground."""
        surface.blit(self.back, corner)
        for art, (x, y) in under:
            spot = (x + corner[0], y + corner[1])
            surface.blit(art, spot, special_flags=pygame.BLEND_PREMULTIPLIED)
        rows: list[list[Figure]] = [[] for _ in range(len(self.sprites) + 1)]
        for each in figures:
            rows[self.town.rank(each.x, each.y)].append(each)
        pieces: list[tuple[Surface, tuple[int, int]]] = []
        for place, row in enumerate(rows):
            for each in sorted(row, key=lambda f: f.x + f.y):
                pieces.append(self._person(each, corner))
            if place < len(self.sprites):
                art, (x, y) = self.sprites[place]
                pieces.append((art, (x + corner[0], y + corner[1])))
        surface.fblits(pieces, pygame.BLEND_PREMULTIPLIED)

    def rain(self, surface: Surface, corner: tuple[int, int], at: float) -> None:
        """The rain in front of everything, if it rains, as it falls at this many seconds."""
        if self.shower:
            high = self.shower.get_height()
            fallen = round(at * _FALL * high) % high
            for top in (fallen, fallen - high):
                spot = (corner[0], corner[1] + top)
                surface.blit(self.shower, spot, special_flags=pygame.BLEND_PREMULTIPLIED)

    def _person(self, each: Figure, corner: tuple[int, int]) -> tuple[Surface, tuple[int, int]]:
        art, (dx, dy) = self.figure(each)
        x, y = self.fit.point(each.x, each.y)
        return art, (round(x) + dx + corner[0], round(y) + dy + corner[1])

    def figure(self, each: Figure) -> Sprite:
        """Somebody at this scale and hour."""
        return figure(each.look, each.band, each.step, self.fit.scale * _CROWD, self.kit.tint)


@lru_cache(maxsize=3)
def scenery(
    town: Town,
    size: tuple[int, int],
    room: tuple[int, int, int, int],
    mood: tuple[str, ...] = (),
    shut: frozenset[str] = frozenset(),
) -> Scenery:
    """The city inside `room` of a picture of this size; places that are `shut` are grey."""
    fit = _fitted(town, Rect(room))
    kit = kit_for(town, fit.scale, mood)
    sprites = [
        _moved(kit.solid(place, shut=town.place_of(solid) in shut), fit.by)
        for place, solid in enumerate(town.solids)
    ]
    left, top, right, bottom = (side * fit.scale for side in town.box)
    dx, dy = fit.by
    bounds = (left + dx, top + dy, right + dx, bottom + dy)
    shower = _shower(size) if "rain" in mood else None
    return Scenery(town, fit, kit, _back(kit, size, fit), sprites, bounds, shower)


def _shower(size: tuple[int, int]) -> Surface:
    """Drops over a picture of this size, of which one follows on another."""
    drops = Drawing()
    rain(drops, size)
    art, spot = cutout(drops)
    whole = pygame.Surface(size, pygame.SRCALPHA, 32)
    for down in (-size[1], 0, size[1]):
        whole.blit(art, (spot[0], spot[1] + down), special_flags=pygame.BLEND_PREMULTIPLIED)
    return whole


def _fitted(town: Town, room: Rect) -> Fit:
    """As large as it goes, on whole pixels, so that cut-outs fit wherever the room is."""
    left, top, right, bottom = town.box
    scale = min(room.width * 0.97 / (right - left), room.height * 0.97 / (bottom - top))
    # In steps, so that a stage a little wider or narrower does not want everything cut anew.
    scale = max(1, math.floor(scale * _STEPS)) / _STEPS
    spare = room.height - scale * (bottom - top)
    x = room.centerx - scale * (left + right) / 2
    return Fit(scale, (round(x), round(room.top + spare * 0.6 - scale * top)))


def _moved(sprite: Sprite, by: tuple[int, int]) -> Sprite:
    art, (x, y) = sprite
    return art, (x + by[0], y + by[1])


def _back(kit: Kit, size: tuple[int, int], fit: Fit) -> Surface:
    """The poster: rings about the eye, and the ground."""
    back = pygame.Surface(size, 0, 32)
    back.fill(kit.tint(PAPER) if kit.tint else PAPER)
    for sprite in (kit.rings, kit.ground):
        if sprite:
            art, spot = _moved(sprite, fit.by)
            back.blit(art, spot, special_flags=pygame.BLEND_PREMULTIPLIED)
    return back
