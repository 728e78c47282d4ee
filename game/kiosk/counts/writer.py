"""Writes visits to the file on this machine, whatever becomes of the disk."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from game.core.plain_error import PlainError
from game.kiosk.counts import local
from game.kiosk.counts.address import address, reason
from game.kiosk.counts.forward import Forwarder, Say
from game.kiosk.counts.row import Row
from game.kiosk.counts.spool import MOST, Spool

if TYPE_CHECKING:
    from game.kiosk.counts.counting import Statistics

MOST_HELD = 1000
"""So many visits are held in memory while they cannot be written."""


class Writer:
    """What is to be written, and the spool that it goes to. No method raises anything.

    A visit that cannot be written now (the disk is full or read-only, the file is locked) is held
    and tried again. A damaged file is put aside, and a new one begun.
    """

    def __init__(self, file: Path, statistics: Statistics, say: Say, most: int = MOST) -> None:
        self._spool = Spool(file, most)
        self._keep_days = statistics.keep_days
        self._say = say
        self._held: deque[Row] = deque()
        self._lost = 0
        self._failing = False
        self._tidied = date.min
        if not local.whole(file):
            self._begin_anew()
        self._forwarder = self._to(statistics.url)

    def _to(self, url: str) -> Forwarder | None:
        if not url:
            return None
        try:
            where = address(url)
        except PlainError as error:
            self._say(f"{error} Visits are counted on this machine only.")
            return None
        if where.get_backend_name() == "sqlite" and local.same(self._spool.file, where.database):
            return None
        return Forwarder(self._spool, where, self._keep_days, self._say)

    @property
    def held(self) -> int:
        """How many visits wait to be written."""
        return len(self._held)

    def hold(self, rows: Sequence[Row], lost: int) -> None:
        """Take more visits to be written, and count those that were lost on the way here."""
        self._held.extend(rows)
        self._lost += lost
        while len(self._held) > MOST_HELD:
            self._held.popleft()
            self._lost += 1

    def write(self) -> None:
        """Write all that is held, if that can be done now."""
        if not self._held and not self._lost:
            return
        if self._done(lambda: self._spool.add(tuple(self._held), self._lost)):
            self._held.clear()
            self._lost = 0
            if self._forwarder:
                self._forwarder.stir()

    def tidy(self, today: date) -> None:
        """Once a day, take away what is old."""
        if today != self._tidied and self._done(lambda: self._spool.forget(today, self._keep_days)):
            self._tidied = today

    def stop(self) -> None:
        """Send nothing more."""
        if self._forwarder:
            self._forwarder.stop()

    def _done(self, act: Callable[[], None]) -> bool:
        """Do something with the spool; gives whether it could be done."""
        try:
            try:
                act()
            except local.Damaged:
                self._begin_anew()
                act()
        except Exception as error:  # The disk may fail in any way; visits go on.
            self._failed(error)
            return False
        if self._failing:
            self._say("The statistics can be written again.")
        self._failing = False
        return True

    def _failed(self, error: Exception) -> None:
        if not self._failing:
            why = str(error) if isinstance(error, PlainError) else reason(error)
            self._say(f"The statistics cannot be written, and visits are held: {why.rstrip('.')}.")
        self._failing = True

    def _begin_anew(self) -> None:
        try:
            aside = local.put_aside(self._spool.file)
        except OSError as error:
            self._failed(error)
        else:
            self._say(f"The statistics were damaged. They lie in '{aside}', and begin anew.")
