"""The page for staff, and the number before it."""

from __future__ import annotations

import pytest

from game.content.catalogue import Catalogue
from game.present.visit.office import Lock
from tests.present.visitor import PIN, Visitor


@pytest.fixture
def visitor(catalogue: Catalogue) -> Visitor:
    return Visitor(catalogue)


def dial(visitor: Visitor, number: str) -> Visitor:
    return visitor.press(*(f"digit-{digit}" for digit in number), "enter")


def call(visitor: Visitor) -> Visitor:
    visitor.visits.called()
    return visitor


def test_staff_come_from_the_city_to_their_page_and_back(visitor: Visitor) -> None:
    call(visitor)
    assert visitor.screen.id == "pin"
    dial(visitor, PIN)
    assert visitor.visits.state == "operator"
    for words in ("Kiosk hall-2", "9.9", "1 h 1 min", "50 MB", "The file has an error."):
        assert words in visitor.words()
    visitor.press("back")
    assert visitor.screen.id == "attract"
    assert visitor.counted.noted == []


@pytest.mark.parametrize("wish", ["restart", "close", "screen-off"])
def test_what_staff_ask_for_ends_the_game_and_is_told(visitor: Visitor, wish: str) -> None:
    dial(call(visitor), PIN).press(wish)
    assert visitor.visits.closed
    assert visitor.visits.wish == wish


def test_their_page_goes_away_after_a_minute(visitor: Visitor) -> None:
    dial(call(visitor), PIN).wait(59.5)
    assert visitor.screen.id == "operator"
    visitor.wait(0.5)
    assert visitor.screen.id == "attract"


def test_a_visitor_who_finds_the_pad_comes_back_to_their_season(visitor: Visitor) -> None:
    visitor.begin()
    scene = visitor.words()
    call(visitor).press("digit-1", "digit-2", "wipe")
    assert visitor.node("pin-typed").value == "1"
    visitor.press("back")
    assert visitor.words() == scene


def test_a_pad_that_is_left_alone_starts_again_like_any_page(visitor: Visitor) -> None:
    call(visitor).wait(60)
    assert visitor.screen.id == "countdown"
    visitor.wait(20)
    assert visitor.screen.id == "attract"


def test_staff_who_take_over_end_the_visit(visitor: Visitor) -> None:
    dial(call(visitor.begin()), PIN)
    (noted,) = visitor.counted.noted
    assert (noted.ended, noted.at) == ("left", "supper")


def test_the_digits_that_were_typed_stand_nowhere(visitor: Visitor) -> None:
    call(visitor).press("digit-7", "digit-3")
    nodes = [node for node in visitor.screen.root.walk() if not node.actions]
    assert not any("7" in node.name + node.value for node in nodes)


def test_after_three_wrong_numbers_none_is_looked_at_for_half_a_minute(visitor: Visitor) -> None:
    call(visitor)
    for _ in range(2):
        dial(visitor, "1111")
        assert "That is not the number." in visitor.words()
    dial(visitor, "1111")
    assert "Wait 30 seconds." in visitor.words()
    assert "digit-1" not in visitor.can()
    visitor.wait(10)
    assert "Wait 20 seconds." in visitor.words()
    visitor.wait(20)
    dial(visitor, PIN)
    assert visitor.screen.id == "operator"


def test_the_pad_does_not_move_between_two_digits(visitor: Visitor) -> None:
    call(visitor)
    dial(visitor, "1111")
    for digit in PIN:
        visitor.press(f"digit-{digit}")
        assert "That is not the number." in visitor.words(), "or the pad jumps into its place"


def test_going_away_and_coming_back_does_not_shorten_the_wait(visitor: Visitor) -> None:
    call(visitor)
    for _ in range(3):
        dial(visitor, "1111")
    visitor.press("start-again")
    assert visitor.screen.id == "attract"
    call(visitor)
    assert "Wait 30 seconds." in visitor.words()


def test_each_wrong_number_waits_twice_as_long_up_to_an_hour() -> None:
    lock, waits = Lock(), []
    for _ in range(12):
        lock = lock.tried(right=False)
        waits.append(lock.wait_ms // 1000)
        lock = lock.waited(lock.wait_ms)
    assert waits == [0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]


def test_while_it_waits_not_even_the_right_number_opens(visitor: Visitor) -> None:
    visitor.office.lock = Lock(wrong=3, wait_ms=1_000)
    assert not visitor.office.opens(PIN)
    visitor.office.lock = Lock(wrong=3)
    assert visitor.office.opens(PIN)
    assert visitor.office.lock == Lock()


def test_an_hour_without_a_wrong_one_forgets_them() -> None:
    lock = Lock(wrong=5)
    assert lock.waited(3_599_999).wrong == 5
    assert lock.waited(3_600_000) == Lock()


def test_without_a_number_there_is_no_page_for_staff(visitor: Visitor) -> None:
    visitor.office.pin = ""
    call(visitor)
    assert visitor.screen.id == "attract"
    assert not visitor.office.opens("")


def test_staff_come_in_while_it_is_closed(visitor: Visitor) -> None:
    visitor.visits.shut("Closed now.")
    dial(call(visitor), PIN)
    assert visitor.screen.id == "operator"
    visitor.press("back")
    assert visitor.visits.state == "closed"


def test_staff_may_come_over_the_question(visitor: Visitor) -> None:
    call(visitor.begin().wait(65))
    assert visitor.screen.id == "pin"
    visitor.press("back")
    assert visitor.screen.id == "play"
