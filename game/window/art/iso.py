"""The isometric view: from units on the ground to points on the sheet, and plain solids.

x runs to the lower right, y to the lower left, z up. Only the two faces towards us and the top are
ever seen: light, middle, dark.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from game.window.art.sheet import Drawing, Point, hatch, hull

ACROSS, DOWN = 18.0, 9.0
INK, DEEP, AMBER = "#14213D", "#0E1830", "#F0C66B"
SHADOW, STROKE = "#CDB98C", "#BBA678"
_FALL = (0.62, -0.30)  # how far a shadow falls for each unit of height

Triple = tuple[str, str, str]
FACES: dict[str, Triple] = {
    "cream": ("#FFFAEC", "#EBDAB5", "#CBB486"),
    "teal": ("#7DB0A5", "#3B8680", "#27625E"),
    "navy": ("#43547E", "#22325A", "#14213D"),
    "power": ("#F0826A", "#D8412F", "#A82E21"),
    "sand": ("#F3D595", "#DDAE55", "#B1822F"),
    "sage": ("#CFDDCF", "#9FBFB2", "#769C90"),
    "stone": ("#F3E9D2", "#D9C9A3", "#B7A377"),
    "kerb": ("#EADBB6", "#D5C193", "#BCA673"),
}


def at(x: float, y: float, z: float = 0) -> Point:
    """A place in the city as a point on the sheet."""
    return (x - y) * ACROSS, (x + y) * DOWN - z


@dataclass(frozen=True, slots=True)
class Foot:
    """The ground that a solid stands on."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass
class Solid:
    """One thing in the city, drawn as a whole; its footprint decides what stands before it."""

    foot: Foot
    drawing: Drawing = field(default_factory=Drawing)
    shadow: tuple[Point, ...] = ()

    def face(self, points: Sequence[tuple[float, float, float]], colour: str) -> None:
        """A flat face through points in the city."""
        self.drawing.fill([at(*point) for point in points], colour)

    def stroke(
        self, points: Sequence[tuple[float, float, float]], colour: str, width: float
    ) -> None:
        """A line through points in the city."""
        self.drawing.line([at(*point) for point in points], colour, width)

    def box(self, foot: Foot, z: float, high: float, faces: str) -> None:
        """A box: left face, right face, top."""
        top, left, right = FACES[faces]
        x0, y0, x1, y1 = foot.x0, foot.y0, foot.x1, foot.y1
        self.left(x0, x1, y1, z, z + high, left)
        self.right(y0, y1, x1, z, z + high, right)
        self.top(foot, z + high, top)

    def lift(self, z: float) -> Solid:
        """Move it up, onto something that is `z` high."""
        low, self.drawing = self.drawing, Drawing()
        self.drawing.add(low, 1, (0, -z))
        return self

    def left(self, a: float, b: float, y: float, low: float, high: float, colour: str) -> None:
        """An upright face that looks to the lower left."""
        self.face([(a, y, low), (b, y, low), (b, y, high), (a, y, high)], colour)

    def right(self, a: float, b: float, x: float, low: float, high: float, colour: str) -> None:
        """An upright face that looks to the lower right."""
        self.face([(x, a, low), (x, b, low), (x, b, high), (x, a, high)], colour)

    def top(self, foot: Foot, z: float, colour: str) -> None:
        """A level face."""
        x0, y0, x1, y1 = foot.x0, foot.y0, foot.x1, foot.y1
        self.face([(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)], colour)


@dataclass
class Ground:
    """A piece of city: what lies flat, the shadows on it, and the solids that stand on it."""

    flat: Drawing = field(default_factory=Drawing)
    shadows: list[tuple[Point, ...]] = field(default_factory=list)
    solids: list[Solid] = field(default_factory=list)
    eye: Point | None = None  # where the tower looks from
    tower: Solid | None = None
    light: Literal["sky", "lamps", "none"] = (
        "sky"  # what lights it after dark; indoors no rain falls
    )
    floor: Foot | None = None  # shadows end at its edges
    panes: list[tuple[Point, ...]] = field(
        default_factory=list
    )  # windows, for the rain to run down

    def level(self, foot: Foot, colour: str, z: float = 0) -> None:
        """A flat patch: a street, a lawn, water."""
        x0, y0, x1, y1 = foot.x0, foot.y0, foot.x1, foot.y1
        self.flat.fill([at(x0, y0, z), at(x1, y0, z), at(x1, y1, z), at(x0, y1, z)], colour)

    def place(self, solid: Solid, high: float = 0) -> Solid:
        """Put a solid down; one that is `high` throws a shadow."""
        self.solids.append(solid)
        if high:
            foot, far = solid.foot, high / ACROSS
            corners = [
                (foot.x0, foot.y0),
                (foot.x1, foot.y0),
                (foot.x1, foot.y1),
                (foot.x0, foot.y1),
            ]
            moved = [self._on_floor(x + _FALL[0] * far, y + _FALL[1] * far) for x, y in corners]
            solid.shadow = hull([at(*corner) for corner in corners + moved])
            self.shadows.append(solid.shadow)
        return solid

    def _on_floor(self, x: float, y: float) -> tuple[float, float]:
        room = self.floor
        return (min(x, room.x1), max(y, room.y0)) if room else (x, y)

    def without_tower(self) -> Ground:
        """The same piece of a city over which no tower stands."""
        solids = [solid for solid in self.solids if solid is not self.tower]
        shadows = [s for s in self.shadows if not (self.tower and s is self.tower.shadow)]
        return replace(self, shadows=shadows, solids=solids, eye=None, tower=None)

    def drawn(self) -> Drawing:
        """All of it in the right order."""
        whole = Drawing(list(self.flat.shapes))
        for shadow in self.shadows:
            whole.fill(shadow, SHADOW)
        for shadow in self.shadows:
            for start, end in hatch(shadow, -0.7, 4.5):
                whole.line((start, end), STROKE, 1.1)
        for solid in ordered(self.solids):
            whole.shapes += solid.drawing.shapes
        return whole


def ordered(solids: Sequence[Solid]) -> list[Solid]:
    """The solids from back to front: one is behind another if it ends before that one begins."""
    left = sorted(solids, key=lambda s: s.foot.x0 + s.foot.y0 + s.foot.x1 + s.foot.y1)
    out: list[Solid] = []
    seen: set[int] = set()

    def visit(solid: Solid) -> None:
        if id(solid) in seen:
            return
        seen.add(id(solid))
        for other in left:
            if id(other) not in seen and behind(other.foot, solid.foot):
                visit(other)
        out.append(solid)

    for solid in left:
        visit(solid)
    return out


def behind(first: Foot, second: Foot) -> bool:
    """Must `first` be drawn before `second`?"""
    slack = 1e-6
    apart = first.x1 <= second.x0 + slack or first.y1 <= second.y0 + slack
    other = second.x1 <= first.x0 + slack or second.y1 <= first.y0 + slack
    if apart and other:
        return False
    return apart
