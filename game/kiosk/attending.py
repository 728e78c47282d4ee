"""Sees to the visits by the clocks of this machine, and tells the supervisor that it does."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from game.present.visit.turn import Means
from game.present.visit.visits import Visits

_BEAT = 0.5  # seconds between two signs of life
_HOURS = 5.0  # seconds between two looks at the clock on the wall


class Beats(Protocol):
    """The pulse, as far as it is told anything from here."""

    def beat(self, state: str, since_touch_s: int, *, sound: str = "", voice: str = "") -> None:
        """Tell that the loop turns, what is on the screen, and when it was touched last."""


class Attending:
    """The attendant of a window with visits before it. `closed` says until when the house is
    closed, or nothing while it is open, `heard` in a word each how sounds and voice are."""

    def __init__(
        self,
        visits: Visits,
        pulse: Beats,
        closed: Callable[[], str],
        clock: Callable[[], float] = time.monotonic,
        heard: Callable[[], tuple[str, str]] = lambda: ("", ""),
    ) -> None:
        self._heard = heard
        self._visits, self._pulse, self._closed = visits, pulse, closed
        self._clock = clock
        self._passed = self._touched = clock()
        self._beaten = self._asked = float("-inf")
        self._speaking = False
        self._number = visits.number

    def look(self, speaking: bool) -> bool:
        """Let time pass, ask whether it is open, and give a sign of life; whether the screen has
        changed."""
        self._speaking, before = speaking, self._visits.screen()
        self._pass()
        now = self._clock()
        if now - self._asked >= _HOURS:
            self._asked = now
            self._visits.shut(self._closed())
        if now - self._beaten >= _BEAT:
            self._beaten = now
            sound, voice = self._heard()
            since = int(now - self._touched)
            self._pulse.beat(self._visits.state, since, sound=sound, voice=voice)
        return self._visits.screen() is not before

    def stirred(self, by: Means) -> bool:
        """Somebody does something; whether the game may have it."""
        self._pass()
        self._touched = self._clock()
        return self._visits.stirred(by)

    def called(self) -> None:
        """Somebody asks for the page for staff."""
        self._pass()
        self._visits.called()

    def fresh(self) -> bool:
        """Whether a visitor has gone since."""
        known, self._number = self._number, self._visits.number
        return known != self._number

    def _pass(self) -> None:
        """Whole milliseconds; what is left of one is counted the next time."""
        ms = int((self._clock() - self._passed) * 1000)
        self._passed += ms / 1000
        self._visits.waited(ms, speaking=self._speaking)
