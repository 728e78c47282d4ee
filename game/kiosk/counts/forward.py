"""Sends what was counted here to the database that the operator named, each row once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from threading import Event, Thread

from sqlalchemy import URL, Engine

from game.core.plain_error import PlainError
from game.kiosk.counts.address import connects, reason, shown
from game.kiosk.counts.keeping import SURE, first_day
from game.kiosk.counts.migrations import prepare
from game.kiosk.counts.row import Row
from game.kiosk.counts.spool import Spool
from game.kiosk.counts.store import latest_days, store, take_away_before

BATCH = 200
_FIRST, _LONGEST = 2, 600  # seconds between two tries

Say = Callable[[str], None]


def pause(failures: int) -> float:
    """How many seconds to wait after so many failures in a row: each time twice as long."""
    return float(min(_LONGEST, _FIRST * 2 ** min(failures - 1, 20)))


class Forwarder:
    """A thread that empties the spool into a database elsewhere whenever that can be reached.

    A row is first there and only then no longer here. If the answer is lost on the way it is sent
    again, and is known there by its id.
    """

    def __init__(
        self,
        spool: Spool,
        url: URL,
        keep_days: int,
        say: Say,
        pause: Callable[[int], float] = pause,
    ) -> None:
        self._spool = spool
        self._url = url
        self._keep_days = keep_days
        self._say = say
        self._pause = pause
        self._stirred, self._stopped = Event(), Event()
        self._failures = 0
        self._pruned = date.min
        self._engine: Engine | None = None
        Thread(target=self._run, name="statistics-forward", daemon=True).start()

    def stir(self) -> None:
        """There is something to send."""
        self._stirred.set()

    def stop(self) -> None:
        """Send nothing more, once the batch that is on its way has come."""
        self._stopped.set()
        self._stirred.set()

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                sent = self._batch()
            except Exception as error:  # A driver may raise anything; the next try may not.
                self._failed(error)
                self._stopped.wait(self._pause(self._failures))
                continue
            if not sent:
                self._stirred.wait()
                self._stirred.clear()

    def _batch(self) -> bool:
        """Send one batch; gives whether there was one."""
        rows = self._spool.first(BATCH)
        if rows:
            self._send(rows)
            self._spool.sent(rows)
            if self._failures:
                self._say(f"The statistics go to '{shown(self._url)}' again.")
        self._failures = 0
        return bool(rows)

    def _send(self, rows: list[Row]) -> None:
        self._engine = self._engine or connects(self._url)
        with self._engine.begin() as connection:
            prepare(connection)
            store(connection, rows)
            if self._pruned != (today := date.today()):
                days = latest_days(connection, SURE)
                take_away_before(connection, first_day(today, days, self._keep_days))
                self._pruned = today

    def _failed(self, error: Exception) -> None:
        self._failures += 1
        if self._failures == 1:
            why = str(error) if isinstance(error, PlainError) else reason(error, self._url)
            self._say(
                f"The statistics wait on this machine to go to '{shown(self._url)}': "
                f"{why.rstrip('.')}."
            )
