"""The city as one sees it in a rectangle at a moment: ground, buildings, crowd, and who is played.

What stands still is drawn once and kept: the ground as one picture, each solid as a cut-out. A
moment then only puts them down in order, with everybody in between where they belong.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter

import pygame
from pygame import Rect, Surface

from game.window.art.crowd import Figure
from game.window.art.figures import Sprite, figure
from game.window.art.iso import ACROSS, DOWN
from game.window.art.kit import Kit, kit_for
from game.window.art.mood import PAPER, rain
from game.window.art.parts import UNIT
from game.window.art.sheet import Drawing, Point, cutout
from game.window.art.town import Town

_DEPTH = itemgetter(0)
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
        across, down = self.steps
        return (x - y) * across + self.by[0], (x + y) * down + self.by[1]

    @property
    def steps(self) -> tuple[float, float]:
        """How far a pace goes across and down."""
        return ACROSS * self.scale / UNIT, DOWN * self.scale / UNIT


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
    _people: dict[tuple[int | str, str, int], Sprite] = field(default_factory=dict)

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
        pieces: list[Sprite] = []
        for place, row in enumerate(self._rows(figures, corner)):
            pieces += (piece for _, piece in sorted(row, key=_DEPTH))
            if place < len(self.sprites):
                art, (x, y) = self.sprites[place]
                pieces.append((art, (x + corner[0], y + corner[1])))
        surface.fblits(pieces, pygame.BLEND_PREMULTIPLIED)

    def _rows(
        self, figures: list[Figure], corner: tuple[int, int]
    ) -> list[list[tuple[float, Sprite]]]:
        """Everybody with how far in front they stand, by how many solids are behind them.

        Ten times a second for each of some hundreds of people, so points are worked out here.
        """
        rows: list[list[tuple[float, Sprite]]] = [[] for _ in range(len(self.sprites) + 1)]
        rank, sprites = self.town.rank, self._people
        across, down = self.fit.steps
        left, top = self.fit.by[0] + corner[0], self.fit.by[1] + corner[1]
        for each in figures:
            x, y, look, band, step = each
            if (sprite := sprites.get((look, band, step))) is None:
                sprite = sprites[look, band, step] = self.figure(each)
            art, (dx, dy) = sprite
            depth = x + y
            spot = (round((x - y) * across + left) + dx, round(depth * down + top) + dy)
            rows[rank(x, y)].append((depth, (art, spot)))
        return rows

    def rain(self, surface: Surface, corner: tuple[int, int], at: float) -> None:
        """The rain in front of everything, if it rains, as it falls at this many seconds."""
        if self.shower:
            high = self.shower.get_height()
            fallen = round(at * _FALL * high) % high
            for top in (fallen, fallen - high):
                spot = (corner[0], corner[1] + top)
                surface.blit(self.shower, spot, special_flags=pygame.BLEND_PREMULTIPLIED)

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
