"""Places one leaves from or comes to: the station, the quay, the island, the tower."""

from __future__ import annotations

from game.window.art.buildings import house, slab, tower, vault, works
from game.window.art.ground import BLOCK, LAWN, SIDE, STREET, WATER, WAVE, city_behind, plate, trees
from game.window.art.iso import INK, Foot, Ground, Solid, at
from game.window.art.people import person
from game.window.art.props import bench, boat, camera, crates, lamp, tram, tree


def station() -> Ground:
    """A station hall, a train along the platform."""
    g = Ground()
    plate(g)
    g.level(Foot(-SIDE, 4.4, SIDE, 6.8), "#D9C9A3")
    for tie in range(26):
        g.level(Foot(-SIDE + 0.2 + tie * 0.77, 4.7, -SIDE + 0.42 + tie * 0.77, 6.5), "#B7A377")
    for rail in (5.1, 6.0):
        g.level(Foot(-SIDE, rail, SIDE, rail + 0.12), INK)
    city_behind(g)
    vault(g, Foot(-4.8, -4.6, 5.6, 2.0), 30, 54)
    slab(g, Foot(6.4, -3.4, 8.8, 0.4), 46, "sand")
    g.level(Foot(-SIDE, 2.6, SIDE, 4.2), STREET)
    tram(g, -7.0, 4.9, 4, 3.2, "cream")
    trees(g, (-8.6, 8.4), (-6.2, 8.8), (6.2, 8.7), (8.6, 8.4))
    lamp(g, -6.4, 3.4)
    lamp(g, 7.6, 3.4)
    camera(g, 6.2, 2.4, to_right=False)
    bench(g, -2.0, 8.0)
    person(g, 3.4, 3.4, 0, scarf=True)
    person(g, -1.8, 3.5, 1)
    person(g, 1.6, 8.2, 4)
    return g


def quay() -> Ground:
    """The ferry quay: water, a ferry, a crane, the ticket house."""
    g = Ground()
    plate(g, WATER)
    g.level(Foot(-SIDE, -SIDE, SIDE, 1.2), BLOCK)
    g.level(Foot(-SIDE, -1.8, SIDE, 1.2), STREET)
    g.flat.fill([at(-SIDE, 1.2), at(SIDE, 1.2), at(SIDE, 1.2, -7), at(-SIDE, 1.2, -7)], "#B7A377")
    for place, (x, y) in enumerate(
        ((-8, 3.2), (-4.5, 7.8), (1.6, 8.4), (5.8, 3.0), (-7.2, 6.4), (7.2, 6.6), (0.4, 2.4))
    ):
        g.flat.line([at(x, y), at(x + 1.4 + place % 2, y)], WAVE, 2.2)
    city_behind(g, left=False)
    slab(g, Foot(-9.4, -3.4, -7.2, -1.4), 40, "cream")
    house(g, Foot(-4.4, -3.8, -0.8, -1.6), 30, 20, "cream", "teal")
    works(g, Foot(2.4, -5.0, 8.2, -2.4), 30, 4)
    _crane(g, 6.4, -0.4)
    boat(g, -6.2, 2.6, 10.6)
    gangway = Solid(Foot(-2.0, 1.0, -1.2, 2.7))
    gangway.face([(-2.0, 1.0, 0), (-1.2, 1.0, 0), (-1.2, 2.9, 17), (-2.0, 2.9, 17)], "#F3D595")
    gangway.stroke([(-1.2, 1.0, 6), (-1.2, 2.9, 23)], INK, 1.6)
    g.place(gangway)
    for place in range(5):
        post = Solid(Foot(-8.6 + place * 3.6, 0.8, -8.3 + place * 3.6, 1.1))
        post.box(post.foot, 0, 8, "navy")
        g.place(post)
    crates(g, 3.2, -1.4, 5)
    lamp(g, -6.2, -0.8)
    lamp(g, 1.2, -0.9)
    camera(g, -0.3, -1.0)
    person(g, -2.6, -0.2, 0, scarf=True)
    person(g, 0.8, 0.4, 3)
    return g


def _crane(g: Ground, x: float, y: float) -> None:
    crane = Solid(Foot(x - 0.7, y - 0.7, x + 0.7, y + 0.7))
    for dx, dy in ((-0.6, -0.6), (0.6, -0.6), (-0.6, 0.6), (0.6, 0.6)):
        crane.stroke([(x + dx, y + dy, 0), (x + dx * 0.6, y + dy * 0.6, 84)], INK, 3)
    for low in (14, 38, 62):
        crane.stroke([(x - 0.55, y + 0.55, low), (x + 0.5, y + 0.5, low + 20)], INK, 1.6)
    crane.box(Foot(x - 0.6, y - 0.6, x + 0.6, y + 0.6), 84, 16, "sand")
    crane.stroke([(x, y - 2.4, 100), (x, y + 5.2, 126)], INK, 4)
    crane.stroke([(x, y, 128), (x, y + 5.2, 126)], INK, 1.4)
    crane.stroke([(x, y, 128), (x, y - 2.4, 100)], INK, 1.4)
    crane.stroke([(x, y, 98), (x, y, 130)], INK, 3)
    crane.stroke([(x, y + 4.6, 124), (x, y + 4.6, 72)], INK, 1.4)
    crane.box(Foot(x - 0.4, y + 4.3, x + 0.4, y + 4.9), 56, 15, "teal")
    g.place(crane, 40)


def square() -> Ground:
    """The tower itself, and the empty square in front of it."""
    g = Ground()
    plate(g)
    g.level(Foot(-7.6, -7.6, 8.4, 8.4), STREET)
    for ring in (40, 30):
        g.flat.oval(at(2.6, 2.6), ring * 4.2, ring * 2.1, BLOCK if ring == 40 else "#EADBB6")
    tower(g, -3.2, -3.2, 1.5)
    slab(g, Foot(3.2, -9.4, 5.8, -7.2), 48, "cream")
    slab(g, Foot(6.6, -9.4, 9.0, -7.2), 34, "sage", "bands")
    slab(g, Foot(-9.4, 3.2, -7.4, 5.8), 48, "cream")
    slab(g, Foot(-9.4, 6.6, -7.4, 9.0), 34, "sand")
    for x, y in ((7.2, -4.6), (7.2, -1.2), (7.2, 2.2), (-4.6, 7.2), (-1.2, 7.2), (2.2, 7.2)):
        tree(g, x, y, 1.1, 0)
    for x, y, right in ((6.4, 6.4, False), (-6.4, 4.6, True), (4.6, -6.4, False)):
        camera(g, x, y, to_right=right)
    person(g, 3.0, 3.0, 0, scarf=True)
    return g


def island() -> Ground:
    """An island with a lighthouse; no tower looks this far."""
    g = Ground()
    plate(g, WATER)
    for place, (x, y) in enumerate(
        ((-8, -6), (-8.6, 2), (-5.6, 7.8), (2, 8.6), (6.4, 5.6), (7, -6.6), (0, -8.4), (-3, 5.6))
    ):
        g.flat.line([at(x, y), at(x + 1.3 + place % 2, y)], WAVE, 2.2)
    centre = at(0.2, -0.6)
    g.flat.oval((centre[0], centre[1] + 5), 176, 88, "#E8D6AC")
    g.flat.oval(centre, 160, 79, LAWN)
    _lighthouse(g, -2.6, -2.6)
    house(g, Foot(0.4, -2.6, 3.6, 0.0), 28, 22, "cream", "navy")
    house(g, Foot(-3.4, 1.2, -0.8, 3.2), 24, 20, "sand", "teal")
    trees(g, (-5.0, -1.0), (4.2, 1.4), (1.0, 3.2), (-0.4, -4.6), (2.4, -4.4))
    bench(g, 1.6, 1.6)
    jetty = Solid(Foot(3.6, 2.6, 7.0, 3.3))
    jetty.box(jetty.foot, 2, 3, "sand")
    g.place(jetty)
    boat(g, 5.4, 4.4, 4.0, 1)
    person(g, 3.0, 2.2, 0, scarf=True)
    person(g, 0.6, 1.4, 3)
    return g


def _lighthouse(g: Ground, x: float, y: float) -> None:
    light = Solid(Foot(x - 1.0, y - 1.0, x + 1.0, y + 1.0))
    (cx, cy), draw = at(x, y), light.drawing
    draw.oval((cx, cy), 26, 13, "#B7A377")
    for band in range(6):
        low, high = cy - band * 22, cy - (band + 1) * 22
        wide, slim = 18 - band * 1.4, 18 - (band + 1) * 1.4
        colour, dark = (("#FFFAEC", "#CBB486"), ("#3B8680", "#27625E"))[band % 2]
        draw.oval((cx, low), wide, wide / 2.4, colour)
        draw.fill(
            ((cx - wide, low), (cx + wide, low), (cx + slim, high), (cx - slim, high)), colour
        )
        draw.fill(((cx + 2, low), (cx + wide, low), (cx + slim, high), (cx + 2, high)), dark)
    top = cy - 6 * 22
    draw.oval((cx, top), 15, 6, INK)
    draw.fill(((cx - 7, top), (cx + 7, top), (cx + 7, top - 18), (cx - 7, top - 18)), "#F0C66B")
    draw.line(((cx, top), (cx, top - 18)), INK, 1.6)
    draw.fill(((cx - 11, top - 17), (cx + 11, top - 17), (cx, top - 31)), INK)
    g.place(light, 60)
