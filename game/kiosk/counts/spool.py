"""What was counted on this machine: the figures themselves or, if they are kept elsewhere, what is
still to be sent there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from game.kiosk.counts import local
from game.kiosk.counts.keeping import SURE, first_day
from game.kiosk.counts.migrations import prepare
from game.kiosk.counts.row import Row
from game.kiosk.counts.store import (
    drop,
    latest_days,
    number,
    oldest,
    store,
    take_away,
    take_away_before,
)

MOST = 400_000
"""So many rows are kept; some 70 MB. More than two years of a visit every two minutes."""


class Spool:
    """The rows in one file. Every method may raise what `local.writing` raises, or `TooNew`; then
    nothing has changed."""

    def __init__(self, file: Path, most: int = MOST) -> None:
        self.file = file
        self._most = most

    def add(self, rows: Sequence[Row], lost: int = 0) -> None:
        """Keep rows, and count those that were `lost` before they came here. The oldest give way
        where there are too many, and are counted as well."""
        with local.writing(self.file) as connection:
            prepare(connection)
            store(connection, rows)
            over = max(0, number(connection) - self._most)
            take_away(connection, [row.id for row in oldest(connection, over)])
            if over + lost:
                drop(connection, over + lost)

    def first(self, most: int) -> list[Row]:
        """At most so many rows, the oldest first."""
        if not self.file.exists():
            return []
        with local.writing(self.file) as connection:
            prepare(connection)
            return oldest(connection, most)

    def sent(self, rows: Sequence[Row]) -> None:
        """Take away what now lies elsewhere."""
        with local.writing(self.file) as connection:
            prepare(connection)
            take_away(connection, [row.id for row in rows])

    def forget(self, today: date, keep_days: int) -> None:
        """Take away what has been kept long enough."""
        if not self.file.exists():
            return
        with local.writing(self.file) as connection:
            prepare(connection)
            first = first_day(today, latest_days(connection, SURE), keep_days)
            take_away_before(connection, first)
