"""What a key, a click or a touch means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pygame
import pytest

from game.present.screen import Activate, Adjust, Back, Intent, Screen
from game.present.settings import Settings
from game.window.input import Input
from game.window.means import Means
from game.window.painter import blank
from game.window.session import Session
from tests.window import screens

SIZE = (1280, 720)
SHORT = (1024, 576)  # so low that a long scene scrolls


class FakeShell:
    """Shows one screen after the other, and remembers what it was told."""

    def __init__(self, *shown: Screen) -> None:
        self.shown = list(shown)
        self.heard: list[Intent] = []
        self.settings = Settings()
        self.closed = False

    def screen(self) -> Screen:
        return self.shown[0]

    def keep(self, settings: Settings) -> None:
        self.settings = settings

    def handle(self, intent: Intent) -> None:
        self.heard.append(intent)
        if len(self.shown) > 1:
            self.shown.pop(0)


class Person:
    """Sits before a session and does things to it."""

    def __init__(
        self, *shown: Screen, size: tuple[int, int] = SIZE, means: Means | None = None
    ) -> None:
        self.shell = FakeShell(*shown)
        self.now = 100.0
        self.session = Session(self.shell, clock=lambda: self.now)
        self.input = Input(self.session, means)
        self.surface = blank(size)
        self.look()

    def look(self) -> None:
        self.session.paint(self.surface)

    @property
    def focus(self) -> str:
        return self.session.marks.focus

    @property
    def heard(self) -> list[Intent]:
        return self.shell.heard

    def middle(self, node: str, place: int = 0) -> tuple[int, int]:
        assert self.session.frame
        spots = [item for item in self.session.frame.presses if item.node == node]
        return spots[place].shown.center

    def send(self, kind: int, **values: Any) -> None:
        self.input.handle(pygame.event.Event(kind, **values))
        if self.session.stale:
            self.look()

    def key(self, key: int, mod: int = 0) -> None:
        self.send(pygame.KEYDOWN, key=key, mod=mod)
        self.send(pygame.KEYUP, key=key, mod=mod)

    def down(self, point: tuple[int, int], touch: bool = False) -> None:
        self.send(pygame.MOUSEBUTTONDOWN, button=1, pos=point, touch=touch)

    def up(self, point: tuple[int, int], touch: bool = False) -> None:
        self.send(pygame.MOUSEBUTTONUP, button=1, pos=point, touch=touch)

    def drag(self, point: tuple[int, int]) -> None:
        self.send(pygame.MOUSEMOTION, pos=point, rel=(1, 1), buttons=(1, 0, 0), touch=False)

    def finger(self, kind: int, point: tuple[int, int], finger: int = 0) -> None:
        width, height = self.surface.get_size()
        x, y = (point[0] + 0.5) / width, (point[1] + 0.5) / height
        self.send(kind, finger_id=finger, touch_id=1, x=x, y=y, dx=0.0, dy=0.0)

    def tap(self, point: tuple[int, int]) -> None:
        self.down(point)
        self.up(point)


def test_release_fires_and_press_does_not() -> None:
    person = Person(screens.play())
    spot = person.middle("choice-2")
    person.down(spot)
    assert person.heard == []
    person.up(spot)
    assert person.heard == [Activate(7, "choice-2")]


def test_sliding_off_cancels_even_after_coming_back() -> None:
    person = Person(screens.play())
    spot = person.middle("choice-2")
    person.down(spot)
    person.drag((5, 5))
    person.drag(spot)
    person.up(spot)
    assert person.heard == []


def test_release_elsewhere_does_nothing() -> None:
    person = Person(screens.play())
    person.down(person.middle("choice-1"))
    person.up(person.middle("choice-3"))
    assert person.heard == []


def test_a_touch_that_also_comes_as_a_mouse_click_counts_once() -> None:
    person = Person(screens.play())
    spot = person.middle("choice-1")
    person.finger(pygame.FINGERDOWN, spot)
    person.down(spot, touch=True)
    person.finger(pygame.FINGERUP, spot)
    person.up(spot, touch=True)
    assert person.heard == [Activate(7, "choice-1")]


def test_a_second_finger_changes_nothing() -> None:
    person = Person(screens.play())
    first, second = person.middle("choice-1"), person.middle("choice-2")
    person.finger(pygame.FINGERDOWN, first, 0)
    person.finger(pygame.FINGERDOWN, second, 1)
    person.finger(pygame.FINGERUP, second, 1)
    person.finger(pygame.FINGERUP, first, 0)
    assert person.heard == [Activate(7, "choice-1")]


def test_a_double_tap_does_not_reach_the_next_screen() -> None:
    person = Person(screens.play(), screens.play_long(), screens.gate())
    spot = person.middle("choice-1")
    person.tap(spot)
    person.now += 0.1
    person.tap(spot)
    assert len(person.heard) == 1
    person.now += 0.4
    person.tap(person.middle("menu"))
    assert len(person.heard) == 2


def test_tab_goes_through_all_targets_in_reading_order_and_round() -> None:
    person = Person(screens.play())
    wanted = [node.id for node in person.session.screen.targets()]
    seen = [person.focus]
    for _ in wanted:
        person.key(pygame.K_TAB)
        seen.append(person.focus)
    assert seen == [*wanted, wanted[0]]
    person.key(pygame.K_TAB, pygame.KMOD_LSHIFT)
    assert person.focus == wanted[-1]


@pytest.mark.parametrize("key", [pygame.K_RETURN, pygame.K_SPACE, pygame.K_KP_ENTER])
def test_enter_and_space_press_what_has_the_focus(key: int) -> None:
    person = Person(screens.title())
    assert person.focus == "resume"
    person.key(key)
    assert person.heard == [Activate(7, "resume")]


def test_digits_take_choices_and_nothing_else() -> None:
    person = Person(screens.play())
    person.key(pygame.K_9)
    assert person.heard == []
    person.key(pygame.K_2)
    assert person.heard == [Activate(7, "choice-2")]


def test_escape_goes_back() -> None:
    person = Person(screens.play())
    person.key(pygame.K_ESCAPE)
    assert person.heard == [Back(7)]


@pytest.mark.parametrize(
    ("key", "way"),
    [(pygame.K_RIGHT, 1), (pygame.K_LEFT, -1), (pygame.K_PLUS, 1), (pygame.K_MINUS, -1)],
)
def test_keys_move_a_slider(key: int, way: int) -> None:
    person = Person(screens.settings())
    assert person.focus == "text-scale"
    person.key(key)
    assert [(i.target, i.direction) for i in person.heard if isinstance(i, Adjust)] == [
        ("text-scale", way)
    ]


def test_the_ends_of_a_slider_can_be_pressed() -> None:
    person = Person(screens.settings())
    person.tap(person.middle("text-scale", 0))
    person.now += 0.3
    person.tap(person.middle("text-scale", 1))
    assert [i.direction for i in person.heard if isinstance(i, Adjust)] == [-1, 1]


def test_a_dialog_is_all_that_can_be_reached() -> None:
    person = Person(screens.pause())
    assert person.focus == "continue"
    assert person.session.frame
    assert {i.node for i in person.session.frame.presses} == {
        "continue",
        "undo",
        "settings",
        "leave",
    }
    person.tap((1200, 500))
    assert person.heard == []


def test_what_lies_below_is_read_before_it_is_chosen() -> None:
    person = Person(screens.play_long(), size=SHORT)
    assert person.focus.startswith("~down")
    for _ in range(6):
        if person.focus.startswith("~down"):
            person.key(pygame.K_RETURN)
    assert person.session.frame
    assert person.session.frame.areas[0].offset == person.session.frame.areas[0].limit
    assert person.focus == "choice-1"
    assert person.heard == []


@pytest.mark.parametrize(
    "move",
    [
        lambda p: p.key(pygame.K_PAGEDOWN),
        lambda p: p.key(pygame.K_END),
        lambda p: p.send(pygame.MOUSEWHEEL, y=-3, precise_y=-3.0, x=0),
        lambda p: p.tap(p.middle("~downmain")),
    ],
)
def test_ways_to_scroll(move: Callable[[Person], None]) -> None:
    person = Person(screens.play_long(), size=SHORT)
    move(person)
    assert person.session.frame
    assert person.session.frame.areas[0].offset > 0


def stepped(size: tuple[int, int] = SHORT) -> Person:
    """Before a debrief whose second step is the file, at the end of the first."""
    person = Person(screens.debrief_pairs(), screens.debrief_doors(), size=size)
    person.key(pygame.K_END)
    person.now += 1
    return person


def wheel(person: Person, notches: int) -> None:
    person.send(pygame.MOUSEWHEEL, y=notches, precise_y=float(notches), x=0)
    person.look()


def test_past_the_end_of_a_step_the_wheel_goes_on_to_the_next() -> None:
    person = stepped()
    wheel(person, -1)
    assert [i.target for i in person.heard if isinstance(i, Activate)] == ["next"]


def test_a_wheel_that_is_still_turning_leafs_no_further_than_the_end() -> None:
    person = Person(screens.debrief_pairs(), screens.debrief_doors(), size=SHORT)
    person.now += 1
    for _ in range(40):
        person.now += 0.05
        wheel(person, -1)
    assert person.session.frame
    assert person.session.frame.areas[0].offset == person.session.frame.areas[0].limit
    assert person.heard == []


def test_before_the_beginning_of_a_step_is_the_end_of_the_one_before() -> None:
    person = Person(screens.debrief_doors(), screens.debrief_pairs(), size=SHORT)
    person.now += 1
    wheel(person, 1)
    assert [i.target for i in person.heard if isinstance(i, Activate)] == ["previous"]
    person.look()
    assert person.session.frame
    area = person.session.frame.areas[0]
    assert area.offset == area.limit > 0


def test_the_wheel_makes_no_choice_at_the_end_of_a_scene() -> None:
    person = Person(screens.play_long(), size=SHORT)
    person.key(pygame.K_END)
    person.now += 1
    wheel(person, -1)
    assert person.heard == []


def test_a_finger_can_drag_and_then_presses_nothing() -> None:
    person = Person(screens.play_long(), size=SHORT)
    assert person.session.frame
    view = person.session.frame.areas[0].view
    person.finger(pygame.FINGERDOWN, (view.centerx, view.centery + 100))
    person.finger(pygame.FINGERMOTION, (view.centerx, view.centery - 60))
    person.finger(pygame.FINGERUP, (view.centerx, view.centery - 60))
    assert person.session.frame.areas[0].offset > 100
    assert person.heard == []


def test_focus_below_comes_into_view() -> None:
    person = Person(screens.play_long(), size=SHORT)
    person.key(pygame.K_HOME)
    while person.focus != "choice-4":
        person.key(pygame.K_TAB)
    assert person.session.frame
    here = next(i for i in person.session.frame.presses if i.node == "choice-4")
    assert here.shown == here.rect


@pytest.mark.parametrize("name", screens.SAMPLES)
def test_the_focus_is_always_on_something_that_shows(name: str) -> None:
    person = Person(screens.SAMPLES[name]())
    if name == "study-question":  # It singles no answer out until somebody has moved.
        assert person.focus == ""
        person.key(pygame.K_TAB)
    assert person.session.frame
    here = [i for i in person.session.frame.presses if i.node == person.focus]
    assert here
    assert any(item.shown.height > 0 for item in here)


def test_changing_a_setting_keeps_the_focus() -> None:
    person = Person(screens.settings(), screens.settings())
    person.key(pygame.K_DOWN)
    assert person.focus == "contrast"
    person.key(pygame.K_SPACE)
    assert person.focus == "contrast"


def test_leafing_through_the_debrief_keeps_the_focus_on_next() -> None:
    person = Person(screens.debrief_pairs(), screens.debrief_doors())
    assert person.focus == "next"
    person.key(pygame.K_RETURN)
    assert person.focus == "next"


def test_after_a_dialog_the_focus_is_where_it_was() -> None:
    play = screens.play()
    person = Person(play, screens.pause(), play)
    person.key(pygame.K_DOWN)
    assert person.focus == "choice-2"
    person.key(pygame.K_ESCAPE)
    assert person.focus == "continue"
    person.key(pygame.K_ESCAPE)
    assert person.focus == "choice-2"


def test_no_answer_of_a_study_is_taken_before_somebody_has_moved() -> None:
    person = Person(screens.study_question())
    person.key(pygame.K_RETURN)
    assert person.heard == []
    person.key(pygame.K_3)
    assert person.heard == [Activate(7, "answer-3")]


def test_the_answers_of_a_study_are_reached_by_tab_and_enter() -> None:
    person = Person(screens.study_question())
    person.key(pygame.K_TAB)
    assert person.focus == "answer-1"
    person.key(pygame.K_TAB)
    person.key(pygame.K_RETURN)
    assert person.heard == [Activate(7, "answer-2")]
