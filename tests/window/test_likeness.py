"""What tells two pictures apart finds what a person would, and lets rounding be."""

from __future__ import annotations

import random
from itertools import product

import pygame
import pytest
from pygame import Rect, Surface

from game.present.settings import Settings
from game.window.picture import draw
from tests.window import screens
from tests.window.likeness import MOST_SEEN, STEP, alike, difference

SIZE = (1280, 720)
PANEL = Rect(860, 440, 410, 270)
BOTH = pytest.mark.parametrize("to_the_bit", [True, False])


@pytest.fixture(scope="module")
def picture() -> Surface:
    return draw(screens.play(), size=SIZE, settings=Settings(), focus="choice-2").surface


def shifted(picture: Surface, by: tuple[int, int]) -> Surface:
    """The picture with one part of it a little way off."""
    moved = picture.copy()
    moved.blit(picture, PANEL.move(by), PANEL)
    return moved


@BOTH
def test_a_picture_is_like_itself(picture: Surface, to_the_bit: bool) -> None:
    assert alike(picture, picture.copy(), to_the_bit=to_the_bit)
    assert difference(picture, picture.copy(), to_the_bit=to_the_bit).share == 0


@BOTH
@pytest.mark.parametrize("by", [(1, 0), (0, 1)])
def test_a_panel_that_has_moved_by_a_pixel_is_found(
    picture: Surface, by: tuple[int, int], to_the_bit: bool
) -> None:
    assert not alike(picture, shifted(picture, by), to_the_bit=to_the_bit)


@BOTH
def test_a_ring_that_is_missing_is_found(picture: Surface, to_the_bit: bool) -> None:
    ringed = picture.copy()
    pygame.draw.circle(ringed, "#9FC4B5", (600, 120), 40, 2)  # pale, on the pale ground
    assert not alike(picture, ringed, to_the_bit=to_the_bit)


@BOTH
def test_a_focus_that_is_missing_is_found(to_the_bit: bool) -> None:
    with_ring, without = (
        draw(screens.gate(), size=SIZE, settings=Settings(), focus=focus).surface
        for focus in ("go-on", "nothing")
    )
    assert not alike(with_ring, without, to_the_bit=to_the_bit)


def test_noise_that_nobody_sees_is_found_only_to_the_bit(picture: Surface) -> None:
    rounded = picture.copy()
    luck = random.Random(7)
    for x, y in product(range(0, SIZE[0], 3), range(0, SIZE[1], 3)):
        parts = (part + luck.choice((-2, 2)) for part in tuple(picture.get_at((x, y)))[:3])
        rounded.set_at((x, y), [max(0, min(255, part)) for part in parts])
    assert alike(picture, rounded, to_the_bit=False)
    assert not alike(picture, rounded, to_the_bit=True)


def test_one_pixel_counts_only_to_the_bit(picture: Surface) -> None:
    marked = picture.copy()
    marked.set_at((5, 5), "#FF00FF")
    assert alike(picture, marked, to_the_bit=False)
    found = difference(picture, marked, to_the_bit=True)
    assert found.mask.count() == 1
    assert tuple(found.picture(picture).get_at((5, 5)))[:3] == (0xE0, 0, 0)


@pytest.mark.parametrize("part", range(3))
def test_a_step_in_any_part_of_the_colour_is_seen(part: int) -> None:
    one, other = Surface((40, 40)), Surface((40, 40))
    for by in (STEP, STEP + 1):
        other.fill([by if at == part else 0 for at in range(3)])
        assert alike(one, other, to_the_bit=False) == (by == STEP)


@BOTH
def test_another_size_is_another_picture(picture: Surface, to_the_bit: bool) -> None:
    smaller = pygame.transform.smoothscale(picture, (1278, 720))
    assert not alike(picture, smaller, to_the_bit=to_the_bit)
    assert difference(picture, smaller, to_the_bit=to_the_bit).share > MOST_SEEN
