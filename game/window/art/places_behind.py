"""Rooms behind the scenes: an empty flat by a lime tree, the office of a shop, a newsroom."""

from __future__ import annotations

from functools import partial

from game.window.art.furniture import (
    block,
    chair,
    cup,
    desk_lamp,
    monitor,
    papers,
    sack,
    table,
)
from game.window.art.iso import FACES, INK, Foot, Ground, Solid, at
from game.window.art.rooms import FRAME, PAGE, Wall, boards, room, sits, stands, tiles
from game.window.art.signs import lettered

_LEAVES = ("#6FA598", "#4C877C", "#3B8680")
_BOARD, _GILT = "#27625E", "#F3D595"


def parlour() -> Ground:
    """An empty ground-floor room: a tall window with a lime tree close by, somebody on its seat."""
    g, size = Ground(), (8.4, 7.2)
    left, right = room(g, size, 92, "sage", "#E7D8B6")
    boards(g, size)
    _lime(right, 2.4, 6.2)
    _light(g)
    left.door(5.2, 6.5, 60)
    left.patch(1.2, 3.6, 0, 34, "#EBDAB5")
    left.patch(1.6, 3.2, 0, 25, INK)
    left.line([(0.9, 35), (3.9, 35)], FRAME, 4)
    for a in (1.5, 2.7):
        left.patch(a, a + 0.8, 46, 66, "#8FB3A6")  # where pictures have hung
    right.patch(7.0, 7.8, 44, 68, "#AFCBBF")
    seat = block(g, Foot(2.2, 0.1, 6.4, 1.0), 8, "sand")
    for place in range(4):
        start = 2.35 + place * 1.02
        seat.left(start, start + 0.86, 1.0, 1.5, 6.5, FACES["sand"][2])
    sits(g, 3.5, 1.02, 3, seat=9)
    stands(g, 6.9, 1.2, 1)
    stands(g, 4.4, 4.2, 0, scarf=True)
    return g


def _lime(wall: Wall, a: float, b: float) -> None:
    """A window down to its seat, and before it a tree that takes most of the view."""
    low, high, middle = 12, 82, (a + b) / 2
    wall.window(a, b, low, high, bars=0)
    wall.patch(a, b, low, low + 12, "#9FBFB2")
    wall.patch(middle - 0.18, middle + 0.18, low + 6, 48, "#5E4412")
    for turn, (da, z, radius) in enumerate(
        (
            (-0.95, 52, 0.85),
            (0.95, 50, 0.85),
            (0.0, 62, 0.95),
            (-0.8, 66, 0.6),
            (0.85, 65, 0.62),
            (0.1, 46, 0.7),
            (-0.3, 56, 0.42),
            (0.6, 58, 0.4),
        )
    ):
        wall.disc(middle + da, z, radius, _LEAVES[turn % 3])
    for at_bar in (a + (b - a) / 3, b - (b - a) / 3):
        wall.line([(at_bar, low), (at_bar, high)], FRAME, 2)
    wall.line([(a, 60), (b, 60)], FRAME, 2)


def _light(g: Ground) -> None:
    """What comes through the leaves onto the floor."""
    patch = [at(x, y) for x, y in ((2.8, 1.1), (6.2, 1.1), (7.6, 4.4), (4.2, 4.4))]
    g.flat.fill(patch, "#F6EBC8")
    for x, y, wide in (
        (4.4, 1.9, 12),
        (5.6, 2.2, 14),
        (5.0, 3.0, 16),
        (6.4, 3.4, 11),
        (5.6, 4.0, 9),
    ):
        g.flat.oval(at(x, y), wide, wide / 2, "#D3C08E")


def backroom() -> Ground:
    """The office behind a shop: a desk with flour on the keys, sacks, an old sign by the wall."""
    g, size = Ground(), (7.2, 6.6)
    left, right = room(g, size, 76, "stone", "#E7D8B6")
    tiles(g, size, "#D9C9A3", 0.9)
    right.window(4.6, 6.4, 36, 62)
    right.shelf(0.5, 3.8, 54, "files")
    right.sheet(3.9, 30, 0.6, 14)
    left.door(4.6, 5.8, 56)
    left.sheet(3.4, 36, 0.8, 16)
    _sign(left)
    for x, y in ((0.9, 3.1), (0.8, 3.9), (6.4, 1.2)):
        heavy = Solid(Foot(x - 0.3, y - 0.3, x + 0.3, y + 0.3))
        sack(heavy, x, y)
        g.place(heavy)
    sits(g, 3.6, 1.3, 4)
    desk = table(g, Foot(2.2, 1.7, 5.4, 3.0), 16)
    desk.left(4.3, 5.3, 3.0, 2, 13, FACES["sand"][2])
    monitor(desk, Foot(2.5, 1.85, 3.9, 2.05), 16)
    desk.top(Foot(2.7, 2.3, 3.8, 2.7), 16.6, INK)
    for place in range(5):
        spot = at(2.75 + place * 0.24, 2.42 + place % 3 * 0.1, 17)
        desk.drawing.oval(spot, 2.6, 1.3, PAGE)
    papers(desk, 4.2, 2.2, 16, 1)
    cup(desk, 5.1, 2.1, 16)
    stands(g, 4.9, 4.3, 0, scarf=True)
    chair(g, 2.2, 4.5, "y1", "teal")
    return g


def _sign(wall: Wall) -> None:
    """An old painted sign that leans against the wall."""
    a, b, low, high = 0.4, 3.1, 2, 31
    wall.patch(a - 0.08, b + 0.08, low - 2, high + 2, "#8A5E12")
    wall.patch(a, b, low, high, _BOARD)
    for word, base in (("TERN", 18.0), ("ROLLS", 6.0)):
        lettered(wall.solid, word, partial(_on_sign, b, base), _GILT, 2)


def _on_sign(end: float, base: float, share: float, z: float) -> tuple[float, float, float]:
    """A point of a line on the sign. The left wall is read towards the corner, from `end`."""
    return 0.0, end - 0.25 - share * 2.3, base + z * 9


def editorial() -> Ground:
    """A newsroom with more desks than people: an editor at the window, a white page, a coat."""
    g, size = Ground(), (11.4, 9.2)
    left, right = room(g, size, 90, "cream", "#E7D8B6")
    boards(g, size)
    for place in range(3):
        right.window(0.8 + place * 3.5, 3.6 + place * 3.5, 32, 74, bars=2)
    for place in range(4):
        a = 0.8 + place * 1.3
        left.sheet(a, 40, 1.0, 26, 4)
        left.patch(a + 0.14, a + 0.86, 58, 62, INK)
    left.clock(6.4, 66, 0.5)
    left.door(7.2, 8.5, 60, "#22325A")
    for place, (x, y) in enumerate(
        ((0.9, 2.6), (0.9, 4.9), (0.9, 7.2), (4.2, 4.9), (4.2, 7.2), (7.6, 7.2))
    ):
        _place(g, x, y, slip=place == 3)
    _front_page(g)
    return g


def _place(g: Ground, x: float, y: float, *, slip: bool) -> None:
    """A desk where nobody sits."""
    chair(g, x + 1.1, y - 0.45, "y0", "navy")
    desk = table(g, Foot(x, y, x + 2.3, y + 1.0), 16)
    monitor(desk, Foot(x + 0.2, y + 0.12, x + 1.2, y + 0.3), 16, lit=slip)
    desk.top(Foot(x + 0.3, y + 0.5, x + 1.2, y + 0.8), 16.6, INK)
    if slip:
        desk.top(Foot(x + 0.5, y + 0.5, x + 0.95, y + 0.75), 17.2, PAGE)
    else:
        papers(desk, x + 1.5, y + 0.25, 16, 2)


def _front_page(g: Ground) -> None:
    """The editor's desk with an empty page on it, and a chair on which a coat has been left."""
    sits(g, 6.8, 1.84, 5, seat=11)
    desk = table(g, Foot(5.0, 2.0, 8.8, 3.5), 17)
    desk.left(7.6, 8.7, 3.5, 2, 14, FACES["sand"][2])
    desk.top(Foot(6.0, 2.2, 7.5, 3.3), 17.6, PAGE)
    desk.top(Foot(6.1, 2.3, 7.4, 2.48), 18, INK)
    desk_lamp(desk, 5.4, 2.5, 17)
    papers(desk, 8.0, 2.4, 17, 2)
    cup(desk, 5.8, 3.2, 17)
    _coat(chair(g, 9.8, 2.9, "y1", "teal"), 9.8, 3.29)
    stands(g, 7.4, 4.6, 0, scarf=True)
    plant = block(g, Foot(10.3, 0.3, 10.9, 0.9), 10, "navy")
    for dx, dy in ((-5, -8), (5, -9), (0, -14)):
        cx, cy = at(10.6, 0.6, 10)
        plant.drawing.oval((cx + dx, cy + dy), 5, 6, _LEAVES[abs(dx) % 3])


def _coat(rest: Solid, x: float, y: float) -> None:
    """A coat over the back of a chair."""
    outline = ((-0.34, 25), (0.34, 25), (0.5, 2), (-0.5, 2))
    rest.face([(x + a, y, z) for a, z in outline], "#8A5E12")
    rest.face([(x + a, y, z) for a, z in ((0.02, 25), (0.34, 25), (0.5, 2), (0.02, 2))], "#6B4810")
    for side in (-1, 1):
        rest.stroke([(x + side * 0.34, y, 24), (x + side * 0.62, y, 8)], "#8A5E12", 4.4)
    rest.top(Foot(x - 0.34, y - 0.16, x + 0.34, y), 25, "#B1822F")
