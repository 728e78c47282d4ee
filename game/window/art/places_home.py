"""Places of every day: the street, the houses, the school, the hospital, the clinic."""

from __future__ import annotations

from game.window.art.buildings import house, slab
from game.window.art.ground import BLOCK, LAWN, SIDE, STREET, city_behind, cross, pave, plate, trees
from game.window.art.iso import INK, Foot, Ground, Solid, at
from game.window.art.people import person
from game.window.art.props import bench, camera, lamp, tram, tree, van


def street() -> Ground:
    """A street with a tram, shops, trees and a camera."""
    g = Ground()
    plate(g)
    pave(g, 0.4, 4.6)
    pave(g, 5.6, 8.2, along_x=False)
    for rail in (1.7, 2.5):
        g.level(Foot(-SIDE, rail, SIDE, rail + 0.1), "#B7A377")
    city_behind(g)
    for place, (high, faces) in enumerate(
        ((52, "cream"), (40, "sand"), (60, "cream"), (44, "sage"))
    ):
        left = -6.0 + place * 2.8
        solid = slab(g, Foot(left, -3.6, left + 2.5, -0.8), high, faces)
        solid.left(left, left + 2.5, -0.8, 0, 12, INK)
        for stripe in range(5):
            a, b = left + stripe * 0.5, left + (stripe + 1) * 0.5
            colour = ("#FBF6E8", "#2F7F79")[stripe % 2]
            solid.face([(a, -0.8, 18), (b, -0.8, 18), (b, -0.35, 12), (a, -0.35, 12)], colour)
    tram(g, -6.6, 1.6, 3)
    slab(g, Foot(-5.6, 6.4, -1.6, 8.6), 24, "cream", "bands")
    trees(
        g,
        (-8.6, 5.4),
        (-0.4, 5.6),
        (1.4, 5.5),
        (3.4, 5.6),
        (1.0, 8.6),
        (3.4, 8.8),
        (9.2, 6.0),
        (9.2, 8.6),
    )
    lamp(g, -7.0, 5.1)
    lamp(g, 4.9, 5.1)
    camera(g, 5.2, 0.1, to_right=False)
    person(g, 3.6, 3.9, 0, scarf=True)
    person(g, 6.6, 5.6, 1)
    person(g, -3.4, 5.4, 4)
    return g


def home() -> Ground:
    """A row of houses with gardens."""
    g = Ground()
    plate(g, LAWN)
    pave(g, 4.4, 7.0)
    g.level(Foot(-SIDE, 3.9, SIDE, 4.4), BLOCK)
    g.level(Foot(-SIDE, -SIDE, SIDE, -6.2), BLOCK)
    city_behind(g, left=False)
    for place, (walls, roof) in enumerate(
        (("cream", "navy"), ("sand", "teal"), ("cream", "teal"), ("sage", "navy"))
    ):
        left = -6.6 + place * 3.9
        g.level(Foot(left + 1.2, 1.2, left + 1.9, 3.9), STREET)
        house(g, Foot(left, -2.0, left + 3.0, 1.2), 34, 26, walls, roof)
        for tuft in (0.2, 2.4):
            tree(g, left + tuft, 2.9, 0.55, place)
    trees(
        g,
        (-8.8, -3.8),
        (-8.8, 0.2),
        (-5.0, -4.4),
        (-1.2, -4.4),
        (2.8, -4.4),
        (7.0, -4.4),
        (-8.6, 8.6),
        (-4.4, 8.7),
        (4.6, 8.8),
        (8.6, 8.4),
    )
    bench(g, -1.0, 8.0)
    lamp(g, 1.4, 7.6)
    lamp(g, -7.4, 4.2)
    van(g, -4.4, 5.0, "cream")
    person(g, 3.4, 4.2, 0, scarf=True)
    person(g, 4.0, 4.3, 2, size=0.72)
    return g


def school() -> Ground:
    """A school with a belfry, a yard with a painted game, a fence."""
    g = Ground()
    plate(g)
    g.level(Foot(-4.4, 1.2, 6.6, 7.0), "#EFE0BC")
    pave(g, 7.6, 9.6)
    city_behind(g)
    house(g, Foot(-5.4, -4.4, 5.0, -1.0), 44, 30, "cream", "teal")
    belfry = Solid(Foot(-1.2, -0.96, 0.6, 0.6))
    belfry.box(belfry.foot, 0, 92, "sand")
    belfry.left(-0.7, 0.1, 0.6, 66, 84, INK)
    belfry.right(-0.6, 0.24, 0.6, 66, 84, "#0E1830")
    belfry.left(-0.65, 0.05, 0.6, 0, 22, INK)
    tip = (-0.3, -0.18, 128)
    belfry.face([(-1.35, 0.75, 92), (0.75, 0.75, 92), tip], "#22325A")
    belfry.face([(0.75, 0.75, 92), (0.75, -1.1, 92), tip], INK)
    x, y = at(-0.3, 0.6, 50)
    belfry.drawing.oval((x, y), 8, 8, INK)
    belfry.drawing.oval((x, y), 6, 6, "#FBF6E8")
    belfry.drawing.line(((x, y), (x, y - 4.6)), INK, 1.4)
    belfry.drawing.line(((x, y), (x + 3, y + 1)), INK, 1.4)
    g.place(belfry, 70)
    house(g, Foot(5.2, -4.2, 8.2, 3.0), 34, 24, "cream", "navy")
    for square in range(5):
        g.level(
            Foot(-2.6 + square * 0.8, 3.8, -1.9 + square * 0.8, 4.6),
            "#7DB0A5" if square % 2 else "#FBF6E8",
        )
    for place in range(12):
        post = Solid(Foot(-4.6 + place * 0.95, 7.05, -4.5 + place * 0.95, 7.15))
        post.stroke([(-4.6 + place * 0.95, 7.1, 0), (-4.6 + place * 0.95, 7.1, 13)], INK, 1.8)
        if place != 6:
            post.stroke([(-4.6 + place * 0.95, 7.1, 10), (-3.65 + place * 0.95, 7.1, 10)], INK, 1.6)
        g.place(post)
    trees(g, (-6.6, 0.6), (-6.6, 3.0), (-6.4, 5.6), (7.8, 4.6), (8.6, 6.4), (-8.4, 8.4))
    camera(g, 7.0, 7.3, to_right=False)
    person(g, 2.0, 5.6, 0, scarf=True)
    person(g, 1.2, 5.7, 2, size=0.7)
    person(g, -3.0, 5.6, 5, size=0.7)
    person(g, 4.0, 3.2, 4, size=0.7)
    return g


def hospital() -> Ground:
    """A hospital: two wings, a porch, a van that waits."""
    g = Ground()
    plate(g)
    pave(g, 4.6, 7.6)
    city_behind(g)
    slab(g, Foot(-4.8, -4.6, 6.4, -1.4), 92, "cream")
    wing = slab(g, Foot(-4.8, -1.3, -1.2, 2.6), 58, "sage")
    cross(wing, -3.0, 2.6, 44, 7)
    slab(g, Foot(3.0, -1.3, 6.4, 2.6), 46, "cream")
    porch = Solid(Foot(-0.9, -1.2, 2.7, 1.6))
    porch.box(Foot(-0.9, -1.2, 2.7, 1.6), 22, 6, "teal")
    porch.stroke([(-0.8, 1.6, 0), (-0.8, 1.6, 24)], INK, 2.4)
    porch.stroke([(2.6, 1.6, 0), (2.6, 1.6, 24)], INK, 2.4)
    g.place(porch)
    van(g, 0.4, 5.4, "cream")
    trees(g, (-7.0, 3.6), (-6.2, 8.6), (-3.4, 8.8), (7.6, 3.4), (8.4, 8.6), (8.8, 0.4))
    lamp(g, -8.0, 8.0)
    lamp(g, 4.4, 3.6)
    camera(g, 2.9, 3.0)
    bench(g, -0.6, 8.4)
    person(g, 1.4, 3.4, 0, scarf=True)
    person(g, -2.2, 3.6, 4)
    return g


def clinic() -> Ground:
    """A small clinic among trees."""
    g = Ground()
    plate(g, LAWN)
    pave(g, 4.8, 7.0)
    g.level(Foot(-0.4, 1.8, 1.2, 4.8), STREET)
    g.level(Foot(-10, -10, 10, -6.4), BLOCK)
    city_behind(g, left=False)
    house(g, Foot(-4.4, -2.8, 4.8, 1.8), 40, 26, "cream", "teal")
    sign = Solid(Foot(2.0, 1.82, 4.0, 1.9))
    cross(sign, 3.2, 1.9, 26, 6)
    g.place(sign)
    slab(g, Foot(5.8, -1.8, 8.4, 1.6), 24, "sage", "bands")
    trees(
        g,
        (-6.4, -3.8),
        (-6.6, -0.4),
        (-6.2, 2.6),
        (-8.6, 1.2),
        (7.0, 3.4),
        (-8.4, 8.4),
        (-4.6, 8.8),
        (4.4, 8.8),
        (8.0, 8.4),
    )
    bench(g, -3.4, 3.2)
    lamp(g, 2.2, 3.6)
    van(g, -6.0, 5.2)
    person(g, 0.4, 3.8, 0, scarf=True)
    person(g, -1.6, 8.0, 5)
    return g
