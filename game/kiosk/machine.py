"""Holds an operator file against the machine: folders, programs, and what speaks to a database."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from game.kiosk.findings import Place, Remark, warning
from game.kiosk.operator import Operator

_POSTGRESQL = "postgresql+psycopg"
"""What an address means that names no driver: that of our extra."""


def remarks(operator: Operator) -> Iterator[Remark]:
    """What the file names and this machine does not have."""
    for key in ("screen_off", "screen_on"):
        yield from _program(key, getattr(operator.hours, key))
    yield from _file(operator.heartbeat.file, ("heartbeat", "file"))
    yield from _folder(operator.logs.folder, ("logs", "folder"))
    if operator.statistics.url:
        yield from _database(operator.statistics.url, ("statistics", "url"))


def _program(key: str, command: tuple[str, ...]) -> Iterator[Remark]:
    if command and shutil.which(command[0]) is None:
        message = f"There is no program '{command[0]}' here, which '{key}' is to run."
        hint = "Install it, or write its whole path. Each word stands by itself in the list."
        yield warning(("hours", key), message, hint)


def _file(name: str, place: Place) -> Iterator[Remark]:
    """Whether a file can be written under this name."""
    if name and _is_folder(Path(name)):
        yield Remark(place, f"'{name}' is a folder.", "Name a file in it.")
    elif name:
        yield from _folder(str(Path(name).parent), place)


def _folder(name: str, place: Place) -> Iterator[Remark]:
    if not name or _is_folder(Path(name)):
        return
    if _is_there(Path(name)):
        yield Remark(place, f"'{name}' is no folder.", "Name one.")
    else:
        yield warning(place, f"There is no folder '{name}'.", "Make it, or choose another.")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # A name may be too long, or in a folder that is shut.
        return False


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _database(url: str, place: Place) -> Iterator[Remark]:
    """What is wrong with an address, which may hold a password and is never repeated."""
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError, NoSuchModuleError

    like = f"Write it like {_POSTGRESQL}://name:password@host/database."
    try:
        address: Any = make_url(url)
        if address.drivername in ("postgres", "postgresql"):
            address = address.set(drivername=_POSTGRESQL)
        address.get_dialect().import_dbapi()
    except NoSuchModuleError:
        yield Remark(place, "'url' in [statistics] names an unknown kind of database.", like)
    except (ArgumentError, ValueError):
        yield Remark(place, "'url' in [statistics] is no address of a database.", like)
    except ImportError:
        message = "What speaks to the database of [statistics] is not installed."
        hint = "For PostgreSQL, install good-standing with its extra 'postgresql'."
        yield warning(place, message, hint)
