"""What has been counted, read from wherever the operator keeps it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from game.core.plain_error import PlainError
from game.kiosk.counts import local, store
from game.kiosk.counts.address import address, connects, reason, shown
from game.kiosk.counts.counting import FILE
from game.kiosk.counts.migrations import SCHEMA, TooNew, schema
from game.kiosk.counts.tally import Tally, tally

_STEADY = {
    "postgresql": "REPEATABLE READ",
    "mysql": "REPEATABLE READ",
    "mariadb": "REPEATABLE READ",
}
"""So that all tables are of one moment, however many visits come in between."""


class Unread(PlainError):
    """What was counted cannot be read; says why."""


@dataclass(frozen=True)
class Found:
    """Visits added up, where they lie, how many wait on this machine to be sent there, and how many
    this machine had to drop."""

    tally: Tally
    where: str
    waiting: int = 0
    dropped: int = 0


def read(folder: Path, url: str, first: date, last: date) -> Found:
    """All visits from the first to the last of these days. `folder` has the file of this machine;
    `url` names a database elsewhere, and is empty if there is none.

    Raises:
        PlainError: if it cannot be read, in one sentence.
    """
    file = folder / FILE
    here, kept, dropped = _here(file, first, last)
    if not url:
        return Found(here, str(file), dropped=dropped)
    where = address(url)
    if where.get_backend_name() == "sqlite" and local.same(file, where.database):
        return Found(here, str(file), dropped=dropped)
    engine = connects(where)
    engine = engine.execution_options(
        **({"isolation_level": steady} if (steady := _STEADY.get(engine.dialect.name)) else {})
    )
    with _said(shown(where), lambda error: reason(error, where)), engine.connect() as connection:
        return Found(_added(connection, first, last), shown(where), kept, dropped)


def _here(file: Path, first: date, last: date) -> tuple[Tally, int, int]:
    """What lies on this machine: added up, how many rows, and how many were dropped."""
    if not file.exists():
        return Tally(), 0, 0
    with _said(str(file), reason), local.reading(file) as connection:
        added = _added(connection, first, last)
        if not schema(connection):
            return added, 0, 0
        return added, store.number(connection), store.dropped(connection)


def _added(connection: Connection, first: date, last: date) -> Tally:
    """All of these days; nothing, where no kiosk has counted yet."""
    if (found := schema(connection)) > SCHEMA:
        raise TooNew
    return tally(connection, first, last) if found else Tally()


@contextmanager
def _said(where: str, why: Callable[[Exception], str]) -> Iterator[None]:
    try:
        yield
    except local.Damaged:
        raise Unread(
            f"The statistics in '{where}' are damaged. The kiosk puts them aside by itself."
        ) from None
    except (SQLAlchemyError, OSError) as error:
        raise Unread(f"The statistics in '{where}' cannot be read: {why(error)}.") from None
