"""Visits to be counted, and what has become of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from game.kiosk.counts import local, migrations, store
from game.kiosk.counts.row import Row, row
from game.present.visit.noted import Ended, Noted

NOON = datetime(2026, 11, 28, 12, 30)


@dataclass(frozen=True)
class Statistics:
    """What an operator's file says."""

    on: bool = True
    url: str = ""
    keep_days: int = 730


def noted(
    life: str = "night-ferry:kiosk",
    ended: Ended = "left",
    at: str = "gate",
    reached: str = "",
    seconds: int = 150,
    modes: frozenset[str] = frozenset({"touch"}),
    language: str = "en",
) -> Noted:
    return Noted(life, ended, at, reached, seconds, modes, language)


def rows(number: int, now: datetime = NOON, kiosk: str = "kiosk-1") -> list[Row]:
    """So many different visits."""
    return [row(noted(seconds=60 * (n % 9)), kiosk, now) for n in range(number)]


def kept(file: Path) -> list[Row]:
    """All that lies in a file; nothing, if it is not there or has no tables yet."""
    if not file.exists():
        return []
    with local.reading(file) as connection:
        return store.oldest(connection, 10**6) if migrations.schema(connection) else []


def lost(file: Path) -> int:
    """How many the file says were dropped."""
    with local.reading(file) as connection:
        return store.dropped(connection)
