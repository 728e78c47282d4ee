"""One touch is one action."""

from __future__ import annotations

import os

import pygame
import pytest

from game.window.means import Means
from tests.soak.touches import WHOLE, let_loose
from tests.window import screens
from tests.window.test_input import Person

DOWN, UP, MOTION = pygame.FINGERDOWN, pygame.FINGERUP, pygame.FINGERMOTION
SAMPLE = 6_000


def test_a_storm_of_touches_gives_one_action_for_each() -> None:
    count = WHOLE if os.environ.get("GOOD_STANDING_SOAK") else SAMPLE
    tally = let_loose(count)
    assert tally.wrong == []
    assert tally.touches == count
    assert count * 0.5 < tally.actions < count * 0.8


def test_the_guard_can_be_longer() -> None:
    shaking = [pressed_after(ms, Means(guard_ms=700)) for ms in (300, 600, 750)]
    assert shaking == [1, 1, 2]
    assert pressed_after(300, Means()) == 2


def pressed_after(ms: int, means: Means) -> int:
    """How many presses come of two taps with so much time between them."""
    person = Person(screens.settings(), means=means)
    spot = person.middle("contrast")
    for pause in (5, ms / 1000):
        person.now += pause
        person.finger(DOWN, spot)
        person.finger(UP, spot)
    return len(person.heard)


@pytest.mark.parametrize("away", [pygame.WINDOWLEAVE, pygame.WINDOWFOCUSLOST, pygame.WINDOWHIDDEN])
def test_a_window_that_goes_ends_the_press(away: int) -> None:
    person = Person(screens.play())
    spot = person.middle("choice-1")
    person.finger(DOWN, spot)
    assert person.session.marks.pressed == "choice-1"
    person.send(away)
    assert person.session.marks.pressed == ""
    person.finger(UP, spot)
    assert person.heard == []


def test_a_screen_that_changes_under_a_finger_is_not_pressed() -> None:
    person = Person(screens.play())
    spot = person.middle("choice-1")
    person.finger(DOWN, spot)
    person.shell.shown[0] = screens.play_long()  # has a choice of that name at another place
    person.session.refresh()
    person.look()
    person.now += 1
    person.finger(UP, spot)
    assert person.heard == []
    after = person.middle("menu")
    person.finger(DOWN, after)
    person.finger(UP, after)
    assert len(person.heard) == 1


def test_a_hand_that_rests_on_a_button_gives_way_in_the_end() -> None:
    person = Person(screens.play())
    first, second = person.middle("choice-1"), person.middle("choice-2")
    person.finger(DOWN, first, 1)
    person.now += 6
    person.finger(DOWN, second, 2)
    person.finger(UP, second, 2)
    person.now += 1
    person.finger(UP, first, 1)
    assert [getattr(intent, "target", "") for intent in person.heard] == ["choice-2"]


def test_what_was_used_is_known_and_forgotten() -> None:
    person = Person(screens.settings())
    assert person.input.modes == frozenset()
    person.tap(person.middle("contrast"))
    assert person.input.modes == frozenset()  # a mouse is what nobody has to do without
    person.now += 2
    person.finger(DOWN, person.middle("motion"))
    person.finger(UP, person.middle("motion"))
    person.key(pygame.K_DOWN)
    assert person.input.modes == {"touch", "keys"}
    person.input.forget()
    assert person.input.modes == frozenset()
