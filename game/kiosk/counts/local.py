"""The database file on this machine: opened, held to be whole, and put aside if it is damaged."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

_PATIENCE = 5  # seconds that another process is waited for
_KEPT = 2  # damaged files
_BESIDE = ("-wal", "-shm", "-journal")
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "journal_size_limit=1000000",
)
_BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_STRANGE = {sqlite3.SQLITE_ERROR}  # It is whole, and its tables are not ours.


class Damaged(Exception):
    """The file is no database of ours, or not whole."""


@contextmanager
def writing(file: Path) -> Iterator[Connection]:
    """A transaction on the file, which is made if it is not there; all of it or nothing is kept.

    Raises:
        Damaged: if the file is.
        SQLAlchemyError, OSError: if it cannot be written now.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with _told(_BROKEN | _STRANGE), _engine(file, "rwc").begin() as connection:
        yield connection


@contextmanager
def reading(file: Path) -> Iterator[Connection]:
    """The file as it is now, to be read only.

    Raises:
        Damaged: if the file is.
        SQLAlchemyError: if it cannot be read now.
    """
    with _told(_BROKEN), _engine(file, "ro").connect() as connection:
        yield connection


@contextmanager
def _told(damaged: set[int]) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        if code in damaged:
            raise Damaged from None
        raise


def _engine(file: Path, mode: str) -> Engine:
    where = f"file:{quote(os.fspath(file.absolute()))}?mode={mode}"

    def connect() -> sqlite3.Connection:
        made = sqlite3.connect(where, uri=True, timeout=_PATIENCE)
        try:
            for pragma in _PRAGMAS if mode != "ro" else ():
                made.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            made.close()
            raise
        return made

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)
    return all_or_nothing(engine, "BEGIN" if mode == "ro" else "BEGIN IMMEDIATE")


def all_or_nothing(engine: Engine, begin: str = "BEGIN IMMEDIATE") -> Engine:
    """Have SQLite put the making of tables into transactions as well, which Python would not.

    Whoever is going to write says so at once, so that nobody has to be turned back later.
    """

    @event.listens_for(engine, "connect")
    def _none_of_its_own(connection: sqlite3.Connection, record: object) -> None:
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def whole(file: Path) -> bool:
    """Whether the file is a whole database, or not there yet. One that cannot be read now is not
    called damaged."""
    if not file.exists():
        return True
    try:
        with reading(file) as connection:
            return bool(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok")
    except Damaged:
        return False
    except SQLAlchemyError:
        return True


def put_aside(file: Path) -> Path:
    """Move a damaged file out of the way; gives where it lies now. Few are kept.

    Raises:
        OSError: if it cannot be moved.
    """
    for number in range(_KEPT, 1, -1):
        with contextlib.suppress(FileNotFoundError):
            _aside(file, number - 1).replace(_aside(file, number))
    file.replace(_aside(file, 1))
    for ending in _BESIDE:
        with contextlib.suppress(FileNotFoundError):
            file.with_name(file.name + ending).unlink()
    return _aside(file, 1)


def _aside(file: Path, number: int) -> Path:
    return file.with_name(f"{file.stem}.damaged-{number}{file.suffix}")


def same(file: Path, other: Any) -> bool:
    """Whether another path is that of this very file."""
    return bool(other) and os.path.realpath(str(other)) == os.path.realpath(file)
