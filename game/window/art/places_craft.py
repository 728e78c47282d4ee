"""Where things are made and mended: a flour mill, the workshop of the trams."""

from __future__ import annotations

from game.window.art.buildings import house
from game.window.art.furniture import (
    block,
    sack,
)
from game.window.art.ground import (
    STREET,
    city_behind,
    pave,
    plate,
    trees,
)
from game.window.art.iso import AMBER, FACES, INK, Foot, Ground, Solid, at
from game.window.art.people import person
from game.window.art.props import crates, lamp
from game.window.art.rooms import room, stands, tiles


def mill() -> Ground:
    """The yard of a flour mill: a tall house with a hoist, silos, sacks on a cart."""
    g = Ground()
    plate(g)
    pave(g, 3.0, 7.0)
    g.level(Foot(-4.8, 0.0, 7.0, 3.0), STREET)
    city_behind(g)
    tall = house(g, Foot(-4.8, -4.6, 0.6, 0.0), 92, 40, "cream", "navy")
    for floor in range(3):
        for place in range(4):
            tall.left(
                -4.4 + place * 1.3, -3.8 + place * 1.3, 0.01, 34 + floor * 19, 44 + floor * 19, INK
            )
    tall.left(-2.5, -1.4, 0.02, 0, 25, "#27625E")
    tall.right(-2.9, -1.7, 0.6, 60, 82, "#8A5E12")
    tall.box(Foot(0.6, -2.5, 1.7, -2.1), 98, 4, "navy")
    tall.stroke([(1.5, -2.3, 98), (1.5, -2.3, 44)], INK, 1.4)
    sack(tall, 1.5, -2.3, 28)
    for x, y in ((3.4, -3.6), (5.6, -3.6)):
        _round(g, x, y)
    pipe = Solid(Foot(1.0, -1.9, 1.1, -1.8))
    pipe.stroke([(0.6, -3.4, 84), (3.4, -3.4, 76), (5.6, -3.4, 76)], "#B7A377", 4)
    g.place(pipe)
    _cart(g, 1.2, 1.4)
    for place in range(4):
        spot = Solid(Foot(-4.4 + place * 0.6, 0.9, -4.2 + place * 0.6, 1.1))
        sack(spot, -4.2 + place * 0.6, 1.0 + place % 2 * 0.3, 0)
        g.place(spot)
    person(g, -1.5, 1.2, 4, size=1.3)
    person(g, -2.6, 3.4, 0, scarf=True, size=1.3)
    crates(g, 6.0, 0.4, 4)
    lamp(g, -6.2, 3.0)
    trees(g, (-6.4, 0.6), (8.6, 0.6), (-6.6, 8.6), (-2.6, 8.8), (2.0, 8.7), (6.6, 8.6))
    return g


def _round(g: Ground, x: float, y: float) -> None:
    """A store for grain with a pointed cap."""
    silo = Solid(Foot(x - 1.0, y - 1.0, x + 1.0, y + 1.0))
    (cx, cy), draw = at(x, y), silo.drawing
    draw.oval((cx, cy), 19, 10, FACES["sage"][2])
    draw.fill(((cx - 19, cy), (cx, cy), (cx, cy - 76), (cx - 19, cy - 76)), FACES["sage"][1])
    draw.fill(((cx, cy), (cx + 19, cy), (cx + 19, cy - 76), (cx, cy - 76)), FACES["sage"][2])
    draw.oval((cx - 9, cy + 4), 9, 4, FACES["sage"][1])
    draw.fill(((cx - 20, cy - 75), (cx + 20, cy - 75), (cx, cy - 90)), "#43547E")
    draw.fill(((cx, cy - 75), (cx + 20, cy - 75), (cx, cy - 90)), "#22325A")
    g.place(silo, 76)


def _cart(g: Ground, x: float, y: float) -> None:
    """A flat cart with sacks."""
    cart = Solid(Foot(x, y, x + 3.4, y + 1.5))
    cart.box(cart.foot, 9, 4, "sand")
    for wheel in (0.7, 2.7):
        centre = at(x + wheel, y + 1.52, 8)
        cart.drawing.oval(centre, 8, 8.6, INK)
        cart.drawing.oval(centre, 5.8, 6.2, "#B1822F")
        cart.drawing.oval(centre, 1.8, 2, INK)
    for row in range(2):
        for place in range(4):
            sack(cart, x + 0.5 + place * 0.8, y + 0.5 + row * 0.6, 13)
    cart.stroke([(x + 3.4, y + 0.75, 11), (x + 4.8, y + 0.75, 6)], "#8A5E12", 2.6)
    g.place(cart, 18)


def sheds() -> Ground:
    """The workshop of the trams: a tram over a pit, tools, a large lamp on a hook by the door."""
    return _workshop(lamp=True)


def sheds_lit() -> Ground:
    """The same while somebody has the lamp under the tram with them."""
    return _workshop(lamp=False)


def _workshop(*, lamp: bool) -> Ground:
    """With the lamp on its hook, or with the empty hook."""
    g, size = Ground(), (11.0, 8.6)
    left, right = room(g, size, 96, "sage", "#D9C9A3")
    tiles(g, size, "#CDBB90", 1.4)
    for place in range(3):
        right.window(1.2 + place * 3.3, 3.4 + place * 3.3, 50, 84, bars=3)
    right.patch(0.6, 4.6, 14, 40, "#8A5E12")
    for place in range(9):
        a = 0.9 + place * 0.42
        right.line([(a, 36), (a, 24 - place % 3 * 3)], INK, 2.4)
        right.disc(a, 24 - place % 3 * 3, 0.1, INK)
    left.door(5.4, 7.4, 66, "#22325A")
    left.line([(4.6, 60), (4.6, 50)], INK, 2)
    if lamp:
        left.disc(4.6, 46, 0.34, INK)
        left.disc(4.6, 46, 0.26, AMBER)
    left.sheet(2.4, 44, 1.0, 20)
    for rail in (3.1, 4.7):
        g.level(Foot(0.0, rail, 11.0, rail + 0.14), INK)
    g.level(Foot(1.8, 3.4, 9.4, 4.6), "#22325A")
    _lifted(g, 2.6, 3.0)
    block(g, Foot(0.3, 0.2, 4.8, 1.2), 17, "sand")
    box = block(g, Foot(6.4, 0.3, 8.2, 1.2), 14, "navy")
    box.left(6.5, 8.1, 1.2, 6, 9, "#DDAE55")
    for place in range(3):
        wheel = Solid(Foot(9.0 + place * 0.3, 0.4, 9.1 + place * 0.3, 0.5))
        wheel.drawing.oval(at(9.2 + place * 0.4, 0.6, 9), 9, 9.6, INK)
        wheel.drawing.oval(at(9.2 + place * 0.4, 0.6, 9), 4, 4.4, "#B7A377")
        g.place(wheel)
    stands(g, 2.2, 5.6, 0, scarf=True)
    stands(g, 4.8, 6.0, 3)
    stands(g, 1.4, 2.0, 1)
    return g


def _lifted(g: Ground, x: float, y: float) -> None:
    """A tram on four jacks, from which light falls."""
    foot = Foot(x, y, x + 6.6, y + 1.9)
    tram = Solid(foot)
    for px, py in ((x + 0.6, foot.y1), (x + 6.0, foot.y1)):
        tram.stroke([(px, py, 0), (px, py, 20)], "#DDAE55", 6)
    tram.face(
        [
            (x + 2.2, foot.y1, 0),
            (x + 4.4, foot.y1, 0),
            (x + 3.8, foot.y1, 17),
            (x + 2.8, foot.y1, 17),
        ],
        AMBER,
    )
    for wheel in (1.4, 2.1, 4.6, 5.3):
        tram.drawing.oval(at(x + wheel, foot.y1, 18), 6, 6.4, INK)
    tram.box(foot, 19, 36, "sand")
    tram.left(x, foot.x1, foot.y1, 20, 30, "#22325A")
    tram.right(y, foot.y1, foot.x1, 20, 30, INK)
    for pane in range(6):
        left = x + 0.3 + pane * 1.05
        tram.left(left, left + 0.8, foot.y1, 35, 50, "#22325A")
    tram.right(y + 0.25, foot.y1 - 0.25, foot.x1, 34, 50, INK)
    tram.box(Foot(x + 0.4, y + 0.3, foot.x1 - 0.4, foot.y1 - 0.3), 55, 5, "stone")
    g.place(tram, 30)
