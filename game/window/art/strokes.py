"""The three strokes that every portrait is made of: a flat shape, a lit shape and a line."""

from __future__ import annotations

RIGHT = '<clipPath id="right"><path d="M138 -60H420V420H138Z"/></clipPath>'
"""The side that the light does not reach; drawn once, before anything is cut by it."""

INK = "#14213D"
CREAM = "#FBF6E8"
LIGHT = 0xA0
"""A tone with at least this much red is a light one."""


def flat(path: str, tone: str) -> str:
    """A shape of one colour."""
    return f'<path d="{path}" fill="{tone}"/>'


def lit(path: str, tone: str, depth: float = 0.26) -> str:
    """A shape whose right side lies in shadow; on light cloth or hair the shadow is warm."""
    shadow = "#5B4A2E" if int(tone[1:3], 16) >= LIGHT else INK
    return (
        flat(path, tone)
        + f'<path d="{path}" fill="{shadow}" opacity="{depth}" clip-path="url(#right)"/>'
    )


def line(path: str, tone: str, wide: float) -> str:
    """A line with round ends."""
    return (
        f'<path d="{path}" fill="none" stroke="{tone}" stroke-width="{wide}" '
        'stroke-linecap="round"/>'
    )


def dots(spots: tuple[tuple[float, float, float], ...]) -> str:
    """Round spots, each by its middle and its half width, as one path."""
    return "".join(
        f"M{x - r} {y}a{r} {r} 0 1 1 {2 * r} 0a{r} {r} 0 1 1 {-2 * r} 0Z" for x, y, r in spots
    )


def fitted(drawing: str, width: float) -> str:
    """The drawing made as wide as the head that it sits on."""
    if width == 1:
        return drawing
    return f'<g transform="translate({134 * (1 - width):.2f} 0) scale({width} 1)">{drawing}</g>'
