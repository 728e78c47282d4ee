"""The hour and the weather, as a change of every colour in a picture."""

from __future__ import annotations

from functools import lru_cache

from game.window.art.sheet import Drawing, Point, Tint, hatch

PAPER = "#EFE3C8"
PROJECTED = ("#C98F66", "#8A5A3C")
"""Skin and its shade on a lit screen."""
# These shine whatever the hour: lit windows, the white of the eye, and all that is vermilion, for
# power does not sleep.
_SHINE = frozenset({"#F0C66B", "#D8412F", "#F0826A", "#A82E21", "#FBF6E8", "#BFE5DA", *PROJECTED})

OUTSIDE = ("#A9CCC4", "#5E8F8C", "#46686F")
"""The colours of what is seen through a window: sky, and two of roofs."""


def tint_for(mood: tuple[str, ...], *, lamps: bool = False) -> Tint | None:
    """The change of colours for this hour, or none by day."""
    if "night" in mood and lamps:
        return _lamplit
    if "night" in mood:
        return _night
    if "dusk" in mood:
        return _dusk
    return _rainy if "rain" in mood else None


@lru_cache(maxsize=512)
def _night(colour: str) -> str:
    return _mixed(colour, (0.38, 0.45, 0.60), (8, 12, 28))


@lru_cache(maxsize=512)
def _lamplit(colour: str) -> str:
    # A room at night is warm; only what is seen through its windows is as dark as the street.
    if colour in OUTSIDE:
        return _night(colour)
    return _mixed(colour, (0.80, 0.69, 0.58), (6, 4, 14))


@lru_cache(maxsize=512)
def _dusk(colour: str) -> str:
    return _mixed(colour, (0.95, 0.85, 0.76), (8, 0, 6))


@lru_cache(maxsize=512)
def _rainy(colour: str) -> str:
    return _mixed(colour, (0.84, 0.88, 0.90), (4, 8, 12))


@lru_cache(maxsize=8)
def grey(tint: Tint | None) -> Tint:
    """The colours of a place where one may no longer go, at the hour of `tint`."""

    @lru_cache(maxsize=256)
    def paled(colour: str) -> str:
        shown = tint(colour) if tint else colour
        red, green, blue = (int(shown[place : place + 2], 16) for place in (1, 3, 5))
        light = (red * 3 + green * 6 + blue) / 10
        # Not quite without colour and nearer to the middle, so that it stands back in any light.
        parts = (round(part * 0.12 + (light * 0.72 + 46) * 0.88) for part in (red, green, blue))
        return "#" + "".join(f"{min(255, part):02X}" for part in parts)

    return paled


# The ground of the poster stays paper, for the words stand on it.
_GROUND = frozenset({PAPER, "#E9DAB6", "#E2D0A8", "#F3EAD2", "#9CC0B4"})


def _mixed(colour: str, times: tuple[float, float, float], plus: tuple[int, int, int]) -> str:
    if colour in _SHINE or colour in _GROUND:
        return colour
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    mixed = (min(255, int(p * t + a)) for p, t, a in zip(parts, times, plus, strict=True))
    return "#" + "".join(f"{part:02X}" for part in mixed)


def wet(whole: Drawing, pane: tuple[Point, ...], scale: float) -> None:
    """Rain that runs down a window."""
    for place, (start, end) in enumerate(hatch(pane, 2.6, 11 * scale)):
        (ax, ay), (bx, by) = start, end
        part = 0.35 + 0.3 * (place % 3)
        middle = (ax + (bx - ax) * part, ay + (by - ay) * part)
        whole.line((start, middle) if place % 2 else (middle, end), "#F3E9D2", 0.8 * scale)


def rain(whole: Drawing, size: tuple[int, int]) -> None:
    """Slanting strokes over the lower part of the picture."""
    width, height = size
    for drop in range(150):
        x = (drop * 7919) % 1000 / 1000 * width
        y = height * (0.3 + (drop * 3571) % 700 / 1000)
        long = height * 0.02
        whole.line(((x, y), (x - long * 0.4, y + long)), "#F3E9D2", max(1.0, height / 600))
