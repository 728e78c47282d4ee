"""Nothing on the window flashes, and the measure of that finds what does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame
import pytest
from pygame import Rect, Surface

from game.content.catalogue import Catalogue
from game.present.screen import Screen
from game.window.motion import STEP
from game.window.painter import blank
from tests.window import screens
from tests.window.flashes import Flashes, flashes
from tests.window.test_kiosk_screens import met
from tests.window.test_motion import Watcher

RATE = round(1 / STEP)
MOST, ALLOWED = 2, 3
"""What one press may bring within a second, and what WCAG allows in all."""


# --- what the window shows ---


def night() -> Screen:
    return screens.play("market", moods=("night",))


WAYS: dict[str, tuple[Callable[[], Screen], ...]] = {
    "a new scene": (screens.play, screens.play_long),
    "from night to day": (night, screens.play_long),
    "a closed gate": (screens.play, screens.gate),
    "an open gate": (night, screens.gate_open),
    "the menu": (screens.play, screens.pause),
}

AT_ONCE = (
    *(screens.play, screens.gate, screens.play_long, screens.gate_open),
    *(screens.play, screens.pause, screens.play),
)


def film(*makers: Callable[[], Screen]) -> list[Surface]:
    """One screen after the other, each as soon as the one before has come to rest."""
    watcher = Watcher(*(make() for make in makers))
    pictures = [watcher.glass.surface.copy()]
    for _ in makers[1:]:
        watcher.go_on()
        pictures += watcher.film()
    return pictures


@pytest.mark.parametrize("way", WAYS)
def test_what_comes_in_does_not_flash(way: str) -> None:
    found = flashes(film(*WAYS[way]), RATE)
    assert found.general <= MOST
    assert found.red <= MOST


def test_the_living_city_does_not_flash() -> None:
    watcher = Watcher(screens.play(), screens.alive("mast-street", "ferry-quay", seen=True))
    watcher.go_on()
    pictures = watcher.film()
    for _ in range(2 * RATE):
        watcher.now += STEP
        watcher.glass.step()
        pictures.append(watcher.glass.surface.copy())
    found = flashes(pictures, RATE)
    assert found.general <= MOST
    assert found.red <= MOST


def test_what_a_kiosk_shows_by_itself_does_not_flash(catalogue: Catalogue) -> None:
    """The city that waits, the first touch, a farewell, and the city again."""
    seen = {screen.id: screen for screen in reversed(met(catalogue))}
    waits, lives, bye = seen["attract"], seen["lives"], seen["farewell"]
    pictures = film(lambda: waits, lambda: lives, lambda: bye, lambda: waits)
    watcher = Watcher(waits)
    for _ in range(2 * RATE):
        watcher.now += STEP
        watcher.glass.step()
        pictures.append(watcher.glass.surface.copy())
    first, last = (pygame.image.tobytes(each, "RGB") for each in (pictures[-RATE], pictures[-1]))
    assert first != last  # the city that waits is alive
    found = flashes(pictures, RATE)
    assert found.general <= MOST
    assert found.red <= MOST


def test_somebody_who_always_presses_on_at_once_sees_no_more_than_is_allowed() -> None:
    found = flashes(film(*AT_ONCE), RATE)
    assert found.general <= ALLOWED
    assert found.red <= ALLOWED


# --- what the measure finds ---

SIZE = (480, 360)
BLOCK = Rect(150, 100, 160, 120)
WHITE, GREY, BLACK, RED = "#FFFFFF", "#808080", "#000000", "#FF0000"


def strobe(
    hertz: float, one: str = BLACK, other: str = WHITE, area: Rect = BLOCK, seconds: float = 1.2
) -> list[Surface]:
    """A part of the screen goes from one colour to the other and back, so often in a second."""
    pictures = []
    for at in range(round(seconds * RATE)):
        picture = blank(SIZE)
        picture.fill(GREY)
        picture.fill(other if at * hertz * 2 // RATE % 2 else one, area)
        pictures.append(picture)
    return pictures


def fade(levels: Sequence[int]) -> list[Surface]:
    """The whole screen goes through these greys, a second for each way."""
    pictures = []
    for one, other in zip(levels, levels[1:], strict=False):
        for at in range(RATE):
            picture = blank(SIZE)
            picture.fill([one + (other - one) * at // RATE] * 3)
            pictures.append(picture)
    return pictures


@pytest.mark.parametrize("hertz", [1, 3, 5, 15])
def test_every_flash_of_a_strobe_is_found(hertz: int) -> None:
    assert flashes(strobe(hertz), RATE) == Flashes(general=hertz, red=0)


def test_a_strobe_is_found_wherever_it_is() -> None:
    for corner in ((0, 0), (320, 0), (0, 240), (320, 240), (125, 35)):
        pictures = strobe(5, area=Rect(corner, BLOCK.size))
        assert flashes(pictures, RATE).general == 5


def test_a_red_strobe_is_found_and_a_change_of_hue_alone_is() -> None:
    assert flashes(strobe(3, RED, BLACK), RATE) == Flashes(general=3, red=3)
    assert flashes(strobe(3, RED, "#7F7F7F"), RATE) == Flashes(general=0, red=3)


def test_a_slow_fade_is_none() -> None:
    assert flashes(fade((0, 255)), RATE) == Flashes(0, 0)
    assert flashes(fade((255, 128, 0)), RATE) == Flashes(0, 0)


def test_fading_there_and_back_is_one() -> None:
    assert flashes(fade((0, 255, 0)), RATE) == Flashes(general=1, red=0)


def test_a_cut_is_none_and_one_there_and_back_is_one() -> None:
    assert flashes(strobe(0.5), RATE).general == 0
    assert flashes(strobe(1), RATE).general == 1


def test_what_is_not_at_the_same_moment_is_none() -> None:
    """A narrow bar sweeps over the screen: each place turns dark and light again in its turn."""
    pictures = []
    for at in range(RATE):
        picture = blank(SIZE)
        picture.fill(WHITE)
        picture.fill(BLACK, (at * SIZE[0] // RATE, 0, 20, SIZE[1]))
        pictures.append(picture)
    assert flashes(pictures, RATE).general == 0


def test_what_is_weak_small_or_bright_does_not_count() -> None:
    assert flashes(strobe(5, "#808080", "#868686"), RATE).general == 0
    assert flashes(strobe(5, "#F2F2F2", "#FFFFFF"), RATE).general == 0
    small = Rect(150, 100, 80, 60)
    assert flashes(strobe(5, area=small), RATE).general == 0


def test_just_more_than_a_quarter_of_a_block_counts() -> None:
    area = Rect(150, 100, 90, 60)
    assert flashes(strobe(5, area=area), RATE).general == 5


def test_thin_lines_that_flicker_in_turn_are_a_pattern_and_no_flash() -> None:
    pictures = []
    for at in range(RATE):
        picture = blank(SIZE)
        for y in range(at % 2, SIZE[1], 2):
            pygame.draw.line(picture, WHITE, (0, y), (SIZE[0], y))
        pictures.append(picture)
    assert flashes(pictures, RATE).general == 0
