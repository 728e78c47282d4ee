"""The map of the city: streets, places, what stands there, and what the cameras look at.

Lengths are in paces, whole numbers: x runs to the lower right of the picture, y to the lower left.
The map decides nothing. Whether a camera noticed somebody is decided by the rules; the map says
which camera it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Street:
    """A street along straight lines from point to point."""

    id: str
    name: str
    along: tuple[Point, ...]
    wide: int
    kind: str = "street"


@dataclass(frozen=True, slots=True)
class Patch:
    """A flat rectangle of ground between two corners."""

    kind: str
    low: Point
    high: Point


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that stands in the city. What each measure means depends on its kind."""

    kind: str
    at: Point
    size: Point = (0, 0)
    high: int = 0
    rise: int = 0
    count: int = 1
    walls: str = "cream"
    roof: str = "teal"
    windows: str = "grid"


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera, and the ground that it looks at, as the corners of a polygon."""

    id: str
    name: str
    at: Point
    to_right: bool
    sees: tuple[Point, ...]

    def covers(self, point: Point) -> bool:
        """Whether the point lies in what it looks at; on the edge counts."""
        corners = (*self.sees[1:], self.sees[0])
        sides = [_side(a, b, point) for a, b in zip(self.sees, corners, strict=True)]
        return all(side >= 0 for side in sides) or all(side <= 0 for side in sides)


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the city: where one stands before it, and the gates that are asked there."""

    id: str
    name: str
    door: Point
    gates: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Resident:
    """Somebody from the lives who can be found in the crowd, at a place."""

    name: str
    portrait: str
    spot: str
    band: str = "B"


@dataclass(frozen=True)
class City:
    """All of it. `half` is how far the ground reaches from the middle to each side."""

    id: str
    name: str
    half: int
    streets: tuple[Street, ...]
    ground: tuple[Patch, ...]
    scenery: tuple[Part, ...]
    places: tuple[Place, ...]
    cameras: tuple[Camera, ...]
    people: tuple[Resident, ...] = ()

    @cached_property
    def place(self) -> dict[str, Place]:
        """The places by their ids."""
        return {place.id: place for place in self.places}

    def at_gate(self, gate: str) -> Place | None:
        """Where a gate is asked, if it is anywhere in the city."""
        return next((place for place in self.places if gate in place.gates), None)


def on_street(street: Street, point: Point) -> bool:
    """Whether a point lies on the middle line of a street."""
    return any(between(a, b, point) for a, b in zip(street.along, street.along[1:], strict=False))


def between(start: Point, end: Point, point: Point) -> bool:
    """Whether a point lies on the straight line from start to end."""
    low_x, high_x = sorted((start[0], end[0]))
    low_y, high_y = sorted((start[1], end[1]))
    inside = low_x <= point[0] <= high_x and low_y <= point[1] <= high_y
    return inside and _side(start, end, point) == 0


def _side(start: Point, end: Point, point: Point) -> int:
    """On which side of the line from start to end a point lies; 0 on the line."""
    across, down = end[0] - start[0], end[1] - start[1]
    return across * (point[1] - start[1]) - down * (point[0] - start[0])
