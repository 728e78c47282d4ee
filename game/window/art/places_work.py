"""Places of work and trade: the depot, the office, the market."""

from __future__ import annotations

from game.window.art.buildings import slab, works
from game.window.art.ground import STREET, WATER, WAVE, city_behind, pave, plate, trees
from game.window.art.iso import INK, Foot, Ground, Solid, at
from game.window.art.people import person
from game.window.art.props import bench, camera, crates, lamp, stall, van


def depot() -> Ground:
    """A parcel depot: a hall with dock doors, vans, parcels on the ground."""
    g = Ground()
    plate(g)
    pave(g, 4.2, 7.4)
    city_behind(g)
    works(g, Foot(-4.6, -4.6, 4.4, 0.6), 40, 5)
    slab(g, Foot(5.6, -4.4, 8.6, -1.0), 34, "teal", "bands")
    for place in range(3):
        van(g, -4.2 + place * 3.0, 1.5, "cream" if place != 1 else "sand")
    van(g, 3.4, 5.2, "cream")
    crates(g, 5.4, 1.2, 6)
    crates(g, -6.4, 1.4, 3)
    camera(g, 4.9, 1.0, to_right=False)
    lamp(g, -8.6, 7.9)
    lamp(g, 8.2, 7.9)
    trees(g, (-6, 8.8), (-3.4, 8.9), (-0.8, 8.7), (6.8, 9.0))
    person(g, 2.2, 3.5, 0, scarf=True)
    person(g, -5.0, 3.4, 3)
    return g


def office() -> Ground:
    """An office block over a forecourt."""
    g = Ground()
    plate(g)
    g.level(Foot(-5.4, 2.2, 8.4, 8.6), STREET)
    city_behind(g)
    slab(g, Foot(-4.4, -4.2, 0.4, 0.8), 128, "teal", "bands")
    slab(g, Foot(1.6, -4.4, 6.4, 1.2), 74, "cream")
    porch = Solid(Foot(-3.2, 0.85, -0.6, 2.0))
    porch.box(porch.foot, 20, 6, "navy")
    for post in (-3.1, -0.7):
        porch.stroke([(post, 2.0, 0), (post, 2.0, 22)], INK, 2.4)
    g.place(porch)
    g.flat.oval(at(2.6, 5.2), 44, 22, "#D5C193")
    g.flat.oval(at(2.6, 5.2), 38, 19, WATER)
    g.flat.oval(at(2.6, 5.2), 16, 8, WAVE)
    trees(g, (-6.6, 4.0), (-6.6, 6.6), (8.8, 1.4), (8.8, -1.6), (6.8, 7.6), (-2.6, 9.2), (0.4, 9.3))
    bench(g, -2.4, 6.8)
    bench(g, 4.8, 7.6)
    lamp(g, -4.6, 7.4)
    camera(g, 0.9, 2.4)
    person(g, -1.6, 4.4, 0, scarf=True)
    person(g, 5.4, 4.0, 3)
    return g


def market() -> Ground:
    """A market square."""
    g = Ground()
    plate(g)
    g.level(Foot(-6.0, -3.4, 8.4, 8.6), STREET)
    city_behind(g)
    cloths = (("#FBF6E8", "#2F7F79"), ("#FBF6E8", "#DDAE55"), ("#FBF6E8", "#22325A"))
    for row in range(3):
        for place in range(4):
            stall(g, -4.6 + place * 3.3, -2.4 + row * 3.4, cloths[(row + place) % 3])
    g.flat.oval(at(7.4, 7.4), 1, 1, STREET)
    trees(g, (-7.2, 7.4), (-6.8, 8.8), (9.2, 1.4), (9.2, 4.6), (9.0, -3.0))
    lamp(g, -5.6, 8.0)
    lamp(g, 8.0, 8.0)
    camera(g, 8.6, -2.4, to_right=False)
    for place, (x, y) in enumerate(
        ((-3.0, -0.4), (0.6, 3.0), (4.6, 2.9), (6.8, 6.0), (-1.6, 6.8), (2.0, -0.3))
    ):
        person(g, x, y, place + 1)
    person(g, 3.2, 6.9, 0, scarf=True)
    return g
