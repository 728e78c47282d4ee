"""How the kiosk is, for the page for staff."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from game.present.visit.noted import Counting, Noted
from game.present.visit.office import Facts

_TAIL = 8_192  # bytes at the end of a log in which its last lines are looked for
_LINES = 5


class Tally:
    """Counts the visits of the day, and passes them on to be counted for good."""

    def __init__(self, onward: Counting, today: Callable[[], date] = date.today) -> None:
        self._onward = onward
        self._today = today
        self._day = today()
        self._count = 0

    def visit(self, noted: Noted) -> None:
        """Count a visit."""
        self._count = self.count() + 1
        self._onward.visit(noted)

    def count(self) -> int:
        """How many there were today, since the game was started."""
        if (now := self._today()) != self._day:
            self._day, self._count = now, 0
        return self._count


class Steward:
    """Knows how things are: what is `known` from the start, and what changes. `log` is the file
    that the supervisor writes."""

    def __init__(
        self,
        known: Facts,
        tally: Tally,
        log: Path,
        display: Callable[[], str],
        clock: Callable[[], float] = time.monotonic,
        sound: Callable[[], str] = lambda: "",
    ) -> None:
        self._known, self._tally, self._log, self._display = known, tally, log, display
        self._sound = sound
        self._clock, self._began = clock, clock()

    def facts(self) -> Facts:
        """How things are now."""
        return replace(
            self._known,
            uptime_seconds=int(self._clock() - self._began),
            memory_kb=memory_kb(),
            visits_today=self._tally.count(),
            display=self._display(),
            sound=self._sound(),
            log=last_lines(self._log),
        )


def memory_kb() -> int:
    """Resident memory of this process in kB; 0 where the system does not tell."""
    with suppress(OSError, ValueError, IndexError, AttributeError):
        text = Path("/proc/self/statm").read_text(encoding="ascii")
        return int(text.split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024
    return 0


def last_lines(log: Path) -> tuple[str, ...]:
    """The last lines of a log; none where it cannot be read."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _TAIL))
            lines = file.read(_TAIL).decode("utf-8", "replace").splitlines()
    except OSError:
        return ()
    return tuple(line for line in lines if line.strip())[-_LINES:]
