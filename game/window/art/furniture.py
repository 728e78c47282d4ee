"""What stands in rooms: tables, chairs, lamps, counters, cupboards, screens."""

from __future__ import annotations

from game.window.art.iso import AMBER, FACES, INK, Foot, Ground, Solid, at
from game.window.art.rooms import GLOW, PAGE

WOOD, PALE_WOOD = "sand", "stone"


def table(
    ground: Ground, foot: Foot, high: float = 15, faces: str = WOOD, legs: str = "#8A5E12"
) -> Solid:
    """A table on four legs; what lies on it may be drawn on the solid that comes back."""
    solid = Solid(foot)
    inset = 0.12
    for x, y in (
        (foot.x0 + inset, foot.y1 - inset),
        (foot.x1 - inset, foot.y0 + inset),
        (foot.x1 - inset, foot.y1 - inset),
    ):
        solid.stroke([(x, y, 0), (x, y, high)], legs, 2.6)
    solid.box(foot, high - 3, 3, faces)
    return ground.place(solid, high)


def block(ground: Ground, foot: Foot, high: float, faces: str, z: float = 0) -> Solid:
    """Anything that is a box: a counter, a cupboard, a stove, a step."""
    solid = Solid(foot)
    solid.box(foot, z, high, faces)
    return ground.place(solid, 0 if z else high * 0.8)


def cupboard(ground: Ground, foot: Foot, high: float, faces: str, doors: int = 2) -> Solid:
    """A low or tall cupboard whose doors look to the lower left."""
    solid = block(ground, foot, high, faces)
    step = (foot.x1 - foot.x0) / doors
    for place in range(doors):
        start = foot.x0 + place * step
        solid.left(start + 0.1, start + step - 0.1, foot.y1, 3, high - 4, FACES[faces][2])
        solid.left(start + step - 0.3, start + step - 0.2, foot.y1, high * 0.4, high * 0.6, INK)
    return solid


def chair(ground: Ground, x: float, y: float, back: str, faces: str = "teal") -> Solid:
    """A chair in the middle of 0.9 units; its back is at the side `x0`, `y0`, `x1` or `y1`."""
    foot = Foot(x - 0.38, y - 0.38, x + 0.38, y + 0.38)
    solid = Solid(foot)
    rest = {
        "x0": Foot(foot.x0, foot.y0, foot.x0 + 0.12, foot.y1),
        "y0": Foot(foot.x0, foot.y0, foot.x1, foot.y0 + 0.12),
        "x1": Foot(foot.x1 - 0.12, foot.y0, foot.x1, foot.y1),
        "y1": Foot(foot.x0, foot.y1 - 0.12, foot.x1, foot.y1),
    }[back]
    for lx, ly in ((foot.x0, foot.y1), (foot.x1, foot.y0), (foot.x1, foot.y1)):
        solid.stroke([(lx, ly, 0), (lx, ly, 9)], INK, 1.8)
    if back in ("x0", "y0"):
        solid.box(rest, 9, 14, faces)
    solid.box(foot, 7.5, 2.5, faces)
    if back in ("x1", "y1"):
        solid.box(rest, 9, 14, faces)
    return ground.place(solid, 8)


def stool(ground: Ground, x: float, y: float, high: float = 10) -> Solid:
    """A round stool."""
    solid = Solid(Foot(x - 0.25, y - 0.25, x + 0.25, y + 0.25))
    solid.stroke([(x, y, 0), (x, y, high)], INK, 3)
    solid.drawing.oval(at(x, y, high - 2), 6.4, 3.4, FACES[WOOD][2])
    solid.drawing.oval(at(x, y, high), 6.4, 3.4, FACES[WOOD][0])
    return ground.place(solid)


def round_table(ground: Ground, x: float, y: float, wide: float = 1.0, high: float = 16) -> Solid:
    """A round table on one leg; `wide` is its radius in units."""
    solid = Solid(Foot(x - wide * 0.7, y - wide * 0.7, x + wide * 0.7, y + wide * 0.7))
    (cx, cy), rx = at(x, y, high), wide * 21
    solid.drawing.oval(at(x, y), rx * 0.4, rx * 0.2, INK)
    solid.stroke([(x, y, 0), (x, y, high)], INK, 4)
    solid.drawing.oval((cx, cy + 3), rx, rx / 2, FACES[WOOD][2])
    solid.drawing.oval((cx, cy), rx, rx / 2, FACES[WOOD][0])
    return ground.place(solid, 14)


def pendant(ground: Ground, x: float, y: float, z: float, top: float, shade: str = INK) -> Solid:
    """A lamp that hangs at height z from `top`. What stands under it comes first."""
    solid = Solid(Foot(x - 0.01, y - 0.01, x + 0.01, y + 0.01))
    cx, cy = at(x, y, z)
    draw = solid.drawing
    draw.line(((cx, cy), at(x, y, top)), INK, 1.4)
    draw.oval((cx, cy + 1), 8.4, 3.6, AMBER)
    draw.fill(((cx - 10, cy), (cx + 10, cy), (cx + 3.4, cy - 9), (cx - 3.4, cy - 9)), shade)
    return ground.place(solid)


def lantern(ground: Ground, x: float, y: float, z: float) -> Solid:
    """A lantern on a cord."""
    solid = Solid(Foot(x - 0.01, y - 0.01, x + 0.01, y + 0.01))
    cx, cy = at(x, y, z)
    solid.drawing.oval((cx, cy), 5.6, 6.2, AMBER)
    solid.drawing.fill(
        ((cx - 3, cy - 5), (cx + 3, cy - 5), (cx + 2, cy - 8), (cx - 2, cy - 8)), INK
    )
    solid.drawing.fill(
        ((cx - 3, cy + 5), (cx + 3, cy + 5), (cx + 2, cy + 7), (cx - 2, cy + 7)), INK
    )
    return ground.place(solid)


def desk_lamp(solid: Solid, x: float, y: float, z: float) -> None:
    """A lamp on a desk, drawn on the desk."""
    cx, cy = at(x, y, z)
    draw = solid.drawing
    draw.oval((cx, cy), 4, 2, INK)
    draw.line(((cx, cy), (cx - 3, cy - 11), (cx + 3, cy - 15)), INK, 1.6)
    draw.oval((cx + 4, cy - 12), 3.6, 2.2, AMBER)
    draw.fill(
        ((cx - 1, cy - 13), (cx + 9, cy - 12), (cx + 5, cy - 18), (cx + 1, cy - 17)), "#2F7F79"
    )


def monitor(solid: Solid, foot: Foot, z: float, *, lit: bool = True) -> None:
    """A screen that looks to the lower left, drawn on what it stands on."""
    middle = (foot.x0 + foot.x1) / 2
    solid.box(Foot(middle - 0.2, foot.y0, middle + 0.2, foot.y1), z, 3, "navy")
    solid.box(foot, z + 3, 16, "navy")
    solid.left(foot.x0 + 0.1, foot.x1 - 0.1, foot.y1, z + 5, z + 17, GLOW if lit else INK)


def papers(solid: Solid, x: float, y: float, z: float, count: int = 3) -> None:
    """Sheets that lie on a table."""
    for place in range(count):
        left, near = x + place * 0.22, y + (place % 2) * 0.2
        solid.top(Foot(left, near, left + 0.42, near + 0.56), z + 0.6 * place, PAGE)
        solid.stroke([(left + 0.1, near + 0.2, z), (left + 0.34, near + 0.2, z)], "#4A5875", 1)


def cup(solid: Solid, x: float, y: float, z: float, colour: str = PAGE) -> None:
    """A cup, a mug, a glass."""
    cx, cy = at(x, y, z)
    solid.drawing.fill(((cx - 2, cy), (cx + 2, cy), (cx + 2.4, cy - 5), (cx - 2.4, cy - 5)), colour)
    solid.drawing.oval((cx, cy - 5), 2.4, 1.2, "#8A5E12")


def heap(solid: Solid, x: float, y: float, z: float) -> None:
    """A plate of rolls."""
    cx, cy = at(x, y, z)
    solid.drawing.oval((cx, cy), 9, 4.5, PAGE)
    for dx, dy in ((-4, -1), (3, -1.4), (0, 1), (-0.6, -4)):
        solid.drawing.oval((cx + dx, cy + dy - 1), 3.2, 2.2, "#DDAE55")


def sack(solid: Solid, x: float, y: float, z: float = 0) -> None:
    """A sack of flour."""
    (cx, cy), draw = at(x, y, z), solid.drawing
    right = ((7, 0), (8, -11), (3, -17))
    left = [(cx - dx, cy + dy) for dx, dy in right]
    body = [(cx + dx, cy + dy) for dx, dy in right]
    draw.fill([*body, *reversed(left)], PAGE)
    draw.fill([(cx + 1, cy), *body, (cx + 1, cy - 17)], "#CBB486")
    draw.line(((cx - 3, cy - 14), (cx + 4, cy - 14)), "#8A5E12", 1.6)


def dais(ground: Ground, foot: Foot, high: float, faces: str) -> Solid:
    """A stage; whatever stands on it is drawn after it."""
    solid = block(ground, foot, high, faces)
    solid.foot = Foot(foot.x0, foot.y0, foot.x0, foot.y0)
    return solid
