"""Millimetres on a real screen, as pixels, and lettering that is as high as was asked."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.cli.shelf import DiskShelf
from game.content.catalogue import Catalogue
from game.present.settings import Glass, Settings
from game.window.fit import capital_mm, glass_for, pixels
from game.window.look import look_for
from game.window.theme import TYPE
from tests.window.faults import faults, painted
from tests.window.screens import SAMPLES

SCREENS = [  # inches, pixels, the least target, the least capital seen from 600 mm
    (32, (1920, 1080), 41, 20),
    (24, (1920, 1080), 55, 27),
    (43, (3840, 2160), 61, 30),
    (10.1, (1280, 800), 89, 44),
]


def measured(inches: float, size: tuple[int, int]) -> tuple[float, float]:
    """Width and height in millimetres of a screen with square pixels."""
    share = inches * 25.4 / math.hypot(*size)
    return size[0] * share, size[1] * share


@pytest.mark.parametrize(("inches", "size", "target", "capital"), SCREENS, ids=str)
def test_fifteen_millimetres_and_seven_tenths_of_a_degree(
    inches: float, size: tuple[int, int], target: int, capital: int
) -> None:
    width, height = measured(inches, size)
    assert glass_for(size, (width, height), large=True) == Glass(target, capital)
    whole = (round(width), round(height))  # as an operator reads them off a ruler
    assert glass_for(size, whole, low_reach=True) == Glass(target, 0, True)


def test_the_capital_grows_with_the_distance() -> None:
    assert round(capital_mm(600), 1) == 7.3
    near, far = (
        glass_for((1920, 1080), (708, 398), distance_mm=mm, large=True).capital
        for mm in (600, 1200)
    )
    assert 2 * near - 1 <= far <= 2 * near


def test_the_denser_side_decides() -> None:
    assert pixels(15, (1000, 500), (1000, 400)) == pixels(15, (1000, 400)) == 38


@pytest.mark.parametrize("side", [(0, 500), (1920, 0), (1920, -3)])
def test_a_screen_without_a_length_is_refused(side: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="more than 0"):
        pixels(15, side)


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1080, 1920), (3840, 2160)], ids=str)
@pytest.mark.parametrize("capital", [20, 27, 30])
def test_every_lettering_has_its_capital(size: tuple[int, int], capital: int) -> None:
    look = look_for(size, Settings(glass=Glass(capital=capital)))
    for name in TYPE:
        style = look.style(name)
        drawn = look.letters.font(style.face, style.size).render("H", True, "black")
        inked = pygame.mask.from_surface(drawn, 127).get_bounding_rects()
        assert max(rect.height for rect in inked) >= capital, name


def test_larger_text_is_never_made_smaller() -> None:
    asked = Settings(text_scale=200)
    plain = look_for((1920, 1080), asked).style("body").size
    glass = Glass(capital=20)
    assert look_for((1920, 1080), replace(asked, glass=glass)).style("body").size == plain


SHOWN = [(size, Glass(target, capital)) for _, size, target, capital in SCREENS]
SHOWN += [(size, Glass(target)) for _, size, target, _ in SCREENS[3:]]
SHOWN.append(((1080, 1920), Glass(55, 27)))


@pytest.mark.parametrize(("size", "glass"), SHOWN, ids=str)
def test_everything_fits_and_can_be_pressed(size: tuple[int, int], glass: Glass) -> None:
    wrong = [
        f"{name}: {fault}"
        for name, made in SAMPLES.items()
        for fault in faults(made(), painted(made(), size, 100, glass=glass))
    ]
    assert wrong == []


def test_what_the_screen_asks_for_is_not_kept(tmp_path: Path, catalogue: Catalogue) -> None:
    shelf = DiskShelf(catalogue, tmp_path)
    shelf.keep_settings(Settings(text_scale=150, glass=Glass(55, 27, True)))
    assert shelf.settings() == Settings(text_scale=150)
    file = tmp_path / "settings.json"
    file.write_text(file.read_text().replace("{", '{"glass": {"target": 5},', 1))
    assert shelf.settings() == Settings(text_scale=150)
