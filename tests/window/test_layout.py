"""Nothing is clipped, covered, too small or too pale, on any screen, at any size."""

from __future__ import annotations

import itertools

import pytest

from game.present.screen import Screen
from game.present.settings import Settings
from game.window.canvas import Marks, Placed
from game.window.painter import Frame, blank, paint
from game.window.theme import TARGET, contrast
from tests.window.screens import SAMPLES

SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1080, 1920), (1024, 768)]
QUICK = [((1920, 1080), 100), ((1280, 720), 200), ((1080, 1920), 100), ((1024, 768), 150)]
EVERY = [pair for pair in itertools.product(SIZES, (100, 150, 200)) if pair not in QUICK]


def painted(screen: Screen, size: tuple[int, int], scale: int, *, high: bool = False) -> Frame:
    settings = Settings(text_scale=scale, high_contrast=high)
    return paint(screen, blank(size), settings, Marks())


def faults(screen: Screen, frame: Frame) -> list[str]:
    checks = (_words_fit, _words_apart, _targets_large, _targets_apart, _targets_there, _contrast)
    return [fault for check in checks for fault in check(screen, frame)]


def _texts(frame: Frame) -> list[Placed]:
    return [item for item in frame.items if item.words]


def _words_fit(_: Screen, frame: Frame) -> list[str]:
    return [f"clipped: {item.words!r} {item.rect}" for item in _texts(frame) if not item.fits]


def _words_apart(_: Screen, frame: Frame) -> list[str]:
    pairs = itertools.combinations(_texts(frame), 2)
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
        for item in _texts(frame)
        if contrast(item.colour, item.ground) < least
    ]


@pytest.mark.parametrize(("size", "scale"), QUICK, ids=str)
@pytest.mark.parametrize("name", SAMPLES)
def test_everything_fits(name: str, size: tuple[int, int], scale: int) -> None:
    screen = SAMPLES[name]()
    assert faults(screen, painted(screen, size, scale)) == []


@pytest.mark.slow
@pytest.mark.parametrize(("size", "scale"), EVERY, ids=str)
@pytest.mark.parametrize("name", SAMPLES)
def test_everything_fits_everywhere(name: str, size: tuple[int, int], scale: int) -> None:
    screen = SAMPLES[name]()
    assert faults(screen, painted(screen, size, scale)) == []


@pytest.mark.parametrize("name", SAMPLES)
def test_high_contrast_reaches_seven(name: str) -> None:
    screen = SAMPLES[name]()
    assert faults(screen, painted(screen, (1920, 1080), 100, high=True)) == []


@pytest.mark.parametrize(
    "name", ["title", "play", "gate-closed", "settings", "debrief-pairs", "pause"]
)
def test_upright_keeps_all_controls_within_reach(name: str) -> None:
    screen = SAMPLES[name]()
    frame = painted(screen, (1080, 1920), 100)
    high = [item.node for item in frame.presses() if item.shown.height and item.shown.top < 940]
    assert high == []


@pytest.mark.parametrize(
    "size", [(1, 1), (120, 90), (320, 240), (500, 260), (300, 900), (2000, 300)]
)
@pytest.mark.parametrize("name", SAMPLES)
def test_tiny_windows_do_no_harm(name: str, size: tuple[int, int]) -> None:
    painted(SAMPLES[name](), size, 200)


@pytest.mark.parametrize("name", SAMPLES)
def test_no_lettering_is_below_the_floor(name: str) -> None:
    frame = painted(SAMPLES[name](), (1920, 1080), 100)
    assert all(item.rect.height >= 20 for item in _texts(frame))


@pytest.mark.parametrize("name", ["play", "gate-closed", "title", "settings"])
def test_the_same_screen_gives_the_same_picture(name: str) -> None:
    first, second = (painted(SAMPLES[name](), (1280, 720), 100) for _ in range(2))
    assert first.surface.get_buffer().raw == second.surface.get_buffer().raw
