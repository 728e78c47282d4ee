"""What can be wrong with a drawn screen, found from where everything was placed."""

from __future__ import annotations

import itertools

from game.present.screen import Screen
from game.present.settings import Settings
from game.window.canvas import Marks, Placed
from game.window.painter import Frame, blank, paint
from game.window.theme import TARGET, contrast


def painted(screen: Screen, size: tuple[int, int], scale: int, *, high: bool = False) -> Frame:
    settings = Settings(text_scale=scale, high_contrast=high)
    return paint(screen, blank(size), settings, Marks())


def faults(screen: Screen, frame: Frame) -> list[str]:
    checks = (_words_fit, _words_apart, _targets_large, _targets_apart, _targets_there, _contrast)
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
    least = max(TARGET, round(TARGET * frame.look.u))
    return [
        f"too small to press: {item.node} {item.rect}"
        for item in frame.presses()
        if min(item.rect.size) < least
    ]


def _targets_apart(_: Screen, frame: Frame) -> list[str]:
    pairs = itertools.combinations(frame.presses(), 2)
    return [
        f"targets over each other: {a.node} {a.shown} and {b.node} {b.shown}"
        for a, b in pairs
        if a.shown.size > (0, 0) and a.shown.colliderect(b.shown)
    ]


def _targets_there(screen: Screen, frame: Frame) -> list[str]:
    reached = set()
    areas = {area.id: area for area in frame.areas}
    for item in frame.presses():
        area = areas.get(item.area)
        room = frame.surface.get_rect()
        if area:
            room = area.view.inflate(0, 2 * area.limit)
        if room.colliderect(item.rect) and (area or room.contains(item.rect)):
            reached.add(item.node)
    return [f"out of reach: {node.id}" for node in screen.targets() if node.id not in reached]


def _contrast(_: Screen, frame: Frame) -> list[str]:
    least = 7.0 if frame.look.theme.veil > 200 else 4.5
    return [
        f"too pale ({contrast(item.colour, item.ground):.2f}): {item.words!r}"
        for item in texts(frame)
        if contrast(item.colour, item.ground) < least
    ]
