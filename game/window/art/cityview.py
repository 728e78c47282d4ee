"""The city as one sees it in a rectangle at a moment: ground, buildings, crowd, and who is played.

What stands still is drawn once and kept: the ground as one picture, each solid as a cut-out. A
moment then only puts them down in order, with everybody in between where they belong.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

import pygame
from pygame import Rect, Surface

from game.window.art.crowd import Figure
from game.window.art.figures import Sprite, figure
from game.window.art.iso import SHADOW, STROKE, Foot, Ground, Solid, at, behind, ordered
from game.window.art.mood import PAPER, grey, rain, tint_for
from game.window.art.parts import UNIT
from game.window.art.scenes import rings
from game.window.art.sheet import Drawing, Point, Shape, Tint, cutout, hatch, render
from game.window.art.town import Town

_KEPT = 3
_CELL = 5  # paces; within so many of each other people stand behind the same things
_kept: OrderedDict[tuple[object, ...], Scenery] = OrderedDict()


@dataclass(frozen=True, slots=True)
class Fit:
    """How the city lies in a picture: a scale, and where its middle is."""

    scale: float
    by: Point

    def point(self, x: float, y: float) -> Point:
        """A point given in paces as one of the picture."""
        px, py = at(x / UNIT, y / UNIT)
        return px * self.scale + self.by[0], py * self.scale + self.by[1]


@dataclass
class Scenery:
    """All that stands still, ready to be put down."""

    fit: Fit
    back: Surface
    solids: list[Solid]
    sprites: list[Sprite]
    tint: Tint | None
    bounds: tuple[float, float, float, float]
    """Left, top, right and bottom of the city in the picture."""
    _order: dict[tuple[int, int], int] = field(default_factory=dict)

    def rank(self, x: float, y: float) -> int:
        """How many of the solids, from the back, are drawn before somebody who stands here."""
        key = (round(x / _CELL), round(y / _CELL))
        if key not in self._order:
            cx, cy = key[0] * _CELL / UNIT, key[1] * _CELL / UNIT
            foot = Foot(cx - 0.12, cy - 0.12, cx + 0.12, cy + 0.12)
            ranks = (n + 1 for n, solid in enumerate(self.solids) if behind(solid.foot, foot))
            self._order[key] = max(ranks, default=0)
        return self._order[key]

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
        rows: list[list[Figure]] = [[] for _ in range(len(self.solids) + 1)]
        for each in figures:
            rows[self.rank(each.x, each.y)].append(each)
        pieces: list[tuple[Surface, tuple[int, int]]] = []
        for place, row in enumerate(rows):
            for each in sorted(row, key=lambda f: f.x + f.y):
                pieces.append(self._person(each, corner))
            if place < len(self.sprites):
                art, (x, y) = self.sprites[place]
                pieces.append((art, (x + corner[0], y + corner[1])))
        surface.fblits(pieces, pygame.BLEND_PREMULTIPLIED)

    def _person(self, each: Figure, corner: tuple[int, int]) -> tuple[Surface, tuple[int, int]]:
        art, (dx, dy) = figure(each.look, each.band, each.step, self.fit.scale * 0.7, self.tint)
        x, y = self.fit.point(each.x, each.y)
        return art, (round(x) + dx + corner[0], round(y) + dy + corner[1])


def scenery(
    town: Town,
    size: tuple[int, int],
    room: Rect,
    moods: tuple[str, ...] = (),
    shut: frozenset[str] = frozenset(),
) -> Scenery:
    """The city inside `room` of a picture of this size; places that are `shut` are grey."""
    mood = tuple(sorted(word for word in moods if word in ("night", "dusk", "rain")))
    key = (id(town), size, tuple(room), mood, shut)
    if key not in _kept:
        _kept[key] = _made(town, size, room, mood, shut)
        if len(_kept) > _KEPT:
            _kept.popitem(last=False)
    _kept.move_to_end(key)
    return _kept[key]


def _made(
    town: Town, size: tuple[int, int], room: Rect, mood: tuple[str, ...], shut: frozenset[str]
) -> Scenery:
    ground, tint = town.ground, tint_for(mood)
    fit = _fitted(town, room)
    solids = ordered(ground.solids)
    sprites = []
    for solid in solids:
        pale = grey(tint) if town.place_of(solid) in shut else tint
        sprites.append(cutout(_scaled(solid.drawing, fit, pale)))
    left, top, right, bottom = town.box
    bounds = (
        left * fit.scale + fit.by[0],
        top * fit.scale + fit.by[1],
        right * fit.scale + fit.by[0],
        bottom * fit.scale + fit.by[1],
    )
    return Scenery(fit, _back(ground, size, fit, mood, tint), solids, sprites, tint, bounds)


def _fitted(town: Town, room: Rect) -> Fit:
    left, top, right, bottom = town.box
    scale = min(room.width * 0.96 / (right - left), room.height * 0.96 / (bottom - top))
    spare = room.height - scale * (bottom - top)
    return Fit(
        scale, (room.centerx - scale * (left + right) / 2, room.top + spare * 0.6 - scale * top)
    )


def _back(
    ground: Ground, size: tuple[int, int], fit: Fit, mood: tuple[str, ...], tint: Tint | None
) -> Surface:
    """The poster: rings about the eye, the ground, and the shadows on it."""
    whole = Drawing()
    if ground.eye:
        x, y = ground.eye
        rings(whole, (x * fit.scale + fit.by[0], y * fit.scale + fit.by[1]), fit.scale)
    whole.add(ground.flat, fit.scale, fit.by)
    shadows = Drawing()
    for shadow in ground.shadows:
        shadows.fill(shadow, SHADOW)
    for shadow in ground.shadows:
        for start, end in hatch(shadow, -0.7, 4.5):
            shadows.line((start, end), STROKE, 1.1)
    whole.add(shadows, fit.scale, fit.by)
    if "rain" in mood:
        rain(whole, size)
    return render(whole, size, PAPER, tint)


def _scaled(drawing: Drawing, fit: Fit, tint: Tint | None) -> Drawing:
    out = Drawing()
    out.add(drawing, fit.scale, fit.by)
    if tint:
        out.shapes = [Shape(shape.points, tint(shape.colour)) for shape in out.shapes]
    return out
