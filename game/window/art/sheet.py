"""Flat shapes and how they become a picture.

Every picture of the city is a list of coloured polygons. They are filled at twice the size and
scaled down, which is smooth, the same on every machine, and ten times as fast as going through
SVG: a new place can be on the window within the moment that a choice takes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import pygame
from pygame import Surface

Point = tuple[float, float]
Tint = Callable[[str], str]
_MOST_PIXELS = 9_000_000  # of the larger picture, so that a 4K window does not wait


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled polygon."""

    points: tuple[Point, ...]
    colour: str


@dataclass
class Drawing:
    """Shapes in the order they are drawn."""

    shapes: list[Shape] = field(default_factory=list)

    def fill(self, points: Iterable[Point], colour: str) -> None:
        """A polygon."""
        self.shapes.append(Shape(tuple(points), colour))

    def line(self, points: Sequence[Point], colour: str, width: float) -> None:
        """A line of even width, as one slim polygon for each stretch."""
        for start, end in zip(points, points[1:], strict=False):
            dx, dy = end[0] - start[0], end[1] - start[1]
            long = math.hypot(dx, dy) or 1
            nx, ny = -dy / long * width / 2, dx / long * width / 2
            self.fill(
                (
                    (start[0] + nx, start[1] + ny),
                    (end[0] + nx, end[1] + ny),
                    (end[0] - nx, end[1] - ny),
                    (start[0] - nx, start[1] - ny),
                ),
                colour,
            )

    def oval(self, centre: Point, rx: float, ry: float, colour: str) -> None:
        """A disc, or one seen from the side."""
        self.fill(arc(centre, rx, ry, 0, 360), colour)

    def band(
        self, centre: Point, radius: float, width: float, colour: str, dashes: int = 0
    ) -> None:
        """A ring, whole or in dashes."""
        steps = dashes or 1
        for step in range(steps):
            start = 360 * step / steps
            end = start + (360 if not dashes else 360 / steps * 0.6)
            outer = arc(centre, radius + width / 2, radius + width / 2, start, end)
            inner = arc(centre, radius - width / 2, radius - width / 2, end, start)
            self.fill((*outer, *inner), colour)

    def add(self, other: Drawing, scale: float = 1, by: Point = (0, 0)) -> None:
        """Another drawing, scaled and moved."""
        for shape in other.shapes:
            moved = tuple((x * scale + by[0], y * scale + by[1]) for x, y in shape.points)
            self.shapes.append(Shape(moved, shape.colour))

    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of all shapes."""
        across = [point[0] for shape in self.shapes for point in shape.points]
        down = [point[1] for shape in self.shapes for point in shape.points]
        return min(across), min(down), max(across), max(down)


def arc(centre: Point, rx: float, ry: float, start: float, end: float) -> tuple[Point, ...]:
    """Points along an ellipse, in degrees from the right, downwards."""
    count = max(8, int(abs(end - start) / 360 * min(120, 24 + max(rx, ry))))
    turns = (math.radians(start + (end - start) * step / count) for step in range(count + 1))
    return tuple((centre[0] + rx * math.cos(t), centre[1] + ry * math.sin(t)) for t in turns)


def hull(points: Iterable[Point]) -> tuple[Point, ...]:
    """The tight band around the points."""
    ordered = sorted(set(points))

    def half(run: Iterable[Point]) -> list[Point]:
        kept: list[Point] = []
        for point in run:
            while len(kept) > 1 and _turn(kept[-2], kept[-1], point) <= 0:
                kept.pop()
            kept.append(point)
        return kept[:-1]

    return tuple(half(ordered) + half(reversed(ordered)))


def _turn(origin: Point, first: Point, second: Point) -> float:
    return (first[0] - origin[0]) * (second[1] - origin[1]) - (first[1] - origin[1]) * (
        second[0] - origin[0]
    )


def hatch(points: Sequence[Point], slope: float, step: float) -> list[tuple[Point, Point]]:
    """Parallel strokes across a convex polygon."""
    levels = [y - slope * x for x, y in points]
    strokes, level = [], min(levels) + step
    while level < max(levels):
        found: list[Point] = []
        for (ax, ay), (bx, by) in zip(points, (*points[1:], points[0]), strict=True):
            a, b = ay - slope * ax - level, by - slope * bx - level
            if (a < 0) != (b < 0):
                share = a / (a - b)
                found.append((ax + (bx - ax) * share, ay + (by - ay) * share))
        if len(found) == 2:
            strokes.append((found[0], found[1]))
        level += step
    return strokes


def render(
    drawing: Drawing, size: tuple[int, int], ground: str, tint: Tint | None = None
) -> Surface:
    """The drawing, whose shapes are in pixels of `size`, as a smooth picture."""
    width, height = max(1, size[0]), max(1, size[1])
    finer = 2.0 if width * height * 4 <= _MOST_PIXELS else 1.0
    finer = finer if finer > 1 else max(1.0, math.sqrt(_MOST_PIXELS / (width * height)))
    large = (round(width * finer), round(height * finer))
    canvas = pygame.Surface(large, 0, 32)
    tint = tint or _same
    canvas.fill(tint(ground))
    for shape in drawing.shapes:
        points = [(x * finer, y * finer) for x, y in shape.points]
        pygame.draw.polygon(canvas, tint(shape.colour), points)
    return pygame.transform.smoothscale(canvas, (width, height)) if finer > 1 else canvas


def cutout(
    drawing: Drawing, tint: Tint | None = None, scale: float = 1
) -> tuple[Surface, tuple[int, int]]:
    """Only the shapes, made larger by `scale`, as smooth as in `render`, and where their corner
    lies.

    Where a shape covers a pixel in part the colours are scaled by that part already, so this is
    put down with `BLEND_PREMULTIPLIED`; any other way would leave dark seams.
    """
    outlines = [[(x * scale, y * scale) for x, y in shape.points] for shape in drawing.shapes]
    across = [x for outline in outlines for x, _ in outline]
    down = [y for outline in outlines for _, y in outline]
    x, y = math.floor(min(across)), math.floor(min(down))
    width, height = math.ceil(max(across)) - x + 1, math.ceil(max(down)) - y + 1
    large = pygame.Surface((width * 2, height * 2), pygame.SRCALPHA, 32)
    tint = tint or _same
    for shape, outline in zip(drawing.shapes, outlines, strict=True):
        points = [((px - x) * 2, (py - y) * 2) for px, py in outline]
        pygame.draw.polygon(large, tint(shape.colour), points)
    return pygame.transform.smoothscale(large, (width, height)), (x, y)


def _same(colour: str) -> str:
    return colour
