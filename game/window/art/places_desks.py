"""Rooms of offices: rows of desks, counters with shutters, one man behind one desk, a college."""

from __future__ import annotations

from game.window.art.furniture import (
    block,
    chair,
    cup,
    desk_lamp,
    monitor,
    papers,
    pendant,
    table,
)
from game.window.art.iso import AMBER, FACES, INK, Foot, Ground, Solid, at
from game.window.art.people import PLAYED
from game.window.art.rooms import FRAME, PAGE, Wall, boards, room, sits, stands, tiles


def section() -> Ground:
    """A section of an office: rows of desks, each with a lamp and a tray of files; a clock."""
    g, size = Ground(), (11.4, 9.4)
    left, right = room(g, size, 84, "stone", "#F3E9D2")
    tiles(g, size, "#EADBB6", 1.2)
    right.clock(4.4, 62, 0.75)
    right.patch(0.6, 3.0, 0, 46, "#9FBFB2")
    for row in range(4):
        right.patch(0.75, 1.75, 3 + row * 11, 12 + row * 11, "#769C90")
        right.patch(1.85, 2.85, 3 + row * 11, 12 + row * 11, "#769C90")
    right.window(6.2, 8.6, 34, 68)
    right.sheet(9.4, 36, 0.9, 18)
    left.window(1.0, 3.0, 34, 68)
    left.sheet(3.9, 38, 0.8, 16)
    left.door(6.4, 7.8, 60)
    eye(left, 5.4, 66)
    for row in range(3):
        for place in range(3):
            x, y = 1.0 + place * 3.2, 1.5 + row * 2.4
            _desk(g, x, y, row * 3 + place, here=(row, place) == (1, 1))
    return g


def eye(wall: Wall, a: float, z: float) -> None:
    """A camera in a corner of a wall; its lens is vermilion, for power acts here."""
    wall.patch(a - 0.35, a + 0.35, z - 5, z + 5, INK)
    wall.disc(a, z, 0.22, "#D8412F")
    wall.disc(a, z, 0.08, PAGE)


def _desk(g: Ground, x: float, y: float, look: int, *, here: bool) -> None:
    """A desk with somebody behind it, or nobody."""
    if here or look % 4 != 2:
        sits(g, x + 1.0, y - 0.3, PLAYED if here else look + 1)
    desk = table(g, Foot(x, y, x + 2.1, y + 1.0), 16)
    desk.left(x + 0.1, x + 2.0, y + 1.0, 2, 13, FACES["sand"][2])
    desk_lamp(desk, x + 0.35, y + 0.4, 16)
    tall = 3 + (look * 5) % 9
    desk.box(Foot(x + 1.45, y + 0.15, x + 1.95, y + 0.8), 16, tall, "cream")
    desk.stroke(
        [(x + 1.45, y + 0.8, 16 + tall / 2), (x + 1.95, y + 0.8, 16 + tall / 2)], "#B7A377", 1
    )
    papers(desk, x + 0.75, y + 0.3, 16.4, 1)


def counters() -> Ground:
    """Windows where one is seen to: one open, one whose shutter is half down, one shut."""
    g, size = Ground(), (10.0, 7.6)
    left, right = room(g, size, 88, "cream", "#F3E9D2")
    tiles(g, size, "#E2D0A6", 1.0)
    for z in (34, 54):
        right.shelf(0.6, 9.4, z, "files")
    left.clock(4.4, 66, 0.6)
    left.door(5.4, 6.8, 60, "#22325A")
    left.sheet(2.9, 34, 0.9, 18)
    eye(left, 3.3, 68)
    for x, look in ((0.6, 4), (3.4, 3)):
        sits(g, x, 1.0, look, seat=14)
    _booths(g)
    hands_under = Solid(Foot(4.4, 2.72, 5.0, 2.74))
    for x in (4.4, 5.0):
        hands_under.drawing.oval(at(x, 2.7, 25), 3, 2.4, "#8A5A3B")
    g.place(hands_under)
    stands(g, 4.7, 3.7, 0, scarf=True)
    for place, (x, y) in enumerate(((1.9, 4.2), (2.4, 5.2), (7.4, 4.4))):
        stands(g, x, y, place + 1)
    bench = block(g, Foot(0.2, 2.9, 0.9, 4.9), 9, "sand")
    bench.right(2.9, 4.9, 0.9, 0, 4, FACES["sand"][2])
    return g


def _booths(g: Ground) -> None:
    """The counter, and over it a wall with three windows."""
    wall = Solid(Foot(0, 1.7, 9.4, 2.6))
    wall.box(Foot(0, 1.9, 9.4, 2.6), 0, 22, "teal")
    for place in range(4):
        x = (0.0, 2.9, 5.9, 8.9)[place]
        wall.box(Foot(x, 2.1, x + 0.5, 2.4), 22, 36, "stone")
    for place, shut in enumerate((4.0, 18.0, 36.0)):
        start, end = (0.5, 3.4, 6.4)[place], (2.9, 5.9, 8.9)[place]
        wall.left(start, end, 2.3, 58 - shut, 58, "#4A5875")
        for rib in range(int(shut // 4)):
            z = 58 - rib * 4
            wall.stroke([(start, 2.31, z), (end, 2.31, z)], "#2B3B62", 1)
    wall.box(Foot(0, 2.0, 9.4, 2.5), 58, 12, "stone")
    for place in range(3):
        start = (1.2, 4.2, 7.2)[place]
        wall.left(start, start + 1.0, 2.5, 60, 68, INK)
        wall.left(start + 0.2, start + 0.8, 2.52, 62.5, 65.5, AMBER if place == 0 else "#4A5875")
    wall.box(Foot(0, 1.8, 9.4, 2.7), 22, 2.5, "cream")
    for x in (1.2, 4.6):
        papers(wall, x, 2.0, 25, 1)
    g.place(wall, 40)


def bureau() -> Ground:
    """A small office: one man, one desk, one telephone, keys on hooks behind him."""
    g, size = Ground(), (7.6, 7.0)
    left, right = room(g, size, 80, "sage", "#E7D8B6")
    boards(g, size)
    _keys(right)
    right.shelf(5.2, 7.2, 56, "files")
    right.shelf(5.2, 7.2, 34, "files")
    left.window(1.0, 3.2, 34, 66)
    left.door(4.9, 6.2, 58, "#22325A")
    g.level(Foot(1.6, 2.0, 6.2, 5.6), "#C98F65")
    g.level(Foot(1.85, 2.25, 5.95, 5.35), "#DDAE55")
    sits(g, 3.4, 1.5, 5)
    desk = table(g, Foot(2.0, 2.1, 5.2, 3.5), 17)
    desk.left(2.1, 5.1, 3.5, 2, 14, FACES["sand"][2])
    desk_lamp(desk, 2.5, 2.5, 17)
    desk.box(Foot(4.3, 2.4, 4.9, 2.9), 17, 4, "navy")
    desk.box(Foot(4.2, 2.5, 5.0, 2.7), 21, 2.5, "navy")
    papers(desk, 3.1, 2.7, 17, 2)
    cup(desk, 3.9, 3.1, 17)
    stands(g, 6.2, 2.3, 0, scarf=True)
    chair(g, 3.4, 4.6, "y1", "teal")
    block(g, Foot(0.15, 0.15, 1.1, 2.2), 22, "sand")
    return g


def _keys(wall: Wall) -> None:
    """A board with seven hooks, and keys on some of them."""
    wall.patch(1.2, 4.8, 38, 64, "#8A5E12")
    wall.patch(1.35, 4.65, 40, 62, "#F3D595")
    for place in range(7):
        a = 1.65 + place * 0.46
        wall.disc(a, 58, 0.07, INK)
        if place in (0, 2, 3, 6):
            wall.disc(a, 54, 0.17, "#22325A")
            wall.disc(a, 54, 0.09, "#F3D595")
            wall.line([(a, 51), (a, 43)], "#22325A", 1.3)
            wall.line([(a, 44), (a + 0.13, 44)], "#22325A", 1.3)


def college() -> Ground:
    """An admissions hall: tall windows, walls of ledgers, a clerk at one old desk, a pupil."""
    g, size = Ground(), (9.6, 8.6)
    left, right = room(g, size, 128, "sand", "#F3E9D2")
    tiles(g, size, "#CFDDCF", 1.2)
    for place in range(3):
        _tall(left, 0.8 + place * 2.5)
    right.patch(0.4, 9.2, 0, 100, "#8A5E12")
    for row in range(5):
        right.patch(0.5, 9.1, 4 + row * 19, 20 + row * 19, "#5E4412")
        right.shelf(0.5, 9.1, 4 + row * 19, "books")
    for x in (0.4, 3.3, 6.2, 9.0):
        right.patch(x, x + 0.24, 0, 104, "#B1822F")
    ladder = Solid(Foot(6.9, 0.3, 7.9, 0.5))
    for x in (6.9, 7.8):
        ladder.stroke([(x, 0.9, 0), (x, 0.05, 92)], INK, 2)
    for step in range(9):
        share = (step + 0.5) / 9
        ladder.stroke(
            [(6.9, 0.9 - 0.85 * share, 92 * share), (7.8, 0.9 - 0.85 * share, 92 * share)], INK, 1.6
        )
    g.place(ladder)
    sits(g, 3.9, 1.3, 3, seat=12)
    desk = block(g, Foot(2.3, 1.9, 6.1, 3.3), 20, "teal")
    for place in range(3):
        start = 2.5 + place * 1.2
        desk.left(start, start + 1.0, 3.3, 3, 16, FACES["teal"][2])
    desk.box(Foot(2.2, 1.8, 6.2, 3.4), 20, 2, "sand")
    monitor(desk, Foot(4.7, 2.0, 5.8, 2.2), 22)
    desk.top(Foot(3.5, 2.3, 4.4, 2.7), 22.5, INK)
    desk_lamp(desk, 2.7, 2.4, 22)
    papers(desk, 3.2, 2.8, 22, 2)
    stands(g, 1.7, 4.0, 0, scarf=True)
    pendant(g, 6.21, 3.41, 86, 128, "#27625E")
    for place in range(3):
        chair(g, 0.8, 5.0 + place * 1.2, "x0", "navy")
    return g


def _tall(wall: Wall, a: float) -> None:
    """A tall window with a round top."""
    wall.disc(a + 0.75, 92, 0.9, FRAME)
    wall.disc(a + 0.75, 92, 0.75, "#A9CCC4")
    wall.window(a, a + 1.5, 36, 92)
    wall.patch(a, a + 1.5, 90, 97, "#A9CCC4")
    wall.line([(a + 0.75, 90), (a + 0.75, 106)], FRAME, 2)
