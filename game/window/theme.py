"""Colours, type and line weights: the one place where the look is decided.

A colour is named for what it does. Vermilion only stands where power acts: loss, closed doors,
cameras, and the ring that shows where you are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Face = Literal[
    "display", "head", "label", "people", "people-italic", "people-bold", "mono", "mono-bold"
]


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour the interface uses. Pictures have their own palette in `art`."""

    paper: str  # panels behind cards
    poster: str  # the ground of the poster
    card: str
    ink: str
    ink_soft: str  # second lines of text
    face: str  # a raised dark face
    track: str  # the empty part of a ruler
    rule: str  # a thin line on ink
    ring: str  # where you are
    loss: str  # vermilion as text on a light ground
    gain: str  # teal as text on a light ground
    pause: str  # ochre as text on a light ground
    time: str  # amber, on ink
    loss_dark: str  # points lost, on ink
    gain_dark: str  # points won, on ink
    bar: str  # a withheld line, on ink
    veil: int  # how dark the page behind a dialog gets, 0 to 255
    border: float = 2.5
    ring_width: float = 4.0


STANDARD = Theme(
    paper="#F3E9D2",
    poster="#EFE3C8",
    card="#FBF6E8",
    ink="#14213D",
    ink_soft="#4A5875",
    face="#22325A",
    track="#DCCBA2",
    rule="#52617F",
    ring="#D8412F",
    loss="#A82A1C",
    gain="#1F5C58",
    pause="#8A5E12",
    time="#F0C66B",
    loss_dark="#FFB3A3",
    gain_dark="#A9D8CC",
    bar="#060B18",
    veil=168,
)

CONTRAST = Theme(
    paper="#FFFFFF",
    poster="#EFE3C8",
    card="#FFFFFF",
    ink="#070D1C",
    ink_soft="#26304A",
    face="#070D1C",
    track="#8C94A6",
    rule="#C9D0DF",
    ring="#D0301E",
    loss="#8C1A0D",
    gain="#0F4843",
    pause="#5E3D04",
    time="#FFD98A",
    loss_dark="#FFC4B8",
    gain_dark="#C4EFE4",
    bar="#4A5470",
    veil=220,
    border=3.5,
    ring_width=6.0,
)


@dataclass(frozen=True, slots=True)
class Type:
    """A style of lettering at 1920x1080: face, size, line height, extra space between letters."""

    face: Face
    size: int
    line: int
    track: float = 0.0


TYPE: dict[str, Type] = {
    "hero": Type("display", 148, 140, 1),
    "number": Type("display", 128, 122),
    "score": Type("display", 98, 94),
    "wordmark": Type("display", 56, 60, 1),
    "title": Type("display", 72, 76, 0.5),
    "scene": Type("head", 56, 60),
    "name": Type("display", 48, 52, 0.5),
    "digit": Type("head", 42, 46),
    "sub": Type("head", 36, 42),
    "label": Type("head", 32, 38, 0.5),
    "lane": Type("head", 28, 31, 0.5),
    "tag": Type("head", 26, 30),
    "lead": Type("people", 29, 41),
    "body": Type("people", 25, 36),
    "bold": Type("people-bold", 25, 34),
    "choice": Type("people-bold", 24, 30),
    "small": Type("people", 21, 28),
    "small-bold": Type("people-bold", 21, 28),
    "aside": Type("people-italic", 23, 32),
    "record": Type("mono", 21, 28),
    "record-bold": Type("mono-bold", 21, 28),
    "code": Type("mono-bold", 34, 42, 1),
    "told": Type("mono", 25, 36),
    "delta": Type("mono-bold", 26, 30),
    "time": Type("mono-bold", 20, 26),
}

FLOOR = 18  # no lettering is ever smaller, in pixels on the glass
TARGET = 48  # nothing to press is ever smaller, in pixels on the glass


def contrast(first: str, second: str) -> float:
    """How far two colours stand apart, from 1 to 21, as WCAG measures it."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
