"""The whole city, drawn from its map: the ground, the streets, and every place by itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from game.content.map import shipped_city
from game.core.city import Camera, City, Street
from game.window.art.ground import BLOCK, LAWN, STREET, WATER, WAVE, plate
from game.window.art.iso import Foot, Ground, Solid, behind, ordered
from game.window.art.parts import UNIT, draw_part
from game.window.art.props import camera

_GROUND = {
    "block": BLOCK,
    "lawn": LAWN,
    "plaza": "#EFE1BF",
    "water": WATER,
    "track": "#D9C9A3",
    "quay": "#EADAB4",
    "island": LAWN,
}
_KERB = "#D5C193"
_FERRY = "#4A5875"
_CELL = 5  # paces; within so many of each other people stand behind the same things


@dataclass(eq=False)
class Town:
    """A drawn city: the ground, and which solid belongs to which place."""

    city: City
    ground: Ground
    owner: dict[int, str] = field(default_factory=dict)
    """The place that a solid belongs to, by the solid's identity."""
    _ranks: dict[tuple[int, int], int] = field(default_factory=dict)

    @cached_property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the whole drawing."""
        return self.ground.drawn().box()

    @cached_property
    def solids(self) -> list[Solid]:
        """What stands there, from the back to the front."""
        return ordered(self.ground.solids)

    def rank(self, x: float, y: float) -> int:
        """How many of the solids are drawn before somebody who stands at this point, in paces."""
        key = (round(x / _CELL), round(y / _CELL))
        if key not in self._ranks:
            cx, cy = key[0] * _CELL / UNIT, key[1] * _CELL / UNIT
            foot = Foot(cx - 0.12, cy - 0.12, cx + 0.12, cy + 0.12)
            ranks = (n + 1 for n, solid in enumerate(self.solids) if behind(solid.foot, foot))
            self._ranks[key] = max(ranks, default=0)
        return self._ranks[key]

    def place_of(self, solid: Solid) -> str:
        """The id of the place that a solid is a part of; nothing for what just stands about."""
        return self.owner.get(id(solid), "")


@lru_cache(maxsize=1)
def town() -> Town | None:
    """The city that ships, drawn; none if there is no map."""
    city = shipped_city()
    return drawn(city) if city else None


def drawn(city: City) -> Town:
    """The city on its plate, with all its solids."""
    ground = Ground()
    plate(ground, STREET, city.half / UNIT)
    _lie(ground, city)
    made = Town(city, ground)
    for part in city.scenery:
        draw_part(ground, part)
    for place in city.places:
        before = len(ground.solids)
        for part in place.parts:
            draw_part(ground, part)
        made.owner |= {id(solid): place.id for solid in ground.solids[before:]}
    for each in city.cameras:
        _camera(ground, each)
    return made


def _lie(ground: Ground, city: City) -> None:
    """What lies flat: patches with a kerb, waves, and the line of the ferry."""
    for patch in city.ground:
        (x0, y0), (x1, y1) = patch.low, patch.high
        foot = Foot(x0 / UNIT, y0 / UNIT, x1 / UNIT, y1 / UNIT)
        if patch.kind == "island":
            _island(ground, foot)
        elif patch.kind in ("block", "lawn", "plaza"):
            ground.level(_grown(foot, 0.12), _KERB)
        ground.level(foot, _GROUND[patch.kind])
        if patch.kind == "water":
            _waves(ground, foot)
    for street in city.streets:
        if street.kind == "ferry":
            _line(ground, street)


def _grown(foot: Foot, by: float) -> Foot:
    return Foot(foot.x0 - by, foot.y0 - by, foot.x1 + by, foot.y1 + by)


def _island(ground: Ground, foot: Foot) -> None:
    """A small plate of its own, with a strip of beach."""
    shore = _grown(foot, 0.5)
    solid = Solid(shore)
    solid.left(shore.x0, shore.x1, shore.y1, -8, 0, "#22325A")
    solid.right(shore.y0, shore.y1, shore.x1, -8, 0, "#14213D")
    ground.flat.shapes += solid.drawing.shapes
    ground.level(shore, "#EADBB6")


def _waves(ground: Ground, foot: Foot) -> None:
    for place in range(26):
        x = foot.x0 + 0.6 + (place * 7.31) % (foot.x1 - foot.x0 - 2.2)
        y = foot.y0 + 0.5 + (place * 2.77) % (foot.y1 - foot.y0 - 0.8)
        ground.level(Foot(x, y, x + 1.3, y + 0.07), WAVE)


def _line(ground: Ground, street: Street) -> None:
    """The way of the ferry, in dashes."""
    for (ax, ay), (bx, by) in zip(street.along, street.along[1:], strict=False):
        long = max(abs(bx - ax), abs(by - ay))
        for step in range(0, long, 8):
            far = min(step + 4, long)
            x0, y0 = ax + (bx - ax) * step / long, ay + (by - ay) * step / long
            x1, y1 = ax + (bx - ax) * far / long, ay + (by - ay) * far / long
            low = Foot(
                min(x0, x1) / UNIT, min(y0, y1) / UNIT, max(x0, x1) / UNIT, max(y0, y1) / UNIT
            )
            if (ay if by == ay else y0) > 96:
                ground.level(_grown(low, 0.06), _FERRY)


def _camera(ground: Ground, each: Camera) -> None:
    camera(ground, each.at[0] / UNIT, each.at[1] / UNIT, to_right=each.to_right)
