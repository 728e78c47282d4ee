"""Whole lives by one switch and by five keys, and every target on every screen of them."""

from __future__ import annotations

import os

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.present.screen import Screen
from game.present.settings import Glass, Settings
from game.window import display
from game.window.focus import order
from game.window.means import Means
from game.window.run import run
from game.window.switch import stops
from tests.soak.hands import KEYS, SWITCH, Hand, Reach, by_keys, by_switch, cuts, lived
from tests.window import screens
from tests.window.test_arrows import DOWN, LEFT, RIGHT, UP, reached
from tests.window.test_input import FakeShell, Person
from tests.window.test_lived import LIVES, season

SOAK = bool(os.environ.get("GOOD_STANDING_SOAK"))
HANDS = [(by_switch, SWITCH), (by_keys, KEYS)]
SCREENS = [
    ((1280, 720), Settings()),
    ((1080, 1920), Settings(text_scale=200, glass=Glass(55, 0, True))),
]


def offered(person: Person) -> set[tuple[str, int]]:
    """All that a switch can take, from the top of what scrolls to its end, page by page."""
    found: set[tuple[str, int]] = set()
    assert person.session.frame
    for _ in range(1 + 30 * len(person.session.frame.areas)):
        groups = stops(person.session.screen, person.session.frame)
        new = {(stop.name, stop.way) for group in groups for stop in group}
        downs = [name for name, _ in new if name.startswith("~down")]
        found |= new
        if not downs:
            break
        for name in downs:
            person.session.activate(name)
        person.look()
    return found


def missed(screen: Screen, person: Person) -> set[tuple[str, int]]:
    """What of a screen a switch cannot take."""
    wanted = {
        (node.id, way)
        for node in screen.targets()
        for way in ((-1, 1) if "adjust" in node.actions else (0,))
    }
    return wanted - offered(person)


@pytest.mark.parametrize("name", screens.SAMPLES)
def test_a_switch_can_take_everything_on_every_screen(name: str) -> None:
    screen = screens.SAMPLES[name]()
    for size, settings in SCREENS:
        person = Person(screen, size=size)
        person.shell.settings = settings
        person.look()
        assert missed(screen, person) == set()


@pytest.mark.parametrize("life", ("night-ferry", *LIVES) if SOAK else LIVES[-1:])
def test_all_of_a_life_is_reached_by_five_keys_and_by_one_switch(
    catalogue: Catalogue, life: str
) -> None:
    for place, screen in enumerate(season(catalogue, life, 2, short=not SOAK)):
        size, settings = SCREENS[place % 2]
        person = Person(screen, size=size)
        person.shell.settings = settings
        person.look()
        every = set(order(screen, person.session.frame))
        start = person.focus
        arrows = (DOWN, RIGHT, UP, LEFT)
        assert reached(person, start, arrows) - {""} == every, screen.title
        for target in every if start else ():
            assert start in reached(person, target, arrows), screen.title
        assert missed(screen, person) == set(), screen.title


@pytest.mark.parametrize(("reach", "means"), HANDS)
def test_the_cut_of_a_life_is_lived(catalogue: Catalogue, reach: Reach, means: Means) -> None:
    for way, life in enumerate(cuts(catalogue) if SOAK else ("night-ferry",)):
        hand = Hand(catalogue, means)
        seen = [screen.id for screen in lived(hand, life, reach, way)]
        assert {"title", "lives", "note", "play", "ending", "debrief"} <= set(seen)
        assert seen[-1] == "title"
        assert hand.input.modes == ({"switch"} if means.scanning else {"keys"})


def test_it_is_lived_by_one_switch_on_a_low_and_upright_screen(catalogue: Catalogue) -> None:
    size, settings = SCREENS[1]
    hand = Hand(catalogue, SWITCH, size, settings)
    assert [screen.id for screen in lived(hand, "wrong-face", by_switch)][-1] == "title"


@pytest.mark.parametrize(("reach", "means"), HANDS)
def test_the_settings_are_changed(catalogue: Catalogue, reach: Reach, means: Means) -> None:
    hand = Hand(catalogue, means)
    turn = by_switch if means.scanning else by_keys
    reach(hand, "settings")
    turn(hand, "text-scale", 1)
    reach(hand, "contrast")
    assert (hand.shell.settings.text_scale, hand.shell.settings.high_contrast) == (125, True)
    turn(hand, "text-scale", -1)
    reach(hand, "back")
    assert hand.shell.settings.text_scale == 100
    assert hand.screen.id == "title"


def test_the_loop_moves_the_light_and_lets_it_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[int] = []

    def wait(milliseconds: int) -> pygame.event.Event:
        waits.append(milliseconds)
        if milliseconds >= 1000:
            return pygame.event.Event(pygame.QUIT)
        pygame.time.wait(milliseconds)
        return pygame.event.Event(pygame.NOEVENT)

    monkeypatch.setattr(pygame.event, "wait", wait)
    shell = FakeShell(screens.wall(9))
    shell.settings = Settings(sound=False, reduced_motion=True)
    means = Means(scanning=True, scan_ms=40, scan_first_ms=0, scan_loops=2)
    display.without_window()
    assert run(shell, size=(640, 480), means=means) == 0
    display.without_window()
    assert waits[-1] >= 1000
    assert len(waits) > 4
    assert all(wait <= 40 for wait in waits[:-1])
