"""Small things that stand about: trees, lamps, cameras, vans, trams, boats, stalls."""

from __future__ import annotations

from game.window.art.iso import AMBER, DEEP, FACES, INK, Foot, Ground, Solid, at
from game.window.art.sheet import arc

_LEAVES = (("#3B8680", "#27625E"), ("#6FA598", "#4C877C"), ("#2F7F79", "#1F5C58"))
_PAPER = "#FBF6E8"


def tree(ground: Ground, x: float, y: float, size: float = 1.0, kind: int = 0) -> Solid:
    """A round tree, a pale round tree, or a fir."""
    solid = Solid(Foot(x - 0.2, y - 0.2, x + 0.2, y + 0.2))
    (cx, cy), radius, stem = at(x, y), 11 * size, 17 * size
    light, dark = _LEAVES[kind % 3]
    draw = solid.drawing
    draw.fill(
        ((cx, cy - 3), (cx + 20 * size, cy - 5), (cx + 26 * size, cy), (cx + 16 * size, cy + 4)),
        "#CDB98C",
    )
    draw.line(((cx, cy), (cx, cy - stem - 2)), INK, 2.6 * size)
    if kind % 3 == 2:
        tip, low = (cx, cy - stem - radius * 2.1), cy - stem + 6 * size
        draw.fill((tip, (cx + radius * 0.85, low), (cx - radius * 0.85, low)), light)
        draw.fill((tip, (cx + radius * 0.85, low), (cx, low)), dark)
    else:
        centre = (cx, cy - stem - radius * 0.5)
        draw.oval(centre, radius, radius, light)
        outer = arc(centre, radius, radius, -90, 90)
        inner = arc(centre, radius * 0.3, radius, 90, -90)
        draw.fill((*outer, *inner), dark)
    return ground.place(solid)


def lamp(ground: Ground, x: float, y: float) -> Solid:
    """A street lamp."""
    solid = Solid(Foot(x - 0.1, y - 0.1, x + 0.1, y + 0.1))
    solid.stroke([(x, y, 0), (x, y, 30)], INK, 2.2)
    top = at(x, y, 33)
    solid.drawing.oval(top, 4.8, 4.8, INK)
    solid.drawing.oval(top, 3.2, 3.2, AMBER)
    return ground.place(solid)


def camera(ground: Ground, x: float, y: float, *, to_right: bool = True) -> Solid:
    """A camera on a post; its lens is vermilion, for power acts here."""
    solid = Solid(Foot(x - 0.1, y - 0.1, x + 0.1, y + 0.1))
    solid.stroke([(x, y, 0), (x, y, 46)], INK, 2.8)
    (cx, cy), way = at(x, y, 48), 1 if to_right else -1
    draw = solid.drawing
    body = (
        (cx - 8 * way, cy - 8),
        (cx + 12 * way, cy - 2),
        (cx + 10 * way, cy + 8),
        (cx - 9 * way, cy + 2),
    )
    draw.fill(body, INK)
    lens = (cx + 11 * way, cy + 3)
    draw.oval(lens, 6, 6, INK)
    draw.oval(lens, 4.4, 4.4, "#D8412F")
    draw.oval(lens, 1.5, 1.5, _PAPER)
    return ground.place(solid)


def van(ground: Ground, x: float, y: float, faces: str = "cream", stripe: str = "#2F7F79") -> Solid:
    """A delivery van that looks to the lower right."""
    foot = Foot(x, y, x + 2.2, y + 1.05)
    solid = Solid(foot)
    for wheel in (x + 0.5, x + 1.7):
        solid.drawing.oval(at(wheel, foot.y1, 3), 3.6, 3.8, INK)
    solid.box(Foot(x, y, x + 1.55, foot.y1), 4, 21, faces)
    solid.box(Foot(x + 1.55, y, foot.x1, foot.y1), 4, 14, faces)
    solid.left(x, x + 1.55, foot.y1, 10, 14, stripe)
    solid.left(x + 1.65, x + 2.1, foot.y1, 11, 17, INK)
    solid.right(y + 0.12, foot.y1 - 0.12, foot.x1, 10, 17, DEEP)
    for wheel in (x + 0.5, x + 1.7):
        solid.drawing.oval(at(wheel, foot.y1 + 0.02, 3), 3.4, 3.6, INK)
        solid.drawing.oval(at(wheel, foot.y1 + 0.02, 3), 1.4, 1.5, _PAPER)
    return ground.place(solid, 18)


def tram(
    ground: Ground, x: float, y: float, cars: int, long: float = 2.6, faces: str = "sand"
) -> None:
    """A tram or train along x."""
    for car in range(cars):
        start = x + car * (long + 0.1)
        foot = Foot(start, y, start + long, y + 1.1)
        solid = Solid(foot)
        low = ("#2F7F79", "#1F5C58") if faces == "cream" else (INK, DEEP)
        solid.box(foot, 3, 22, faces)
        solid.left(foot.x0, foot.x1, foot.y1, 4, 10, low[0])
        solid.right(foot.y0, foot.y1, foot.x1, 4, 10, low[1])
        for pane in range(4):
            left = start + 0.2 + pane * (long - 0.2) / 4
            solid.left(left, left + (long - 0.2) / 4 - 0.18, foot.y1, 13, 21, "#22325A")
        if car == cars - 1:
            solid.right(foot.y0 + 0.15, foot.y1 - 0.15, foot.x1, 12, 21, INK)
        ground.place(solid, 14)


def stall(ground: Ground, x: float, y: float, colours: tuple[str, str]) -> Solid:
    """A market stall under a striped cloth."""
    wide, deep = 1.9, 1.2
    solid = Solid(Foot(x, y, x + wide, y + deep))
    solid.box(solid.foot, 0, 10, "stone")
    for place, fruit in enumerate(("#DDAE55", "#2F7F79", "#F0C66B", "#6FA598")):
        left = x + 0.15 + place * 0.45
        solid.top(Foot(left, y + 0.55, left + 0.32, y + 1.0), 12, fruit)
    for post in ((x, y + deep), (x + wide, y + deep), (x + wide, y)):
        solid.stroke([(*post, 8), (*post, 24)], INK, 1.6)
    for stripe in range(6):
        a = x - 0.14 + stripe * (wide + 0.28) / 6
        b = x - 0.14 + (stripe + 1) * (wide + 0.28) / 6
        cloth = [
            (a, y - 0.1, 33),
            (b, y - 0.1, 33),
            (b, y + deep + 0.25, 22),
            (a, y + deep + 0.25, 22),
        ]
        solid.face(cloth, colours[stripe % 2])
    return ground.place(solid, 18)


def crates(ground: Ground, x: float, y: float, count: int = 3) -> None:
    """Parcels in a heap."""
    for place in range(count):
        side = 0.62
        left, deep = x + (place % 3) * 0.72, y + (place // 3) * 0.72
        solid = Solid(Foot(left, deep, left + side, deep + side))
        solid.box(solid.foot, 0, 10 + 4 * (place % 2), "sand")
        solid.left(left + 0.25, left + 0.36, deep + side, 0, 10 + 4 * (place % 2), "#8A5E12")
        ground.place(solid, 8)


def bench(ground: Ground, x: float, y: float) -> Solid:
    """A bench."""
    solid = Solid(Foot(x, y, x + 1.3, y + 0.4))
    solid.box(Foot(x, y, x + 1.3, y + 0.4), 4, 2.4, "sand")
    solid.left(x, x + 1.3, y, 8, 12, FACES["sand"][1])
    return ground.place(solid)


def boat(ground: Ground, x: float, y: float, long: float, decks: int = 2) -> Solid:
    """A ferry along x: hull with a pointed bow, decks, a funnel."""
    wide = long * 0.34
    solid = Solid(Foot(x, y, x + long, y + wide))
    middle, bow = y + wide / 2, x + long
    edge = x + long * 0.74
    solid.face(
        [
            (x, y + wide, 0),
            (edge, y + wide, 0),
            (bow - 0.3, middle, 0),
            (bow, middle, 18),
            (edge, y + wide, 16),
            (x, y + wide, 16),
        ],
        "#22325A",
    )
    solid.face(
        [(edge, y + wide, 0), (bow - 0.3, middle, 0), (bow, middle, 18), (edge, y + wide, 16)], INK
    )
    deck = [(x, y, 16), (edge, y, 16), (bow, middle, 18), (edge, y + wide, 16), (x, y + wide, 16)]
    solid.face(deck, "#EBDAB5")
    solid.stroke([(x, y + wide, 6), (edge, y + wide, 6)], _PAPER, 2)
    z = 16.0
    for level in range(decks):
        inset = 0.35 + level * 0.4
        part = Foot(
            x + inset, y + 0.25 + level * 0.12, edge - inset * 0.6, y + wide - 0.25 - level * 0.12
        )
        solid.box(part, z, 15, "cream")
        count = int((part.x1 - part.x0) / 0.6)
        for pane in range(count):
            left = part.x0 + 0.2 + pane * 0.6
            solid.left(left, left + 0.36, part.y1, z + 5, z + 11, INK)
        solid.right(part.y0 + 0.2, part.y1 - 0.2, part.x1, z + 5, z + 11, DEEP)
        z += 15
    stack = Foot(x + long * 0.24, middle - 0.35, x + long * 0.24 + 0.7, middle + 0.35)
    solid.box(stack, z, 22, "teal")
    solid.left(stack.x0, stack.x1, stack.y1, z + 14, z + 19, _PAPER)
    solid.right(stack.y0, stack.y1, stack.x1, z + 14, z + 19, "#CBB486")
    return ground.place(solid)
