"""Streets where an eye looks on: a coffee stall with one on its till, a hoarding by a crossing."""

from __future__ import annotations

from game.window.art.buildings import slab, works
from game.window.art.furniture import cup
from game.window.art.ground import BLOCK, STREET, city_behind, cross, pave, plate, trees
from game.window.art.iso import FACES, INK, Foot, Ground, Solid, at
from game.window.art.people import person
from game.window.art.props import bench, camera, lamp, van
from game.window.art.rooms import PAGE

_CLOTH = (PAGE, "#DDAE55")
_BRUNO, _BRUNO_DARK = "#8A5A3B", "#6B4329"


def stall() -> Ground:
    """A coffee stall before a hospital of a city without a tower; the till has an eye."""
    side = 7.4
    g = Ground(floor=Foot(-side, -side, side, side))
    plate(g, BLOCK, side)
    g.level(Foot(-side, -1.6, side, 4.4), STREET)
    main = slab(g, Foot(-3.6, -5.6, 5.6, -3.0), 82, "cream")
    cross(main, 3.9, -3.0, 70, 8)
    slab(g, Foot(-7.0, -5.6, -4.2, -2.8), 46, "sage", "bands")
    porch = Solid(Foot(0.0, -3.0, 3.0, -1.4))
    porch.box(porch.foot, 24, 5, "teal")
    for x in (0.1, 2.9):
        porch.stroke([(x, -1.4, 0), (x, -1.4, 24)], INK, 2.4)
    g.place(porch)
    _coffee(g, -5.2, 0.2)
    person(g, 0.5, 2.7, 0, scarf=True, size=1.6)
    person(g, 1.7, 3.0, 2, size=1.6)
    person(g, 5.0, -0.4, 4, size=1.4)
    van(g, 3.4, 1.0, "cream")
    lamp(g, -6.4, -1.2)
    lamp(g, 6.4, -1.0)
    bench(g, 2.4, 5.2)
    trees(g, (-6.4, 5.4), (-3.2, 6.4), (0.6, 6.6), (5.0, 6.2), (6.8, -4.4), (6.6, 4.9))
    return g


def _coffee(g: Ground, x: float, y: float) -> None:
    """The stall: a counter, cups, a till that smiles back, a striped roof, a boy behind it."""
    long, deep = 5.0, 2.2
    person(g, x + 1.3, y + 0.8, 3, size=1.6)
    bar = Solid(Foot(x, y + 1.3, x + long, y + deep))
    bar.box(bar.foot, 0, 22, "teal")
    for place in range(6):
        start = x + 0.15 + place * 0.8
        bar.left(start, start + 0.66, y + deep, 4, 18, FACES["teal"][2])
    bar.box(Foot(x - 0.1, y + 1.2, x + long + 0.1, y + deep + 0.1), 22, 2.5, "cream")
    for place in range(3):
        cup(bar, x + 3.8 + place * 0.3, y + 1.5 + place % 2 * 0.3, 24.5)
    bar.box(Foot(x + 2.6, y + 1.4, x + 3.6, y + 1.9), 24.5, 13, "navy")
    eye = at(x + 3.1, y + 1.9, 31)
    bar.drawing.oval(eye, 4.4, 4.6, PAGE)
    bar.drawing.oval(eye, 2.6, 2.8, "#D8412F")
    g.place(bar, 18)
    roof = Solid(Foot(x, y + deep, x + long, y + deep + 0.01))
    for px, py in ((x, y + deep), (x + long, y + deep), (x + long, y)):
        roof.stroke([(px, py, 22), (px, py, 80)], INK, 2.2)
    ends = [x - 0.2 + strip * (long + 0.4) / 8 for strip in range(9)]
    for strip, (a, b) in enumerate(zip(ends, ends[1:], strict=False)):
        back, front = (y - 0.2, 98), (y + deep + 0.3, 80)
        roof.face([(a, *back), (b, *back), (b, *front), (a, *front)], _CLOTH[strip % 2])
    g.place(roof)


def hoarding() -> Ground:
    """A crossing under a camera, and across from it a boxer on a hoarding, torn at a corner."""
    g = Ground()
    plate(g)
    pave(g, 0.6, 5.4)
    for stripe in range(7):
        g.level(Foot(1.6, 0.8 + stripe * 0.66, 4.0, 1.18 + stripe * 0.66), "#C9B78C")
    city_behind(g)
    slab(g, Foot(-8.8, -5.2, -6.2, -2.0), 50, "sand")
    slab(g, Foot(5.4, -4.8, 9.0, -1.4), 44, "sage", "bands")
    works(g, Foot(-5.0, -6.0, 3.4, -3.6), 26, 4)
    _boards(g, -5.6, -1.2, 9.4)
    _signal(g, 4.6, 0.3)
    pole = camera(g, 1.0, 6.2, to_right=True)
    pole.lift(2)
    person(g, 2.8, 3.2, 0, scarf=True, size=1.5)
    person(g, -1.4, 0.4, 4, size=1.4)
    person(g, 5.6, 6.2, 2, size=1.4)
    lamp(g, -7.2, 0.2)
    lamp(g, 7.6, 5.9)
    bench(g, -4.4, 6.6)
    trees(g, (-7.4, 7.0), (-4.6, 8.9), (3.6, 8.7), (8.6, 8.4), (8.8, 0.2))
    return g


def _boards(g: Ground, x: float, y: float, long: float) -> None:
    """A hoarding with bills on it, one of them large."""
    wall = Solid(Foot(x, y, x + long, y + 0.3))
    wall.box(wall.foot, 6, 58, "sand")
    for post in range(6):
        a = x + 0.2 + post * (long - 0.4) / 5
        wall.stroke([(a, y + 0.3, 0), (a, y + 0.3, 64)], "#8A5E12", 2.4)
    for a, b, low, high, tone in (
        (0.5, 1.9, 18, 52, "#9FBFB2"),
        (2.1, 3.1, 14, 34, PAGE),
        (2.2, 3.2, 38, 56, "#DDAE55"),
        (7.5, 9.0, 16, 54, "#3B8680"),
    ):
        wall.left(x + a, x + b, y + 0.31, low, high, tone)
        wall.left(x + a + 0.15, x + b - 0.15, y + 0.32, low + 4, low + 8, "#22325A")
    _boxer(wall, x + 3.6, y + 0.32)
    g.place(wall, 40)


def _boxer(wall: Solid, x: float, y: float) -> None:
    """The bill of a fight: a face with two heavy brows; one corner hangs down."""
    wall.face([(x, y, 9), (x + 3.5, y, 9), (x + 3.5, y, 48), (x + 2.5, y, 62), (x, y, 62)], PAGE)
    wall.face([(x + 2.5, y, 62), (x + 3.5, y, 48), (x + 2.7, y, 43)], "#CBB486")
    wall.left(x + 0.2, x + 3.3, y, 11, 18, "#22325A")
    wall.face([(x + 0.6, y, 19), (x + 2.9, y, 19), (x + 2.5, y, 30), (x + 1.0, y, 30)], _BRUNO_DARK)
    wall.face([(x + 0.8, y, 26), (x + 2.6, y, 26), (x + 2.7, y, 50), (x + 0.7, y, 50)], _BRUNO)
    wall.face([(x + 0.7, y, 49), (x + 2.7, y, 49), (x + 2.3, y, 57), (x + 1.0, y, 57)], INK)
    for left in (0.95, 1.85):
        wall.stroke([(x + left, y, 45), (x + left + 0.6, y, 45)], INK, 3.4)
        wall.stroke([(x + left + 0.15, y, 40), (x + left + 0.45, y, 40)], INK, 3)
    wall.stroke([(x + 1.3, y, 31), (x + 2.1, y, 31)], INK, 2.2)


def _signal(g: Ground, x: float, y: float) -> None:
    """A light for those who walk; it is red."""
    post = Solid(Foot(x - 0.1, y - 0.1, x + 0.1, y + 0.1))
    post.stroke([(x, y, 0), (x, y, 34)], INK, 2.6)
    post.box(Foot(x - 0.25, y - 0.1, x + 0.25, y + 0.2), 32, 20, "navy")
    post.drawing.oval(at(x, y + 0.2, 46), 3.6, 3.8, "#D8412F")
    post.drawing.oval(at(x, y + 0.2, 38), 3.6, 3.8, INK)
    g.place(post)
