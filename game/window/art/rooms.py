"""Rooms as in a doll's house: a floor, two walls at the back, and what hangs on the walls.

The corner at the back is 0, 0. The left wall runs from it along y, the right one along x.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from game.window.art.iso import AMBER, INK, Foot, Ground, Solid, at
from game.window.art.mood import OUTSIDE
from game.window.art.people import person, seated

THICK = 0.3
"""How thick a wall is, in units."""
FRAME, PAGE = "#FFFAEC", "#FFFAEC"
GLASS, *_ROOF_TONES = OUTSIDE
GLOW = "#BFE5DA"
"""The light of a screen; it shines at night as well."""
_ROOFS = ((0.0, 0.30, 0.42), (0.26, 0.52, 0.24), (0.50, 0.74, 0.52), (0.72, 1.0, 0.34))
"""What is seen through a window: where a house begins and ends, and how high it is, in shares."""


@dataclass(frozen=True, slots=True)
class Wall:
    """A wall at the back. `a` runs along it from the corner, in units; z is the height."""

    ground: Ground
    solid: Solid
    right: bool

    def fill(self, points: Sequence[tuple[float, float]], colour: str) -> None:
        """A shape on the wall."""
        self.solid.face([self._spot(a, z) for a, z in points], colour)

    def line(self, points: Sequence[tuple[float, float]], colour: str, width: float) -> None:
        """A line on the wall."""
        self.solid.stroke([self._spot(a, z) for a, z in points], colour, width)

    def patch(self, a: float, b: float, low: float, high: float, colour: str) -> None:
        """An upright rectangle."""
        self.fill([(a, low), (b, low), (b, high), (a, high)], colour)

    def disc(self, a: float, z: float, radius: float, colour: str) -> None:
        """A disc; the radius is in units."""
        turn = ((1, 0), (0.92, 0.38), (0.71, 0.71), (0.38, 0.92), (0, 1))
        quarter = [*turn, *((-c, s) for c, s in reversed(turn[:-1]))]
        whole = [*quarter, *((-c, -s) for c, s in quarter[1:-1])]
        self.fill([(a + c * radius, z + s * radius * 20) for c, s in whole], colour)

    def window(self, a: float, b: float, low: float, high: float, bars: int = 1) -> None:
        """A window with a view over roofs."""
        self.patch(a - 0.15, b + 0.15, low - 3, high + 3, FRAME)
        self.patch(a, b, low, high, GLASS)
        corners = ((a, low), (b, low), (b, high), (a, high))
        self.ground.panes.append(tuple(at(*self._spot(x, z)) for x, z in corners))
        wide, tall = b - a, high - low
        for place, (start, end, share) in enumerate(_ROOFS):
            colour = _ROOF_TONES[place % 2]
            self.patch(a + start * wide, a + end * wide, low, low + share * tall, colour)
        for share in (0.1, 0.6):
            left = a + share * wide
            self.patch(left, left + 0.16, low + 0.18 * tall, low + 0.18 * tall + 4, AMBER)
        for bar in range(1, bars + 1):
            at_bar = a + wide * bar / (bars + 1)
            self.line([(at_bar, low), (at_bar, high)], FRAME, 2)
        self.line([(a - 0.3, low - 3), (b + 0.3, low - 3)], "#D9C9A3", 3)

    def door(self, a: float, b: float, high: float, colour: str = "#27625E") -> None:
        """A door in its frame."""
        self.patch(a - 0.16, b + 0.16, 0, high + 4, FRAME)
        self.patch(a, b, 0, high, colour)
        inset = (b - a) * 0.2
        for low, top in ((0.1, 0.44), (0.54, 0.9)):
            self.patch(a + inset, b - inset, high * low, high * top, "#1F5C58")
        self.disc(b - 0.14, high * 0.48, 0.07, AMBER)

    def clock(self, a: float, z: float, radius: float = 0.45) -> None:
        """A clock."""
        self.disc(a, z, radius, INK)
        self.disc(a, z, radius * 0.8, PAGE)
        self.line([(a, z), (a, z + radius * 12)], INK, 1.4)
        self.line([(a, z), (a + radius * 0.5, z - radius * 3)], INK, 1.4)

    def sheet(self, a: float, z: float, wide: float, high: float, lines: int = 3) -> None:
        """A paper that is pinned up, with lines that nobody can read from here."""
        self.patch(a, a + wide, z, z + high, PAGE)
        for line in range(lines):
            low = z + high * (line + 0.6) / (lines + 0.4)
            self.line([(a + wide * 0.16, low), (a + wide * 0.84, low)], "#4A5875", 1.1)

    def shelf(self, a: float, b: float, z: float, things: str = "books") -> None:
        """A board with books or bottles or plates on it."""
        step = _STEPS[things]
        for place in range(int((b - a - 0.17) / step)):
            self._thing(things, a + 0.12 + place * step, z, place)
        self.patch(a, b, z - 2.6, z, "#8A5E12")

    def _thing(self, things: str, a: float, z: float, place: int) -> None:
        tone = _TONES[(place * 5 + place // 3) % len(_TONES)]
        tall = 10 + (place * 7) % 5
        if things == "books":
            self.patch(a, a + 0.2, z, z + tall, tone)
        elif things == "bottles":
            self.patch(a, a + 0.24, z, z + 8, tone)
            self.patch(a + 0.07, a + 0.17, z + 8, z + 13, tone)
        elif things == "plates":
            self.disc(a + 0.3, z + 6, 0.3, PAGE)
            self.disc(a + 0.3, z + 6, 0.16, "#9FBFB2")
        else:
            self.patch(a, a + 0.5, z, z + 15, tone)
            self.patch(a + 0.14, a + 0.36, z + 4, z + 9, PAGE)

    def _spot(self, a: float, z: float) -> tuple[float, float, float]:
        return (a, 0.0, z) if self.right else (0.0, a, z)


NEAR = 1.2
"""How much larger people are in a room than on a street: we are nearer."""
stands, sits = partial(person, size=NEAR), partial(seated, size=NEAR)
_STEPS = {"books": 0.22, "bottles": 0.4, "plates": 0.72, "files": 0.56}
_TONES = ("#22325A", "#3B8680", "#DDAE55", "#769C90", "#8A5E12", "#4A5875")


def room(
    ground: Ground, size: tuple[float, float], high: float, walls: str, floor: str = "#E7D8B6"
) -> tuple[Wall, Wall]:
    """A room of this length along x and along y, open to us. Gives the left and the right wall."""
    wide, deep = size
    ground.floor, ground.light = Foot(0, 0, wide, deep), "lamps"
    edge = Solid(Foot(-THICK, -THICK, wide, deep))
    edge.left(-THICK, wide, deep, -9, 0, "#22325A")
    edge.right(-THICK, deep, wide, -9, 0, INK)
    ground.flat.shapes += edge.drawing.shapes
    ground.level(Foot(0, 0, wide, deep), floor)
    left, right = Solid(Foot(-THICK, -THICK, 0, deep)), Solid(Foot(0, -THICK, wide, 0))
    for solid in (left, right):
        solid.box(solid.foot, 0, high, walls)
        ground.place(solid)
    left.right(0, deep, 0, 0, 3, "#8A5E12")
    right.left(0, wide, 0, 0, 3, "#B1822F")
    return Wall(ground, left, right=False), Wall(ground, right, right=True)


def boards(ground: Ground, size: tuple[float, float], colour: str = "#D5C193") -> None:
    """Seams between the boards of a floor."""
    wide, deep = size
    for seam in range(1, int(deep / 0.7) + 1):
        if seam * 0.7 < deep:
            ground.level(Foot(0, seam * 0.7, wide, seam * 0.7 + 0.05), colour)


def tiles(ground: Ground, size: tuple[float, float], colour: str, step: float = 1.0) -> None:
    """Every second tile of a floor."""
    wide, deep = size
    for row in range(int(deep / step)):
        for place in range(int(wide / step)):
            if (row + place) % 2:
                x, y = place * step, row * step
                ground.level(Foot(x, y, x + step, y + step), colour)
