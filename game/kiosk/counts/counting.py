"""Where a kiosk hands its visits to be counted: never kept waiting, and never told of trouble.

A visit goes into a short queue. A thread takes it from there and writes it to a file on this
machine; from there another sends it on, if the operator named a database elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Condition, Thread
from typing import TYPE_CHECKING, Protocol

from game.kiosk.counts.row import Row, row
from game.present.visit.noted import Noted

if TYPE_CHECKING:
    from game.kiosk.counts.writer import Writer

FILE = "statistics.sqlite3"
_QUEUED = 100
_AGAIN = 30.0  # seconds until what could not be written is tried again
_CALM = 5.0  # seconds in which the game begins, and has the processor to itself
_LOOK = 3600.0  # seconds between two looks at what is old

Say = Callable[[str], None]


class Statistics(Protocol):
    """What the operator's file says about statistics."""

    @property
    def on(self) -> bool:
        """Whether visits are counted at all."""
        ...

    @property
    def url(self) -> str:
        """The database that they go to; empty for a file on this machine."""
        ...

    @property
    def keep_days(self) -> int:
        """How many days they are kept."""
        ...


class Counter:
    """Counts visits into a file in a folder, and on from there. `say` gets a sentence for the log
    when something goes wrong, and when it is right again; threads call it."""

    def __init__(
        self,
        folder: Path,
        kiosk: str,
        statistics: Statistics,
        say: Say,
        *,
        now: Callable[[], datetime] = datetime.now,
        again: float = _AGAIN,
    ) -> None:
        self._file = folder / FILE
        self._kiosk = kiosk
        self._statistics = statistics
        self._say = _quietly(say)
        self._now = now
        self._again = again
        self._queue: Queue[Row | None] = Queue(_QUEUED)
        self._changed = Condition()
        self._open = 0
        """Visits that have been taken and are not yet written or given up."""
        self._turned_away = 0
        if statistics.on:
            Thread(target=self._run, name="statistics", daemon=True).start()

    def visit(self, noted: Noted) -> None:
        """Count a visit. Never fails and never waits."""
        if not self._statistics.on:
            return
        try:
            made = row(noted, self._kiosk, self._now())
            with self._changed:
                self._put(made)
        except Exception as error:  # Whatever it is, it is no business of the visitor's.
            self._say(f"A visit could not be counted: {type(error).__name__}.")

    def _put(self, made: Row) -> None:
        try:
            self._queue.put_nowait(made)
            self._open += 1
        except Full:
            self._turned_away += 1

    def settle(self, seconds: float) -> bool:
        """Wait at most so long until all that was taken is written; gives whether it is."""
        with self._changed:
            return self._changed.wait_for(lambda: self._open == 0, seconds)

    def close(self, seconds: float) -> None:
        """Write what can be written within so many seconds, and count no more."""
        self.settle(seconds)
        try:
            self._queue.put_nowait(None)
        except Full:
            return  # It is stuck, and ends with the process.

    def _run(self) -> None:
        came = self._came(_CALM)
        try:
            from game.kiosk.counts.writer import Writer

            writer = Writer(self._file, self._statistics, self._say)
        except Exception as error:
            self._say(f"Visits are not counted: {type(error).__name__}.")
            return
        while self._written(writer, came):
            came = self._came(self._again if writer.held else _LOOK)
        writer.stop()

    def _written(self, writer: Writer, came: list[Row | None]) -> bool:
        """Write what has come; gives whether to go on."""
        with self._changed:
            turned_away, self._turned_away = self._turned_away, 0
        writer.hold([each for each in came if each], turned_away)
        writer.write()
        writer.tidy(self._now().date())
        with self._changed:
            self._open = writer.held + self._queue.qsize()
            self._changed.notify_all()
        return None not in came

    def _came(self, seconds: float) -> list[Row | None]:
        """All that is in the queue, after at most so long."""
        came: list[Row | None] = []
        try:
            came.append(self._queue.get(timeout=seconds))
            while True:
                came.append(self._queue.get_nowait())
        except Empty:
            return came


def _quietly(say: Say) -> Say:
    """To say something never fails: the disk that the log is on may be the one that is full."""

    def said(line: str) -> None:
        with suppress(Exception):
            say(line)

    return said
