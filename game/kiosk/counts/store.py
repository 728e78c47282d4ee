"""Putting rows into a database, each once, however often it is tried."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy import Row as Found

from game.kiosk.counts.row import Row, column, values
from game.kiosk.counts.schema import about, visit
from game.present.visit.noted import MODES


def store(connection: Connection, rows: Sequence[Row]) -> None:
    """Add those rows that are not there yet. Their ids are random, so one that is there is the same
    row, sent before by somebody who never heard that it had come."""
    ids = [row.id for row in rows]
    there = set(connection.scalars(select(visit.c.id).where(visit.c.id.in_(ids))))
    new = [values(row) for row in rows if row.id not in there]
    if new:
        connection.execute(visit.insert(), new)


def oldest(connection: Connection, most: int) -> list[Row]:
    """At most so many rows, those of the earliest visits."""
    order = (visit.c.day, visit.c.hour, visit.c.id)
    return [_row(found) for found in connection.execute(select(visit).order_by(*order).limit(most))]


def _row(found: Found[tuple[object, ...]]) -> Row:
    held = dict(found._mapping)
    modes = frozenset(mode for mode in MODES if held.pop(column(mode)))
    return Row(**held, modes=modes)


def take_away(connection: Connection, ids: Sequence[str]) -> None:
    """Delete these rows."""
    connection.execute(delete(visit).where(visit.c.id.in_(ids)))


def take_away_before(connection: Connection, day: date) -> int:
    """Delete what was counted before a day; gives how much that was."""
    return connection.execute(delete(visit).where(visit.c.day < day)).rowcount


def number(connection: Connection) -> int:
    """How many rows there are."""
    return connection.scalar(select(func.count()).select_from(visit)) or 0


def latest_days(connection: Connection, most: int) -> list[date]:
    """The last days on which there were visits, the last first."""
    days = select(visit.c.day).distinct().order_by(visit.c.day.desc()).limit(most)
    return list(connection.scalars(days))


def dropped(connection: Connection) -> int:
    """How many visits were dropped for want of room."""
    return connection.scalar(select(about.c.value).where(about.c.name == "dropped")) or 0


def drop(connection: Connection, more: int) -> None:
    """Count so many more that were dropped."""
    counted = update(about).where(about.c.name == "dropped")
    connection.execute(counted.values(value=about.c.value + more))
