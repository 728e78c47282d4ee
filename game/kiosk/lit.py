"""Whether the screen should be lit, by a clock that may be wrong."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

EARLIEST = 2026
"""A clock that shows a year before this has lost its battery."""
LEAD = timedelta(minutes=2)
"""The screen is lit this long before opening."""
AWAKE = 300.0
"""Seconds that a screen stays lit after a touch outside the hours."""
_JUST = 3.0  # seconds within which a touch is new


class Hours(Protocol):
    """The operator's hours. Moments are what the machine's clock says, without a zone."""

    def is_open(self, moment: datetime) -> bool:
        """Is the exhibit open at this moment?"""

    def next_change(self, moment: datetime) -> datetime | None:
        """When that changes next; nothing if it never does."""

    def restart_due(self, since: datetime, now: datetime) -> bool:
        """Is what was started at `since` to be started again for the day?"""


def known(moment: datetime) -> bool:
    """Can the clock be believed?"""
    return moment.year >= EARLIEST


def open_at(hours: Hours, moment: datetime) -> bool:
    """Is the exhibit open? With a clock that cannot be believed it is: better lit at night than
    dark before visitors."""
    return not known(moment) or hours.is_open(moment)


class Lit:
    """Whether the screen should be lit. It is asked again and again and reckons from nothing but
    the moment, so that a clock that jumps is right again at the next look."""

    def __init__(self, hours: Hours) -> None:
        self._hours = hours
        self._put_out = False
        self._was_open = True

    def put_out(self) -> None:
        """Somebody of the staff wants it dark, until the next touch or the next opening."""
        self._put_out = True

    def wanted(self, moment: datetime, *, untouched: float, busy: bool) -> bool:
        """Should it be lit, so many seconds after the last touch, with or without somebody before
        it?"""
        opened = open_at(self._hours, moment)
        if untouched < _JUST or (opened and not self._was_open):
            self._put_out = False
        self._was_open = opened
        lit = busy or opened or untouched < AWAKE or self._soon(moment)
        return lit and not self._put_out

    def _soon(self, moment: datetime) -> bool:
        change = self._hours.next_change(moment)
        return change is not None and change - moment <= LEAD
