"""Rooms of schools: a class at work, the same after hours, the staff room, the pegs in the hall."""

from __future__ import annotations

from game.window.art.furniture import block, chair, cup, heap, papers, stool, table
from game.window.art.iso import AMBER, FACES, INK, Foot, Ground, Solid, at
from game.window.art.people import PLAYED, hands
from game.window.art.rooms import NEAR, PAGE, Wall, boards, room, sits, stands, tiles

_CLASS = (9.4, 8.6)


def classroom() -> Ground:
    """A classroom after school: small chairs on small tables, and one form on the big one."""
    g = Ground()
    _bare(g)
    desk = table(g, Foot(5.4, 1.3, 7.8, 2.4), 17)
    papers(desk, 6.3, 1.5, 17, 1)
    cup(desk, 7.3, 1.8, 17)
    stands(g, 5.0, 1.5, 0, scarf=True)
    for x, y in _tables():
        top = table(g, Foot(x, y, x + 1.5, y + 0.8), 11, "teal", INK)
        for place in range(2):
            _upturned(top, x + 0.1 + place * 0.75, y + 0.1)
    return g


def lesson() -> Ground:
    """A classroom during a test: heads over sheets, and one pupil who has stood up."""
    g = Ground()
    _bare(g)
    stands(g, 6.2, 1.6, 5)
    for row, (x, y) in enumerate(_tables()):
        top = table(g, Foot(x, y, x + 1.5, y + 0.8), 12, "sand", INK)
        for place in range(2):
            papers(top, x + 0.15 + place * 0.75, y + 0.12, 12, 1)
            look, at_x = row * 2 + place, x + 0.35 + place * 0.75
            if (row, place) == (1, 0):
                stands(g, at_x, y + 1.2, 4, size=1.05)
            elif (row, place) != (4, 1):
                here = (row, place) == (3, 1)
                stool(g, at_x, y + 1.2, 8)
                sits(
                    g,
                    at_x + 0.02,
                    y + 1.24,
                    PLAYED if here else look + 1,
                    seat=8,
                    size=1.0,
                )
    return g


def _tables() -> list[tuple[float, float]]:
    return [(1.2 + place * 2.4, 2.6 + row * 1.8) for row in range(2) for place in range(3)]


def _bare(g: Ground) -> None:
    """The room itself: a board, a map, drawings, tall windows."""
    left, right = room(g, _CLASS, 86, "cream", "#E7D8B6")
    boards(g, _CLASS)
    right.patch(2.2, 6.4, 28, 66, "#8A5E12")
    right.patch(2.35, 6.25, 30, 64, "#1F5C58")
    for place, long in enumerate((1.8, 2.6, 1.2)):
        right.line([(2.8, 56 - place * 8), (2.8 + long, 56 - place * 8)], "#CFDDCF", 1.6)
    right.fill([(5.3, 38), (5.9, 38), (5.6, 50)], "#DDAE55")
    _map(right, 7.0, 34)
    for place in range(2):
        left.window(1.0 + place * 3.0, 3.0 + place * 3.0, 34, 72)
    for place in range(4):
        a = 0.35 + place * 0.45
        right.patch(
            a,
            a + 0.36,
            40 + place % 2 * 9,
            48 + place % 2 * 9,
            ("#DDAE55", PAGE, "#9FBFB2")[place % 3],
        )
    left.door(6.9, 8.2, 58, "#22325A")


def _map(wall: Wall, a: float, z: float) -> None:
    """A map of a coast with one island."""
    wall.patch(a, a + 1.9, z, z + 34, "#A9CCC4")
    wall.fill(
        [
            (a, z),
            (a + 1.2, z),
            (a + 0.8, z + 14),
            (a + 0.9, z + 24),
            (a + 0.4, z + 34),
            (a, z + 34),
        ],
        "#F3D595",
    )
    wall.disc(a + 1.45, z + 22, 0.2, "#3B8680")
    wall.line([(a - 0.08, z + 34), (a + 1.98, z + 34)], INK, 2.4)


def _upturned(top: Solid, x: float, y: float) -> None:
    """A small chair that stands on a table, legs up."""
    foot = Foot(x, y, x + 0.5, y + 0.5)
    top.box(foot, 11, 3, "sand")
    for px, py in ((foot.x0, foot.y0), (foot.x0, foot.y1), (foot.x1, foot.y1), (foot.x1, foot.y0)):
        top.stroke([(px, py, 14), (px, py, 20)], "#8A5E12", 1.5)


def staffroom() -> Ground:
    """A staff room: teachers at a long table, biscuits, a rolled map on a chair."""
    g, size = Ground(), (9.6, 7.4)
    left, right = room(g, size, 80, "teal", "#E7D8B6")
    boards(g, size)
    right.window(1.0, 3.4, 34, 66)
    right.patch(4.4, 7.2, 32, 66, "#DDAE55")
    for place in range(5):
        right.sheet(4.6 + place % 3 * 0.85, 34 + place // 3 * 16, 0.65, 13, 2)
    right.clock(8.3, 60, 0.5)
    left.door(5.2, 6.6, 58, "#22325A")
    left.shelf(1.0, 4.2, 56, "books")
    left.shelf(1.0, 4.2, 38, "files")
    for place in range(4):
        voter = sits(g, 2.6 + place * 1.4, 1.9, place + 1)
        if place != 2:
            hands(voter, 2.6 + place * 1.4, 1.9, 4, sides=(1,), size=NEAR)
    top = table(g, Foot(1.9, 2.4, 7.7, 3.9), 16)
    heap(top, 4.4, 3.1, 16)
    for x in (2.6, 5.6, 6.9):
        cup(top, x, 2.8, 16)
    papers(top, 3.2, 3.0, 16, 2)
    papers(top, 5.9, 3.1, 16, 2)
    sits(g, 1.3, 3.2, 5)
    for x in (2.8, 6.4):
        chair(g, x, 4.5, "y1", "navy")
    sits(g, 4.6, 4.4, PLAYED)
    chair(g, 8.5, 3.2, "x1", "sand")
    roll = Solid(Foot(8.9, 3.6, 8.92, 3.62))
    roll.stroke([(8.2, 3.5, 13), (8.8, 2.8, 30)], PAGE, 6)
    roll.stroke([(8.2, 3.5, 13), (8.8, 2.8, 30)], "#A9CCC4", 2)
    g.place(roll)
    block(g, Foot(0.15, 1.0, 1.0, 2.6), 20, "sand")
    return g


def pegs() -> Ground:
    """The front hall of a school: a row of pegs with pictures, one of them bare, boots, a desk."""
    g, size = Ground(), (9.0, 7.2)
    left, right = room(g, size, 80, "sage", "#F3E9D2")
    tiles(g, size, "#E2D0A6", 0.9)
    right.patch(0.6, 8.2, 34, 41, "#B1822F")
    coats = ("#22325A", "#DDAE55", "", "#3B8680", "#4A5875", "", "#B1822F")
    for place, coat in enumerate(coats):
        a = 1.1 + place * 1.05
        _peg(right, a, coat, bare=place == 2, look=place)
    bench = block(g, Foot(0.6, 0.15, 8.2, 0.8), 8, "sand")
    bench.left(0.7, 8.1, 0.8, 0, 5, FACES["sand"][2])
    for place in range(10):
        _boot(g, 1.0 + place * 0.7, 1.1)
    left.window(0.8, 2.6, 38, 66)
    left.patch(3.4, 4.7, 34, 60, PAGE)
    left.line([(3.6, 44), (4.0, 48), (4.3, 46), (4.6, 49)], "#1F5C58", 3)
    left.door(5.6, 6.8, 58)
    desk = table(g, Foot(0.9, 3.2, 2.2, 5.2), 17)
    desk.right(3.3, 5.1, 2.2, 2, 14, FACES["sand"][2])
    papers(desk, 1.2, 4.2, 17, 2)
    desk.box(Foot(1.2, 3.4, 1.4, 4.1), 17, 14, "navy")
    sits(g, 0.5, 4.4, 5)
    stands(g, 4.4, 2.9, 0, scarf=True)
    stands(g, 5.3, 2.5, 1, size=0.85)
    return g


def _peg(wall: Wall, a: float, coat: str, *, bare: bool, look: int) -> None:
    """A peg, the picture over it and, where no child waits for it, a coat."""
    wall.patch(a - 0.3, a + 0.3, 46, 58, PAGE)
    if bare:
        wall.line([(a - 0.14, 49), (a - 0.14, 56), (a + 0.2, 54)], "#8A5E12", 1.8)
    else:
        wall.disc(a, 52, 0.18, ("#3B8680", AMBER, "#22325A", "#DDAE55")[look % 4])
    wall.line([(a, 38), (a, 35)], INK, 2.4)
    if coat:
        wall.fill([(a - 0.12, 37), (a + 0.12, 37), (a + 0.36, 14), (a - 0.36, 14)], coat)


def _boot(g: Ground, x: float, y: float) -> None:
    boot = Solid(Foot(x - 0.02, y - 0.02, x + 0.02, y + 0.02))
    cx, cy = at(x, y)
    for dx in (-3, 2):
        boot.drawing.fill(
            (
                (cx + dx, cy),
                (cx + dx + 5, cy + 1),
                (cx + dx + 5, cy - 2),
                (cx + dx + 3, cy - 2),
                (cx + dx + 3, cy - 7),
                (cx + dx, cy - 7),
            ),
            ("#22325A", "#3B8680", "#DDAE55")[int(x * 10) % 3],
        )
    g.place(boot)
