"""Opening hours, the next change, and the daily restart, whatever the clock does."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.kiosk import hours
from game.kiosk.hours import ALL_DAY, CLOSED, DAY, NotHours, Week, span, time

MONDAY = datetime(2026, 3, 2)
MUSEUM = Week(
    (None, *(span("10:00-17:00") for _ in range(3)), span("10:00-20:00"), span("18:00-01:00"), None)
)

minutes = st.integers(0, DAY - 1)
spans = st.one_of(
    st.none(),
    st.tuples(minutes, st.integers(1, DAY)).map(lambda pair: (pair[0], pair[0] + pair[1])),
)
weeks = st.builds(Week, st.tuples(*[spans] * 7), st.one_of(st.none(), minutes))
moments = st.datetimes(datetime(1970, 1, 1), datetime(9999, 12, 31))


def at(day: int, clock: str) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


def test_the_museum_opens_and_closes_on_the_minute() -> None:
    assert not MUSEUM.is_open(at(1, "9:59"))
    assert MUSEUM.is_open(at(1, "10:00"))
    assert MUSEUM.is_open(at(1, "16:59"))
    assert not MUSEUM.is_open(at(1, "17:00"))
    assert not MUSEUM.is_open(at(0, "12:00"))


def test_a_long_night_belongs_to_the_evening_before() -> None:
    assert MUSEUM.is_open(at(5, "23:30"))
    assert MUSEUM.is_open(at(6, "0:59"))
    assert not MUSEUM.is_open(at(6, "1:00"))
    sunday_night = Week((*[None] * 6, span("18:00-01:00")))
    assert sunday_night.is_open(at(7, "0:30"))
    assert not sunday_night.is_open(at(8, "0:30"))


@pytest.mark.parametrize(
    "now, then",
    [
        (at(1, "9:00"), at(1, "10:00")),
        (at(1, "10:00"), at(1, "17:00")),
        (at(1, "17:00"), at(2, "10:00")),
        (at(5, "20:00"), at(6, "1:00")),
        (at(6, "12:00"), at(8, "10:00")),
    ],
)
def test_the_next_change(now: datetime, then: datetime) -> None:
    assert MUSEUM.next_change(now + timedelta(seconds=5)) == then


def test_midnight_between_two_whole_days_is_no_change() -> None:
    always = Week(tuple(span(ALL_DAY) for _ in range(7)))
    assert always.always_open
    assert always.next_change(MONDAY) is None
    assert Week((None,) * 7).next_change(MONDAY) is None
    weekend = Week((*[None] * 5, span(ALL_DAY), span(ALL_DAY)))
    assert not weekend.always_open
    assert weekend.next_change(at(5, "12:00")) == at(7, "0:00")


@given(weeks, moments)
def test_between_now_and_the_next_change_nothing_changes(week: Week, now: datetime) -> None:
    change = week.next_change(now)
    if change is None:
        assert all(
            week.is_open(MONDAY + timedelta(hours=each)) == week.is_open(now) for each in range(168)
        ) or now > datetime(9999, 12, 24)
        return
    assert timedelta(0) < change - now <= timedelta(days=7)
    assert week.is_open(change) != week.is_open(now)
    for part in range(1, 24):
        between = now + (change - now) * part / 24
        assert week.is_open(between) == week.is_open(now)


@given(weeks, moments)
def test_a_week_later_it_is_the_same(week: Week, now: datetime) -> None:
    if now < datetime(9999, 12, 20):
        assert week.is_open(now) == week.is_open(now + timedelta(days=7))


@pytest.mark.parametrize(
    "text, minutes",
    [
        ("10:00-17:00", (600, 1020)),
        ("9:30 - 12:00", (570, 720)),
        ("18:00-01:00", (1080, 1500)),
        ("18:00-00:00", (1080, 1440)),
        (ALL_DAY, (0, 1440)),
        (CLOSED, None),
    ],
)
def test_hours_as_they_are_written(text: str, minutes: tuple[int, int] | None) -> None:
    assert span(text) == minutes


@pytest.mark.parametrize(
    "text",
    ["", "10-17", "10:00", "10:60-12:00", "25:00-26:00", "24:00-01:00", "10:00-10:00", "Closed",
     "10:00-17:00\n", "١٠:٠٠-١٧:٠٠", "10:00-24:01"],
)  # fmt: skip
def test_what_says_no_hours_is_refused(text: str) -> None:
    with pytest.raises(NotHours, match="^must "):
        span(text)


@pytest.mark.parametrize("text", ["", "24:00", "6", "06:60", "99:00", "06:30:00"])
def test_what_says_no_time_is_refused(text: str) -> None:
    with pytest.raises(NotHours, match="^must "):
        time(text)


# --- The daily restart -----------------------------------------------------------------

EARLY = Week((None,) * 7, time("06:30"))
AT_NIGHT = Week((None,) * 7, time("02:30"))


def restarts(week: Week, since: datetime, looks: list[datetime]) -> list[datetime]:
    """When a kiosk that looks at these moments starts again."""
    made = []
    for now in looks:
        if week.restart_due(since, now):
            since = now
            made.append(now)
    return made


def every_minute(start: datetime, count: int) -> list[datetime]:
    return [start + timedelta(minutes=each, seconds=7) for each in range(count)]


def test_it_starts_again_once_a_day() -> None:
    looks = every_minute(at(0, "5:00"), 3 * DAY)
    made = restarts(EARLY, at(0, "4:00"), looks)
    assert [each.replace(second=0) for each in made] == [at(day, "6:30") for day in range(3)]


def test_what_was_started_after_the_time_waits_for_tomorrow() -> None:
    assert not EARLY.restart_due(at(0, "6:31"), at(0, "6:45"))
    assert EARLY.restart_due(at(0, "6:29"), at(0, "6:45"))
    assert not Week((None,) * 7).restart_due(at(0, "6:29"), at(0, "6:45"))


def test_an_hour_that_the_spring_leaves_out_does_not_take_the_restart_with_it() -> None:
    looks = [*every_minute(at(6, "1:00"), 60), *every_minute(at(6, "3:00"), 120)]
    assert len(restarts(AT_NIGHT, at(5, "12:00"), looks)) == 1


def test_an_hour_that_the_autumn_gives_twice_restarts_once() -> None:
    looks = [*every_minute(at(6, "1:00"), 120), *every_minute(at(6, "2:00"), 240)]
    assert len(restarts(AT_NIGHT, at(5, "12:00"), looks)) == 1


def test_a_restart_that_was_slept_through_never_comes_upon_visitors() -> None:
    assert not EARLY.restart_due(at(0, "22:00"), at(1, "11:00"))
    assert not EARLY.restart_due(datetime(1970, 1, 1), at(1, "11:00"))


def test_a_clock_put_back_by_years_does_not_end_the_restarts() -> None:
    looks = every_minute(at(0, "12:00"), 2 * DAY)
    made = restarts(EARLY, datetime(2031, 1, 1), looks)
    assert [each.replace(second=0) for each in made] == [at(1, "6:30"), at(2, "6:30")]


@given(weeks, moments, moments)
def test_a_restart_is_due_only_shortly_after_its_time(
    week: Week, since: datetime, now: datetime
) -> None:
    if week.restart_due(since, now):
        assert week.restart is not None
        assert (now.hour * 60 + now.minute - week.restart) % DAY < hours.LATE
        assert not week.restart_due(now, now)
