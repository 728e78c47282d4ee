"""Small citizens: a coat, a head, a cap of hair; one of them wears the scarf."""

from __future__ import annotations

from game.window.art.iso import INK, Foot, Ground, Solid, at
from game.window.art.sheet import arc

COATS = ("#22325A", "#3B8680", "#DDAE55", "#4A5875", "#9FBFB2", "#B1822F")
SKINS = ("#F0C6A0", "#C98F65", "#8A5A3B", "#5E3B28")


def person(
    ground: Ground, x: float, y: float, look: int = 0, *, scarf: bool = False, size: float = 1.0
) -> Solid:
    """One citizen; `look` picks coat, skin and hair."""
    solid = Solid(Foot(x - 0.15, y - 0.15, x + 0.15, y + 0.15))
    (cx, cy), s = at(x, y), size * 1.15
    coat, skin = COATS[look % len(COATS)], SKINS[(look * 7 + 1) % len(SKINS)]
    draw = solid.drawing
    draw.fill(
        ((cx, cy - 1), (cx + 15 * s, cy - 4), (cx + 20 * s, cy - 1), (cx + 8 * s, cy + 3)),
        "#CDB98C",
    )
    draw.line(((cx - 2.4 * s, cy), (cx - 2.4 * s, cy - 8 * s)), INK, 2.6 * s)
    draw.line(((cx + 2.4 * s, cy), (cx + 2.4 * s, cy - 8 * s)), INK, 2.6 * s)
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
    return ground.place(solid)


def darker(colour: str) -> str:
    """The colour of the side that no light falls on."""
    return "#" + "".join(f"{int(int(colour[i : i + 2], 16) * 0.74):02X}" for i in (1, 3, 5))
