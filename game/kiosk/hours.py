"""When a kiosk is open, and when it starts again for the day.

Moments are local time as it stands on the wall, without a time zone, and are always given: nothing
here reads a clock. Where the clock is put forward or back, what the wall says is what counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from game.present.words import WEEKDAYS

DAYS = tuple(day.lower() for day in WEEKDAYS)
ALL_DAY = "00:00-24:00"
CLOSED = "closed"
DAY = 24 * 60
WEEK = 7 * DAY
LATE = 2 * 60
"""Minutes by which a daily restart may be late: a clock put forward leaves out an hour or two."""

_TIME = r"([0-9]{1,2}):([0-9]{2})"
_SPAN = re.compile(rf"{_TIME}\s*-\s*{_TIME}")

Span = tuple[int, int]
"""From when to when, in minutes from the midnight before; the second may lie in the next day."""


class NotHours(ValueError):
    """A text that says no time; the message is the second half of a sentence, after its key."""


def span(text: str) -> Span | None:
    """The hours that a text says, such as `10:00-17:00`; none for `closed`.

    Raises:
        NotHours: if it says no hours.
    """
    if text == CLOSED:
        return None
    written = _SPAN.fullmatch(text)
    if written is None:
        raise NotHours(f'must be opening hours such as "10:00-17:00", or "{CLOSED}"')
    opens = _minutes(int(written[1]), int(written[2]))
    closes = _minutes(int(written[3]), int(written[4]))
    if opens == DAY:
        raise NotHours("must open before 24:00, where the next day begins")
    if opens == closes:
        raise NotHours(f'must not close when it opens: the whole day is "{ALL_DAY}"')
    return opens, closes if closes > opens else closes + DAY


def time(text: str) -> int:
    """The minutes after midnight of a time such as `06:30`.

    Raises:
        NotHours: if it is none.
    """
    written = re.fullmatch(_TIME, text)
    if written is None or (made := _minutes(int(written[1]), int(written[2]))) == DAY:
        raise NotHours('must be a time such as "06:30"')
    return made


def _minutes(hours: int, minutes: int) -> int:
    if minutes > 59 or hours * 60 + minutes > DAY:
        raise NotHours("must have times from 00:00 to 24:00")
    return hours * 60 + minutes


@dataclass(frozen=True, slots=True)
class Week:
    """Opening hours from Monday to Sunday, and the minute of the day of the restart, if any."""

    spans: tuple[Span | None, ...]
    restart: int | None = None

    def is_open(self, moment: datetime) -> bool:
        """Whether visitors are served at this moment."""
        return self._open_at(_minute_of_week(moment))

    def next_change(self, moment: datetime) -> datetime | None:
        """When it opens or closes next, always after `moment`; none if it never does."""
        minute = _minute_of_week(moment)
        edges = {edge for _, span in self._open_days() for edge in span}
        for ahead in sorted((edge - minute) % WEEK or WEEK for edge in edges):
            if self._open_at(minute + ahead) != self._open_at(minute):
                return _later(moment, ahead)
        return None

    def restart_due(self, since: datetime, now: datetime) -> bool:
        """Whether what was started at `since` is to start again for the day.

        To be asked at least every hour. A restart that was missed by more than `LATE`, as when the
        machine slept, waits for the next day, so that it never comes upon a visitor at noon. A
        `since` further ahead than that was read from a clock that has been put back, and says
        nothing.
        """
        if self.restart is None:
            return False
        late = (now.hour * 60 + now.minute - self.restart) % DAY
        if late >= LATE:
            return False
        ahead = since - now
        if ahead > timedelta(minutes=LATE):
            return True
        return -ahead > timedelta(minutes=late, seconds=now.second, microseconds=now.microsecond)

    @property
    def ever_open(self) -> bool:
        """Whether it opens at all."""
        return any(self.spans)

    @property
    def always_open(self) -> bool:
        """Whether it never closes."""
        edges = {edge for _, span in self._open_days() for edge in span}
        return bool(edges) and all(map(self._open_at, edges))

    def days_open_at(self, minute: int) -> tuple[int, ...]:
        """The days (0 is Monday) on which it is open at this minute of the day."""
        return tuple(day for day in range(7) if self._open_at(day * DAY + minute))

    def _open_at(self, minute: int) -> bool:
        """Whether it is open at a minute of the week, or of one of the weeks after."""
        minute %= WEEK
        return any(
            start <= at < end
            for _, (start, end) in self._open_days()
            for at in (minute, minute + WEEK)
        )

    def _open_days(self) -> Iterator[tuple[int, Span]]:
        """Each day on which it opens, and from when to when in minutes of the week."""
        for day, span in enumerate(self.spans):
            if span:
                yield day, (day * DAY + span[0], day * DAY + span[1])


def _minute_of_week(moment: datetime) -> int:
    return moment.weekday() * DAY + moment.hour * 60 + moment.minute


def _later(moment: datetime, minutes: int) -> datetime | None:
    """So many minutes later, at the full minute; none if the calendar ends before."""
    try:
        return moment.replace(second=0, microsecond=0) + timedelta(minutes=minutes)
    except OverflowError:
        return None
