"""What can be wrong with a drawn screen, found from where everything was placed."""

from __future__ import annotations

import itertools
import sys
from collections import Counter
from functools import lru_cache

import pygame

from game.present.screen import Screen
from game.present.settings import Glass, Settings
from game.window.canvas import Marks, Placed
from game.window.painter import Frame, blank, paint
from game.window.theme import TARGET, contrast

MOST_PALE = 0.15
"""The share of what lies around words that may be too near to their colour."""


def painted(
    screen: Screen,
    size: tuple[int, int],
    scale: int,
    *,
    high: bool = False,
    letters: str = "plain",
    glass: Glass | None = None,
) -> Frame:
    settings = Settings(
        text_scale=scale, high_contrast=high, letters=letters, glass=glass or Glass()
    )
    return paint(screen, blank(size), settings, Marks())


def faults(screen: Screen, frame: Frame) -> list[str]:
    checks = (
        *(_words_fit, _words_apart, _targets_large, _targets_apart, _targets_there),
        *(_targets_low, _contrast, _contrast_seen),
    )
    return [fault for check in checks for fault in check(screen, frame)]


def texts(frame: Frame) -> list[Placed]:
    return [item for item in frame.items if item.words]


def _words_fit(_: Screen, frame: Frame) -> list[str]:
    return [f"clipped: {item.words!r} {item.rect}" for item in texts(frame) if not item.fits]


def _words_apart(_: Screen, frame: Frame) -> list[str]:
    pairs = itertools.combinations(texts(frame), 2)
    return [
        f"over each other: {a.words!r} {a.rect} and {b.words!r} {b.rect}"
        for a, b in pairs
        if a.layer == b.layer and a.area == b.area and a.rect.inflate(-2, -6).colliderect(b.rect)
    ]


def _targets_large(_: Screen, frame: Frame) -> list[str]:
    least = max(TARGET, round(TARGET * frame.look.u), frame.look.glass.target)
    return [
        f"too small to press: {item.node} {item.rect}"
        for item in frame.presses
        if min(item.rect.size) < least
    ]


def _targets_apart(_: Screen, frame: Frame) -> list[str]:
    pairs = itertools.combinations(frame.presses, 2)
    return [
        f"targets over each other: {a.node} {a.shown} and {b.node} {b.shown}"
        for a, b in pairs
        if a.shown.size > (0, 0) and a.shown.colliderect(b.shown)
    ]


def _targets_there(screen: Screen, frame: Frame) -> list[str]:
    reached = set()
    areas = {area.id: area for area in frame.areas}
    for item in frame.presses:
        area = areas.get(item.area)
        room = frame.surface.get_rect()
        if area:
            room = area.view.inflate(0, 2 * area.limit)
        if room.colliderect(item.rect) and (area or room.contains(item.rect)):
            reached.add(item.node)
    return [f"out of reach: {node.id}" for node in screen.targets() if node.id not in reached]


def _targets_low(_: Screen, frame: Frame) -> list[str]:
    """With low reach: in the lower half of an upright screen, below the upper third of another."""
    if not frame.look.glass.low_reach:
        return []
    height = frame.surface.get_height()
    line = height // 2 if frame.look.upright else height // 3
    return [
        f"out of a low reach: {item.node} {item.shown}"
        for item in frame.presses
        if item.shown.size > (0, 0) and item.shown.top < line
    ]


def _least(frame: Frame) -> float:
    return 7.0 if frame.look.theme.veil > 200 else 4.5


def _contrast(_: Screen, frame: Frame) -> list[str]:
    least = _least(frame)
    return [
        f"too pale ({contrast(item.colour, item.ground):.2f}): {item.words!r}"
        for item in texts(frame)
        if contrast(item.colour, item.ground) < least
    ]


def _contrast_seen(_: Screen, frame: Frame) -> list[str]:
    """The same, against what lies around the words in the finished picture."""
    least = _least(frame)
    return [
        f"too pale as drawn, over {pale:.0%}: {item.words!r} {item.shown}"
        for item in texts(frame)
        if item.layer == frame.layer and (pale := _pale(item, frame, least)) > MOST_PALE
    ]


def _pale(item: Placed, frame: Frame, least: float) -> float:
    """The share of pixels along the upper and lower edge of the words that are too near to their
    colour; a few always are, where a letter reaches that far."""
    shown = item.shown.clip(frame.surface.get_rect())
    if shown.width < 4 or shown.height < item.rect.height:
        return 0.0  # Cut off by the edge of what scrolls, through the letters themselves.
    pixels: Counter[int] = Counter()
    for y in (shown.top, shown.bottom - 1):
        row = frame.surface.subsurface((shown.left, y, shown.width, 1))
        # Four bytes make one number, which is quicker to count than three bytes are.
        pixels.update(memoryview(pygame.image.tobytes(row, "RGBX")).cast("I"))
    near = (n for pixel, n in pixels.items() if _apart(item.colour, pixel) < least)
    return sum(near) / pixels.total()


@lru_cache(maxsize=200_000)
def _apart(colour: str, pixel: int) -> float:
    """How far a colour and a pixel of four bytes stand apart."""
    return contrast(colour, f"#{pixel.to_bytes(4, sys.byteorder)[:3].hex()}")
