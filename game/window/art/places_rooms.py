"""Rooms where people live or lie: a kitchen, a bedroom, a flat full of charts, a sickbed."""

from __future__ import annotations

from game.window.art.furniture import (
    block,
    chair,
    cup,
    cupboard,
    desk_lamp,
    heap,
    monitor,
    papers,
    pendant,
    table,
)
from game.window.art.iso import AMBER, FACES, INK, Foot, Ground, Solid, at
from game.window.art.people import PLAYED, dog
from game.window.art.rooms import PAGE, Wall, boards, room, sits, stands, tiles


def supper() -> Ground:
    """The same kitchen with a child at the table."""
    g = kitchen()
    sits(g, 2.05, 3.55, 1, size=0.85)
    return g


def kitchen() -> Ground:
    """A small kitchen: a table under a lamp, a stove, a window over the roofs."""
    g, size = Ground(), (8.2, 7.2)
    left, right = room(g, size, 80, "sage", "#F3E9D2")
    tiles(g, size, "#E2D0A6", 0.9)
    right.window(3.6, 5.8, 34, 66)
    right.shelf(0.5, 3.0, 48, "plates")
    right.shelf(6.3, 7.9, 48, "bottles")
    left.door(4.9, 6.3, 58)
    left.sheet(2.6, 34, 1.1, 22)
    left.shelf(0.4, 2.0, 50, "plates")
    cupboard(g, Foot(2.2, 0.1, 7.9, 1.2), 21, "cream", 5)
    _stove(g, Foot(0.7, 0.1, 2.1, 1.2))
    _sink(g, 4.7, 0.7)
    top = table(g, Foot(2.6, 2.6, 5.6, 4.4))
    heap(top, 4.2, 3.4, 15)
    cup(top, 5.1, 3.1, 15)
    papers(top, 2.9, 3.4, 15, 2)
    sits(g, 3.9, 2.1, 3)
    sits(g, 6.2, 3.0, PLAYED)
    chair(g, 2.0, 3.5, "x0")
    chair(g, 4.2, 5.0, "y1")
    pendant(g, 5.62, 4.42, 66, 80, "#2F7F79")
    return g


def _stove(g: Ground, foot: Foot) -> None:
    stove = block(g, foot, 22, "navy")
    stove.left(foot.x0 + 0.2, foot.x1 - 0.2, foot.y1, 4, 13, AMBER)
    stove.left(foot.x0 + 0.3, foot.x1 - 0.3, foot.y1, 5, 12, "#8A5E12")
    pot = at(foot.x0 + 0.6, foot.y0 + 0.5, 22)
    stove.drawing.fill(
        (
            (pot[0] - 7, pot[1]),
            (pot[0] + 7, pot[1]),
            (pot[0] + 7, pot[1] - 10),
            (pot[0] - 7, pot[1] - 10),
        ),
        FACES["teal"][1],
    )
    stove.drawing.oval((pot[0], pot[1] - 10), 7, 3, FACES["teal"][2])


def _sink(g: Ground, x: float, y: float) -> None:
    sink = Solid(Foot(x - 0.6, y + 0.52, x + 0.6, y + 0.53))
    sink.drawing.oval(at(x, y, 21), 13, 6, "#9FBFB2")
    sink.stroke([(x, y - 0.5, 21), (x, y - 0.5, 32), (x, y, 31)], INK, 2)
    g.place(sink)


def bedroom() -> Ground:
    """A young person's room at the top of a house: a bed, a drawing of a ship, a lit screen."""
    g, size = Ground(), (7.2, 7.0)
    left, right = room(g, size, 78, "navy", "#D9C9A3")
    boards(g, size, "#C9B78C")
    right.window(4.6, 6.6, 32, 64)
    _ship(left)
    left.shelf(5.0, 6.7, 46, "books")
    right.shelf(0.5, 1.7, 58, "books")
    _bed(g, Foot(0.2, 1.6, 2.2, 5.8))
    g.level(Foot(2.9, 2.4, 6.6, 5.4), "#9FBFB2")
    g.level(Foot(3.15, 2.65, 6.35, 5.15), "#CFDDCF")
    desk = table(g, Foot(1.8, 0.15, 4.9, 1.35), 17)
    monitor(desk, Foot(2.5, 0.35, 4.1, 0.55), 17)
    desk.top(Foot(2.8, 0.8, 3.8, 1.15), 17.5, INK)
    cup(desk, 2.1, 0.8, 17)
    desk_lamp(desk, 4.5, 0.7, 17)
    chair(g, 3.4, 2.0, "y1", "teal")
    sits(g, 3.3, 1.9, PLAYED)
    block(g, Foot(5.6, 0.15, 6.9, 1.2), 26, "sand")
    block(g, Foot(5.2, 4.9, 6.0, 5.7), 9, "teal")
    return g


def _ship(wall: Wall) -> None:
    """A drawing of a ship's lines, pinned up."""
    wall.patch(1.6, 4.5, 36, 70, PAGE)
    wall.fill([(1.9, 50), (4.2, 50), (3.8, 41), (2.3, 41)], "#3B8680")
    wall.line([(3.0, 50), (3.0, 67)], INK, 1.6)
    wall.fill([(2.95, 66), (2.95, 53), (2.05, 53)], "#DDAE55")
    wall.fill([(3.1, 64), (3.1, 53), (3.9, 53)], "#DDAE55")


def _bed(g: Ground, foot: Foot, cloth: str = "teal") -> Solid:
    bed = block(g, foot, 9, "stone")
    bed.box(Foot(foot.x0, foot.y0 + 1.2, foot.x1 + 0.05, foot.y1), 7, 5, cloth)
    bed.box(Foot(foot.x0 + 0.3, foot.y0 + 0.2, foot.x1 - 0.3, foot.y0 + 1.0), 9, 4, "cream")
    return bed


def charts() -> Ground:
    """A flat with sea charts on every wall, a table as long as a boat, a dog on the floor."""
    g, size = Ground(), (8.6, 7.2)
    left, right = room(g, size, 84, "sand", "#E7D8B6")
    boards(g, size)
    for place, (a, low) in enumerate(((0.5, 40), (3.2, 46), (0.9, 8))):
        if place < 2:
            _chart(left, a, low, 2.3, 30, place)
    left.door(5.6, 6.8, 58)
    _chart(right, 0.5, 38, 3.0, 38, 2)
    _chart(right, 6.6, 42, 1.6, 30, 3)
    right.window(4.1, 6.0, 32, 66)
    g.level(Foot(2.2, 3.6, 6.8, 6.2), "#769C90")
    g.level(Foot(2.45, 3.85, 6.55, 5.95), "#9FBFB2")
    top = table(g, Foot(1.6, 1.5, 6.6, 2.9), 17)
    top.top(Foot(2.2, 1.7, 4.6, 2.7), 17.4, PAGE)
    top.drawing.fill(
        [at(x, y, 17.8) for x, y in ((2.4, 1.8), (3.4, 1.9), (3.0, 2.4), (2.4, 2.6))], "#9FBFB2"
    )
    desk_lamp(top, 5.6, 2.0, 17)
    cup(top, 6.2, 2.5, 17)
    sits(g, 4.0, 1.1, 3)
    chair(g, 7.4, 2.2, "x1", "teal")
    stands(g, 4.6, 3.9, 0, scarf=True)
    dog(g, 3.2, 4.5)
    block(g, Foot(0.15, 1.0, 1.0, 3.4), 20, "teal")
    return g


def _chart(wall: Wall, a: float, low: float, wide: float, high: float, look: int) -> None:
    """A sea chart: water, land, soundings, a compass."""
    wall.patch(a, a + wide, low, low + high, PAGE)
    wall.patch(a + 0.1, a + wide - 0.1, low + 2, low + high - 2, "#A9CCC4")
    land = ((0.08, 0.1), (0.5, 0.1), (0.42, 0.4), (0.24, 0.5), (0.3, 0.75), (0.08, 0.9))
    turn = (1.0, 0.6, 0.8, 0.5)[look % 4]
    shape = [(a + wide * x * turn + 0.04, low + high * z) for x, z in land]
    wall.fill(shape, ("#DDAE55", "#E7D8B6", "#CFDDCF")[look % 3])
    wall.disc(a + wide * 0.76, low + high * 0.7, wide * 0.11, PAGE)
    wall.line([(a + wide * 0.6, low + high * 0.3), (a + wide * 0.9, low + high * 0.44)], INK, 1.2)


def ward() -> Ground:
    """A bed by a clinic window; on the blanket lies something small, and people have come."""
    g, size = Ground(), (7.6, 7.2)
    left, right = room(g, size, 80, "sage", "#F3E9D2")
    tiles(g, size, "#E7D8B6", 0.9)
    right.window(1.8, 5.0, 30, 68, bars=2)
    left.patch(0.9, 1.9, 36, 52, PAGE)
    left.line([(1.0, 42), (1.2, 42), (1.35, 49), (1.5, 38), (1.6, 42), (1.8, 42)], "#1F5C58", 1.6)
    left.door(5.0, 6.4, 58, "#3B8680")
    bed = block(g, Foot(0.5, 1.5, 4.6, 3.4), 13, "cream")
    bed.box(Foot(0.3, 1.4, 0.5, 3.5), 0, 27, "navy")
    bed.box(Foot(0.7, 1.8, 1.6, 3.1), 13, 5, "cream")
    bed.drawing.oval(at(1.25, 2.4, 23), 5, 5, "#C98F65")
    bed.drawing.oval(at(1.1, 2.3, 27), 4.6, 2.6, "#EBDAB5")
    bed.box(Foot(1.7, 1.5, 4.65, 3.42), 13, 4.5, "teal")
    bed.box(Foot(1.7, 1.5, 2.1, 3.42), 17, 1, "cream")
    bed.box(Foot(2.9, 2.3, 3.3, 2.6), 17.5, 2.5, "sand")
    bed.box(Foot(4.6, 1.4, 4.75, 3.5), 0, 18, "navy")
    _drip(g, 0.9, 0.9)
    side = block(g, Foot(5.6, 0.2, 6.8, 1.2), 20, "stone")
    cup(side, 6.1, 0.6, 20)
    papers(side, 6.3, 0.4, 20, 1)
    stands(g, 3.6, 4.1, 0, scarf=True)
    stands(g, 2.5, 4.2, 2, size=0.85)
    stands(g, 5.5, 2.2, 4)
    chair(g, 1.6, 4.9, "y1", "navy")
    return g


def _drip(g: Ground, x: float, y: float) -> None:
    drip = Solid(Foot(x - 0.1, y - 0.1, x + 0.1, y + 0.1))
    drip.stroke([(x, y, 0), (x, y, 52)], INK, 2)
    cx, cy = at(x, y, 52)
    drip.drawing.line(((cx - 5, cy), (cx + 5, cy)), INK, 1.6)
    drip.drawing.fill(((cx + 2, cy), (cx + 8, cy), (cx + 8, cy + 10), (cx + 2, cy + 10)), PAGE)
    g.place(drip)
