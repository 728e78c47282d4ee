"""Houses, halls and towers, put together from plain faces."""

from __future__ import annotations

import math
from random import Random

from game.window.art.iso import AMBER, DEEP, FACES, INK, Foot, Ground, Solid, at

_LIT = 0.16  # share of windows with a light in them


def slab(
    ground: Ground, foot: Foot, high: float, faces: str, windows: str = "grid", lift: float = 0
) -> Solid:
    """A block of flats or offices with windows in a grid, in bands or as fins."""
    solid = Solid(foot)
    solid.box(foot, lift, high, faces)
    panes(solid, foot, lift, high, windows, _glass(faces))
    _roof(solid, foot, lift + high, faces)
    return ground.place(solid, high)


def _glass(faces: str) -> tuple[str, str]:
    return ("#3D5082", "#26365F") if faces == "navy" else (INK, DEEP)


def _roof(solid: Solid, foot: Foot, z: float, faces: str) -> None:
    inset = 0.3
    inner = Foot(foot.x0 + inset, foot.y0 + inset, foot.x1 - inset, foot.y1 - inset)
    wide, deep = foot.x1 - foot.x0, foot.y1 - foot.y0
    if min(wide, deep) < 1.2:
        return
    solid.top(inner, z, _between(FACES[faces][0], FACES[faces][1]))
    if wide > 2.2:
        x, y = foot.x0 + wide * 0.2, foot.y0 + deep * 0.25
        plant = Foot(x, y, x + min(1.3, wide * 0.35), y + min(1.2, deep * 0.4))
        solid.box(plant, z, 11, faces)


def _between(first: str, second: str) -> str:
    pairs = ((int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{(a + b) // 2:02X}" for a, b in pairs)


def panes(
    solid: Solid, foot: Foot, z: float, high: float, kind: str, glass: tuple[str, str]
) -> None:
    """Windows on both faces."""
    chance = Random(int(foot.x0 * 31 + foot.y0 * 17 + high))
    sides = (
        (foot.x0, foot.x1, foot.y1, solid.left, glass[0]),
        (foot.y0, foot.y1, foot.x1, solid.right, glass[1]),
    )
    for start, end, wall, face, colour in sides:
        if kind == "fins":
            count = max(2, int((end - start - 0.4) / 0.55))
            step = (end - start - 0.5) / count
            for place in range(count):
                left = start + 0.3 + place * step
                face(left, left + step * 0.5, wall, z + 8, z + high - 7, colour)
            continue
        for floor in range(int((high - 8) // 15)):
            low = z + 8 + floor * 15
            if kind == "bands":
                face(start + 0.35, end - 0.35, wall, low, low + 7.5, colour)
                continue
            count = max(1, int((end - start - 0.4) / 0.95))
            step = (end - start - 0.41) / count
            for place in range(count):
                left = start + 0.38 + place * step
                lit = AMBER if chance.random() < _LIT else colour
                face(left, left + step - 0.35, wall, low, low + 8, lit)


def house(ground: Ground, foot: Foot, high: float, rise: float, walls: str, roof: str) -> Solid:
    """A house with a gable towards the lower right."""
    solid = Solid(foot)
    solid.box(foot, 0, high, walls)
    x0, y0, x1, y1 = foot.x0, foot.y0, foot.x1, foot.y1
    _, left, right = FACES[roof]
    middle, over = (y0 + y1) / 2, 0.14
    # A shallow roof shows its far side as well.
    far = [(x0, y0, high), (x1, y0, high), (x1, middle, high + rise), (x0, middle, high + rise)]
    solid.face(far, right)
    solid.face([(x1, y1, high), (x1, y0, high), (x1, middle, high + rise)], FACES[walls][2])
    solid.face(
        [
            (x0 - over, y1 + over, high - 2),
            (x1 + over, y1 + over, high - 2),
            (x1 + over, middle, high + rise),
            (x0 - over, middle, high + rise),
        ],
        left,
    )
    solid.stroke([(x1 + over, y0 - over, high - 2), (x1 + over, middle, high + rise)], right, 2.4)
    solid.stroke([(x1 + over, y1 + over, high - 2), (x1 + over, middle, high + rise)], right, 2.4)
    _openings(solid, foot, high)
    return ground.place(solid, high + rise * 0.5)


def _openings(solid: Solid, foot: Foot, high: float) -> None:
    count = max(1, int((foot.x1 - foot.x0) / 1.2))
    step = (foot.x1 - foot.x0 - 0.3) / count
    for place in range(count):
        left = foot.x0 + 0.35 + place * step
        door = place == count // 2
        solid.left(left, left + 0.55, foot.y1, 0 if door else 9, high - 7, INK)
        if not door:
            solid.left(left + 0.08, left + 0.26, foot.y1, 11, high - 9, AMBER)
    middle = (foot.y0 + foot.y1) / 2
    solid.right(middle - 0.5, middle + 0.5, foot.x1, 9, high - 6, DEEP)


def works(ground: Ground, foot: Foot, high: float, teeth: int, walls: str = "cream") -> Solid:
    """A hall with a saw-tooth roof and dock doors."""
    solid = Solid(foot)
    solid.box(foot, 0, high, walls)
    _, left, _ = FACES[walls]
    step = (foot.x1 - foot.x0) / teeth
    for tooth in range(teeth):
        a, b = foot.x0 + tooth * step, foot.x0 + (tooth + 1) * step
        slope = [
            (a, foot.y0, high + 17),
            (a, foot.y1, high + 17),
            (b, foot.y1, high),
            (b, foot.y0, high),
        ]
        solid.face(slope, "#2B3B62" if tooth % 2 else "#22325A")
        solid.face([(a, foot.y1, high), (b, foot.y1, high), (a, foot.y1, high + 17)], left)
    for place in range(int((foot.x1 - foot.x0) / 1.7)):
        start = foot.x0 + 0.45 + place * 1.7
        solid.left(start, start + 1.1, foot.y1, 0, high * 0.66, INK)
        solid.left(start, start + 1.1, foot.y1, high * 0.42, high * 0.66, "#3B8680")
    for place in range(int((foot.y1 - foot.y0) / 1.3)):
        start = foot.y0 + 0.5 + place * 1.3
        solid.right(start, start + 0.8, foot.x1, high * 0.4, high * 0.75, DEEP)
    return ground.place(solid, high + 8)


_GLASS = ("#2B6B67", "#2F7F79", "#3B8680", "#4F958D", "#6AA79C", "#86B9AC", "#A5CABD")


def vault(ground: Ground, foot: Foot, high: float, rise: float) -> Solid:
    """A station hall: a barrel of glass along x."""
    solid = Solid(foot)
    solid.box(foot, 0, high, "cream")
    middle, half = (foot.y0 + foot.y1) / 2, (foot.y1 - foot.y0) / 2
    turns = [math.pi * step / 18 for step in range(19)]
    rib = [(middle + half * math.cos(t), high + rise * math.sin(t)) for t in turns]
    for place in range(17, -1, -1):
        (a, b), (c, d) = rib[place], rib[place + 1]
        colour = _GLASS[min(5, int(place / 18 * 7))] if place < 11 else _GLASS[6]
        solid.face([(foot.x0, a, b), (foot.x1, a, b), (foot.x1, c, d), (foot.x0, c, d)], colour)
    for place in range(int(foot.x1 - foot.x0) + 1):
        across = foot.x0 + place * (foot.x1 - foot.x0) / int(foot.x1 - foot.x0)
        solid.stroke([(across, a, b) for a, b in rib[:15]], "#1F5C58", 1.0)
    solid.face([(foot.x1, a, b) for a, b in rib], FACES["cream"][2])
    solid.right(foot.y0, foot.y1, foot.x1, 0, high, FACES["cream"][2])
    inner = [
        (
            foot.x1,
            middle + half * 0.78 * math.cos(t),
            high * 0.2 + (high * 0.6 + rise * 0.8) * math.sin(t),
        )
        for t in turns
    ]
    solid.face(inner, INK)
    for place in range(1, 6):
        across = middle - half * 0.78 + half * 1.56 * place / 6
        reach = (high * 0.6 + rise * 0.8) * math.sqrt(
            max(0.0, 1 - ((across - middle) / (half * 0.78)) ** 2)
        )
        solid.stroke(
            [(foot.x1, across, high * 0.2), (foot.x1, across, high * 0.2 + reach)], "#EBDAB5", 1.3
        )
    for place in range(int((foot.x1 - foot.x0) / 1.5)):
        left = foot.x0 + 0.5 + place * 1.5
        solid.left(left, left + 0.75, foot.y1, 2, high * 0.7, INK)
    return ground.place(solid, high + rise * 0.7)


def tower(ground: Ground, x: float, y: float, size: float = 1.0) -> Solid:
    """The tower that sees: set back twice, a vermilion band, an eye on top."""
    half = 2.2 * size
    foot = Foot(x - half - 0.8, y - half - 0.8, x + half + 0.8, y + half + 0.8)
    solid = Solid(foot)
    solid.box(foot, 0, 18 * size, "cream")
    panes(solid, foot, 0, 20 * size, "fins", (INK, DEEP))
    z = 18 * size
    for inset, high in ((0.0, 112.0), (0.6, 58.0)):
        shrunk = half - inset * size
        part = Foot(x - shrunk, y - shrunk, x + shrunk, y + shrunk)
        solid.box(part, z, high * size, "navy")
        panes(solid, part, z, high * size, "fins", ("#3D5082", "#26365F"))
        z += high * size
    crown = half - 0.6 * size
    solid.box(Foot(x - crown, y - crown, x + crown, y + crown), z - 6 * size, 6 * size, "power")
    cap = half - 1.3 * size
    solid.box(Foot(x - cap, y - cap, x + cap, y + cap), z, 26 * size, "navy")
    centre = at(x, y, z + 64 * size)
    solid.drawing.line([(centre[0], centre[1] + 30 * size), at(x, y, z + 22 * size)], INK, 6 * size)
    eye(solid, centre, 37 * size)
    ground.eye, ground.tower = centre, solid
    return ground.place(solid, 150 * size)


def eye(solid: Solid, centre: tuple[float, float], radius: float) -> None:
    """The disc with the eye."""
    drawing, unit, (x, y) = solid.drawing, radius / 37, centre
    drawing.oval(centre, radius, radius, INK)
    drawing.oval(centre, radius - 5 * unit, radius - 5 * unit, "#FBF6E8")
    lid = [(step / 10 - 1) for step in range(21)]
    upper = [(x + t * 25 * unit, y - (1 - t * t) * 13 * unit) for t in lid]
    lower = [(x - t * 25 * unit, y + (1 - t * t) * 13 * unit) for t in lid]
    drawing.fill((*upper, *lower), INK)
    drawing.oval(centre, 10.5 * unit, 10.5 * unit, "#D8412F")
    drawing.oval(centre, 4.4 * unit, 4.4 * unit, INK)
    drawing.oval((x - 3.2 * unit, y - 3.6 * unit), 1.9 * unit, 1.9 * unit, "#FBF6E8")
