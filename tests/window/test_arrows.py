"""Where the arrow keys lead: along a row or out of it, round, and never into a trap."""

from __future__ import annotations

from collections.abc import Sequence

import pygame
import pytest

from game.present.screen import Screen
from game.window.focus import order
from tests.window import screens
from tests.window.test_input import Person

RIGHT, LEFT, DOWN, UP = pygame.K_RIGHT, pygame.K_LEFT, pygame.K_DOWN, pygame.K_UP
LARGE = (1920, 1080)
SIZES = [LARGE, (1024, 576), (1080, 1920), (640, 480)]
COLUMNS = ["title", "note", "ending", "settings", "problem", "pause", "unknown"]


def led(person: Person, *keys: int, start: str = "") -> list[str]:
    """Where the focus is after each key."""
    if start:
        person.session.focus_on(start)
    seen = []
    for key in keys:
        person.key(key)
        seen.append(person.focus)
    return seen


def pressed(person: Person, here: str, key: int, mod: int = 0) -> str:
    """Where one key leads from there. Nothing is drawn anew, so nothing has scrolled."""
    person.session.focus_on(here)
    for kind in (pygame.KEYDOWN, pygame.KEYUP):
        person.input.handle(pygame.event.Event(kind, key=key, mod=mod))
    return person.focus


def reached(person: Person, start: str, keys: Sequence[int]) -> set[str]:
    """All that can be come to from there with no other keys than these."""
    seen, open_ends = {start}, [start]
    while open_ends:
        here = open_ends.pop()
        new = {pressed(person, here, key) for key in keys} - seen
        seen |= new
        open_ends += new
    return seen


def names(person: Person) -> list[str]:
    return order(person.session.screen, person.session.frame)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", screens.SAMPLES)
def test_every_target_is_reached_and_left_again(name: str, size: tuple[int, int]) -> None:
    person = Person(screens.SAMPLES[name](), size=size)
    start, every = person.focus, set(names(person))
    # A study's question singles no answer out until somebody has moved.
    assert reached(person, start, (DOWN, RIGHT)) - {""} == every
    assert reached(person, start, (UP, LEFT)) - {""} == every
    for target in every if start else ():
        assert start in reached(person, target, (UP, LEFT))
        assert start in reached(person, target, (DOWN, RIGHT))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", COLUMNS)
def test_in_a_column_down_is_on_and_up_is_back(name: str, size: tuple[int, int]) -> None:
    person = Person(screens.SAMPLES[name](), size=size)
    for target in names(person):
        assert pressed(person, target, DOWN) == pressed(person, target, pygame.K_TAB)
        back = pressed(person, target, pygame.K_TAB, pygame.KMOD_SHIFT)
        assert pressed(person, target, UP) == back


def test_on_the_wall_left_and_right_go_on_and_back() -> None:
    person = Person(screens.wall(9), size=LARGE)
    assert led(person, RIGHT, RIGHT, RIGHT, start="life-0") == ["life-1", "life-2", "life-3"]
    assert led(person, LEFT, LEFT, LEFT) == ["life-2", "life-1", "life-0"]


def test_on_the_wall_down_and_up_go_to_the_card_below_and_above() -> None:
    person = Person(screens.wall(9), size=LARGE)
    assert led(person, DOWN, DOWN, DOWN, start="life-1") == ["life-4", "life-7", "back"]
    assert led(person, UP, UP, UP, UP, start="life-6") == ["life-3", "life-0", "back", "life-8"]


@pytest.mark.parametrize(("count", "below"), [(7, "life-6"), (8, "life-7"), (9, "life-8")])
def test_a_row_that_is_not_full_is_entered_at_its_nearest_card(count: int, below: str) -> None:
    person = Person(screens.wall(count), size=LARGE)
    assert led(person, DOWN, DOWN, start="life-5") == [below, "back"]


def test_where_the_lives_are_a_list_down_goes_through_them() -> None:
    person = Person(screens.wall(3), size=(1080, 1920))
    assert led(person, DOWN, DOWN, DOWN, start="life-0") == ["life-1", "life-2", "back"]


def test_on_an_upright_wall_down_and_right_go_to_the_card_below_and_beside() -> None:
    person = Person(screens.wall(8), size=(1080, 1920))
    assert led(person, DOWN, RIGHT, DOWN, start="life-0") == ["life-2", "life-3", "life-5"]


def test_the_steps_of_the_debrief_are_left_by_down_and_up() -> None:
    person = Person(screens.debrief_pairs(), size=LARGE)
    assert led(person, RIGHT, LEFT, start="step-2") == ["step-3", "step-2"]
    assert led(person, DOWN, UP, start="step-0") == ["previous", "step-0"]
    assert led(person, DOWN, UP, start="step-5") == ["print", "step-4"]
    assert led(person, DOWN, start="step-3") == ["next"]


def test_below_the_last_row_comes_what_scrolls() -> None:
    screen: Screen = screens.debrief_pairs()
    person = Person(screen, size=(1280, 720))
    assert led(person, DOWN, DOWN, start="previous") == ["~downbody", "step-0"]


def test_a_slider_is_left_by_down_and_up() -> None:
    person = Person(screens.settings())
    assert led(person, DOWN, UP, start="text-scale") == ["contrast", "text-scale"]
