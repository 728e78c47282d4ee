"""What can stand on the map of the city, each kind by its name: from paces to solids."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.core.city import Part
from game.window.art.buildings import house, slab, tower, vault, works
from game.window.art.iso import FACES, INK, Foot, Ground, Solid, at
from game.window.art.props import bench, boat, crates, lamp, stall, tram, tree, van

UNIT = 10
"""Paces in a unit of the drawing."""
_PAPER = "#FBF6E8"
_STRIPES = {"teal": "#2F7F79", "sand": "#DDAE55"}


def draw_part(ground: Ground, part: Part) -> None:
    """Put a part of the map down."""
    _KINDS[part.kind](ground, part)


def foot_of(part: Part) -> Foot:
    """The ground that a part stands on."""
    (x, y), (wide, deep) = part.at, part.size
    return Foot(x / UNIT, y / UNIT, (x + wide) / UNIT, (y + deep) / UNIT)


def _at(part: Part) -> tuple[float, float]:
    return part.at[0] / UNIT, part.at[1] / UNIT


def _slab(ground: Ground, part: Part) -> None:
    slab(ground, foot_of(part), part.high, part.walls, part.windows)


def _house(ground: Ground, part: Part) -> None:
    house(ground, foot_of(part), part.high, part.rise, part.walls, part.roof)


def _works(ground: Ground, part: Part) -> None:
    works(ground, foot_of(part), part.high, part.count, part.walls)


def _vault(ground: Ground, part: Part) -> None:
    vault(ground, foot_of(part), part.high, part.rise)


def _tower(ground: Ground, part: Part) -> None:
    tower(ground, *_at(part), part.high / 100)


def _tree(ground: Ground, part: Part) -> None:
    tree(ground, *_at(part), 0.9 + 0.12 * (part.at[0] % 3), part.count - 1)


def _tram(ground: Ground, part: Part) -> None:
    tram(ground, *_at(part), part.count, faces=part.walls)


def _boat(ground: Ground, part: Part) -> None:
    boat(ground, *_at(part), part.size[0] / UNIT, part.count)


def _stall(ground: Ground, part: Part) -> None:
    stall(ground, *_at(part), (_PAPER, _STRIPES.get(part.walls, "#2F7F79")))


def _stadium(ground: Ground, part: Part) -> None:
    """A bowl: the outer wall, the stands, the field."""
    foot = foot_of(part)
    solid = Solid(foot)
    middle = (foot.x0 + foot.x1) / 2, (foot.y0 + foot.y1) / 2
    half = (foot.x1 - foot.x0) / 2, (foot.y1 - foot.y0) / 2

    def ring(share: float, z: float) -> list[tuple[float, float, float]]:
        turns = (2 * math.pi * step / 36 for step in range(36))
        return [
            (
                middle[0] + half[0] * share * math.cos(t),
                middle[1] + half[1] * share * math.sin(t),
                z,
            )
            for t in turns
        ]

    low, top = ring(1, 0), ring(1, part.high)
    for place in range(36):
        after = (place + 1) % 36
        _, left, right = FACES["cream"]
        colour = right if math.cos(2 * math.pi * place / 36) > 0.4 else left
        if -9 <= place <= 18 or place > 30:  # The far wall is never seen.
            solid.face([low[place], low[after], top[after], top[place]], colour)
    solid.face(top, FACES["cream"][0])
    solid.face(ring(0.8, part.high - 1), FACES["teal"][2])
    solid.face(ring(0.62, part.high - 5), FACES["sage"][0])
    ground.place(solid, part.high)


def _crane(ground: Ground, part: Part) -> None:
    """A harbour crane: four legs, a cabin, and an arm over the water."""
    x, y = _at(part)
    high = part.high
    foot = Foot(x, y, x + 1.3, y + 1.0)
    solid = Solid(foot)
    corners = ((foot.x0, foot.y0), (foot.x1, foot.y0), (foot.x0, foot.y1), (foot.x1, foot.y1))
    for corner in corners:
        solid.stroke([(*corner, 0), (*corner, high * 0.42)], "#8A5E12", 3.4)
    solid.box(foot, high * 0.42, 14, "sand")
    solid.box(Foot(x + 0.4, y + 0.2, x + 1.0, y + 0.8), high * 0.42 + 14, 12, "navy")
    root, tip = (x + 0.7, y + 0.5, high * 0.6), (x + 0.7, y + 5.4, high)
    back = (x + 0.7, y - 1.4, high * 0.5)
    solid.stroke([back, root, tip], "#B1822F", 4.2)
    mast = (x + 0.7, y + 0.5, high * 1.02)
    solid.stroke([root, mast], "#8A5E12", 3.2)
    solid.stroke([back, mast, tip], INK, 1.2)
    hook = (tip[0], tip[1], high * 0.45)
    solid.stroke([tip, hook], INK, 1.2)
    solid.drawing.oval(at(*hook), 3.2, 3.2, INK)
    ground.place(solid, high * 0.4)


def _silo(ground: Ground, part: Part) -> None:
    """A round store with a flat cap."""
    foot = foot_of(part)
    solid = Solid(foot)
    cx, cy = at((foot.x0 + foot.x1) / 2, (foot.y0 + foot.y1) / 2)
    wide = (foot.x1 - foot.x0) * 13
    top, left, right = FACES["cream"]
    draw = solid.drawing
    draw.oval((cx, cy), wide, wide / 2, right)
    draw.fill(((cx - wide, cy), (cx, cy), (cx, cy - part.high), (cx - wide, cy - part.high)), left)
    draw.fill(((cx, cy), (cx + wide, cy), (cx + wide, cy - part.high), (cx, cy - part.high)), right)
    draw.oval((cx, cy), wide * 0.998, wide / 2, right)
    draw.fill(
        ((cx - wide, cy), (cx - wide * 0.02, cy + wide / 2), (cx, cy - 8), (cx - wide, cy - 8)),
        left,
    )
    draw.oval((cx, cy - part.high), wide, wide / 2, top)
    ground.place(solid, part.high)


def _pen(ground: Ground, part: Part) -> None:
    """A fenced yard."""
    foot, high = foot_of(part), part.high
    solid = Solid(foot)
    posts = max(2, int((foot.x1 - foot.x0) / 0.4))
    corners = [(foot.x0, foot.y0), (foot.x1, foot.y0), (foot.x1, foot.y1), (foot.x0, foot.y1)]
    solid.top(foot, 0, "#D9C9A3")
    for (ax, ay), (bx, by) in zip(corners, (*corners[1:], corners[0]), strict=True):
        solid.stroke([(ax, ay, high), (bx, by, high)], "#8A5E12", 1.6)
        for post in range(posts + 1):
            x, y = ax + (bx - ax) * post / posts, ay + (by - ay) * post / posts
            solid.stroke([(x, y, 0), (x, y, high + 2)], "#8A5E12", 1.4)
    ground.place(solid)


_KINDS: dict[str, Callable[[Ground, Part], object]] = {
    "slab": _slab,
    "house": _house,
    "works": _works,
    "vault": _vault,
    "tower": _tower,
    "tree": _tree,
    "lamp": lambda ground, part: lamp(ground, *_at(part)),
    "bench": lambda ground, part: bench(ground, *_at(part)),
    "van": lambda ground, part: van(ground, *_at(part), part.walls),
    "tram": _tram,
    "boat": _boat,
    "crates": lambda ground, part: crates(ground, *_at(part), part.count),
    "stall": _stall,
    "stadium": _stadium,
    "crane": _crane,
    "silo": _silo,
    "pen": _pen,
}
