"""The exhibit is kept up, whatever becomes of the game."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from game.kiosk.endings import Ending
from game.kiosk.falls import LOOP, PAUSES
from game.kiosk.keeper import FIRST, SILENCE, WELL
from tests.kiosk.keeping import House, Process, Week

NOON = datetime(2026, 11, 30, 12)


def crashing(process: Process) -> None:
    """The game falls as soon as it is started; the still picture stands."""
    if process.kind == "game":
        process.status = 1


def test_a_game_that_is_well_is_left_alone() -> None:
    house = House()
    assert house.run(3600)
    assert house.kinds == ["game"]
    assert house.keeper.shown
    assert house.shown.done == []


# --- frozen ---


def test_a_frozen_game_is_replaced_within_fifteen_seconds() -> None:
    house = House()
    house.run(60)
    frozen, when = house.shown, house.now
    frozen.alive = False
    house.run(15)
    assert frozen.done == ["aborted"], "it was asked where it hangs before it was ended"
    assert house.kinds == ["game", "game"]
    assert house.starts_at[-1] - when <= 12
    assert house.shown.heard, "the new one draws and beats"
    assert house.keeper.count.freezes == 1


def test_a_slow_game_is_not_a_frozen_one() -> None:
    house = House()
    house.run(30)
    for _ in range(20):
        house.shown.alive = False
        house.run(SILENCE - 1)
        house.shown.alive = True
        house.run(1)
    assert house.kinds == ["game"]


def test_a_small_machine_has_time_for_its_first_picture() -> None:
    house = House()
    house.born = lambda process: setattr(process, "alive", False)
    house.run(30)
    house.shown.alive = True
    house.run(30)
    assert house.kinds == ["game"]
    assert house.keeper.shown


def test_a_touch_soon_after_the_start_is_a_touch() -> None:
    house = House()
    house.run(10)
    house.shown.since_touch_s = 10
    assert house.keeper.untouched() == float("inf"), "it counts from its own beginning"
    house.shown.since_touch_s = 2
    assert house.keeper.untouched() < 5


def test_a_game_that_never_begins_leaves_time_for_another_try() -> None:
    assert FIRST < WELL, "or systemd would take the display down first"


def test_a_game_that_never_begins_is_ended() -> None:
    house = House()
    house.born = lambda process: setattr(process, "alive", False)
    house.run(FIRST + 1)
    assert house.started[0].done == ["aborted"]
    assert not house.keeper.shown


def test_a_machine_that_slept_has_no_frozen_game() -> None:
    house = House()
    house.run(30)
    house.shown.alive = False
    house.run(3)
    house.now += 8 * 3600  # the supervisor slept as well
    house.run(3)
    assert house.kinds == ["game"]
    house.run(SILENCE)
    assert house.kinds == ["game", "game"], "from then on its silence counts"


# --- fallen ---


@pytest.mark.parametrize("status", [1, 0, -11, 3])
def test_a_game_that_falls_is_started_again_at_once(status: int) -> None:
    house = House()
    house.run(100)
    house.shown.status = status
    when = house.now
    house.run(1)
    assert house.kinds == ["game", "game"]
    assert house.starts_at[-1] == when
    assert house.keeper.count.crashes == 1
    assert house.keeper.count.restarts == 1


def test_a_game_that_falls_again_and_again_gives_way_to_the_still_picture() -> None:
    house = House()
    house.born = crashing
    house.run(5)
    assert house.kinds == ["game"] * LOOP + ["still"]
    assert house.keeper.resting


def test_it_is_tried_again_with_growing_pauses() -> None:
    house = House()
    house.born = crashing
    house.run(3 * 3600, step=0.5)
    games = [at for kind, at in zip(house.kinds, house.starts_at, strict=True) if kind == "game"][
        LOOP - 1 :
    ]
    pauses = [later - at for at, later in zip(games, games[1:], strict=False)]
    assert pauses[:4] == pytest.approx(list(PAUSES), abs=1)
    assert pauses[4:] == pytest.approx([PAUSES[-1]] * len(pauses[4:]), abs=1)
    stills = [process for process in house.started if process.kind == "still"]
    assert all(process.done == ["ended"] for process in stills[:-1]), "one at a time"


def test_a_game_that_is_mended_stays() -> None:
    house = House()
    house.born = crashing
    house.run(30)
    house.born = lambda process: None
    house.run(PAUSES[0] + 3600)
    assert house.shown.kind == "game"
    assert not house.keeper.resting
    house.shown.status = 1
    house.run(1)
    assert house.shown.kind == "game", "what was long ago is forgotten"


def test_falls_that_are_far_apart_are_no_loop() -> None:
    house = House()
    for _ in range(8):
        house.run(120)
        house.shown.status = 1
        house.run(1)
    assert "still" not in house.kinds


def test_a_still_picture_that_falls_is_tried_again_without_haste() -> None:
    house = House()
    house.born = lambda process: setattr(process, "status", 1)
    house.run(65)
    assert 5 <= house.kinds.count("still") <= 8
    assert house.keeper.well is False, "nothing was ever seen; systemd is to begin from the ground"


def test_a_system_that_refuses_to_start_anything_is_asked_again() -> None:
    house = House()
    refused = []

    def refuse(process: Process) -> None:
        refused.append(process)
        raise OSError("no memory")

    house.born = refuse
    assert house.run(30)
    assert 1 < len(refused) < 20
    house.born = lambda process: None
    house.run(PAUSES[0])
    assert house.shown.kind == "game"


def test_all_is_well_while_something_is_shown() -> None:
    house = House()
    house.born = crashing
    house.run(WELL * 3)
    assert house.keeper.well


# --- asked for ---


def test_the_staff_can_close_it() -> None:
    house = House()
    house.run(10)
    house.shown.status = Ending.CLOSED
    assert not house.run(1)
    assert house.kinds == ["game"]


def test_the_staff_can_restart_it_as_often_as_they_like() -> None:
    house = House()
    for _ in range(6):
        house.run(5)
        house.shown.status = Ending.RESTART
        house.run(1)
    assert house.kinds == ["game"] * 7
    assert house.renewed == 6, "the operator file was read again"
    assert house.keeper.count.crashes == 0


def test_the_staff_can_put_the_screen_out_until_somebody_touches_it() -> None:
    house = House()
    house.run(100)
    house.shown.status = Ending.SCREEN_OFF
    house.run(100)
    assert house.lit == [True, False]
    assert house.kinds == ["game", "game"]
    house.shown.since_touch_s = 0
    house.run(1)
    assert house.lit[-1]


def test_what_it_started_is_ended_with_it() -> None:
    house = House()
    house.run(10)
    house.keeper.end()
    assert house.shown.done == ["ended"]
    house.keeper.end()
    assert house.shown.done == ["ended"]


# --- hours ---


def by_day(moment: datetime) -> bool:
    return 10 <= moment.hour < 17


def test_the_screen_is_dark_outside_the_hours_and_lit_before_opening() -> None:
    week = Week(by_day, change=NOON.replace(hour=10))
    house = House(week, NOON.replace(hour=9, minute=0))
    house.run(60)
    assert house.lit == [False]
    house.run(57 * 60 + 30)
    assert house.lit == [False, True]
    assert house.moment < NOON.replace(hour=10)
    house.run(8 * 3600, step=2.0)
    assert house.lit == [False, True, False]


def test_a_visit_at_closing_time_is_not_left_in_the_dark() -> None:
    house = House(Week(by_day), NOON.replace(hour=16, minute=59))
    house.run(30)
    house.shown.state, house.shown.since_touch_s = "visit", 0
    house.run(60)
    assert house.lit == [True]
    house.shown.state, house.shown.since_touch_s = "closed", 4000
    house.run(1)
    assert house.lit == [True, False]


def test_whoever_touches_a_dark_screen_sees_something() -> None:
    house = House(Week(by_day), NOON.replace(hour=20))
    house.run(60)
    house.shown.since_touch_s = 1
    house.run(1)
    house.shown.since_touch_s = 10_000
    house.run(1)
    assert house.lit == [False, True, False]


def test_a_clock_without_a_battery_leaves_the_exhibit_open() -> None:
    house = House(Week(lambda moment: False, restarts_at=0), datetime(1970, 1, 1))
    house.run(3 * 3600, step=2.0)
    assert house.lit == [True]
    house.moment = NOON
    house.run(1)
    assert house.lit == [True, False], "once the clock is right the hours count"


def test_the_clock_may_jump_without_anything_being_restarted() -> None:
    house = House()
    house.run(60)
    for jump in (timedelta(hours=1), timedelta(hours=-1), timedelta(days=900)):
        house.moment += jump
        house.run(SILENCE * 2)
    house.moment = datetime(1970, 1, 1)
    house.run(SILENCE * 2)
    assert house.kinds == ["game"]


# --- each day ---


def test_it_is_restarted_each_day_but_not_under_a_visitors_hands() -> None:
    house = House(Week(restarts_at=13), NOON)
    house.run(3600)
    house.shown.state = "visit"
    house.run(1800)
    assert house.kinds == ["game"]
    house.shown.state = "attract"
    house.run(1)
    assert house.kinds == ["game", "game"]
    assert house.started[0].done == ["ended"]
    assert house.renewed == 1
    house.run(3600)
    assert house.kinds == ["game", "game"], "once"
    assert house.keeper.count.crashes == 0


def test_a_clock_that_is_set_again_and_again_does_not_restart_it_again_and_again() -> None:
    house = House(Week(restarts_at=13), NOON)
    house.run(3600)
    for _ in range(10):
        house.moment = NOON.replace(hour=13)
        house.run(30)
        house.moment = NOON.replace(hour=11)
        house.run(30)
    assert len(house.started) <= 2
