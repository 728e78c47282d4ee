"""With low reach, what can be pressed is where somebody who sits can reach it: on every screen."""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import product

import pytest

from game.content.catalogue import Catalogue
from game.present.settings import Glass, Settings
from game.present.visit.foot import foot
from game.window.scroll import DOWN
from tests.window.faults import faults, painted
from tests.window.screens import SAMPLES
from tests.window.test_kiosk_screens import met
from tests.window.test_lived import LIVES, scenes, season

SOAK = bool(os.environ.get("GOOD_STANDING_SOAK"))
UPRIGHT, WIDE, SMALL = (1080, 1920), (1920, 1080), (1280, 720)
LAYOUTS = [
    (UPRIGHT, 100, Glass(41, 0, True)),
    (UPRIGHT, 150, Glass(41, 20, True)),
    (UPRIGHT, 200, Glass(55, 0, True)),
    (UPRIGHT, 100, Glass(55, 27, True)),
    (WIDE, 100, Glass(55, 0, True)),
    (WIDE, 200, Glass(55, 0, True)),
    (SMALL, 100, Glass(55, 0, True)),
    ((800, 1280), 125, Glass(89, 0, True)),
]
WAYS = {"start", "begin", "go-on", "next", "finish", "done", "debrief", "still-here", "stay"}
"""What takes a visitor on: pressed without looking for it."""
Layout = tuple[tuple[int, int], int, Glass]


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_everything_is_low_and_fits(layout: Layout) -> None:
    size, scale, glass = layout
    wrong = [
        f"{name}: {fault}"
        for name, made in SAMPLES.items()
        for fault in faults(made(), painted(made(), size, scale, high=scale == 200, glass=glass))
    ]
    assert wrong == []


ROUND = [(life, LAYOUTS[at % len(LAYOUTS)]) for at, life in enumerate(("night-ferry", *LIVES))]
EVERY = [(life, layout) for life in ("night-ferry", *LIVES) for layout in LAYOUTS]


@pytest.mark.parametrize(("life", "layout"), EVERY if SOAK else ROUND[::3], ids=str)
def test_every_screen_of_a_life_is_low(catalogue: Catalogue, life: str, layout: Layout) -> None:
    size, scale, glass = layout
    wrong = [
        f"{screen.title}: {fault}"
        for screen in season(catalogue, life, 1)
        for fault in faults(screen, painted(screen, size, scale, high=scale == 200, glass=glass))
    ]
    assert wrong == []


def test_the_tower_does_not_stand_in_the_name_of_a_place(catalogue: Catalogue) -> None:
    played = scenes(catalogue, "fit-and-proper", 1)
    screen = next(each for each in played if each.title.startswith("Speeches"))
    frame = painted(screen, (800, 1280), 125, glass=Glass(89, 0, True))
    assert faults(screen, frame) == []


@pytest.mark.parametrize("glass", [Glass(41, 0, True), Glass(55, 27, True)], ids=str)
@pytest.mark.parametrize("life", ("night-ferry", *LIVES))
def test_a_choice_is_seen_at_once_and_a_sign_of_more(
    catalogue: Catalogue, life: str, glass: Glass
) -> None:
    """With the largest words and the strip of a kiosk below, before anybody scrolls."""
    played = [each for each in scenes(catalogue, life, 1, short=True) if each.id == "play"]
    for scene in played if SOAK else played[:3]:
        screen = replace(scene, foot=foot(Settings(text_scale=200), voice=True))
        frame = painted(screen, UPRIGHT, 200, high=True, glass=glass)
        presses = frame.presses
        choices = [item for item in presses if item.node.startswith("choice")]
        whole = [item for item in choices if item.shown == item.rect]
        assert choices[0] in whole, screen.title
        assert len(whole) == len(choices) or DOWN + choices[0].area in {i.node for i in presses}
        assert faults(screen, frame) == [], screen.title


BESIDE = [
    (WIDE, 200, Glass(), False),
    (SMALL, 150, Glass(41, 0, True), True),
    (SMALL, 200, Glass(41, 0, True), True),
    ((1024, 768), 200, Glass(), False),
    (SMALL, 200, Glass(), False),
    (WIDE, 150, Glass(55, 0, True), True),
]


SIDEWAYS = list(product(LIVES, BESIDE))


@pytest.mark.parametrize(("life", "layout"), SIDEWAYS if SOAK else SIDEWAYS[::5], ids=str)
def test_a_choice_is_seen_at_once_on_a_wide_screen(
    catalogue: Catalogue, life: str, layout: tuple[tuple[int, int], int, Glass, bool]
) -> None:
    """With large words too, before anybody scrolls; at a kiosk with its strip below."""
    size, scale, glass, kiosk = layout
    played = [each for each in scenes(catalogue, life, 1, short=kiosk) if each.id == "play"]
    for scene in played if SOAK else played[:3]:
        strip = foot(Settings(text_scale=scale), voice=True) if kiosk else scene.foot
        screen = replace(scene, foot=strip)
        frame = painted(screen, size, scale, high=scale == 200, glass=glass)
        choices = [item for item in frame.presses if item.node.startswith("choice")]
        whole = [item for item in choices if item.shown == item.rect]
        assert choices[0] in whole, screen.title
        assert len(whole) == len(choices) or DOWN + choices[0].area in {
            item.node for item in frame.presses if item.shown == item.rect
        }
        assert faults(screen, frame) == [], screen.title


@pytest.mark.parametrize("size", [UPRIGHT, WIDE, SMALL], ids=str)
@pytest.mark.parametrize("scale", [150, 200])
def test_the_way_on_is_always_in_sight(
    catalogue: Catalogue, size: tuple[int, int], scale: int
) -> None:
    for screen in met(catalogue):
        frame = painted(screen, size, scale, high=True, glass=Glass(41, 0, True))
        assert faults(screen, frame) == [], screen.title
        shown = {item.node for item in frame.presses if item.shown == item.rect}
        ways = {node.id for node in screen.targets()} & WAYS
        assert ways <= shown, screen.title


@pytest.mark.parametrize("size", [WIDE, SMALL, (1024, 768)], ids=str)
@pytest.mark.parametrize("life", LIVES[::3])
def test_what_a_door_says_is_whole_on_a_wide_screen(
    catalogue: Catalogue, life: str, size: tuple[int, int]
) -> None:
    """All that stands on the form, and the way on, before anybody scrolls."""
    gates = [each for each in scenes(catalogue, life, 1, short=True) if each.id == "gate"]
    for gate in gates:
        screen = replace(gate, foot=foot(Settings(text_scale=200), voice=True))
        frame = painted(screen, size, 200, high=True, glass=Glass(41, 0, True))
        shown = {item.node for item in frame.items if item.shown == item.rect}
        said = [screen.root.find(part) for part in ("code", "told", "checks")]
        assert {node.id for node in said if node} | {"go-on"} <= shown, screen.title
        assert faults(screen, frame) == [], screen.title


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", [WIDE, SMALL], ids=str)
def test_every_screen_of_a_kiosk_is_low(
    catalogue: Catalogue, size: tuple[int, int], scale: int
) -> None:
    wrong = [
        f"{screen.title}: {fault}"
        for screen in met(catalogue)
        for fault in faults(screen, painted(screen, size, scale, glass=Glass(41, 0, True)))
    ]
    assert wrong == []


@pytest.mark.parametrize("size", [WIDE, SMALL], ids=str)
def test_why_a_door_shut_has_room_to_be_read(catalogue: Catalogue, size: tuple[int, int]) -> None:
    """Low buttons do not leave two lines for the words."""
    screens = season(catalogue, "night-ferry", 1)
    screen = next(each for each in screens if each.root.find("doors-intro"))
    area = painted(screen, size, 200, glass=Glass(low_reach=True)).main_area()
    assert area is not None
    assert area.view.height > size[1] * 0.5


@pytest.mark.parametrize("size", [UPRIGHT, WIDE, SMALL], ids=str)
def test_choices_lie_lower_than_they_would(size: tuple[int, int]) -> None:
    tops = []
    for glass in (Glass(), Glass(low_reach=True)):
        frame = painted(SAMPLES["play"](), size, 100, glass=glass)
        tops.append([i.rect.top for i in frame.presses if i.node.startswith("choice")])
    assert all(low >= usual for usual, low in zip(*tops, strict=True))
    assert max(tops[1]) > size[1] * 0.75


@pytest.mark.parametrize("size", [(1, 1), (120, 90), (320, 240), (300, 900), (2000, 300)])
@pytest.mark.parametrize("name", SAMPLES)
def test_tiny_windows_do_no_harm(name: str, size: tuple[int, int]) -> None:
    painted(SAMPLES[name](), size, 200, glass=Glass(89, 44, True))
