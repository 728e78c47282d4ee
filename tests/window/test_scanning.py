"""One switch: what is lit when, and what a press of it takes."""

from __future__ import annotations

import pygame
import pytest

from game.present.screen import Activate, Adjust
from game.present.settings import Settings
from game.window.means import Means
from game.window.scanning import Pace, Scanner, Stop, grouped
from tests.window import screens
from tests.window.test_input import SHORT, Person

PACE = Pace(1000, 500, 2)
MEANS = Means(scanning=True, scan_ms=1000, scan_first_ms=500, scan_loops=2)


def row(*names: str) -> tuple[Stop, ...]:
    return tuple(map(Stop, names))


def names(scanner: Scanner) -> str:
    return " ".join(stop.name for stop in scanner.lit)


def begun(*groups: tuple[Stop, ...], first: str = "") -> Scanner:
    scanner = Scanner(PACE)
    scanner.begin(groups, first, 0)
    return scanner


def seen(scanner: Scanner, until: int, start: int = 0) -> list[tuple[int, str]]:
    """What is lit from when on, told each 100 ms."""
    told = [(start, names(scanner))]
    for now in range(start, until, 100):
        scanner.tick(now)
        if told[-1][1] != names(scanner):
            told.append((now, names(scanner)))
    return told


# --- what is lit when ---


def test_few_stops_are_lit_one_by_one_and_the_first_of_a_round_longer() -> None:
    scanner = begun(*grouped([row("a", "b"), row("c")]))
    assert seen(scanner, 4_500) == [(0, "a"), (1500, "b"), (2500, "c"), (3500, "a")]


def test_after_its_rounds_it_rests_and_a_press_only_wakes_it() -> None:
    scanner = begun(row("a"), row("b"))
    seen(scanner, 20_000)
    assert scanner.resting
    assert scanner.wait(20_000) is None
    assert scanner.press(20_000) is None
    assert names(scanner) == "a"
    assert scanner.press(20_500) == Stop("a")


def test_a_round_starts_where_the_screen_does() -> None:
    scanner = begun(row("a"), row("b"), row("c"), first="b")
    assert [name for _, name in seen(scanner, 3_400)] == ["b", "c", "a"]
    assert [name for _, name in seen(scanner, 9_000, 3_400)] == ["a", "b", "c", "a", ""]
    assert scanner.resting


def test_many_stops_are_lit_in_groups_and_then_one_by_one() -> None:
    rows = [row("a", "b", "c"), row("d"), row("e"), row("f"), row("g")]
    groups = grouped(rows)
    assert groups == (row("a", "b", "c"), row("d", "e", "f"), row("g"))
    scanner = begun(*groups)
    seen(scanner, 1600)
    assert names(scanner) == "d e f"
    assert scanner.press(1700) is None
    assert seen(scanner, 4000, 1700) == [(1700, "d"), (3200, "e")]
    assert scanner.press(4000) == Stop("e")
    assert names(scanner) == "e"


def test_a_group_is_left_after_a_round() -> None:
    scanner = begun(row("a", "b"), row("c", "d"))
    scanner.press(0)
    assert [name for _, name in seen(scanner, 5000)] == ["a", "b", "a b", "c d"]


def test_a_group_of_one_is_taken_at_once() -> None:
    assert begun(row("a"), row("b", "c")).press(10) == Stop("a")


def test_a_screen_that_changes_keeps_the_light_where_it_was() -> None:
    scanner = begun(row("a", "b"), row("c", "d"))
    seen(scanner, 1600)
    scanner.press(1600)
    seen(scanner, 3200, 1600)
    assert names(scanner) == "d"
    scanner.renew((row("c", "d", "x"),), 3300)
    assert names(scanner) == "d"
    scanner.renew((row("x"), row("c")), 3300)
    assert scanner.lit == row("x")


def test_however_late_it_is_asked_it_goes_on_by_one() -> None:
    scanner = begun(row("a"), row("b"), row("c"))
    scanner.tick(60_000)
    assert names(scanner) == "b"
    assert not scanner.tick(60_900)


def test_a_screen_with_nothing_to_press_rests() -> None:
    scanner = begun()
    assert (scanner.resting, scanner.press(5), scanner.lit) == (True, None, ())


def test_where_nothing_can_be_seen_any_more_it_rests_until_a_press() -> None:
    scanner = begun(row("a"), row("b"))
    scanner.renew((), 500)
    assert seen(scanner, 5_000) == [(0, "")]
    scanner.press(5_000)
    assert names(scanner) == ""
    scanner.renew((row("a"), row("b")), 6_000)
    scanner.press(6_500)
    assert names(scanner) == "a"


# --- at a session ---


def person_with(*shown: str, means: Means = MEANS, size: tuple[int, int] = (1280, 720)) -> Person:
    person = Person(*(screens.SAMPLES[name]() for name in shown), size=size, means=means)
    person.now += 1
    passing(person, 0)
    return person


def passing(person: Person, seconds: float) -> None:
    for _ in range(round(seconds / 0.1) + 1):
        person.now += 0.1
        person.input.tick()
        if person.session.stale:
            person.look()


def lit(person: Person) -> tuple[str, ...]:
    return person.session.marks.lit


def test_the_light_starts_at_the_first_choice_and_the_switch_takes_it() -> None:
    person = person_with("play")
    assert lit(person) == ("choice-1",)
    passing(person, 1.6)
    assert lit(person) == ("choice-2",)
    person.key(pygame.K_SPACE)
    assert person.heard == [Activate(7, "choice-2")]
    assert person.input.modes == {"switch"}


def test_what_comes_to_be_seen_in_a_larger_window_is_lit_from_the_first() -> None:
    """A window so small that nothing of a screen can be seen, and then one that is not."""
    person = person_with("play", size=(1, 1))
    assert lit(person) == ()
    person.surface = pygame.Surface((1280, 720))
    person.look()
    passing(person, 0.1)
    assert lit(person) == ("choice-1",)


def test_a_held_switch_presses_once_and_a_bouncing_one_too() -> None:
    person = person_with("play", means=Means(scanning=True, key_guard_ms=500))
    for _ in range(3):
        person.send(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0)
        person.now += 0.05
    person.send(pygame.KEYUP, key=pygame.K_SPACE, mod=0)
    person.key(pygame.K_SPACE)
    assert len(person.heard) == 1


def test_any_key_can_be_the_switch_and_the_others_stay_what_they_are() -> None:
    person = person_with("play", means=Means(scanning=True, switch_key="F9"))
    person.key(pygame.K_F9)
    assert person.heard == [Activate(7, "choice-1")]
    person.key(pygame.K_ESCAPE)
    assert person.input.modes == {"switch", "keys"}


def test_a_key_of_no_such_name_leaves_the_keys_alone() -> None:
    person = person_with("play", means=Means(scanning=True, switch_key="no such key"))
    person.key(pygame.K_SPACE)
    assert person.heard == [Activate(7, "choice-1")]


def test_a_touch_anywhere_can_be_the_switch() -> None:
    person = person_with("play", means=Means(scanning=True, switch_touch=True))
    for point in ((3, 3), person.middle("choice-3")):
        person.now += 1
        person.finger(pygame.FINGERDOWN, point)
        person.finger(pygame.FINGERMOTION, (600, 600))
        person.finger(pygame.FINGERUP, (600, 600))
    assert [getattr(intent, "target", "") for intent in person.heard] == ["choice-1"] * 2


def test_a_button_of_a_gamepad_can_be_the_switch() -> None:
    person = person_with("play")
    values = {"instance_id": 0, "button": pygame.CONTROLLER_BUTTON_A}
    person.send(pygame.CONTROLLERBUTTONDOWN, **values)
    assert person.heard == [Activate(7, "choice-1")]
    assert person.input.modes == {"switch", "gamepad"}


def test_a_slider_has_a_step_down_and_a_step_up() -> None:
    person = person_with("settings")
    assert lit(person) == ("text-scale",)
    ways = []
    person.key(pygame.K_SPACE)
    passing(person, 0)
    for _ in range(2):
        ways.append(person.session.marks.way)
        person.key(pygame.K_SPACE)
        passing(person, 1.5)
    assert ways == [-1, 1]
    assert [i.direction for i in person.heard if isinstance(i, Adjust)] == [-1, 1]


def test_what_scrolls_can_be_scrolled_by_the_switch() -> None:
    person = person_with("play-long", size=SHORT)
    assert lit(person)[0].startswith("~down")
    for _ in range(40):
        if lit(person) and lit(person)[0].startswith("~down"):
            person.now += 0.3
            person.key(pygame.K_SPACE)
        passing(person, 0.3)
    assert person.session.frame
    assert person.session.frame.areas[0].offset == person.session.frame.areas[0].limit
    assert person.heard == []


@pytest.mark.parametrize("high", [False, True])
def test_the_light_is_seen_in_every_theme(high: bool) -> None:
    person = person_with("wall")
    person.shell.settings = Settings(high_contrast=high)
    passing(person, 0)
    frame = person.session.paint(person.surface)
    assert len(lit(person)) == 3
    ring = pygame.Color(frame.look.theme.ring)
    for item in frame.presses:
        beside = range(item.rect.left - 12, item.rect.left)
        colours = {tuple(frame.surface.get_at((x, item.rect.centery))) for x in beside}
        assert (tuple(ring) in colours) == (item.node in lit(person)), item.node


def test_a_light_that_rests_needs_no_waking() -> None:
    person = person_with("title")
    assert 0 < (person.input.wait() or 0) <= 1500
    passing(person, 20)
    assert person.input.wait() is None
