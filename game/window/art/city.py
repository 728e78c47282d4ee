"""The whole city, for the title."""

from __future__ import annotations

from game.window.art.buildings import house, slab, tower, works
from game.window.art.ground import BLOCK, LAWN, STREET, plate
from game.window.art.iso import Foot, Ground
from game.window.art.people import person
from game.window.art.props import camera, stall, tram, tree

_PAPER = "#FBF6E8"


def city() -> Ground:
    """The whole city, for the title."""
    g = Ground()
    side = 16.0
    plate(g, STREET, side)
    _blocks(g)
    tower(g, -5.6, -5.6, 1.25)
    _districts(g)
    tram(g, -10.0, 2.2, 4)
    tram(g, 4.2, -3.6, 2)
    for x, y, right in ((2.6, 4.2, True), (4.6, 1.6, False), (-2.4, 4.4, True), (11.6, 4.4, False)):
        camera(g, x, y, to_right=right)
    for place in range(15):
        person(g, -13.5 + (place * 8.7) % 26, 3.6 + (place * 1.31) % 0.9, place + 1)
        person(g, 2.0 + (place * 1.7) % 2.2, -13 + (place * 11.3) % 27, place + 3)
    person(g, 3.4, 3.2, 0, scarf=True, size=1.35)
    return g


def _blocks(g: Ground) -> None:
    for x0, x1 in ((-15, -9.6), (-8.8, -2.2), (4.8, 9.6), (10.6, 15)):
        for y0, y1 in ((-15, -9.6), (-8.8, -2.2), (4.8, 9.6), (10.6, 15)):
            g.level(
                Foot(x0, y0, x1, y1),
                LAWN if (x0, y0) in ((-15, 4.8), (4.8, 10.6), (-8.8, 10.6)) else BLOCK,
            )
    for x0, x1 in ((-1.4, 4.0),):
        for y0, y1 in ((-15, -9.6), (-8.8, -2.2), (4.8, 9.6), (10.6, 15)):
            g.level(Foot(x0, y0, x1 - 2.6, y1), BLOCK)


def _districts(g: Ground) -> None:
    highs = (96, 64, 82, 48, 70, 56, 88, 40)
    faces = ("cream", "teal", "sage", "cream", "sand", "cream", "teal", "cream")
    kinds = ("grid", "bands", "grid", "grid", "bands", "grid")
    spots = [
        (-14.6, -14.4),
        (-12.0, -14.4),
        (-8.4, -14.6),
        (-5.4, -14.4),
        (-14.4, -11.8),
        (-14.6, -8.4),
        (-14.4, -5.2),
        (-1.2, -14.4),
        (-1.0, -11.6),
        (5.2, -14.2),
        (7.6, -14.4),
        (5.2, -11.8),
        (11.0, -14.2),
        (13.0, -11.6),
        (5.2, -8.2),
        (7.8, -8.4),
        (11.2, -8.2),
        (-1.2, -8.0),
    ]
    for place, (x, y) in enumerate(spots):
        far = 1 - max(0.0, (x + y + 29) / 60)
        slab(
            g,
            Foot(x, y, x + 2.2, y + 2.1),
            highs[place % 8] * (0.45 + far * 0.75),
            faces[place % 8],
            kinds[place % 6],
        )
    for place, (x, y) in enumerate(
        ((5.4, -5.0), (8.0, -5.2), (11.4, -4.8), (13.0, 5.2), (11.0, 7.4))
    ):
        slab(
            g,
            Foot(x, y, x + 2.0, y + 2.0),
            34 + 9 * (place % 3),
            ("cream", "sand", "sage")[place % 3],
        )
    for place, (x, y) in enumerate(
        ((-14.4, 11.2), (-11.8, 11.4), (5.4, 5.4), (5.6, 7.6), (-8.2, 5.4), (-1.2, 11.4))
    ):
        house(g, Foot(x, y, x + 2.2, y + 1.7), 24, 18, "cream", ("teal", "navy")[place % 2])
    for place, (x, y) in enumerate(
        (
            (-14, 5.6),
            (-12.6, 7.4),
            (-10.8, 5.8),
            (-13.8, 9),
            (-11, 8.8),
            (-8, 11.6),
            (-6, 13.4),
            (-3.6, 11.8),
            (-7.6, 14),
            (5.6, 11.4),
            (7.4, 13.2),
            (9, 11.4),
            (6, 14.2),
            (-5.0, 6.0),
            (-3.4, 6.4),
            (-12.4, 1.2),
            (-10.2, 1.0),
            (1.2, 12.4),
            (12.4, 9.6),
            (14.2, 9.8),
        )
    ):
        tree(g, x, y, 1.0 + 0.2 * (place % 3), place)
    slab(g, Foot(11.0, 11.2, 13.2, 13.4), 40, "cream", "bands")
    slab(g, Foot(-1.2, 5.0, 0.8, 7.0), 30, "sand", "bands")
    slab(g, Foot(-14.6, -1.9, -12.4, 0.2), 44, "sage")
    slab(g, Foot(8.0, 5.2, 9.4, 6.0), 16, "stone", "bands")
    works(g, Foot(-8.2, 7.6, -3.6, 9.2), 22, 4)
    stall(g, 8.0, 6.6, (_PAPER, "#2F7F79"))
    stall(g, 8.0, 8.2, (_PAPER, "#DDAE55"))
