"""Places of Freeport, over which no tower stands: arches under a railway, a flat, the council."""

from __future__ import annotations

from game.window.art.buildings import eye, slab
from game.window.art.furniture import block, chair, cup, papers, pendant, table
from game.window.art.ground import (
    BLOCK,
    SIDE,
    pave,
    plate,
    trees,
)
from game.window.art.iso import AMBER, INK, Foot, Ground, Solid, at
from game.window.art.people import person
from game.window.art.props import crates, lamp
from game.window.art.rooms import Wall, boards, room, sits, stands, tiles

_EDGE = Foot(-SIDE, -SIDE, SIDE, SIDE)
_TELEPHONE = ((5.3, 2.6), (5.8, 2.6), (5.8, 3.2), (5.3, 3.2))


def arches() -> Ground:
    """Arches under a railway: one is a bicycle workshop, with wheels on every hook."""
    g = Ground(floor=_EDGE)
    plate(g, BLOCK)
    pave(g, 1.6, 5.6)
    for x, y, high, faces in (
        (-8.6, -8.8, 60, "cream"),
        (-4.6, -9.0, 46, "teal"),
        (-0.4, -8.8, 64, "sand"),
        (3.8, -9.0, 42, "cream"),
        (7.0, -8.8, 52, "sage"),
    ):
        slab(g, Foot(x, y, x + 2.6, y + 2.8), high, faces, "bands" if faces == "teal" else "grid")
    _viaduct(g)
    _train(g)
    for place, x in enumerate((-1.9, -0.7, 3.0)):
        _bicycle(g, x, 1.1 + place % 2 * 0.3)
    person(g, 1.2, 0.9, 2, size=1.3)
    person(g, 2.4, 2.6, 0, scarf=True, size=1.3)
    crates(g, -4.4, 1.0, 4)
    lamp(g, -6.6, 2.0)
    lamp(g, 6.6, 2.0)
    trees(g, (-8.8, 3.2), (-6.4, 8.4), (-2.4, 8.8), (2.6, 8.6), (6.6, 8.4), (8.8, 3.0))
    return g


def _train(g: Ground) -> None:
    """A train that goes over the arches."""
    train = Solid(Foot(-5.6, 0.0, 6.4, 0.0))
    for car in range(4):
        x = -5.6 + car * 3.0
        foot = Foot(x, -2.6, x + 2.9, -1.5)
        train.box(foot, 61, 22, "cream")
        train.left(foot.x0, foot.x1, foot.y1, 62, 68, "#2F7F79")
        train.right(foot.y0, foot.y1, foot.x1, 62, 68, "#1F5C58")
        for pane in range(4):
            left = x + 0.25 + pane * 0.66
            train.left(left, left + 0.48, foot.y1, 71, 79, "#22325A")
    g.place(train)


def _viaduct(g: Ground) -> None:
    """Three arches; the middle one is open and lit."""
    wall = Solid(Foot(-SIDE, -3.6, SIDE, 0.0))
    wall.box(wall.foot, 0, 58, "sand")
    wall.left(-SIDE, SIDE, 0.0, 50, 58, "#8A5E12")
    for row in range(6):
        wall.stroke([(-SIDE, 0, 6 + row * 8), (SIDE, 0, 6 + row * 8)], "#C99A45", 1)
    for middle, inside in ((-6.4, "#22325A"), (0.4, AMBER), (7.2 - 0.2, "#27625E")):
        wall.face(_arch(middle, 2.9, 45), "#8A5E12")
        wall.face(_arch(middle, 2.55, 42), inside)
    wall.face(_arch(0.4, 2.2, 38), "#F3D595")
    wall.stroke([(-1.7, 0.02, 30), (2.5, 0.02, 30)], INK, 1.4)
    for place in range(6):
        _wheel(wall, at(-1.5 + place * 0.75, 0.02, 24 + (place % 2)), 7)
    for place in range(3):
        _wheel(wall, at(-0.6 + place * 0.9, 0.02, 36), 4.4)
    wall.box(Foot(-1.6, 0.0, 0.2, 0.4), 9, 2.5, "navy")
    g.place(wall, 40)


def _arch(middle: float, half: float, high: float) -> list[tuple[float, float, float]]:
    curve = [(1.0, 0.45), (0.94, 0.64), (0.8, 0.8), (0.55, 0.93), (0.28, 0.99), (0.0, 1.0)]
    right = [(middle + half * a, 0.01, high * z) for a, z in curve]
    left = [(middle - half * a, 0.01, high * z) for a, z in reversed(curve[:-1])]
    return [(middle + half, 0.01, 0), *right, *left, (middle - half, 0.01, 0)]


def _wheel(solid: Solid, centre: tuple[float, float], radius: float) -> None:
    solid.drawing.band(centre, radius, 1.6, INK)
    for dx, dy in ((1, 0), (0, 1), (0.7, 0.7), (0.7, -0.7)):
        start = (centre[0] - dx * radius, centre[1] - dy * radius)
        solid.drawing.line(
            (start, (centre[0] + dx * radius, centre[1] + dy * radius)), "#4A5875", 0.7
        )


def _bicycle(g: Ground, x: float, y: float) -> None:
    bike = Solid(Foot(x - 0.4, y - 0.1, x + 0.6, y + 0.1))
    back, front = at(x - 0.4, y, 7), at(x + 0.6, y, 7)
    for wheel in (back, front):
        _wheel(bike, wheel, 6.4)
    seat, bar = (back[0] + 5, back[1] - 9), (front[0] - 4, front[1] - 12)
    pedals = ((back[0] + front[0]) / 2, (back[1] + front[1]) / 2)
    bike.drawing.line((back, seat, bar, front), "#3B8680", 2)
    bike.drawing.line((seat, pedals, bar), "#3B8680", 2)
    bike.drawing.line(((seat[0] - 3, seat[1] - 2), (seat[0] + 3, seat[1] - 2)), INK, 2.2)
    bike.drawing.line(((bar[0] - 3, bar[1] - 2), (bar[0] + 2, bar[1] - 1)), INK, 2)
    g.place(bike)


def flat() -> Ground:
    """A small flat with pipes all over it: a bed that folds, a table with letters, a telephone."""
    g, size = Ground(), (8.0, 7.0)
    left, right = room(g, size, 82, "stone", "#E7D8B6")
    boards(g, size)
    for a, low in ((0.4, 0), (0.75, 20)):
        right.line([(a, low), (a, 70), (7.8, 70 - a * 6)], "#B1822F", 3.4)
    for a in (2.6, 5.6):
        right.disc(a, 67, 0.16, INK)
    right.window(2.6, 5.4, 30, 60)
    left.line([(0.3, 66), (4.6, 66), (4.6, 0)], "#B1822F", 3.4)
    left.sheet(2.6, 36, 1.0, 18)
    left.door(5.1, 6.3, 56)
    bed = block(g, Foot(0.2, 0.8, 1.6, 3.8), 12, "teal")
    bed.box(Foot(0.2, 0.8, 0.5, 3.8), 12, 16, "teal")
    bed.box(Foot(0.7, 1.0, 1.4, 2.0), 12, 7, "cream")
    rest = block(g, Foot(6.0, 0.15, 7.7, 1.1), 22, "navy")
    cup(rest, 6.6, 0.6, 22)
    top = table(g, Foot(3.0, 2.0, 6.0, 3.5))
    for place in range(5):
        papers(top, 3.2 + place * 0.44, 2.3 + place % 2 * 0.15, 15, 1)
    top.drawing.fill([at(x, y, 15.4) for x, y in _TELEPHONE], INK)
    top.drawing.oval(at(5.56, 2.9, 15.5), 5, 2.4, AMBER)
    stands(g, 2.3, 3.0, 0, scarf=True)
    chair(g, 4.4, 4.2, "y1", "navy")
    sits(g, 5.0, 1.6, 1)
    pendant(g, 6.02, 3.52, 62, 82, "#27625E")
    return g


def council() -> Ground:
    """A council chamber: a slide of a tower, a half round of seats, a queue at one microphone."""
    g, size = Ground(), (10.4, 8.8)
    left, right = room(g, size, 100, "teal", "#E7D8B6")
    tiles(g, size, "#D9C9A3", 1.2)
    right.patch(3.0, 7.4, 34, 90, INK)
    right.patch(3.15, 7.25, 36, 88, "#FBF6E8")
    _slide(right, 5.2)
    for place in range(2):
        left.window(1.0 + place * 2.8, 2.6 + place * 2.8, 40, 82)
    left.door(6.6, 8.2, 62, "#22325A")
    bench = block(g, Foot(0.9, 0.5, 9.3, 1.4), 16, "navy")
    bench.box(Foot(0.8, 0.9, 9.4, 1.5), 16, 8, "sand")
    for place in range(5):
        sits(g, 1.7 + place * 1.7, 0.45, place + 1, seat=18)
    stands(g, 8.6, 2.6, 5)
    mike = Solid(Foot(4.6, 3.2, 4.62, 3.22))
    mike.stroke([(4.6, 3.2, 0), (4.6, 3.2, 33)], INK, 2)
    mike.drawing.oval(at(4.6, 3.2, 35), 3, 3.6, INK)
    g.place(mike)
    stands(g, 4.2, 3.9, 0, scarf=True)
    for place in range(4):
        stands(g, 3.2 - place * 0.3, 4.6 + place * 0.9, place + 2)
    for row in range(2):
        for place in range(3):
            x, y = 6.2 + place * 1.3, 4.4 + row * 1.5
            chair(g, x, y, "y1", "sand")
            if (row + place) % 3:
                sits(g, x, y - 0.02, row + place * 2)
    side = table(g, Foot(0.4, 3.0, 1.4, 4.4), 16)
    side.box(Foot(0.7, 3.4, 1.1, 3.8), 16, 8, "cream")
    return g


def _slide(wall: Wall, a: float) -> None:
    """What is shown: a tower with an eye over tidy houses."""
    for left, right_, high in ((-1.9, -1.2, 50), (-1.1, -0.6, 56), (0.7, 1.2, 54), (1.3, 1.9, 48)):
        wall.patch(a + left, a + right_, 38, high, "#9FBFB2")
    wall.patch(a - 0.5, a + 0.5, 38, 64, "#22325A")
    wall.patch(a - 0.34, a + 0.34, 64, 72, "#2B3B62")
    wall.patch(a - 0.4, a + 0.4, 71, 74, "#D8412F")
    wall.line([(a, 74), (a, 78)], INK, 2)
    eye(wall.solid, at(a, 0, 81), 6)
