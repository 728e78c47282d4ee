"""What is held goes on as was set, and never presses; gamepads do what keys do."""

from __future__ import annotations

from typing import Any

import pygame
import pytest

from game.present.screen import Activate, Adjust, Back
from game.window.input import stirs
from game.window.means import Means
from game.window.repeat import Repeat
from tests.window import screens
from tests.window.test_input import SHORT, Person

PAD: dict[str, Any] = {"instance_id": 0}
CDOWN, CUP = pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP
A, B, START = (
    pygame.CONTROLLER_BUTTON_A,
    pygame.CONTROLLER_BUTTON_B,
    pygame.CONTROLLER_BUTTON_START,
)


def held(person: Person, seconds: float, step: float = 0.01) -> list[str]:
    """Where the focus goes while so much time passes."""
    seen = []
    for _ in range(round(seconds / step)):
        person.now += step
        before = person.focus
        person.input.tick()
        if person.session.stale:
            person.look()
        if person.focus != before:
            seen.append(person.focus)
    return seen


def key_down(person: Person, key: int) -> None:
    person.send(pygame.KEYDOWN, key=key, mod=0)


# --- keys ---


@pytest.mark.parametrize(
    ("means", "steps"),
    [
        (Means(), 2),  # after 0.5 s, and every 0.2 s
        (Means(repeat_delay_ms=2000, repeat_ms=2000), 0),
        (Means(repeat_delay_ms=100, repeat_ms=100), 7),
        (Means(repeat=False), 0),
    ],
)
def test_a_held_key_goes_on_as_was_set(means: Means, steps: int) -> None:
    person = Person(screens.settings(), means=means)
    key_down(person, pygame.K_DOWN)
    assert len(held(person, 0.75)) == steps
    person.send(pygame.KEYUP, key=pygame.K_DOWN, mod=0)
    assert held(person, 3) == []


def test_a_slow_repeat_does_come() -> None:
    person = Person(screens.settings(), means=Means(repeat_delay_ms=2000, repeat_ms=2000))
    key_down(person, pygame.K_DOWN)
    assert len(held(person, 4.05)) == 2


@pytest.mark.parametrize("key", [pygame.K_RETURN, pygame.K_SPACE, pygame.K_ESCAPE, pygame.K_1])
def test_a_held_key_that_presses_presses_once(key: int) -> None:
    person = Person(screens.play())
    for _ in range(5):  # as a system sends it again and again
        key_down(person, key)
        held(person, 0.4, 0.1)
    assert len(person.heard) == 1


def test_a_key_held_while_the_window_is_left_does_not_go_on() -> None:
    person = Person(screens.settings())
    key_down(person, pygame.K_DOWN)
    person.send(pygame.WINDOWFOCUSLOST)
    assert held(person, 2) == []
    person.key(pygame.K_DOWN)
    assert person.focus == "motion"


def test_the_last_key_pressed_is_the_one_that_goes_on() -> None:
    person = Person(screens.settings())
    key_down(person, pygame.K_DOWN)
    key_down(person, pygame.K_UP)
    assert held(person, 0.55) == ["back"]


def test_a_key_struck_twice_counts_once_where_that_was_set() -> None:
    person = Person(screens.settings(), means=Means(key_guard_ms=500))
    person.key(pygame.K_DOWN)
    person.now += 0.3
    person.key(pygame.K_DOWN)
    assert person.focus == "contrast"
    person.now += 0.3
    person.key(pygame.K_DOWN)
    assert person.focus == "motion"
    person.key(pygame.K_UP)  # another key is no double
    assert person.focus == "contrast"


def test_the_loop_is_woken_when_a_held_key_is_due_and_not_before() -> None:
    repeat = Repeat(500, 200)
    assert repeat.wait(0) is None
    assert repeat.down("right", 1000, "right")
    assert (repeat.wait(1100), repeat.due(1499), repeat.due(1500)) == (400, "", "right")
    assert repeat.wait(1500) == 200
    assert repeat.due(9000) == "right"  # once, however long nobody has asked
    assert repeat.due(9001) == ""


def test_what_is_held_for_longer_than_anybody_holds_it_is_stuck_and_goes_on_no_more() -> None:
    repeat = Repeat(500, 200)
    repeat.down("right", 0, "right")
    assert repeat.due(19_900) == "right"
    assert repeat.due(20_200) == ""
    assert repeat.wait(20_200) is None
    repeat.up("right")
    repeat.down("right", 30_000, "right")
    assert repeat.due(30_500) == "right"


# --- gamepads ---


def pad(person: Person, kind: int, **values: Any) -> None:
    person.send(kind, **{**PAD, **values})


def test_a_and_start_press_and_b_goes_back() -> None:
    person = Person(screens.title())
    for button in (A, START, B):
        pad(person, CDOWN, button=button)
        pad(person, CUP, button=button)
    assert person.heard == [Activate(7, "resume"), Activate(7, "resume"), Back(7)]
    assert person.input.modes == {"gamepad"}


def test_the_pad_moves_and_goes_on_while_it_is_held() -> None:
    person = Person(screens.settings())
    pad(person, CDOWN, button=pygame.CONTROLLER_BUTTON_DPAD_DOWN)
    assert person.focus == "contrast"
    assert held(person, 0.75) == ["motion", "sound"]
    pad(person, CUP, button=pygame.CONTROLLER_BUTTON_DPAD_DOWN)
    assert held(person, 1) == []


def test_a_held_button_presses_once() -> None:
    person = Person(screens.title())
    for _ in range(3):
        pad(person, CDOWN, button=A)
        held(person, 0.5, 0.1)
    assert len(person.heard) == 1


@pytest.mark.parametrize(
    ("kind", "far", "near"),
    [
        (pygame.CONTROLLERAXISMOTION, 30_000, 9_000),
        (pygame.JOYAXISMOTION, 0.9, 0.3),
    ],
)
def test_the_stick_moves_once_and_goes_on_until_it_is_let_go(
    kind: int, far: float, near: float
) -> None:
    person = Person(screens.settings())
    for value in (near, far, far * 0.9, far * 0.5):
        pad(person, kind, axis=1, value=value)
    assert person.focus == "contrast"
    assert held(person, 0.55) == ["motion"]
    pad(person, kind, axis=1, value=near)
    assert held(person, 2) == []
    pad(person, kind, axis=1, value=-far)
    assert person.focus == "contrast"


def test_a_stick_moves_a_slider() -> None:
    person = Person(screens.settings())
    pad(person, pygame.CONTROLLERAXISMOTION, axis=0, value=32767)
    pad(person, pygame.CONTROLLERAXISMOTION, axis=0, value=-32768)
    assert [i.direction for i in person.heard if isinstance(i, Adjust)] == [1, -1]


def test_shoulders_scroll() -> None:
    person = Person(screens.play_long(), size=SHORT)
    pad(person, CDOWN, button=pygame.CONTROLLER_BUTTON_RIGHTSHOULDER)
    assert person.session.frame
    low = person.session.frame.areas[0].offset
    assert low > 0
    pad(person, CDOWN, button=pygame.CONTROLLER_BUTTON_LEFTSHOULDER)
    assert person.session.frame.areas[0].offset < low


def test_a_stick_of_no_known_make_is_read_by_number() -> None:
    person = Person(screens.settings())
    pad(person, pygame.JOYHATMOTION, hat=0, value=(0, -1))
    pad(person, pygame.JOYHATMOTION, hat=0, value=(0, 0))
    assert person.focus == "contrast"
    pad(person, pygame.JOYBUTTONDOWN, button=0)
    pad(person, pygame.JOYBUTTONUP, button=0)
    pad(person, pygame.JOYBUTTONDOWN, button=1)
    pad(person, pygame.JOYBUTTONDOWN, button=13)
    assert person.heard == [Activate(7, "contrast"), Back(7)]


def test_what_was_held_is_let_go_when_it_is_pulled_out() -> None:
    person = Person(screens.settings())
    pad(person, pygame.CONTROLLERAXISMOTION, axis=1, value=32767)
    pad(person, pygame.JOYDEVICEREMOVED)
    assert held(person, 2) == []


def test_plugging_in_what_cannot_be_opened_is_no_error() -> None:
    person = Person(screens.settings())
    person.send(pygame.JOYDEVICEADDED, device_index=77, guid="")
    person.key(pygame.K_DOWN)
    assert person.focus == "contrast"


def test_without_the_subsystem_there_is_no_gamepad_and_no_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def none() -> None:
        raise pygame.error("no joysticks here")

    monkeypatch.setattr(pygame.joystick, "init", none)
    person = Person(screens.title())
    pad(person, CDOWN, button=A)
    assert person.heard == []


def test_gamepads_can_be_turned_off() -> None:
    person = Person(screens.title(), means=Means(gamepad=False))
    pad(person, CDOWN, button=A)
    assert person.heard == []


def test_a_stick_left_crooked_is_nobody() -> None:
    assert not stirs(pygame.event.Event(pygame.JOYAXISMOTION, value=0.2))
    assert stirs(pygame.event.Event(pygame.JOYAXISMOTION, value=-0.8))
    assert not stirs(pygame.event.Event(pygame.MOUSEMOTION))
    assert stirs(pygame.event.Event(CDOWN))
