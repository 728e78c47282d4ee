"""Places of Kell, over which no tower stands: the weighbridge, the street of the hostel."""

from __future__ import annotations

from game.window.art.buildings import house, slab
from game.window.art.ground import (
    LAWN,
    SIDE,
    STREET,
    pave,
    plate,
    trees,
)
from game.window.art.iso import AMBER, DEEP, FACES, INK, Foot, Ground, Solid, at
from game.window.art.people import person
from game.window.art.props import lamp, van
from game.window.art.rooms import PAGE
from game.window.art.sheet import arc

_PLATE = "#4A5875"
_EDGE = Foot(-SIDE, -SIDE, SIDE, SIDE)


def weighbridge() -> Ground:
    """A weighbridge among fields: a lorry on the plate, a hut, a clerk in the door with a tin."""
    side = 7.6
    g = Ground(floor=Foot(-side, -side, side, side))
    plate(g, LAWN, side)
    for row in range(8):
        g.level(Foot(-side, -7.2 + row * 0.8, -1.2, -6.9 + row * 0.8), "#B4C6A8")
        g.level(Foot(1.2, -7.2 + row * 0.8, side, -6.9 + row * 0.8), "#E2D0A6")
    g.level(Foot(-side, -0.4, side, 3.4), STREET)
    g.level(Foot(-1.2, -side, 1.2, -0.4), STREET)
    g.level(Foot(-3.4, 0.2, 4.4, 2.8), _PLATE)
    g.level(Foot(-3.2, 0.4, 4.2, 2.6), "#9AA3B5")
    for line in range(9):
        g.level(Foot(-2.9 + line * 0.8, 0.4, -2.8 + line * 0.8, 2.6), _PLATE)
    house(g, Foot(-6.8, -4.6, -3.2, -2.2), 34, 26, "sand", "navy")
    for x in (2.6, 4.3, 6.0):
        _silo(g, x, -3.4)
    _lorry(g, -2.6, 0.8)
    hut = house(g, Foot(-4.2, 4.0, -0.4, 6.2), 32, 18, "cream", "teal")
    hut.right(4.4, 5.2, -0.4, 0, 26, AMBER)
    clerk = person(g, 0.3, 4.8, 5, size=1.2)
    cx, cy = at(0.3, 4.8, 14)
    clerk.drawing.fill(
        ((cx - 12, cy - 6), (cx - 2, cy - 6), (cx - 2, cy + 1), (cx - 12, cy + 1)), AMBER
    )
    _heap(g, 5.4, 5.4)
    _bar(g, 5.2, 0.0)
    person(g, 2.6, 4.0, 0, scarf=True, size=1.2)
    trees(g, (-6.8, 4.6), (-6.4, 6.6), (-3.0, 7.0), (1.6, 7.0), (-1.9, -5.4), (-1.9, -2.2))
    lamp(g, -4.8, 3.6)
    return g


def _silo(g: Ground, x: float, y: float) -> None:
    silo = Solid(Foot(x - 0.8, y - 0.8, x + 0.8, y + 0.8))
    (cx, cy), draw = at(x, y), silo.drawing
    draw.oval((cx, cy), 15, 8, FACES["sage"][2])
    draw.fill(((cx - 15, cy), (cx, cy), (cx, cy - 58), (cx - 15, cy - 58)), FACES["sage"][1])
    draw.fill(((cx, cy), (cx + 15, cy), (cx + 15, cy - 58), (cx, cy - 58)), FACES["sage"][2])
    draw.fill(((cx - 15.4, cy - 57), (cx + 15.4, cy - 57), (cx, cy - 68)), "#3B8680")
    draw.fill(((cx, cy - 57), (cx + 15.4, cy - 57), (cx, cy - 68)), "#27625E")
    g.place(silo, 58)


def _lorry(g: Ground, x: float, y: float) -> None:
    """A lorry with an open body full of waste, that looks to the lower right."""
    foot = Foot(x, y, x + 6.2, y + 1.5)
    lorry = Solid(foot)
    for wheel in (0.8, 1.9, 5.2):
        lorry.drawing.oval(at(x + wheel, foot.y1, 5), 6.4, 6.8, INK)
    lorry.box(Foot(x, y, x + 4.1, foot.y1), 8, 26, "teal")
    for rib in range(6):
        lorry.stroke(
            [(x + 0.4 + rib * 0.7, foot.y1, 9), (x + 0.4 + rib * 0.7, foot.y1, 34)], "#27625E", 1.6
        )
    for place in range(5):
        cx, cy = at(x + 0.7 + place * 0.7, y + 0.7, 34)
        lorry.drawing.fill(
            arc((cx, cy), 11, 7 + place * 3 % 5, 180, 360), ("#8A5E12", "#B1822F")[place % 2]
        )
    lorry.left(x, x + 4.1, foot.y1, 28, 34, "#3B8680")
    lorry.box(Foot(x + 4.3, y, foot.x1, foot.y1), 6, 28, "cream")
    lorry.left(x + 4.6, x + 5.9, foot.y1, 20, 31, INK)
    lorry.right(y + 0.15, foot.y1 - 0.15, foot.x1, 19, 31, DEEP)
    for wheel in (0.8, 1.9, 5.2):
        lorry.drawing.oval(at(x + wheel, foot.y1 + 0.02, 5), 6, 6.4, INK)
        lorry.drawing.oval(at(x + wheel, foot.y1 + 0.02, 5), 2.4, 2.6, PAGE)
    g.place(lorry, 26)


def _heap(g: Ground, x: float, y: float) -> None:
    heap = Solid(Foot(x - 1.6, y - 1.2, x + 1.6, y + 1.2))
    cx, cy = at(x, y)
    heap.drawing.fill(
        (
            (cx - 42, cy + 6),
            (cx - 18, cy - 22),
            (cx + 2, cy - 30),
            (cx + 26, cy - 16),
            (cx + 44, cy + 6),
            (cx, cy + 16),
        ),
        "#B1822F",
    )
    heap.drawing.fill(
        ((cx + 2, cy - 30), (cx + 26, cy - 16), (cx + 44, cy + 6), (cx, cy + 16)), "#8A5E12"
    )
    g.place(heap)


def _bar(g: Ground, x: float, y: float) -> None:
    """A barrier that is up."""
    post = Solid(Foot(x, y, x + 0.3, y + 0.3))
    post.box(post.foot, 0, 14, "navy")
    for part in range(5):
        low, high = 13 + part * 9, 13 + (part + 1) * 9
        post.stroke(
            [(x + 0.15, y + 0.2 + part * 0.3, low), (x + 0.15, y + 0.5 + part * 0.3, high)],
            ("#DDAE55", INK)[part % 2],
            3.4,
        )
    g.place(post)


def hostel() -> Ground:
    """A wet street in another town: a bright hotel, a dim hostel, one man between them."""
    g = Ground(floor=_EDGE)
    plate(g)
    pave(g, 1.0, 6.4)
    g.level(Foot(-SIDE, 0.6, SIDE, 1.0), "#D9C9A3")
    for x, y, long in (
        (-6.4, 2.2, 2.4),
        (-2.6, 4.6, 3.2),
        (2.6, 2.4, 1.8),
        (5.6, 4.8, 2.4),
        (-7.8, 5.2, 1.8),
    ):
        g.flat.oval(at(x, y), long * 14, long * 5, "#A9C4BE")
    for place in range(4):
        x = -5.6 + place * 1.3
        g.flat.oval(at(x, 2.2 + place % 2 * 0.6), 9, 3.4, AMBER)
    hotel = slab(g, Foot(-7.4, -4.2, -1.0, 0.2), 104, "sand")
    for floor in range(6):
        for place in range(6):
            left = -7.0 + place * 1.0
            if (floor * 5 + place * 3) % 7 != 4:
                hotel.left(left, left + 0.6, 0.21, 26 + floor * 13, 34 + floor * 13, AMBER)
    hotel.left(-5.6, -2.8, 0.22, 0, 20, AMBER)
    hotel.stroke([(-4.2, 0.22, 0), (-4.2, 0.22, 20)], INK, 2)
    canopy = Solid(Foot(-6.0, 0.2, -2.4, 1.4))
    canopy.box(canopy.foot, 21, 5, "navy")
    for place in range(7):
        canopy.drawing.oval(at(-5.8 + place * 0.55, 1.4, 23.5), 2, 2, AMBER)
    for x in (-5.9, -2.5):
        canopy.stroke([(x, 1.4, 0), (x, 1.4, 22)], INK, 2)
    g.place(canopy)
    hostel_ = house(g, Foot(2.6, -3.2, 6.6, 0.2), 40, 22, "sage", "navy")
    hostel_.left(3.0, 3.6, 0.22, 22, 33, AMBER)
    slab(g, Foot(-0.4, -4.0, 2.2, 0.0), 58, "stone")
    slab(g, Foot(7.2, -4.0, 9.6, 0.0), 48, "stone")
    for x, y, high in (
        (-8.8, -8.6, 62),
        (-5.2, -8.8, 50),
        (-1.4, -8.6, 66),
        (2.4, -8.8, 44),
        (6.2, -8.6, 54),
    ):
        slab(g, Foot(x, y, x + 2.8, y + 2.6), high, "cream" if high > 50 else "sage")
    lamp(g, 7.2, 0.9)
    lamp(g, -7.8, 0.9)
    person(g, 1.4, 2.4, 0, scarf=True, size=1.35)
    person(g, 4.9, 0.9, 5, size=1.2)
    van(g, -7.4, 5.2, "cream")
    trees(g, (-6.0, 8.6), (-2.0, 8.8), (3.4, 8.6), (7.6, 8.5))
    return g
