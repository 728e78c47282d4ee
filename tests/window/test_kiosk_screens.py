"""The screens of a kiosk, drawn: nothing is clipped, too small, too pale or out of reach."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.present.screen import Node, Screen
from game.present.visit.terms import Terms
from game.window import focus
from game.window.canvas import Marks
from game.window.painter import blank, paint
from tests.present.visitor import PIN, Visitor
from tests.window import screens
from tests.window.faults import faults, painted
from tests.window.test_input import Person

LAYOUTS = [
    ((1920, 1080), 100, False),
    ((1280, 720), 100, True),
    ((1280, 720), 200, False),
    ((1080, 1920), 100, False),
    ((1080, 1920), 200, True),
    ((1024, 768), 150, False),
    ((3840, 2160), 125, False),
]
TINY = [(1, 1), (120, 90), (320, 240), (500, 260), (300, 900), (2000, 300)]


@cache
def met(catalogue: Catalogue) -> tuple[Screen, ...]:
    """Each screen that a visitor or staff may meet, and every page of a visit with its foot."""
    visitor = Visitor(catalogue, Terms(voice=True, counts=True))
    out: list[Screen] = []

    def see() -> None:
        out.append(visitor.screen)

    def see_all(*targets: str) -> None:
        for target in targets:
            visitor.press(target)
            see()

    see()
    visitor.visits.shut("Closed now. Open again on Wednesday at 10:00.")
    see()
    visitor.visits.shut("")
    visitor.wait(1).start()
    see()
    see_all(
        "life-wrong-face:kiosk",
        "begin",
        "menu",
        "settings",
        "back",
        "start-again",
        "stay",
        "continue",
    )
    visitor.visits.called()
    see()
    for _ in range(3):
        visitor.press("digit-1", "enter")
        see()
    visitor.press("back").wait(63)
    see()
    visitor.touch()
    while visitor.screen.id != "ending":
        choices = [id for id in visitor.can() if id.startswith("choice-")]
        see_all(choices[0] if choices else "go-on")
    see_all("debrief")
    while "next" in visitor.can():
        see_all("next")
    visitor.press("step-known", "sort")
    see()
    visitor.wait(60)
    see()
    visitor.touch()
    see_all("leave", "finish")
    visitor.wait(300)
    visitor.visits.called()
    see_all(*(f"digit-{digit}" for digit in PIN), "enter")
    return tuple(out)


@pytest.fixture
def shown(catalogue: Catalogue) -> tuple[Screen, ...]:
    return met(catalogue)


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_everything_fits(
    shown: tuple[Screen, ...], layout: tuple[tuple[int, int], int, bool]
) -> None:
    """Each screen in every other layout, and half of all in each; `make layouts` draws the rest."""
    size, scale, high = layout
    wrong = [
        f"{screen.id}, {screen.title}: {fault}"
        for screen in shown[LAYOUTS.index(layout) % 2 :: 2]
        for fault in faults(screen, painted(screen, size, scale, high=high))
    ]
    assert wrong == []


@pytest.mark.parametrize("size", TINY, ids=str)
def test_tiny_windows_do_no_harm(shown: tuple[Screen, ...], size: tuple[int, int]) -> None:
    for screen in {each.id: each for each in shown}.values():
        painted(screen, size, 200)


def with_foot(screen: Screen) -> Screen:
    press = ("start-again", "Start again", ""), ("text-size", "Text size", "100 %")
    nodes = tuple(
        Node(id, "button", name, value, actions=("activate",)) for id, name, value in press
    )
    return replace(screen, foot=Node("foot", "group", "On every page", children=nodes))


@pytest.mark.parametrize("name", screens.SAMPLES)
@pytest.mark.parametrize("size", [(1280, 720), (1080, 1920)], ids=str)
def test_the_foot_is_below_every_page(name: str, size: tuple[int, int]) -> None:
    frame = painted(with_foot(screens.SAMPLES[name]()), size, 100)
    spots = {item.node: item.shown for item in frame.presses if item.shown.height}
    low = min(spots["start-again"].top, spots["text-size"].top)
    assert low > size[1] * 0.85
    assert all(
        rect.bottom <= low for id, rect in spots.items() if id not in ("start-again", "text-size")
    )


def test_the_foot_can_be_pressed_while_a_dialog_is_open() -> None:
    person = Person(with_foot(screens.pause()))
    person.tap(person.middle("text-size"))
    assert [intent.target for intent in person.heard] == ["text-size"]  # type: ignore[union-attr]


def test_the_focus_comes_to_the_foot_last_and_never_starts_there() -> None:
    person = Person(with_foot(screens.play_long()), size=(1024, 576))
    order = focus.order(person.session.screen, person.session.frame)
    assert order[-2:] == ["start-again", "text-size"]
    assert any(name.startswith("~down") for name in order[:-2])
    alone = replace(
        screens.play(), root=Node("root", "screen", children=(screens.button("back", "Back"),))
    )
    assert Person(with_foot(alone)).focus == "back"


def test_pressing_at_the_foot_keeps_the_focus_there() -> None:
    screen = with_foot(screens.play())
    person = Person(screen, screen)
    person.tap(person.middle("text-size"))
    assert person.focus == "text-size"


def test_the_city_goes_on_over_the_foot() -> None:
    """What lives on a page stays on it."""
    screen = with_foot(screens.alive("mast-street", "ferry-quay"))
    frame = paint(screen, blank((1280, 720)), Person(screen).shell.settings, Marks())
    low = min(item.rect.top for item in frame.presses if item.node == "start-again")
    assert frame.living
    assert all(part.active.bottom <= low for part in frame.living)


def test_the_seconds_of_the_question_are_large_and_its_button_is_larger(
    catalogue: Catalogue,
) -> None:
    visitor = Visitor(catalogue)
    visitor.begin().wait(65)
    frame = painted(visitor.screen, (1920, 1080), 100)
    button = next(item for item in frame.presses if item.node == "still-here")
    assert button.rect.height >= 112
    assert button.rect.width >= 600


def test_a_key_finds_its_way_through_the_pad(catalogue: Catalogue) -> None:
    visitor = Visitor(catalogue)
    visitor.visits.called()
    person = Person(visitor.screen)
    assert person.focus == "digit-1"
    for key in (pygame.K_DOWN, pygame.K_RIGHT):
        person.key(key)
    assert person.focus == "digit-5"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=str)
@pytest.mark.parametrize("scale", [100, 200])
def test_the_pad_keeps_its_place_when_a_number_was_wrong(
    catalogue: Catalogue, size: tuple[int, int], scale: int
) -> None:
    visitor = Visitor(catalogue)
    visitor.visits.called()
    spots = []
    for _ in range(2):
        frame = painted(visitor.screen, size, scale)
        spots.append({i.node: i.rect for i in frame.presses if i.node.startswith("digit-")})
        visitor.press("digit-1", "enter")
    assert "not the number" in visitor.words()
    assert spots[0] == spots[1]
