"""Places of the inner city: the bakery, the cinema, the newspaper, the full square, the court."""

from __future__ import annotations

from game.window.art.buildings import eye, house, slab, tower, works
from game.window.art.ground import BLOCK, SIDE, STREET, city_behind, pave, plate, trees
from game.window.art.iso import INK, Foot, Ground, Solid, at
from game.window.art.people import hands, person
from game.window.art.props import bench, camera, crates, lamp, stall, tram, tree, van
from game.window.art.signs import lettered

PAPER, SCREEN = "#FBF6E8", "#F0C66B"


def bakery() -> Ground:
    """A bakery in a market street: an awning, a chimney, a queue, chalk on the step."""
    g = Ground()
    plate(g)
    pave(g, 3.4, 6.4)
    city_behind(g)
    house(g, Foot(-4.8, -3.6, 1.2, 1.2), 46, 34, "cream", "navy")
    chimney = Solid(Foot(-1.0, -2.6, -0.2, -1.8))
    chimney.box(chimney.foot, 44, 56, "sand")
    g.place(chimney, 80)
    _awning(g, -4.4, 1.2, 5.2)
    house(g, Foot(2.4, -3.2, 5.4, 0.8), 38, 26, "sage", "teal")
    house(g, Foot(6.4, -3.0, 9.0, 0.6), 34, 24, "sand", "navy")
    stall(g, 5.2, 1.8, (PAPER, "#DDAE55"))
    crates(g, -6.6, 1.4, 5)
    van(g, -8.8, 4.0, "cream")
    lamp(g, 2.0, 2.9)
    camera(g, 8.6, 2.8, to_right=False)
    trees(g, (-7.2, 8.4), (-4.0, 8.8), (3.6, 8.8), (7.0, 8.5))
    _chalked(g, -3.8, 2.5)
    for place, x in enumerate((2.6, 3.8, 5.0)):
        person(g, x, 3.7 + place * 0.2, place + 2)
    for place, (x, y) in enumerate(((1.3, 3.1), (-1.6, 5.6))):
        person(g, x, y, place + 4, size=0.72)
    person(g, -4.8, 3.4, 0, scarf=True)
    return g


def _chalked(g: Ground, x: float, y: float) -> None:
    """A dark step with four letters on it, and a boat, in chalk."""
    long, deep = 4.6, 1.1
    g.level(Foot(x, y, x + long, y + deep), "#4A5875")
    chalk = Solid(Foot(x, y, x + long, y + deep))

    def spot(share: float, z: float) -> tuple[float, float, float]:
        return x + 0.3 + share * 3.2, y + 0.95 - z * 0.8, 0

    lettered(chalk, "TERN", spot, PAPER, 2)
    hull, mast = ((3.6, 0.7), (4.4, 0.7), (4.2, 0.95), (3.8, 0.95), (3.6, 0.7)), (4.0, 0.7)
    chalk.stroke([(x + a, y + b, 0) for a, b in hull], PAPER, 1.4)
    chalk.stroke([(x + a, y + b, 0) for a, b in (mast, (4.0, 0.15), (4.35, 0.6))], PAPER, 1.4)
    g.flat.shapes += chalk.drawing.shapes


def _awning(g: Ground, x: float, y: float, long: float) -> None:
    cloth = Solid(Foot(x, y, x + long, y + 1.2))
    strips = 8
    for place in range(strips):
        left, right = x + long * place / strips, x + long * (place + 1) / strips
        colour = PAPER if place % 2 else "#2F7F79"
        cloth.face(
            [(left, y, 34), (right, y, 34), (right, y + 1.2, 22), (left, y + 1.2, 22)], colour
        )
    for post in (x + 0.1, x + long - 0.1):
        cloth.stroke([(post, y + 1.2, 0), (post, y + 1.2, 22)], INK, 2)
    g.place(cloth)


def cinema() -> Ground:
    """A picture house with a lit front, on which one large face looks out over the street."""
    g = Ground()
    plate(g)
    pave(g, 4.0, 7.2)
    city_behind(g)
    hall = slab(g, Foot(-4.6, -4.4, 3.6, 1.0), 92, "navy", "fins")
    front = [(-3.8, 1.02, 26), (2.8, 1.02, 26), (2.8, 1.02, 82), (-3.8, 1.02, 82)]
    hall.face(front, SCREEN)
    _face(hall)
    porch = Solid(Foot(-4.2, 1.0, 3.2, 2.6))
    porch.box(porch.foot, 20, 6, "sand")
    for post in (-4.0, -1.8, 0.6, 3.0):
        porch.stroke([(post, 2.6, 0), (post, 2.6, 20)], INK, 2.4)
    g.place(porch)
    slab(g, Foot(5.2, -4.0, 8.6, -0.6), 54, "teal", "bands")
    tram(g, -7.4, 5.2, 3, 2.6, "cream")
    for x in (-7.4, 5.0, 8.4):
        lamp(g, x, 3.4)
    camera(g, 4.4, 2.6)
    trees(g, (-6.4, 8.8), (2.6, 8.9), (6.2, 8.6))
    for place, (x, y) in enumerate(((-2.6, 3.2), (-1.2, 3.4), (1.6, 3.1), (6.6, 3.0))):
        person(g, x, y, place + 1)
    person(g, 0.2, 3.4, 0, scarf=True)
    return g


def _face(hall: Solid) -> None:
    """A face on the screen, seen along the wall: two brows, a nose, a broad neck."""
    y = 1.03
    hall.face([(-1.6, y, 26), (0.8, y, 26), (0.6, y, 40), (-1.4, y, 40)], "#8A5A3B")
    hall.face([(-1.8, y, 40), (1.0, y, 40), (1.1, y, 70), (-1.9, y, 70)], "#C98F65")
    hall.face([(-1.9, y, 66), (1.1, y, 66), (0.8, y, 78), (-1.6, y, 78)], INK)
    for left in (-1.4, -0.1):
        hall.stroke([(left, y, 60), (left + 0.7, y, 61)], INK, 3)
        hall.stroke([(left + 0.2, y, 55), (left + 0.5, y, 55)], INK, 3)
    hall.stroke([(-0.8, y, 46), (0.2, y, 46)], INK, 2.4)


def newsroom() -> Ground:
    """A newspaper's house: the offices in front, the press behind, vans at the door."""
    g = Ground()
    plate(g)
    g.level(Foot(-SIDE, 2.4, SIDE, 7.0), STREET)
    city_behind(g)
    works(g, Foot(0.6, -5.0, 8.6, -0.8), 36, 5)
    front = slab(g, Foot(-5.0, -3.8, -0.4, 1.4), 104, "cream", "bands")
    front.face([(-4.6, 1.42, 88), (-0.8, 1.42, 88), (-0.8, 1.42, 100), (-4.6, 1.42, 100)], INK)
    for place in range(7):
        left = -4.3 + place * 0.5
        front.face(
            [(left, 1.43, 91), (left + 0.26, 1.43, 91), (left + 0.26, 1.43, 97), (left, 1.43, 97)],
            PAPER,
        )
    for place in range(3):
        van(g, 1.2 + place * 2.6, 1.0, "cream" if place != 1 else "sand")
    crates(g, -6.8, 2.0, 4)
    lamp(g, -7.6, 7.4)
    lamp(g, 6.6, 7.4)
    camera(g, 0.2, 3.0)
    trees(g, (-6.6, 8.8), (-3.2, 8.9), (3.4, 8.8), (8.6, 8.4))
    bench(g, 4.0, 8.2)
    person(g, -2.4, 3.4, 0, scarf=True)
    person(g, 4.6, 4.4, 4)
    return g


def square() -> Ground:
    """The square under the tower, with people on it who hold up both hands."""
    g = Ground()
    plate(g)
    g.level(Foot(-7.6, -7.6, 8.6, 8.6), STREET)
    for ring in (42, 31):
        g.flat.oval(at(2.8, 2.8), ring * 4.2, ring * 2.1, BLOCK if ring == 42 else "#EADBB6")
    tower(g, -4.0, -4.0, 1.2)
    slab(g, Foot(3.2, -9.4, 5.8, -7.2), 48, "cream")
    slab(g, Foot(-9.4, 3.2, -7.4, 5.8), 48, "sand")
    for x, y in ((7.6, -4.6), (7.6, -1.2), (-4.6, 7.6), (-1.2, 7.6)):
        tree(g, x, y, 1.1, 0)
    for x, y, right in ((7.2, 7.2, False), (-5.8, 4.6, True), (4.6, -5.8, False)):
        camera(g, x, y, to_right=right)
    for row in range(5):
        for place in range(6):
            x, y = -0.6 + place * 1.25 + (row % 2) * 0.5, -0.4 + row * 1.35
            hands(person(g, x, y, row * 6 + place + 1), x, y)
    person(g, 3.4, 7.4, 0, scarf=True)
    return g


def court() -> Ground:
    """A public hall with steps, columns and a pediment."""
    g = Ground()
    plate(g)
    g.level(Foot(-6.6, 2.0, 8.6, 8.6), STREET)
    city_behind(g)
    slab(g, Foot(-3.4, -3.4, 4.2, 0.6), 84, "sand", "fins")
    porch = Solid(Foot(-3.4, 0.6, 4.2, 1.9))
    porch.box(porch.foot, 0, 14, "cream")
    for place in range(6):
        x = -3.2 + place * 1.38
        porch.box(Foot(x, 1.3, x + 0.5, 1.8), 14, 50, "cream")
    porch.box(Foot(-3.4, 1.1, 4.2, 1.9), 64, 8, "sand")
    porch.face([(-3.4, 1.92, 72), (4.2, 1.92, 72), (0.4, 1.92, 98)], "#E7D8B6")
    eye(porch, at(0.4, 1.92, 81), 9)
    g.place(porch, 72)
    steps = Solid(Foot(-3.4, 1.9, 4.2, 3.4))
    for place in range(3):
        steps.box(Foot(-3.4, 1.9, 4.2, 3.4 - place * 0.5), place * 4, 4, "cream")
    g.place(steps)
    lamp(g, -5.8, 5.4)
    lamp(g, 7.4, 5.4)
    camera(g, 6.2, 2.6, to_right=False)
    trees(g, (-7.4, 3.6), (-7.4, 6.6), (9.0, 0.4), (9.0, 3.0), (-2.6, 9.2), (3.8, 9.2))
    bench(g, -3.0, 7.4)
    person(g, 0.6, 4.8, 0, scarf=True)
    person(g, 3.4, 5.6, 2)
    person(g, -1.8, 5.4, 5)
    return g
