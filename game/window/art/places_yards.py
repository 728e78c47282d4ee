"""Yards where somebody waits: the pens in which dogs are kept, a wedding under a sheet."""

from __future__ import annotations

from game.window.art.buildings import house, slab
from game.window.art.furniture import cup, lantern
from game.window.art.ground import STREET, city_behind, pave, plate, trees
from game.window.art.iso import AMBER, FACES, INK, Foot, Ground, Solid, at
from game.window.art.people import dog, hands, person, seated
from game.window.art.props import bench, camera, lamp
from game.window.art.rooms import PAGE

_NEAR = 1.5
_PUDDLE = "#A9C4BE"


def kennels() -> Ground:
    """Pens in a row, dogs along the fence, and before it somebody on a folding chair who reads."""
    g = Ground()
    plate(g)
    g.level(Foot(-7.0, -4.4, 7.8, 2.6), "#D9C9A3")
    g.level(Foot(-10, 2.6, 10, 6.6), STREET)
    city_behind(g)
    for place in range(4):
        x = -6.6 + place * 3.6
        hut = house(
            g, Foot(x, -4.2, x + 3.0, -1.8), 22, 12, "sage", "navy" if place % 2 else "teal"
        )
        hut.left(x + 1.1, x + 1.9, -1.78, 0, 14, INK)
    for place in range(3):
        _fence(g, (-3.3 + place * 3.6, -2.0), (-3.3 + place * 3.6, 2.4), 20)
    for place in range(8):
        dog(g, -6.2 + place * 1.75, 1.6 + place % 3 * 0.25, 1 if place < 4 else -1)
    _fence(g, (-7.0, 2.5), (7.8, 2.5), 24)
    _fence(g, (7.8, -4.2), (7.8, 2.5), 24)
    _hours(g, 5.6, 2.7)
    _reader(g, 0.4, 4.4)
    dog(g, 1.9, 3.5, -1)
    camera(g, 8.8, 3.2, to_right=False)
    lamp(g, -7.8, 3.0)
    trees(g, (-8.6, 0.6), (-6.0, 8.2), (-2.2, 8.8), (3.0, 8.6), (6.8, 8.2), (9.2, -1.0))
    bench(g, -5.6, 4.6)
    return g


def _fence(g: Ground, start: tuple[float, float], end: tuple[float, float], high: float) -> None:
    """Posts, rails and wire; what stands behind it is seen."""
    fence = Solid(Foot(*start, end[0] + 0.01, end[1] + 0.01))
    count = max(2, int((end[0] - start[0] + end[1] - start[1]) / 1.2))
    for place in range(count + 1):
        share = place / count
        x, y = (a + (b - a) * share for a, b in zip(start, end, strict=True))
        fence.stroke([(x, y, 0), (x, y, high)], INK, 1.9)
    for z in (high * 0.3, high * 0.62, high * 0.95):
        fence.stroke([(*start, z), (*end, z)], "#4A5875", 1.1)
    g.place(fence)


def _hours(g: Ground, x: float, y: float) -> None:
    """A board that says when one may come."""
    board = Solid(Foot(x, y, x + 1.4, y + 0.05))
    board.left(x, x + 1.4, y + 0.05, 8, 24, PAGE)
    for row in range(3):
        board.stroke(
            [(x + 0.2, y + 0.06, 20 - row * 4), (x + 1.2, y + 0.06, 20 - row * 4)], INK, 1.2
        )
    g.place(board)


def _reader(g: Ground, x: float, y: float) -> None:
    """Whoever is played, on a folding chair, with an open newspaper."""
    chair = Solid(Foot(x - 0.5, y - 0.5, x + 0.4, y + 0.4))
    for a, b in (((-0.4, 0.4), (0.4, 0.4)), ((0.4, 0.4), (0.4, -0.4))):
        chair.stroke([(x + a[0], y + a[1], 0), (x + b[0], y + b[1], 11)], INK, 2)
        chair.stroke([(x + b[0], y + b[1], 0), (x + a[0], y + a[1], 11)], INK, 2)
    chair.top(Foot(x - 0.45, y - 0.45, x + 0.45, y + 0.45), 11, FACES["sand"][1])
    g.place(chair, 8)
    sitter = seated(g, x + 0.1, y + 0.1, -1, size=_NEAR, seat=13)
    cx, cy = at(x + 0.1, y + 0.1, 22)
    for side in (-1, 1):
        sheet = ((cx, cy + 3), (cx + side * 13, cy), (cx + side * 13, cy - 12), (cx, cy - 9))
        sitter.drawing.fill(sheet, PAGE if side < 0 else "#EBDAB5")
        for row in range(3):
            low = cy - 1 - row * 3
            sitter.drawing.line(((cx + side * 2, low), (cx + side * 11, low - 2)), "#4A5875", 0.8)


def wedding() -> Ground:
    """A yard among low houses: a viola under a sheet that four hold up, a bride who dances."""
    g = Ground()
    plate(g)
    g.level(Foot(-6.4, -2.6, 7.0, 7.0), STREET)
    pave(g, 7.4, 9.4)
    city_behind(g)
    for x, y, walls, roof in (
        (-6.6, -5.6, "cream", "teal"),
        (-2.6, -5.8, "sage", "navy"),
        (1.4, -5.6, "sand", "teal"),
        (5.2, -5.8, "cream", "navy"),
    ):
        house(g, Foot(x, y, x + 3.2, y + 2.6), 32, 20, walls, roof)
    slab(g, Foot(-9.2, -2.0, -7.0, 2.4), 34, "sage")
    for x, y, wide in ((-4.2, 5.6, 30), (2.6, 6.2, 24), (5.6, 3.4, 26), (-5.4, 0.6, 18)):
        g.flat.oval(at(x, y), wide, wide * 0.4, _PUDDLE)
    _sheet(g, -4.2, -0.8)
    _bride(g, 3.8, 3.6)
    _soup(g, 3.6, -1.8)
    for place, (x, y) in enumerate(((4.6, 1.4), (4.0, 6.3), (0.0, 6.2), (6.4, 3.0), (6.2, 0.6))):
        person(g, x, y, place + 1, size=1.35)
    person(g, -2.6, 5.2, 0, scarf=True, size=_NEAR)
    for place in range(5):
        lantern(g, -5.0 + place * 2.6, -2.6, 40 - place % 2 * 5)
    lamp(g, -6.6, 6.6)
    trees(g, (-8.4, 4.8), (-8.2, 8.2), (8.2, 0.4), (8.4, 5.6))
    return g


def _sheet(g: Ground, x: float, y: float) -> None:
    """Four who hold a sheet over somebody with a viola."""
    wide, deep, high = 4.6, 3.4, 44
    corners = ((x, y), (x + wide, y), (x, y + deep), (x + wide, y + deep))
    for place, (px, py) in enumerate(corners):
        hands(person(g, px, py, place + 2, size=_NEAR), px, py, size=_NEAR * 1.1)
    _viola(g, x + 1.5, y + 2.6)
    cloth = Solid(Foot(x + wide + 0.2, y + deep + 0.2, x + wide + 0.3, y + deep + 0.3))
    sag, edge = high + 10, [(px, py, high + 18) for px, py in corners]
    middle = (x + wide / 2, y + deep / 2, sag)
    for first, second, colour in ((0, 1, "#EBDAB5"), (0, 2, PAGE), (1, 3, "#D9C9A3"), (2, 3, PAGE)):
        cloth.face([edge[first], edge[second], middle], colour)
    g.place(cloth)


def _viola(g: Ground, x: float, y: float) -> None:
    """Somebody who plays, with the bow across."""
    who = person(g, x, y, 1, size=_NEAR)
    cx, cy = at(x, y)
    draw = who.drawing
    draw.oval((cx - 7, cy - 30), 5, 3.4, "#8A5E12")
    draw.line(((cx - 7, cy - 30), (cx - 17, cy - 27)), INK, 1.8)
    draw.line(((cx + 5, cy - 24), (cx - 15, cy - 36)), "#DDAE55", 1.4)


def _bride(g: Ground, x: float, y: float) -> None:
    """A bride with her shoes off; they stand beside her."""
    bride = Solid(Foot(x - 0.15, y - 0.15, x + 0.15, y + 0.15))
    (cx, cy), draw = at(x, y), bride.drawing
    draw.fill(((cx - 15, cy - 1), (cx + 15, cy - 1), (cx + 5, cy - 26), (cx - 5, cy - 26)), PAGE)
    draw.fill(
        ((cx + 2, cy - 1), (cx + 15, cy - 1), (cx + 5, cy - 26), (cx + 2, cy - 26)), "#D9C9A3"
    )
    for side in (-1, 1):
        draw.line(((cx + side * 4, cy - 25), (cx + side * 16, cy - 36)), "#8A5A3B", 3)
    draw.oval((cx, cy - 32), 6, 6.4, "#8A5A3B")
    draw.oval((cx, cy - 36), 6.4, 4, INK)
    for dx in (24, 30):
        draw.fill(((cx + dx, cy + 8), (cx + dx + 7, cy + 6), (cx + dx + 2, cy + 3)), "#3B8680")
    g.place(bride)


def _soup(g: Ground, x: float, y: float) -> None:
    """A long table with a pot on it."""
    foot = Foot(x, y, x + 3.0, y + 1.3)
    table = Solid(foot)
    table.box(foot, 13, 3, "cream")
    for px, py in ((foot.x0, foot.y1), (foot.x1, foot.y1), (foot.x1, foot.y0)):
        table.stroke([(px, py, 0), (px, py, 13)], "#8A5E12", 2.4)
    cx, cy = at(x + 1.0, y + 0.6, 16)
    table.drawing.fill(
        ((cx - 9, cy), (cx + 9, cy), (cx + 9, cy - 13), (cx - 9, cy - 13)), "#22325A"
    )
    table.drawing.oval((cx, cy - 13), 9, 4, AMBER)
    for place in range(3):
        cup(table, x + 1.8 + place * 0.4, y + 0.4 + place % 2 * 0.3, 16)
    g.place(table, 14)
