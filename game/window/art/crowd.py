"""Where everybody in the city is at a moment: on their way, at work, in a queue, on the square.

The crowd has no state and no chance: a moment is worked out from the time alone, so that a picture
of it is the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from random import Random
from typing import NamedTuple

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


class Leg(NamedTuple):
    """A straight piece of a way: where it begins, how long it is, and where it leads."""

    x: int
    y: int
    long: int
    dx: int
    dy: int


@dataclass(frozen=True, slots=True)
class Walker:
    """One of the crowd: a way there and back, with a stay at either end."""

    look: int
    band: str
    there: tuple[Leg, ...]
    back: tuple[Leg, ...]
    takes: float
    """Seconds from one end to the other."""
    pace: float
    start: float
    stay: float
    aside: tuple[int, int]


class Figure(NamedTuple):
    """Somebody at a moment, in paces; `step` is the part of a stride that they are in."""

    x: float
    y: float
    look: int | str
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
                there=legs(path),
                back=legs(path[::-1]),
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
    takes, leg = walker.takes, walker.takes + walker.stay
    into = (at + walker.start) % (2 * leg)
    path = walker.there
    if into >= leg:
        path, into = walker.back, into - leg
    far = min(into, takes) * walker.pace
    x, y, along = along_legs(path, far)
    step = int(far / _STRIDE * 4) % 4 if into < takes else 0
    if along:
        y += walker.aside[1]
    else:
        x += walker.aside[0]
    return Figure(x, y, walker.look, walker.band, step)


def legs(path: Way) -> tuple[Leg, ...]:
    """The straight pieces of a way; one without length where nobody has to go anywhere."""
    pairs = list(pairwise(path)) or [(path[0], path[0])]
    return tuple(
        Leg(ax, ay, distance((ax, ay), (bx, by)), _sign(bx - ax), _sign(by - ay))
        for (ax, ay), (bx, by) in pairs
    )


def along_legs(path: tuple[Leg, ...], far: float) -> tuple[float, float, bool]:
    """The point so many paces along a way, at most at its end, and whether the way leads along x
    there."""
    for x, y, long, dx, dy in path:
        if far <= long:
            return x + dx * far, y + dy * far, dy == 0
        far -= long
    x, y, long, dx, dy = path[-1]
    return float(x + dx * long), float(y + dy * long), dy == 0


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


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


@lru_cache(maxsize=16)
def residents(city: City, without: str) -> tuple[Figure, ...]:
    """The people of the lives, each beside a place's door; all but the one who is played."""
    out: list[Figure] = []
    for place in city.places:
        here = [p for p in city.people if p.spot == place.id and p.portrait != without]
        for n, each in enumerate(here):
            x, y = place.door
            dx, dy = _beside(city, place.door)
            # On the other side of the door from a queue, and off the middle of the street.
            x, y = x - dx * (n + 1) * 9 + dy * 6, y - dy * (n + 1) * 9 + dx * 6
            out.append(Figure(x, y, each.portrait, each.band, 0))
    return tuple(out)
