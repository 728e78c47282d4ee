"""A pack that lies in a folder, or is one file: read without ever following a link."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Literal

from game.content.packs.contents import MOST_DEEP, Entry, Refused, shown
from game.content.reading import why

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
"""Without waiting, so that a pipe with nobody at its other end cannot hold anything up."""


def folder_entries(folder: Path) -> Iterator[Entry]:
    """All that lies in a folder, but for what is in hidden folders.

    Raises:
        Refused: if something cannot be opened.
    """
    yield from _below(folder, "", 0)


def file_entries(file: Path) -> Iterator[Entry]:
    """The one file as all that there is."""
    yield Entry(file.name, kind_of(file), partial(start_of, file))


def kind_of(path: Path) -> Literal["file", "folder", "link", "device"]:
    """What lies there, without following it.

    Raises:
        Refused: if that cannot be seen.
    """
    try:
        mode = path.lstat().st_mode
        if stat.S_ISLNK(mode) or getattr(os.path, "isjunction", lambda _: False)(path):
            return "link"
    except OSError as error:
        raise Refused(why(error)) from None
    if stat.S_ISDIR(mode):
        return "folder"
    return "file" if stat.S_ISREG(mode) else "device"


def start_of(path: Path, most: int) -> bytes:
    """The first bytes of an ordinary file, which is looked at again once it is open.

    Raises:
        Refused: if it is none, or cannot be opened.
    """
    try:
        with open(os.open(path, _FLAGS), "rb") as file:  # noqa: PTH123  Path.open takes no flags
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Refused(f"{shown(path.name)} is no ordinary file")
            return file.read(most)
    except OSError as error:
        raise Refused(f"{shown(path.name)} cannot be read: {why(error)}") from None


def _below(folder: Path, before: str, deep: int) -> Iterator[Entry]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name, path = before + entry.name, folder / entry.name
                kind = kind_of(path)
                yield Entry(name, kind, partial(start_of, path))
                # One level more than is allowed, and one for a folder around it all.
                if kind == "folder" and not entry.name.startswith(".") and deep <= MOST_DEEP + 1:
                    yield from _below(path, f"{name}/", deep + 1)
    except OSError as error:
        inside = f"{shown(before.rstrip('/'))} in it" if before else "it"
        raise Refused(f"{inside} cannot be opened: {why(error)}") from None
