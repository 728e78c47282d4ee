"""Ways through the streets: the shortest from one point to another, and who looks at it."""

from __future__ import annotations

from functools import lru_cache
from heapq import heappop, heappush
from itertools import pairwise

from game.core.city import Camera, City, Point, between

Way = tuple[Point, ...]
_STEP = 5
"""How far apart the points of a way are that are held against what a camera sees, in paces."""


@lru_cache(maxsize=512)
def way(city: City, start: str, end: str) -> Way:
    """The shortest way between the doors of two places, along the streets; one point if both are
    the same place."""
    return between_points(city, city.place[start].door, city.place[end].door)


def between_points(city: City, start: Point, end: Point) -> Way:
    """The shortest way along the streets between two points that lie on streets.

    Raises:
        ValueError: if there is none.
    """
    links = _links(city, (start, end))
    waiting: list[tuple[int, Way]] = [(0, (start,))]
    known: set[Point] = set()
    while waiting:
        far, so_far = heappop(waiting)
        here = so_far[-1]
        if here == end:
            return so_far
        if here in known:
            continue
        known.add(here)
        for there in links[here]:
            heappush(waiting, (far + distance(here, there), (*so_far, there)))
    raise ValueError(f"no street leads from {start} to {end}")


def distance(start: Point, end: Point) -> int:
    """How many paces it is along streets that run along x or y."""
    return abs(start[0] - end[0]) + abs(start[1] - end[1])


def length(way: Way) -> int:
    """How many paces a way is long."""
    return sum(distance(a, b) for a, b in pairwise(way))


def lookers(city: City, way: Way) -> tuple[Camera, ...]:
    """The cameras that look at some part of a way, in the order in which one comes by."""
    points = _fine(way)
    seen = ((_first(points, camera), camera) for camera in city.cameras)
    found = sorted((place, camera.id, camera) for place, camera in seen if place is not None)
    return tuple(camera for _, _, camera in found)


def _first(points: Way, camera: Camera) -> int | None:
    return next((n for n, point in enumerate(points) if camera.covers(point)), None)


def _fine(way: Way) -> Way:
    """The way as points a few paces apart."""
    out = [way[0]]
    for (ax, ay), (bx, by) in pairwise(way):
        steps = max(1, distance((ax, ay), (bx, by)) // _STEP)
        spots = range(1, steps + 1)
        out += [(ax + (bx - ax) * n // steps, ay + (by - ay) * n // steps) for n in spots]
    return tuple(out)


def _links(city: City, more: tuple[Point, ...]) -> dict[Point, list[Point]]:
    """Which points lie next to which along the streets: corners, crossings, and some more."""
    lines = [pair for street in city.streets for pair in pairwise(street.along)]
    corners = {point for line in lines for point in line}
    crossings = {_crossing(*a, *b) for a in lines for b in lines} - {None}
    points = sorted(corners | {point for point in crossings if point} | set(more))
    links: dict[Point, list[Point]] = {point: [] for point in points}
    for line in lines:
        # Streets run along x or y, so the order of the points along one is their own order.
        there = [point for point in points if between(*line, point)]
        for a, b in pairwise(there):
            links[a].append(b)
            links[b].append(a)
    return links


def _crossing(a: Point, b: Point, c: Point, d: Point) -> Point | None:
    """Where a line along x meets one along y."""
    if a[1] != b[1] or c[0] != d[0]:
        return None
    point = (c[0], a[1])
    return point if between(a, b, point) and between(c, d, point) else None
