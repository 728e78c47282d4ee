"""Places of the city out of doors: a tram stop, the harbour wall."""

from __future__ import annotations

from game.window.art.buildings import house, slab
from game.window.art.ground import (
    BLOCK,
    SIDE,
    STREET,
    WATER,
    WAVE,
    city_behind,
    pave,
    plate,
    trees,
)
from game.window.art.iso import AMBER, FACES, INK, Foot, Ground, Solid, at
from game.window.art.people import person
from game.window.art.props import bench, boat, camera, crates, lamp, tram
from game.window.art.rooms import PAGE


def stop() -> Ground:
    """A tram stop: a shelter, a tram that has come, people with lit telephones in their hands."""
    g = Ground()
    plate(g)
    pave(g, -0.4, 7.4)
    for rail in (3.6, 4.4):
        g.level(Foot(-SIDE, rail, SIDE, rail + 0.1), "#B7A377")
    city_behind(g)
    slab(g, Foot(-6.2, -4.4, -3.0, -1.6), 46, "sand")
    slab(g, Foot(-2.2, -4.6, 1.0, -1.8), 58, "cream")
    slab(g, Foot(4.4, -4.6, 8.2, -1.6), 40, "teal", "bands")
    _shelter(g, -2.6, 0.4)
    tram(g, 3.0, 3.4, 2, 2.8)
    for place, (x, y) in enumerate(
        ((-3.4, 1.6), (-1.6, 2.0), (-0.2, 1.8), (1.2, 2.1), (2.4, 1.6), (-2.4, 2.7))
    ):
        _looks_down(g, x, y, place + 1)
    person(g, 0.4, 2.9, 0, scarf=True, size=1.3)
    lamp(g, -5.2, 2.2)
    camera(g, 4.2, 0.8, to_right=False)
    trees(g, (-7.6, 1.2), (6.4, 0.6), (8.6, 0.8), (-6.0, 8.6), (-2.0, 8.8), (3.0, 8.7), (7.4, 8.6))
    bench(g, -0.4, 8.0)
    return g


def _looks_down(g: Ground, x: float, y: float, look: int) -> None:
    """Somebody who looks at a lit telephone."""
    who = person(g, x, y, look, size=1.3)
    cx, cy = at(x, y)
    who.drawing.fill(
        ((cx - 6, cy - 20), (cx - 2, cy - 20), (cx - 2, cy - 14), (cx - 6, cy - 14)), INK
    )
    who.drawing.fill(
        ((cx - 5.4, cy - 19), (cx - 2.6, cy - 19), (cx - 2.6, cy - 15), (cx - 5.4, cy - 15)), AMBER
    )


def _shelter(g: Ground, x: float, y: float) -> None:
    long, deep = 5.4, 1.5
    back = Solid(Foot(x, y, x + long, y + 0.1))
    back.left(x, x + long, y + 0.1, 4, 36, "#A9CCC4")
    for post in range(5):
        left = x + post * long / 4
        back.stroke([(left, y + 0.1, 0), (left, y + 0.1, 38)], INK, 2)
    back.left(x + 0.5, x + 1.6, y + 0.12, 8, 32, PAGE)
    back.left(x + 0.65, x + 1.45, y + 0.13, 16, 29, "#DDAE55")
    back.box(Foot(x + 2.0, y + 0.1, x + long - 0.4, y + 0.5), 8, 2.4, "sand")
    g.place(back, 30)
    top = Solid(Foot(x - 0.1, y + deep, x + long + 0.1, y + deep + 0.05))
    top.stroke([(x + long, y + deep, 0), (x + long, y + deep, 38)], INK, 2)
    top.stroke([(x, y + deep, 0), (x, y + deep, 38)], INK, 2)
    top.box(Foot(x - 0.2, y - 0.1, x + long + 0.2, y + deep + 0.1), 38, 4, "teal")
    g.place(top)


def harbour() -> Ground:
    """The harbour wall: a promenade, the sea, a mole with a beacon, gulls."""
    g = Ground()
    plate(g, WATER)
    g.level(Foot(-SIDE, -SIDE, SIDE, -0.6), BLOCK)
    g.level(Foot(-SIDE, -3.0, SIDE, 0.4), STREET)
    city_behind(g, left=False)
    house(g, Foot(-9.2, -6.0, -6.2, -3.8), 28, 18, "sand", "teal")
    house(g, Foot(1.4, -6.4, 4.6, -4.0), 30, 20, "cream", "navy")
    slab(g, Foot(6.0, -6.2, 8.8, -3.8), 36, "sage", "bands")
    for place, (x, y) in enumerate(
        (
            (-8, 4),
            (-3.4, 6.4),
            (1.0, 8.4),
            (6.4, 3.4),
            (-6.6, 8.2),
            (3.4, 5.4),
            (-1.2, 3.2),
            (7.8, 7.8),
        )
    ):
        g.flat.line([at(x, y), at(x + 1.5 + place % 2, y)], WAVE, 2.2)
    wall = Solid(Foot(-SIDE, 0.4, SIDE, 1.3))
    wall.box(Foot(-SIDE, 0.4, SIDE, 1.3), -4, 17, "stone")
    for place in range(12):
        x = -9.4 + place * 1.7
        wall.stroke([(x, 1.3, -4), (x, 1.3, 13)], FACES["stone"][2], 1)
    wall.stroke([(-SIDE, 1.3, 5), (SIDE, 1.3, 5)], FACES["stone"][2], 1)
    g.place(wall)
    _mole(g)
    boat(g, -7.6, 3.0, 4.6, 1)
    for x in (-6.4, 0.4, 6.8):
        lamp(g, x, -2.6)
    camera(g, 4.6, -0.4, to_right=False)
    person(g, -1.8, -0.9, 0, scarf=True, size=1.25)
    bench(g, 2.0, -1.0)
    crates(g, -5.2, -1.6, 4)
    for x, y, z in (
        (-3.0, 0.8, 15),
        (-4.2, 0.9, 15),
        (1.6, 0.8, 15),
        (-0.6, 4.4, 40),
        (1.0, 5.0, 52),
        (-3.2, 5.4, 34),
    ):
        _gull(g, x, y, z, flies=z > 20)
    return g


def _mole(g: Ground) -> None:
    mole = Solid(Foot(3.0, 3.6, 8.6, 4.8))
    mole.box(mole.foot, -3, 8, "stone")
    g.place(mole)
    beacon = Solid(Foot(3.3, 3.9, 4.1, 4.5))
    (cx, cy) = at(3.7, 4.2, 5)
    for band in range(3):
        low = cy - band * 14
        colour, dark = (("#FFFAEC", "#CBB486"), ("#3B8680", "#27625E"))[band % 2]
        beacon.drawing.fill(
            ((cx - 8, low), (cx + 8, low), (cx + 7, low - 14), (cx - 7, low - 14)), colour
        )
        beacon.drawing.fill(
            ((cx + 1, low), (cx + 8, low), (cx + 7, low - 14), (cx + 1, low - 14)), dark
        )
    beacon.drawing.fill(
        ((cx - 4, cy - 42), (cx + 4, cy - 42), (cx + 4, cy - 50), (cx - 4, cy - 50)), AMBER
    )
    beacon.drawing.fill(((cx - 7, cy - 50), (cx + 7, cy - 50), (cx, cy - 58)), INK)
    g.place(beacon)


def _gull(g: Ground, x: float, y: float, z: float, *, flies: bool) -> None:
    bird = Solid(
        Foot(x - 0.01, y - 0.01, x + 0.01, y + 0.01)
        if not flies
        else Foot(x + 5, y + 5, x + 5.1, y + 5.1)
    )
    cx, cy = at(x, y, z)
    if flies:
        bird.drawing.line(
            ((cx - 9, cy - 4), (cx - 3, cy), (cx, cy + 1), (cx + 3, cy), (cx + 9, cy - 5)),
            PAGE,
            2.6,
        )
    else:
        bird.drawing.oval((cx, cy - 4), 5, 3, PAGE)
        bird.drawing.oval((cx + 4, cy - 7), 2.2, 2.2, PAGE)
        bird.drawing.line(((cx - 7, cy - 5), (cx + 1, cy - 4)), "#4A5875", 2.6)
    g.place(bird)
