"""A cart with rolls, by the road at the fish quay."""

from __future__ import annotations

from game.window.art.buildings import house, works
from game.window.art.furniture import heap
from game.window.art.ground import BLOCK, SIDE, STREET, WATER, WAVE, city_behind, plate
from game.window.art.iso import INK, Foot, Ground, Solid, at
from game.window.art.people import person
from game.window.art.props import boat, crates, lamp
from game.window.art.signs import lettered

_QUEUE = ((2.2, 2.1), (3.4, 2.5), (4.6, 2.5), (5.7, 2.2), (6.7, 1.5), (7.4, 0.5), (7.6, -0.7))
"""Where those stand who wait; the line goes round the quay."""


def cart() -> Ground:
    """A cart with a painted sign, on two bicycle wheels, by the road at a fish quay; a queue."""
    g = Ground()
    plate(g, WATER)
    g.level(Foot(-SIDE, -SIDE, SIDE, 3.6), BLOCK)
    g.level(Foot(-SIDE, -2.6, SIDE, 3.0), STREET)
    g.flat.fill([at(-SIDE, 3.6), at(SIDE, 3.6), at(SIDE, 3.6, -7), at(-SIDE, 3.6, -7)], "#B7A377")
    for place, (x, y) in enumerate(((-7.6, 6.0), (-3.2, 8.6), (2.0, 6.2), (6.4, 8.4), (8.0, 5.2))):
        g.flat.line([at(x, y), at(x + 1.4 + place % 2, y)], WAVE, 2.2)
    city_behind(g, left=False)
    house(g, Foot(-9.2, -5.6, -6.4, -3.4), 28, 18, "sand", "teal")
    house(g, Foot(1.6, -6.2, 4.8, -3.8), 30, 20, "cream", "navy")
    works(g, Foot(5.8, -6.0, 9.4, -3.4), 26, 2)
    _barrow(g, -4.4, -0.4)
    person(g, -5.6, 1.0, 0, scarf=True, size=1.6)
    person(g, 1.4, 0.8, 4, size=1.6)
    for place, (x, y) in enumerate(_QUEUE):
        person(g, x, y, place, size=1.4)
    boat(g, -8.2, 5.0, 4.4, 0)
    boat(g, 2.6, 4.4, 3.6, 0)
    crates(g, -8.0, 1.8, 5)
    for x in (-5.6, 8.4):
        lamp(g, x, -2.2)
    return g


def _barrow(g: Ground, x: float, y: float) -> None:
    """The cart itself; the sign is as long as it is."""
    long, deep = 4.8, 1.7
    foot = Foot(x, y, x + long, y + deep)
    solid = Solid(foot)
    solid.box(foot, 19, 19, "teal")
    solid.left(x + 0.1, x + long - 0.1, foot.y1 + 0.01, 22, 36, "#27625E")

    def spot(share: float, z: float) -> tuple[float, float, float]:
        return x + 0.35 + share * (long - 0.55), foot.y1 + 0.02, 24.5 + z * 9

    lettered(solid, "TERN ROLLS", spot, "#F3D595", 2)
    for wheel in (1.2, 3.6):
        _wheel(solid, at(x + wheel, foot.y1 + 0.05, 10.5))
    for place in range(4):
        heap(solid, x + 0.8 + place * 1.1, y + 0.85, 38)
    for side, end in ((x, x - 1.1), (x + long, x + long + 1.0)):
        solid.stroke([(side, y + 1.5, 26), (end, y + 1.5, 29)], "#8A5E12", 3)
    g.place(solid, 28)


def _wheel(solid: Solid, centre: tuple[float, float]) -> None:
    """A bicycle's wheel."""
    radius = 10.5
    solid.drawing.band(centre, radius, 2, INK)
    for dx, dy in ((1, 0), (0, 1), (0.7, 0.7), (0.7, -0.7)):
        start = (centre[0] - dx * radius, centre[1] - dy * radius)
        end = (centre[0] + dx * radius, centre[1] + dy * radius)
        solid.drawing.line((start, end), "#4A5875", 0.9)
