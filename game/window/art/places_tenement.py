"""Parts of a tall house that its neighbours share: the stairs, the laundry, the yard."""

from __future__ import annotations

from game.window.art.buildings import slab
from game.window.art.furniture import (
    block,
)
from game.window.art.ground import (
    STREET,
    city_behind,
    plate,
    trees,
)
from game.window.art.iso import FACES, INK, Foot, Ground, Solid, at
from game.window.art.people import dog, hands, person
from game.window.art.props import camera, lamp
from game.window.art.rooms import GLASS, NEAR, PAGE, room, sits, stands, tiles


def stairs() -> Ground:
    """The stairwell of a tall house: two flights, a landing, doors, an old woman with her bags."""
    g, size = Ground(), (6.6, 7.0)
    left, right = room(g, size, 132, "cream", "#E2D0A6")
    tiles(g, size, "#D5C193", 0.8)
    for wall, long in ((left, 7.0), (right, 6.6)):
        wall.patch(0, long, 0, 26, "#3B8680" if wall.right else "#27625E")
    right.window(1.0, 2.6, 82, 122)
    right.door(3.0, 4.5, 44, "#22325A")
    right.sheet(5.2, 26, 0.9, 16)
    left.sheet(5.6, 62, 0.9, 18)
    _flight_up(g)
    _flight_on(g)
    stands(g, 0.9, 4.0, 5).lift(33)
    for x in (0.45, 1.35):
        _bag(g, x, 4.5, 27)
    stands(g, 2.7, 2.3, 0, scarf=True)
    stands(g, 4.0, 2.0, 2)
    stands(g, 4.6, 2.0, 4, size=0.8)
    return g


def _flight_up(g: Ground) -> None:
    """Steps along the left wall, up to the landing in the corner."""
    landing = block(g, Foot(0, 0, 1.9, 1.7), 5, "stone", 61)
    landing.left(0, 1.9, 1.7, 0, 61, "#9FBFB2")
    landing.right(0, 1.7, 1.9, 0, 61, "#769C90")
    for step in range(9):
        near = 6.2 - step * 0.5
        high = 7.0 * (step + 1)
        solid = Solid(Foot(0, near - 0.5, 1.8, near))
        solid.box(solid.foot, 0, high, "stone")
        solid.stroke([(1.8, near - 0.25, high), (1.8, near - 0.25, high + 20)], INK, 1.4)
        if step < 8:
            solid.stroke([(1.8, near, high + 17), (1.8, near - 0.5, high + 24)], "#8A5E12", 3)
        g.place(solid)


def _flight_on(g: Ground) -> None:
    """Steps along the right wall, from the landing out of sight; one may walk under them."""
    flight = Solid(Foot(1.9, 0, 6.6, 1.5))
    for step in range(9):
        x, z = 1.9 + step * 0.52, 66 + step * 7
        flight.face(
            [(x, 1.5, z - 9), (x + 0.52, 1.5, z - 2), (x + 0.52, 1.5, z + 7), (x, 1.5, z + 7)],
            FACES["stone"][1],
        )
        flight.top(Foot(x, 0, x + 0.52, 1.5), z + 7, FACES["stone"][0])
    for step in range(0, 9, 2):
        x, z = 2.1 + step * 0.52, 73 + step * 7
        flight.stroke([(x, 1.5, z), (x, 1.5, z + 20)], INK, 1.4)
    flight.stroke([(1.9, 1.5, 90), (6.6, 1.5, 153)], "#8A5E12", 3)
    g.place(flight)


def _bag(g: Ground, x: float, y: float, z: float) -> None:
    bag = Solid(Foot(x - 0.02, y - 0.02, x + 0.02, y + 0.02))
    cx, cy = at(x, y, z)
    bag.drawing.fill(((cx - 5, cy - 10), (cx + 5, cy - 10), (cx + 4, cy), (cx - 4, cy)), "#B1822F")
    bag.drawing.line(((cx - 3, cy - 10), (cx, cy - 15), (cx + 3, cy - 10)), INK, 1.4)
    g.place(bag)


def laundry() -> Ground:
    """The laundry of a tall house: machines, sheets on lines, neighbours on baskets who vote."""
    g, size = Ground(), (9.0, 7.6)
    left, right = room(g, size, 80, "teal", "#E7D8B6")
    tiles(g, size, "#D9C9A3", 0.8)
    for place in range(5):
        x = 0.6 + place * 1.55
        machine = block(g, Foot(x, 0.1, x + 1.35, 1.2), 25, "cream")
        middle = at(x + 0.68, 1.2, 12)
        machine.drawing.oval(middle, 8, 9, INK)
        machine.drawing.oval(middle, 6, 7, GLASS if place % 2 else "#DDAE55")
        machine.left(x + 0.1, x + 0.6, 1.2, 21, 24, "#4A5875")
    right.line([(0.2, 60), (8.8, 60)], "#B7A377", 4)
    right.line([(7.6, 60), (7.6, 26)], "#B7A377", 4)
    right.sheet(3.4, 34, 1.1, 18)
    left.window(1.4, 3.2, 40, 66)
    left.door(5.2, 6.5, 56, "#22325A")
    _line(g)
    for place, (x, y) in enumerate(
        ((2.4, 2.6), (4.0, 2.3), (5.7, 2.4), (2.3, 4.4), (6.6, 3.7), (3.6, 5.4))
    ):
        _basket(g, x, y)
        sitter = sits(g, x, y, place + 1, seat=9)
        if place not in (1, 3):
            hands(sitter, x, y, 2, sides=(1,), size=NEAR)
    stands(g, 4.4, 4.1, 0, scarf=True)
    dog(g, 5.1, 4.6, -1)
    return g


def _line(g: Ground) -> None:
    """Sheets on a line along the left wall."""
    line = Solid(Foot(0.9, 0.4, 0.95, 7.2))
    line.stroke([(0.9, 0.4, 62), (0.9, 7.2, 62)], INK, 1.2)
    for start, long, high, colour in (
        (0.8, 1.3, 26, PAGE),
        (2.3, 0.8, 18, "#F3D595"),
        (3.4, 1.4, 24, PAGE),
    ):
        line.right(start, start + long, 0.9, 62 - high, 62, colour)
    g.place(line)


def _basket(g: Ground, x: float, y: float) -> None:
    basket = Solid(Foot(x - 0.45, y - 0.45, x + 0.45, y + 0.45))
    basket.box(basket.foot, 0, 9, "sand")
    for low in (3, 6):
        basket.stroke([(x - 0.45, y + 0.45, low), (x + 0.45, y + 0.45, low)], "#8A5E12", 1)
        basket.stroke([(x + 0.45, y - 0.45, low), (x + 0.45, y + 0.45, low)], "#8A5E12", 1)
    g.place(basket)


def yard() -> Ground:
    """The yard of a tall house: three bins in a row, washing, an old woman and a small dog."""
    g = Ground()
    plate(g)
    g.level(Foot(-5.6, -1.0, 7.2, 7.6), STREET)
    city_behind(g)
    slab(g, Foot(-5.6, -4.8, 7.2, -1.2), 96, "sand")
    wing = slab(g, Foot(-8.0, -1.0, -5.6, 5.0), 78, "cream")
    wing.right(1.4, 2.4, -5.6, 0, 24, "#27625E")
    gate = block(g, Foot(7.2, 2.0, 7.6, 7.6), 22, "stone")
    gate.stroke([(7.2, 2.0, 22), (7.2, 7.6, 22)], FACES["stone"][2], 2)
    for place, faces in enumerate(("teal", "navy", "sand")):
        _bin(g, -1.6 + place * 2.5, -0.6, faces)
    line = Solid(Foot(-5.4, 6.6, 4.0, 6.7))
    line.stroke([(-5.4, 6.65, 46), (4.0, 6.65, 40)], INK, 1.2)
    line.stroke([(4.0, 6.65, 0), (4.0, 6.65, 42)], INK, 2.2)
    line.stroke([(-5.4, 6.65, 0), (-5.4, 6.65, 48)], INK, 2.2)
    for start, long, low, colour in (
        (-4.6, 1.5, 24, PAGE),
        (-2.6, 0.9, 30, "#3B8680"),
        (-1.2, 1.6, 24, PAGE),
        (1.0, 0.8, 28, "#DDAE55"),
    ):
        line.left(start, start + long, 6.65, low, 42, colour)
    g.place(line)
    trees(g, (5.6, 1.6), (5.9, 5.6), (-8.8, 7.8), (-3.0, 8.8), (2.6, 8.8), (8.8, 8.6))
    lamp(g, -4.8, 0.2)
    camera(g, 6.6, 0.2, to_right=False)
    person(g, -1.8, 1.9, 0, scarf=True, size=1.3)
    dog(g, -0.7, 2.0)
    return g


def _bin(g: Ground, x: float, y: float, faces: str) -> None:
    """A large bin with a lid and a label in very small print."""
    foot = Foot(x, y, x + 2.0, y + 1.5)
    bin_ = block(g, foot, 30, faces)
    bin_.box(
        Foot(x - 0.08, y - 0.05, x + 2.08, y + 1.56), 30, 4, "navy" if faces != "navy" else "stone"
    )
    bin_.left(x + 0.5, x + 1.5, foot.y1, 10, 25, PAGE)
    for row in range(4):
        bin_.stroke(
            [(x + 0.6, foot.y1, 12.5 + row * 3), (x + 1.4, foot.y1, 12.5 + row * 3)], "#4A5875", 0.8
        )
