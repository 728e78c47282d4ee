"""The picture that stands in for the game: it can always be drawn."""

from __future__ import annotations

import pygame
import pytest

from game.window import display, still
from game.window.theme import STANDARD

LINES = ("This exhibit is resting…", "It will be back by itself.", "", "Monday  closed")
GROUND = pygame.Color(STANDARD.poster)


def drawn(size: tuple[int, int], lines: tuple[str, ...] = LINES) -> pygame.Surface:
    surface = pygame.Surface(size)
    still.draw(surface, lines)
    return surface


def inked(surface: pygame.Surface) -> int:
    """How many pixels of the part with the words are not of the poster's ground."""
    width, height = surface.get_size()
    part = surface.subsurface((0, 0, width, height * 7 // 8))
    ground = pygame.mask.from_threshold(part, GROUND, (1, 1, 1, 255))
    return width * (height * 7 // 8) - ground.count()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (800, 480), (3840, 2160)])
def test_its_words_stand_on_any_screen(size: tuple[int, int]) -> None:
    surface = drawn(size)
    assert inked(surface) > size[0] * size[1] // 200
    margin = surface.subsurface((0, 0, size[0] // 30, size[1] // 2))
    assert inked(margin) == 0, "no line runs over the edge"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (800, 480)])
def test_the_hours_of_a_whole_week_find_room(size: tuple[int, int]) -> None:
    week = tuple(f"Wednesday  {hour}:00 to {hour + 5}:30" for hour in range(10, 17))
    surface = drawn(size, (*LINES[:3], *week))
    last, before = inked(surface), inked(drawn(size, (*LINES[:3], *week[:-1], "")))
    assert last > before, "the last line can be seen"
    ring, edge = pygame.Color(STANDARD.ring), size[1] - size[1] // 12 - 2
    assert {tuple(surface.get_at((x, edge))) for x in range(size[0])} == {tuple(ring)}


@pytest.mark.parametrize("size", [(0, 0), (1, 1), (7, 3), (1, 2000)])
def test_it_is_drawn_on_screens_that_are_none(size: tuple[int, int]) -> None:
    drawn(size)


def test_too_many_words_are_left_out() -> None:
    drawn((640, 480), ("x" * 10_000,) * 1000)


def test_without_our_fonts_its_words_still_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(still, "_HEAD", "no-such-font.ttf")
    monkeypatch.setattr(still, "_REST", "no-such-font.ttf")
    assert inked(drawn((1280, 720))) > 3000


def test_without_any_letters_it_is_still_a_poster(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> pygame.font.Font:
        raise pygame.error("no fonts at all")

    monkeypatch.setattr(pygame.font, "Font", broken)
    surface = drawn((1280, 720))
    assert surface.get_at((640, 100)) == GROUND
    assert surface.get_at((640, 715)) == pygame.Color(STANDARD.ink)


def test_it_says_that_it_lives_and_takes_no_notice_of_what_is_pressed() -> None:
    pygame.display.quit()
    beats: list[bool] = []
    display.open_window(None, fullscreen=True)
    for _ in range(50):
        pygame.event.post(pygame.event.Event(pygame.QUIT))
    still.show(LINES, lambda: beats.append(pygame.display.is_fullscreen()), rounds=4)
    pygame.display.quit()
    display.without_window()
    assert beats == [True] * 4
