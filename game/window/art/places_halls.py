"""Halls: where dogs are tested, where films are shown, where a viola is heard."""

from __future__ import annotations

from game.window.art.furniture import (
    block,
    chair,
    dais,
    pendant,
)
from game.window.art.iso import AMBER, FACES, INK, Foot, Ground, Solid, at
from game.window.art.mood import PROJECTED
from game.window.art.people import PLAYED, darker, dog
from game.window.art.rooms import PAGE, Wall, boards, room, sits, stands

_RED_FREE = ("#22325A", "#27625E")


def test_hall() -> Ground:
    """A hall that is empty but for a painted line, a chair, a man with a whistle, and a dog."""
    g, size = Ground(), (11.0, 8.8)
    left, right = room(g, size, 104, "cream", "#CFDDCF")
    for place in range(4):
        right.window(0.8 + place * 2.5, 2.4 + place * 2.5, 56, 92)
    right.patch(0, 11.0, 0, 30, "#9FBFB2")
    left.patch(0, 8.8, 0, 30, "#769C90")
    for place in range(9):
        left.line([(0.6 + place * 0.35, 34), (0.6 + place * 0.35, 84)], "#8A5E12", 1.8)
    for rung in range(6):
        left.line([(0.5, 38 + rung * 8), (3.5, 38 + rung * 8)], "#8A5E12", 1.8)
    left.door(5.6, 7.4, 60, "#22325A")
    path = [(1.6, 6.4), (2.2, 4.4), (4.0, 3.4), (5.8, 4.2), (7.4, 3.6), (8.6, 2.2)]
    for start, end in zip(path, path[1:], strict=False):
        g.flat.line((at(*start), at(*end)), PAGE, 5)
    for spot in path[1:-1]:
        g.flat.oval(at(*spot), 2.5, 2.5, PAGE)
    g.flat.oval(at(8.6, 2.2), 14, 7, PAGE)
    g.flat.oval(at(8.6, 2.2), 10, 5, "#3B8680")
    for x, y in ((2.2, 3.0), (5.2, 2.6), (7.2, 2.2)):
        _cone(g, x, y)
    block(g, Foot(0.2, 0.2, 2.2, 1.1), 14, "teal")
    chair(g, 2.6, 1.9, "y0", "navy")
    stands(g, 6.4, 2.0, 3)
    dog(g, 4.6, 3.6)
    stands(g, 2.6, 5.2, 0, scarf=True)
    return g


def _cone(g: Ground, x: float, y: float) -> None:
    cone = Solid(Foot(x - 0.15, y - 0.15, x + 0.15, y + 0.15))
    cx, cy = at(x, y)
    cone.drawing.oval((cx, cy), 6, 3, "#8A5E12")
    cone.drawing.fill(((cx - 4.6, cy), (cx + 4.6, cy), (cx, cy - 14)), "#DDAE55")
    cone.drawing.fill(
        ((cx - 2.6, cy - 6), (cx + 2.6, cy - 6), (cx + 1.6, cy - 9), (cx - 1.6, cy - 9)), PAGE
    )
    g.place(cone)


def _rows(
    g: Ground, start: tuple[float, float], rows: int, seats: int, *, here: tuple[int, int]
) -> None:
    """Rows of seats along x, from behind, with people in most."""
    for row in range(rows):
        y = start[1] + row * 1.35
        bench = Solid(Foot(start[0], y + 0.25, start[0] + seats * 0.86, y + 0.45))
        for place in range(seats):
            x = start[0] + place * 0.86
            bench.box(Foot(x, y + 0.25, x + 0.78, y + 0.45), 3, 15, "teal")
        for place in range(seats):
            me = (row, place) == here
            if me or (row * 5 + place * 3) % 7 != 2:
                sits(
                    g,
                    start[0] + place * 0.86 + 0.4,
                    y,
                    PLAYED if me else row + place,
                    seat=9,
                    size=1.05,
                )
        g.place(bench)


def screening() -> Ground:
    """A cinema from inside: rows of heads, and on the screen one face with lines beside it."""
    g, size = Ground(), (10.0, 8.8)
    left, right = room(g, size, 108, "navy", "#4A5875")
    g.light = "none"
    right.patch(0.9, 9.1, 26, 100, INK)
    right.patch(1.1, 8.9, 29, 97, AMBER)
    _face(right, 3.6)
    for place in range(6):
        low = 84 - place * 9
        right.patch(5.9, 8.2 - (place * 5 % 3) * 0.4, low, low + 4, "#22325A")
    for wall, spots in ((right, (0.0, 9.1)), (left, (0.0,))):
        for a in spots:
            for fold in range(4):
                wall.patch(a + fold * 0.22, a + fold * 0.22 + 0.22, 14, 108, _RED_FREE[fold % 2])
    for place in range(3):
        left.disc(2.6 + place * 2.4, 70, 0.3, AMBER)
        left.patch(2.4 + place * 2.4, 2.8 + place * 2.4, 60, 66, "#DDAE55")
    stage = block(g, Foot(0.4, 0.1, 9.6, 0.9), 10, "teal")
    stage.top(Foot(0.4, 0.1, 9.6, 0.9), 10, "#769C90")
    _rows(g, (1.4, 2.2), 4, 9, here=(2, 3))
    return g


def _face(wall: Wall, a: float) -> None:
    """A large face on the screen: two brows, a nose, a neck."""
    skin, shade = PROJECTED
    wall.patch(a - 1.5, a + 1.5, 29, 40, shade)
    wall.patch(a - 1.3, a + 1.3, 38, 82, skin)
    wall.patch(a - 1.4, a + 1.4, 78, 91, INK)
    for eye_at in (a - 0.65, a + 0.65):
        wall.line([(eye_at - 0.4, 69), (eye_at + 0.4, 71)], INK, 4)
        wall.disc(eye_at, 62, 0.14, INK)
    wall.line([(a, 62), (a - 0.2, 53), (a + 0.1, 53)], shade, 2.4)
    wall.line([(a - 0.5, 46), (a + 0.5, 46)], INK, 3)


def concert() -> Ground:
    """A bright hall in another town: a low stage, one player with a viola, people who listen."""
    g, size = Ground(), (10.4, 8.8)
    left, right = room(g, size, 104, "sand", "#E7D8B6")
    boards(g, size)
    for fold in range(16):
        a = 0.4 + fold * 0.58
        right.patch(a, a + 0.58, 18, 92, ("#2F7F79", "#27625E")[fold % 2])
    right.patch(0.2, 10.2, 88, 98, "#F3D595")
    for place in range(2):
        left.window(2.8 + place * 2.8, 4.4 + place * 2.8, 40, 86)
    stage = dais(g, Foot(0.2, 0.1, 10.0, 2.4), 12, "cream")
    for place in range(8):
        stage.left(0.5 + place * 1.2, 1.4 + place * 1.2, 2.4, 2, 9, FACES["cream"][2])
    stage.drawing.oval(at(4.6, 1.3, 12), 40, 18, PAGE)
    _violist(g, 4.6, 1.3, 12)
    stand = Solid(Foot(5.4, 1.6, 5.42, 1.62))
    stand.stroke([(5.5, 1.7, 12), (5.5, 1.7, 30)], INK, 1.6)
    stand.face([(5.15, 1.7, 28), (5.85, 1.7, 28), (5.85, 1.5, 38), (5.15, 1.5, 38)], INK)
    g.place(stand)
    for x in (1.6, 7.8):
        chair(g, x, 6.9, "y1", "navy")
    _rows(g, (1.2, 4.1), 3, 9, here=(1, 5))
    for x in (2.6, 5.2, 7.8):
        pendant(g, x, 3.2, 92, 116, "#8A5E12")
    return g


def _violist(g: Ground, x: float, y: float, z: float) -> None:
    who = stands(g, x, y, 4, size=1.45).lift(z)
    cx, cy = at(x, y, z)
    draw, coat = who.drawing, darker("#9FBFB2")
    draw.line(((cx - 5, cy - 32), (cx - 17, cy - 27)), coat, 4)
    draw.fill(
        ((cx - 3, cy - 37), (cx - 10, cy - 35), (cx - 11, cy - 29), (cx - 3, cy - 32)), "#B1822F"
    )
    draw.line(((cx - 10, cy - 32), (cx - 21, cy - 27)), "#8A5E12", 2.4)
    draw.line(((cx + 5, cy - 32), (cx + 11, cy - 25), (cx + 3, cy - 24)), coat, 4)
    draw.line(((cx + 5, cy - 22), (cx - 17, cy - 40)), INK, 1.5)
