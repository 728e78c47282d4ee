"""Small citizens: a coat, a head, a cap of hair; one of them wears the scarf. And a small dog."""

from __future__ import annotations

from game.window.art.iso import INK, Foot, Ground, Solid, at
from game.window.art.sheet import Drawing, Point, arc

COATS = ("#22325A", "#3B8680", "#DDAE55", "#4A5875", "#9FBFB2", "#B1822F")
SKINS = ("#F0C6A0", "#C98F65", "#8A5A3B", "#5E3B28")
PLAYED = -1
"""The look of whoever is played."""


def person(
    ground: Ground,
    x: float,
    y: float,
    look: int = 0,
    *,
    scarf: bool = False,
    size: float = 1.0,
) -> Solid:
    """One citizen; `look` picks coat, skin and hair."""
    solid, (cx, cy), s = _placed(x, y), at(x, y), size * 1.15
    draw = solid.drawing
    draw.fill(
        ((cx, cy - 1), (cx + 15 * s, cy - 4), (cx + 20 * s, cy - 1), (cx + 8 * s, cy + 3)),
        "#CDB98C",
    )
    draw.line(((cx - 2.4 * s, cy), (cx - 2.4 * s, cy - 8 * s)), INK, 2.6 * s)
    draw.line(((cx + 2.4 * s, cy), (cx + 2.4 * s, cy - 8 * s)), INK, 2.6 * s)
    _upper(draw, (cx, cy), PLAYED if scarf else look, s)
    return ground.place(solid)


def seated(
    ground: Ground, x: float, y: float, look: int = 0, *, size: float = 1.0, seat: float = 10
) -> Solid:
    """One citizen who sits, so that no legs are seen; `seat` is the height of the seat. The look
    `PLAYED` is whoever is played."""
    reach, s = 0.02, size * 1.15  # Smaller than the seat, so that it is drawn after it.
    solid = Solid(Foot(x - reach, y - reach, x + reach, y + reach))
    _upper(solid.drawing, at(x, y, seat - 5 * s), look, s)
    return ground.place(solid)


def hands(
    solid: Solid,
    x: float,
    y: float,
    lift: float = 0,
    *,
    sides: tuple[int, ...] = (-1, 1),
    size: float = 1.0,
) -> None:
    """Raise the hands of whoever stands here, or the one on one side."""
    cx, cy = at(x, y, lift)
    for side in sides:
        shoulder = (cx + side * 4.2 * size, cy - 21 * size)
        hand = (cx + side * 8 * size, cy - 38 * size)
        solid.drawing.line((shoulder, hand), INK, 2.8 * size)
        solid.drawing.oval(hand, 2.6 * size, 2.6 * size, "#F0C6A0")


def dog(ground: Ground, x: float, y: float, way: int = 1) -> Solid:
    """A small dog of no known kind, that looks to the right or, if `way` is -1, to the left."""
    solid, (cx, cy) = _placed(x, y), at(x, y)
    draw = solid.drawing
    for leg in (-4.6, -3.0, 3.0, 4.6):
        draw.line(((cx + leg, cy), (cx + leg, cy - 5)), "#8A5E12", 1.6)
    draw.fill(((cx - 6, cy - 4), (cx + 6, cy - 4), (cx + 5.4, cy - 9), (cx - 6, cy - 9)), "#B1822F")
    draw.line(((cx - way * 5.4, cy - 8), (cx - way * 9, cy - 13)), "#B1822F", 1.8)
    head = (cx + way * 6.4, cy - 10.6)
    draw.oval(head, 3.8, 3.5, "#DDAE55")
    draw.fill(
        (
            (head[0] - way * 3, head[1] - 3),
            (head[0], head[1] - 3),
            (head[0] - way * 2.6, head[1] + 3),
        ),
        "#8A5E12",
    )
    draw.oval((head[0] + way * 3.6, head[1] + 0.4), 1.2, 1.2, INK)
    return ground.place(solid)


def _placed(x: float, y: float) -> Solid:
    return Solid(Foot(x - 0.15, y - 0.15, x + 0.15, y + 0.15))


def _upper(draw: Drawing, feet: Point, look: int, s: float) -> None:
    """Coat, head and hair of somebody whose feet are, or would be, at this point."""
    cx, cy = feet
    scarf, look = look == PLAYED, max(look, 0)
    coat, skin = COATS[look % len(COATS)], SKINS[(look * 7 + 1) % len(SKINS)]
    low, high = cy - 5 * s, cy - 21 * s
    draw.fill(
        ((cx - 6.4 * s, low), (cx + 6.4 * s, low), (cx + 3.8 * s, high), (cx - 3.8 * s, high)), coat
    )
    draw.fill(
        ((cx + 0.6 * s, low), (cx + 6.4 * s, low), (cx + 3.8 * s, high), (cx + 0.6 * s, high)),
        darker(coat),
    )
    head = (cx, high - 3.4 * s)
    draw.oval(head, 4.2 * s, 4.4 * s, skin)
    draw.fill(arc((head[0], head[1] - 0.6 * s), 4.6 * s, 4.6 * s, 175, 365), INK)
    if scarf:
        _scarf(draw, cx, high, s)


def _scarf(draw: Drawing, cx: float, high: float, s: float) -> None:
    draw.fill(
        (
            (cx - 4.8 * s, high),
            (cx + 4.8 * s, high),
            (cx + 4.2 * s, high + 4 * s),
            (cx - 4.2 * s, high + 4 * s),
        ),
        "#D8412F",
    )
    draw.fill(
        (
            (cx + 0.8 * s, high + 3 * s),
            (cx + 4 * s, high + 3 * s),
            (cx + 4.6 * s, high + 12 * s),
            (cx + 1.2 * s, high + 12 * s),
        ),
        "#A82E21",
    )


def darker(colour: str) -> str:
    """The colour of the side that no light falls on."""
    return "#" + "".join(f"{int(int(colour[i : i + 2], 16) * 0.74):02X}" for i in (1, 3, 5))
