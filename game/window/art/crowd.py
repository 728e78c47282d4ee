"""Where everybody in the city is at a moment: on their way, at work, in a queue, on the square.

The crowd has no state and no chance: a moment is worked out from the time alone, so that a picture
of it is the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from random import Random

from game.core.city import City, Place, Point
from game.core.ways import Way, distance, length, way
from game.window.art.figures import LOOKS

_PACE = 15.0
"""How many paces people walk in a second."""
_STRIDE = 7.0
"""Paces in a whole stride."""
_BANDS = "AAABBBBBBBBBBCCCCCCD"
"""How the bands are spread in a crowd, as the rulebook's own city has them."""
_SQUARE = 36
"""How many stand about on the square while nobody has fallen silent."""


@dataclass(frozen=True, slots=True)
class Walker:
    """One of the crowd: a way there and back, with a stay at either end."""

    look: int
    band: str
    way: Way
    takes: float
    """Seconds from one end to the other."""
    pace: float
    start: float
    stay: float
    aside: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody at a moment, in paces; `step` is the part of a stride that they are in."""

    x: float
    y: float
    look: int
    band: str
    step: int


@lru_cache(maxsize=4)
def walkers(city: City, count: int) -> tuple[Walker, ...]:
    """So many people who walk about, the same ones each time."""
    chance = Random(f"crowd of {city.id}")
    homes = [place for place in city.places if _ashore(city, place)]
    made = []
    for number in range(count):
        a, b = chance.sample(homes, 2)
        band, pace = chance.choice(_BANDS), _PACE * chance.uniform(0.75, 1.2)
        path = way(city, a.id, b.id)
        made.append(
            Walker(
                look=number % LOOKS,
                band=band,
                way=path,
                takes=length(path) / pace,
                pace=pace,
                start=chance.uniform(0, 120),
                stay=chance.uniform(2, 9),
                aside=(chance.randint(-8, 8), chance.randint(-8, 8)),
            )
        )
    return tuple(made)


def _ashore(city: City, place: Place) -> bool:
    lines = [street for street in city.streets if street.kind == "ferry"]
    return all(place.door not in street.along for street in lines) or place.door[1] <= 84


def moment(crowd: tuple[Walker, ...], at: float) -> list[Figure]:
    """Where they all are at this many seconds."""
    return [_walking(walker, at) for walker in crowd]


def _walking(walker: Walker, at: float) -> Figure:
    takes = walker.takes
    turn = (at + walker.start) % (2 * (takes + walker.stay))
    back = turn >= takes + walker.stay
    into = turn - (takes + walker.stay if back else 0)
    far = min(into, takes) * walker.pace
    (x, y), along = along_way(walker.way[::-1] if back else walker.way, far)
    step = int(far / _STRIDE * 4) % 4 if into < takes else 0
    aside = walker.aside
    return Figure(
        x + (0 if along else aside[0]),
        y + (aside[1] if along else 0),
        walker.look,
        walker.band,
        step,
    )


def along_way(path: Way, far: float) -> tuple[tuple[float, float], bool]:
    """The point so many paces along a way, and whether the way leads along x there."""
    along = True
    for (ax, ay), (bx, by) in pairwise(path):
        long = distance((ax, ay), (bx, by))
        along = ay == by
        if far <= long:
            share = far / long if long else 0.0
            return (ax + (bx - ax) * share, ay + (by - ay) * share), along
        far -= long
    return (float(path[-1][0]), float(path[-1][1])), along


@lru_cache(maxsize=16)
def queue(city: City, place: str, count: int) -> tuple[Figure, ...]:
    """People who wait in line at a door."""
    x, y = city.place[place].door
    chance = Random(f"queue at {place}")
    dx, dy = _beside(city, (x, y))
    return tuple(
        Figure(x + dx * (n + 1) * 9, y + dy * (n + 1) * 9, n * 5 % LOOKS, chance.choice(_BANDS), 0)
        for n in range(count)
    )


def _beside(city: City, door: Point) -> tuple[int, int]:
    """Which way a queue stands from a door: along its street, away from the middle."""
    for street in city.streets:
        for (ax, ay), (bx, by) in pairwise(street.along):
            if ay == by == door[1] and min(ax, bx) <= door[0] <= max(ax, bx):
                return (1 if door[0] >= 0 else -1), 0
    return 0, (1 if door[1] >= 0 else -1)


@lru_cache(maxsize=16)
def gathering(low: Point, high: Point, quiet: int) -> tuple[Figure, ...]:
    """People who stand about on a square; with each step of quiet a fifth of them are gone."""
    chance = Random("gathering")
    spots = [
        (chance.uniform(low[0] + 4, high[0] - 4), chance.uniform(low[1] + 3, high[1] - 3))
        for _ in range(_SQUARE)
    ]
    left = max(0, _SQUARE - quiet * _SQUARE // 5)
    return tuple(
        Figure(x, y, n * 7 % LOOKS, chance.choice(_BANDS), 0)
        for n, (x, y) in enumerate(spots[:left])
    )
