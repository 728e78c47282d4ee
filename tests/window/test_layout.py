"""Nothing is clipped, covered, too small or too pale, on any screen, at any size."""

from __future__ import annotations

import itertools

import pygame
import pytest

from game.window.fonts import lettering
from tests.window.faults import faults, painted, texts
from tests.window.screens import SAMPLES

# What is drawn at 3840 x 2160 is what is drawn at 1920 x 1080, twice as large: once is enough.
SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1080, 1920), (1024, 768)]
QUICK = [((1920, 1080), 100), ((1280, 720), 200), ((1080, 1920), 100), ((1024, 768), 150)]
EVERY = [
    pair
    for pair in itertools.product(SIZES, (100, 150, 200))
    if pair not in QUICK and not (pair[0] == (3840, 2160) and pair[1] > 100)
]


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize(("size", "scale"), QUICK, ids=str)
def test_everything_fits(name: str, size: tuple[int, int], scale: int) -> None:
    screen = SAMPLES[name]()
    assert faults(screen, painted(screen, size, scale)) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize(("size", "scale"), EVERY, ids=str)
def test_everything_fits_everywhere(name: str, size: tuple[int, int], scale: int) -> None:
    screen = SAMPLES[name]()
    assert faults(screen, painted(screen, size, scale)) == []


@pytest.mark.parametrize("name", SAMPLES)
def test_high_contrast_reaches_seven(name: str) -> None:
    screen = SAMPLES[name]()
    assert faults(screen, painted(screen, (1920, 1080), 100, high=True)) == []


@pytest.mark.parametrize(("size", "scale"), [((1280, 720), 150), ((1080, 1920), 100)], ids=str)
@pytest.mark.parametrize("name", SAMPLES)
def test_other_letters_fit_too(name: str, size: tuple[int, int], scale: int) -> None:
    screen = SAMPLES[name]()
    assert faults(screen, painted(screen, size, scale, letters="dyslexic")) == []


def test_other_letters_are_set_in_what_people_read() -> None:
    """The words of a scene look different, and stand as high above their line as the usual."""
    usual, other = lettering(), lettering("dyslexic")
    one, two = (each.line("Hold the lamp.", "people", 25, "#000000", 0) for each in (usual, other))
    assert two.get_width() > one.get_width() * 1.1
    feet = [pygame.mask.from_surface(each).get_bounding_rects()[0].bottom for each in (one, two)]
    assert abs(feet[0] - feet[1]) <= 1
    assert other.line("7", "mono", 25, "#000000", 0).get_size() == (
        usual.line("7", "mono", 25, "#000000", 0).get_size()
    )


@pytest.mark.parametrize(
    "name", ["title", "play", "gate-closed", "settings", "debrief-pairs", "pause"]
)
def test_upright_keeps_all_controls_within_reach(name: str) -> None:
    screen = SAMPLES[name]()
    frame = painted(screen, (1080, 1920), 100)
    high = [item.node for item in frame.presses if item.shown.height and item.shown.top < 940]
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
    assert all(item.rect.height >= 20 for item in texts(frame))


@pytest.mark.parametrize("name", ["play", "gate-closed", "title", "settings"])
def test_the_same_screen_gives_the_same_picture(name: str) -> None:
    first, second = (painted(SAMPLES[name](), (1280, 720), 100) for _ in range(2))
    assert first.surface.get_buffer().raw == second.surface.get_buffer().raw
