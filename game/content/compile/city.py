"""The map of the city as the core's values."""

from __future__ import annotations

import math

from game.content.schema import city as schema
from game.core import city as core

_ARC = 4
"""Into how many lines the far edge of what a camera sees is cut."""


def city(file: schema.CityFile) -> core.City:
    """The map, with each camera's view as a polygon of whole paces."""
    return core.City(
        id=file.id,
        name=file.name,
        half=file.half,
        streets=tuple(
            core.Street(each.id, each.name, tuple(map(_point, each.along)), each.wide, each.kind)
            for each in file.streets
        ),
        ground=tuple(core.Patch(p.kind, *map(_point, p.corners)) for p in file.ground),
        scenery=tuple(map(_part, file.scenery)),
        places=tuple(map(_place, file.places)),
        cameras=tuple(map(_camera, file.cameras)),
        people=tuple(core.Resident(p.name, p.portrait, p.spot, p.band) for p in file.people),
    )


def _point(values: list[int]) -> core.Point:
    return values[0], values[1]


def _part(spec: schema.PartSpec) -> core.Part:
    return core.Part(
        kind=spec.kind,
        at=_point(spec.at),
        size=_point(spec.size),
        high=spec.high,
        rise=spec.rise,
        count=spec.count,
        walls=spec.walls,
        roof=spec.roof,
        windows=spec.windows,
    )


def _place(spec: schema.PlaceSpec) -> core.Place:
    parts = tuple(map(_part, spec.parts))
    return core.Place(spec.id, spec.name, _point(spec.door), tuple(spec.gates), parts)


def _camera(spec: schema.CameraSpec) -> core.Camera:
    x, y = _point(spec.at)
    turns = (spec.looks - spec.spread / 2 + spec.spread * step / _ARC for step in range(_ARC + 1))
    edge = tuple(
        (
            x + round(spec.reach * math.cos(math.radians(turn))),
            y + round(spec.reach * math.sin(math.radians(turn))),
        )
        for turn in turns
    )
    # In the picture x runs to the lower right and y to the lower left.
    to_right = math.cos(math.radians(spec.looks)) >= math.sin(math.radians(spec.looks))
    return core.Camera(spec.id, spec.name, (x, y), to_right, ((x, y), *edge))
