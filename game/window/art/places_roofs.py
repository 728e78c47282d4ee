"""A flat roof with a pigeon loft, high over the city."""

from __future__ import annotations

from game.window.art.buildings import panes, slab
from game.window.art.ground import (
    BLOCK,
    plate,
)
from game.window.art.iso import DEEP, FACES, INK, Foot, Ground, Solid, at
from game.window.art.people import person
from game.window.art.props import bench
from game.window.art.rooms import PAGE

_HIGH = 74
"""How far below the roof the street is."""
_BELOW = (
    (-8.2, -8.2, 96, "cream"), (-5.2, -8.2, 74, "sage"), (-2.2, -8.2, 104, "sand"),
    (0.8, -8.2, 84, "teal"), (3.8, -8.2, 70, "cream"), (-8.2, -5.2, 84, "teal"),
    (-8.2, -2.2, 100, "cream"), (-8.2, 0.8, 72, "sand"), (-8.2, 3.8, 88, "cream"),
    (5.8, -5.2, 60, "sage"), (5.8, -2.0, 50, "cream"),
)  # fmt: skip
_PIGEONS = (
    (1.6, -0.4, 0),
    (2.2, 0.2, 0),
    (0.8, 1.0, 0),
    (0.2, 1.4, 0),
    (-0.4, -4.5, 9),
    (1.0, -4.5, 9),
)


def roof() -> Ground:
    """A flat roof high over the city, with a pigeon loft, a tank and washing; roofs lie below."""
    g, half = Ground(), 4.6
    far = Ground()
    plate(far, BLOCK, 8.4)
    far.floor = Foot(-8.4, -8.4, 8.4, 8.4)
    for x, y, high, faces in _BELOW:
        slab(far, Foot(x, y, x + 2.4, y + 2.4), high, faces, "bands" if faces == "teal" else "grid")
    body = Foot(-half, -half, half, half)
    walls = Solid(body)
    walls.box(body, -_HIGH, _HIGH, "stone")
    panes(walls, body, -_HIGH, _HIGH - 4, "grid", (INK, DEEP))
    g.flat.add(far.drawn(), 1, (0, _HIGH))
    g.flat.shapes += walls.drawing.shapes
    g.level(Foot(-half + 0.3, -half + 0.3, half - 0.3, half - 0.3), "#E2D0A6")
    _parapet(g, half)
    _loft(g, -2.8, -3.8)
    _tank(g, 2.2, -3.8)
    _washing(g, -3.6, 2.6)
    chimney = Solid(Foot(-4.0, -1.2, -3.0, -0.2))
    chimney.box(chimney.foot, 0, 24, "sand")
    for x in (-3.8, -3.3):
        chimney.box(Foot(x - 0.15, -0.85, x + 0.15, -0.55), 24, 8, "navy")
    g.place(chimney, 22)
    person(g, 0.6, -0.8, 3, size=1.55)
    person(g, -1.4, 0.6, 0, scarf=True, size=1.2)
    for place, (x, y, z) in enumerate(_PIGEONS):
        _pigeon(g, x, y, z, 1 if place % 2 else -1)
    bench(g, 2.0, 1.6)
    return g


def _parapet(g: Ground, half: float) -> None:
    for foot in (
        Foot(-half, -half, half, -half + 0.3),
        Foot(-half, -half + 0.3, -half + 0.3, half),
    ):
        wall = Solid(foot)
        wall.box(foot, 0, 8, "stone")
        g.place(wall)
    for foot in (
        Foot(-half + 0.3, half - 0.3, half, half),
        Foot(half - 0.3, -half + 0.3, half, half - 0.3),
    ):
        wall = Solid(foot)
        wall.box(foot, 0, 4, "stone")
        g.place(wall)


def _loft(g: Ground, x: float, y: float) -> None:
    """A loft on legs, with a gable and rows of holes."""
    foot = Foot(x, y, x + 4.0, y + 1.8)
    loft = Solid(foot)
    for px, py in ((foot.x0, foot.y1), (foot.x1, foot.y1), (foot.x1, foot.y0)):
        loft.stroke([(px, py, 0), (px, py, 10)], INK, 2.4)
    loft.box(foot, 8, 26, "teal")
    for row in range(2):
        for place in range(5):
            cx, cy = at(foot.x0 + 0.45 + place * 0.76, foot.y1, 15 + row * 11)
            loft.drawing.oval((cx, cy), 3.8, 4.2, INK)
        loft.stroke(
            [(foot.x0, foot.y1 + 0.15, 9 + row * 11), (foot.x1, foot.y1 + 0.15, 9 + row * 11)],
            "#F3D595",
            2,
        )
    middle = (foot.y0 + foot.y1) / 2
    loft.face(
        [(foot.x1, foot.y0, 34), (foot.x1, foot.y1, 34), (foot.x1, middle, 48)], FACES["teal"][2]
    )
    loft.face(
        [
            (foot.x0 - 0.2, foot.y1 + 0.2, 33),
            (foot.x1 + 0.2, foot.y1 + 0.2, 33),
            (foot.x1 + 0.2, middle, 49),
            (foot.x0 - 0.2, middle, 49),
        ],
        "#22325A",
    )
    g.place(loft, 34)


def _tank(g: Ground, x: float, y: float) -> None:
    tank = Solid(Foot(x, y, x + 1.8, y + 1.8))
    for px, py in ((x + 0.2, y + 1.6), (x + 1.6, y + 1.6), (x + 1.6, y + 0.2)):
        tank.stroke([(px, py, 0), (px, py, 20)], INK, 2.4)
    (cx, cy), draw = at(x + 0.9, y + 0.9, 18), tank.drawing
    draw.oval((cx, cy), 24, 11, FACES["sand"][2])
    draw.fill(((cx - 24, cy), (cx, cy), (cx, cy - 34), (cx - 24, cy - 34)), FACES["sand"][1])
    draw.fill(((cx, cy), (cx + 24, cy), (cx + 24, cy - 34), (cx, cy - 34)), FACES["sand"][2])
    draw.fill(((cx - 27, cy - 33), (cx + 27, cy - 33), (cx, cy - 50)), "#22325A")
    draw.fill(((cx, cy - 33), (cx + 27, cy - 33), (cx, cy - 50)), INK)
    g.place(tank, 50)


def _washing(g: Ground, x: float, y: float) -> None:
    line = Solid(Foot(x, y, x + 6.0, y + 0.1))
    for post in (x, x + 6.0):
        line.stroke([(post, y, 0), (post, y, 30)], INK, 2)
    line.stroke([(x, y, 29), (x + 6.0, y, 29)], INK, 1.2)
    for start, long, low, colour in (
        (0.6, 1.2, 10, PAGE),
        (2.1, 0.7, 15, "#3B8680"),
        (3.1, 0.8, 12, "#DDAE55"),
        (4.2, 1.3, 9, PAGE),
    ):
        line.left(x + start, x + start + long, y, low, 29, colour)
    g.place(line)


def _pigeon(g: Ground, x: float, y: float, z: float, way: int) -> None:
    bird = Solid(Foot(x - 0.05, y - 0.05, x + 0.05, y + 0.05))
    cx, cy = at(x, y, z)
    bird.drawing.fill(
        (
            (cx - way * 7, cy - 3),
            (cx - way * 2, cy - 6),
            (cx + way * 3, cy - 5),
            (cx + way * 1, cy - 1),
        ),
        "#4A5875",
    )
    bird.drawing.oval((cx + way * 3, cy - 7), 2.2, 2.2, "#2B3B62")
    bird.drawing.line(((cx, cy - 1), (cx, cy + 1)), "#8A5E12", 1.2)
    g.place(bird)
