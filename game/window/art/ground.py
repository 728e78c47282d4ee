"""What all places stand on and before: the plate, streets, trees, the tower in the far corner."""

from __future__ import annotations

from game.window.art.buildings import slab, tower
from game.window.art.iso import INK, Foot, Ground, Solid, at
from game.window.art.props import tree

BLOCK, STREET, LAWN, WATER, WAVE = "#E2D0A6", "#F6EEDB", "#C6D3BC", "#8FB9B1", "#B9D3C8"
SIDE = 10.0  # half a plate


def plate(ground: Ground, colour: str = BLOCK, side: float = SIDE) -> None:
    """The slab of ground that a place stands on, with its dark edge."""
    deep = 16
    left = [at(-side, side), at(side, side), at(side, side, -deep), at(-side, side, -deep)]
    right = [at(side, side), at(side, -side), at(side, -side, -deep), at(side, side, -deep)]
    ground.flat.fill(left, "#22325A")
    ground.flat.fill(right, INK)
    ground.level(Foot(-side, -side, side, side), colour)


def pave(ground: Ground, low: float, high: float, *, along_x: bool = True) -> None:
    """A street across the plate."""
    foot = Foot(-SIDE, low, SIDE, high) if along_x else Foot(low, -SIDE, high, SIDE)
    ground.level(foot, STREET)


def city_behind(ground: Ground, *, left: bool = True, right: bool = True) -> None:
    """The tower, and the blocks that stand around it, at the far corner of every place."""
    tower(ground, -7.0, -7.0, 0.86)
    if right:
        slab(ground, Foot(-3.6, -9.6, -1.2, -7.2), 78, "cream")
        slab(ground, Foot(-0.6, -9.4, 2.0, -7.0), 58, "teal", "bands")
        slab(ground, Foot(2.8, -9.6, 5.2, -7.4), 42, "cream", "bands")
        slab(ground, Foot(6.2, -9.4, 8.6, -7.0), 30, "sand")
    if left:
        slab(ground, Foot(-9.4, -3.2, -7.2, -0.8), 64, "cream")
        slab(ground, Foot(-9.6, 0.2, -7.0, 2.6), 46, "sage", "bands")
        slab(ground, Foot(-9.4, 3.6, -7.2, 6.0), 34, "cream")


def trees(ground: Ground, *spots: tuple[float, float]) -> None:
    """Trees at these places, not two alike in a row."""
    for place, (x, y) in enumerate(spots):
        tree(ground, x, y, 1.0 + 0.16 * (place % 3), place)


def cross(solid: Solid, x: float, y: float, z: float, size: float) -> None:
    """A plain teal plus on a light disc, on a left face."""
    cx, cy = at(x, y, z)
    solid.drawing.oval((cx, cy), size * 1.7, size * 1.7, "#FBF6E8")
    solid.drawing.line(((cx - size, cy), (cx + size, cy)), "#1F5C58", size * 0.7)
    solid.drawing.line(((cx, cy - size), (cx, cy + size)), "#1F5C58", size * 0.7)
