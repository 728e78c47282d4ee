"""Rooms of small trades: a bar, a hair salon, a bakehouse."""

from __future__ import annotations

from game.window.art.furniture import (
    block,
    chair,
    cup,
    heap,
    lantern,
    round_table,
    sack,
    stool,
    table,
)
from game.window.art.iso import AMBER, FACES, INK, Foot, Ground, Solid, at
from game.window.art.people import dog
from game.window.art.rooms import PAGE, Wall, boards, room, sits, stands, tiles


def pub() -> Ground:
    """A small bar: bottles, lanterns, a dart board, an anchor in a ring of rope."""
    g, size = Ground(), (9.2, 7.6)
    left, right = room(g, size, 84, "teal", "#D9C9A3")
    boards(g, size, "#B7A377")
    for z in (36, 54):
        right.shelf(1.8, 7.4, z, "bottles")
    right.patch(7.9, 8.9, 0, 56, "#22325A")
    _anchor(left, 2.2, 52)
    _dart_board(left, 4.8, 48)
    left.window(6.0, 7.2, 36, 64)
    stands(g, 4.2, 0.6, 4)
    bar = block(g, Foot(1.5, 1.3, 7.4, 2.3), 24, "sand")
    bar.box(Foot(1.4, 1.2, 7.5, 2.4), 24, 2.5, "navy")
    for place in range(6):
        start = 1.7 + place * 0.95
        bar.left(start, start + 0.75, 2.3, 4, 20, FACES["sand"][2])
    for x in (2.6, 4.9, 6.6):
        cup(bar, x, 1.8, 26, "#F0C66B")
    for x in (2.2, 3.7, 6.9):
        stool(g, x, 2.9, 14)
    stands(g, 5.2, 3.0, 0, scarf=True)
    _points(g, 3.6, 3.1)
    for x, y, look in ((0.9, 4.8, 1), (6.2, 5.4, 3)):
        round_table(g, x + 0.8, y, 0.75)
        sits(g, x, y - 0.3, look)
        sits(g, x + 1.6, y + 0.3, look + 1)
    for place in range(5):
        lantern(g, 0.9 + place * 1.8, 3.4, 74 + (place % 2) * 4)
    rope = Solid(Foot(0.85, 3.38, 0.86, 3.39))
    rope.stroke([(0.9 + p * 1.8, 3.4, 82 + (p % 2) * 4) for p in range(5)], INK, 1.2)
    g.place(rope)
    return g


def _points(g: Ground, x: float, y: float) -> None:
    """Somebody who points at somebody else."""
    who = stands(g, x, y, 5)
    cx, cy = at(x, y)
    who.drawing.line(((cx + 4, cy - 22), (cx + 16, cy - 21)), INK, 3)
    who.drawing.oval((cx + 17, cy - 21), 2.6, 2.6, "#C98F65")


def _anchor(wall: Wall, a: float, z: float) -> None:
    wall.disc(a, z, 0.95, "#DDAE55")
    wall.disc(a, z, 0.78, PAGE)
    wall.line([(a, z - 11), (a, z + 10)], INK, 2.6)
    wall.line([(a - 0.3, z + 5), (a + 0.3, z + 5)], INK, 2.2)
    wall.line(
        [(a - 0.5, z - 4), (a - 0.32, z - 9), (a, z - 11), (a + 0.32, z - 9), (a + 0.5, z - 4)],
        INK,
        2.4,
    )


def _dart_board(wall: Wall, a: float, z: float) -> None:
    for radius, colour in ((0.6, INK), (0.5, PAGE), (0.36, "#3B8680"), (0.22, PAGE), (0.09, INK)):
        wall.disc(a, z, radius, colour)
    wall.line([(a + 0.1, z + 3), (a + 0.5, z + 9)], "#8A5E12", 1.6)


def salon() -> Ground:
    """A hair salon after hours: three mirrors, two plain chairs, a new blue one that sinks."""
    g, size = Ground(), (9.0, 7.4)
    left, right = room(g, size, 80, "cream", "#F3E9D2")
    tiles(g, size, "#9FBFB2", 0.9)
    for place in range(3):
        a = 0.9 + place * 2.6
        right.patch(a, a + 1.7, 26, 68, "#DDAE55")
        right.patch(a + 0.14, a + 1.56, 29, 65, "#BFE0D6")
        right.fill([(a + 0.3, 34), (a + 0.7, 34), (a + 1.4, 62), (a + 1.0, 62)], "#E4F2EC")
    shelf = block(g, Foot(0.4, 0.05, 8.4, 0.6), 4, "teal", 20)
    for place in range(11):
        x = 0.7 + place * 0.7
        shelf.box(
            Foot(x, 0.2, x + 0.2, 0.4), 24, 5 + (place * 3) % 5, ("sand", "navy", "sage")[place % 3]
        )
    left.patch(0.8, 4.6, 20, 66, "#FFFAEC")
    left.window(1.0, 4.4, 22, 64, bars=2)
    left.door(5.6, 6.9, 58, "#3B8680")
    _salon_chair(g, 1.7, 2.0, "sage", 11)
    _salon_chair(g, 4.3, 2.0, "navy", 6, large=True)
    _salon_chair(g, 6.9, 2.0, "sage", 11)
    _dryer(g, 1.0, 5.0)
    stands(g, 3.2, 2.5, 0, scarf=True)
    stands(g, 5.9, 2.5, 5)
    mess = Solid(Foot(6.4, 3.6, 6.42, 3.62))
    for dx, dy in ((0, 0), (8, 3), (-7, 3), (3, 7), (14, 0)):
        cx, cy = at(6.5, 3.6)
        mess.drawing.oval((cx + dx, cy + dy), 3.4, 1.5, "#8A5E12")
    g.place(mess)
    return g


def _salon_chair(
    g: Ground, x: float, y: float, faces: str, high: float, *, large: bool = False
) -> None:
    """A chair on a foot, seen from behind: its back is towards us."""
    half = 0.62 if large else 0.52
    solid = Solid(Foot(x - half, y - half, x + half, y + half))
    solid.drawing.oval(at(x, y), 12, 6, "#4A5875")
    solid.stroke([(x, y, 0), (x, y, high)], INK, 4.6)
    solid.box(Foot(x - half, y - half, x + half, y + half), high, 5, faces)
    solid.box(Foot(x - half, y - half, x - half + 0.16, y + half), high + 5, 6, faces)
    solid.box(Foot(x + half - 0.16, y - half, x + half, y + half), high + 5, 6, faces)
    solid.box(Foot(x - half, y + half - 0.2, x + half, y + half), high + 5, 20, faces)
    g.place(solid, 10)


def _dryer(g: Ground, x: float, y: float) -> None:
    """A hood on a stand, over a chair."""
    chair(g, x, y, "x0", "sand")
    stand = Solid(Foot(x - 0.01, y + 0.5, x + 0.01, y + 0.52))
    stand.stroke([(x, y + 0.5, 0), (x, y + 0.5, 40)], INK, 2.2)
    cx, cy = at(x + 0.1, y + 0.1, 38)
    stand.drawing.oval((cx, cy), 9, 10, "#3B8680")
    stand.drawing.oval((cx, cy + 6), 8, 4, "#27625E")
    g.place(stand)


def bakehouse() -> Ground:
    """A bakery from inside: an oven that glows, a trough of dough, a counter with rolls on it."""
    g, size = Ground(), (9.0, 7.6)
    left, right = room(g, size, 82, "sand", "#E7D8B6")
    tiles(g, size, "#D9C9A3", 0.9)
    _oven(g, right)
    right.shelf(5.6, 8.4, 56, "plates")
    right.shelf(5.6, 8.4, 34, "bottles")
    left.window(1.0, 2.6, 38, 64)
    left.sheet(3.4, 36, 0.9, 18)
    left.door(5.6, 6.9, 58)
    _racks(g, 5.7, 0.2)
    for place in range(3):
        heavy = Solid(Foot(0.4, 1.1 + place * 0.8, 1.0, 1.7 + place * 0.8))
        sack(heavy, 0.7, 1.4 + place * 0.8)
        g.place(heavy)
    trough = table(g, Foot(2.3, 2.6, 5.5, 3.6), 16, "stone")
    for place in range(6):
        trough.drawing.oval(at(2.7 + place * 0.5, 2.9 + (place % 2) * 0.35, 17), 5, 3, PAGE)
    stands(g, 3.2, 2.2, 2)
    stands(g, 4.9, 2.1, 0, scarf=True)
    counter = block(g, Foot(2.0, 5.2, 7.4, 6.1), 21, "teal")
    counter.box(Foot(1.9, 5.1, 7.5, 6.2), 21, 2, "cream")
    for x in (2.8, 4.4, 6.0):
        heap(counter, x, 5.6, 23)
    counter.box(Foot(6.8, 5.3, 7.2, 5.9), 23, 9, "navy")
    stands(g, 4.4, 6.8, 3)
    dog(g, 6.7, 4.1)
    return g


def _oven(g: Ground, right: Wall) -> None:
    oven = block(g, Foot(1.4, 0.05, 5.0, 1.3), 48, "stone")
    for row in range(5):
        z = 8 + row * 9
        oven.stroke([(1.4, 1.3, z), (5.0, 1.3, z)], FACES["stone"][2], 1)
    oven.left(2.1, 4.3, 1.3, 15, 36, INK)
    oven.left(2.3, 4.1, 1.3, 17, 33, AMBER)
    oven.left(2.5, 3.9, 1.3, 17, 24, "#DDAE55")
    for place in range(3):
        oven.drawing.oval(at(2.8 + place * 0.45, 1.3, 19), 4, 2.6, "#8A5E12")
    oven.box(Foot(2.0, 1.3, 4.4, 1.6), 12, 2.5, "navy")
    right.patch(2.7, 3.7, 48, 82, FACES["stone"][1])


def _racks(g: Ground, x: float, y: float) -> None:
    rack = Solid(Foot(x, y, x + 1.7, y + 1.1))
    for z in (6, 17, 28):
        rack.box(Foot(x, y, x + 1.7, y + 1.1), z, 1.6, "navy")
        for place in range(4):
            rack.drawing.oval(at(x + 0.3 + place * 0.38, y + 0.7, z + 4), 4, 3, "#DDAE55")
    for px, py in ((x, y + 1.1), (x + 1.7, y + 1.1), (x + 1.7, y)):
        rack.stroke([(px, py, 0), (px, py, 36)], INK, 1.8)
    g.place(rack, 12)
