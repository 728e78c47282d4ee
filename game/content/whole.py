"""Files that are there whole or not at all, whenever the power goes."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

_LEFT = 2
"""Files of writers that were killed: so many are let be, for one may be a writer's at work."""


def write_whole(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Write a file whole or not at all: a new one is written, then takes the old one's place.

    With `durable` it is on the disk when this returns. That takes its time and wears the disk, and
    is not for what is written every few seconds.

    Raises:
        OSError: if it cannot be written; the old one is then as it was.
    """
    target = Path(os.path.realpath(path))  # A link stays a link.
    stem = f".{target.name[:80]}."
    partial = target.with_name(f"{stem}{os.getpid()}")
    with contextlib.suppress(OSError):
        _sweep(target.parent, stem)
    try:
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        with contextlib.suppress(OSError):
            partial.chmod(target.stat().st_mode & 0o7777)
        partial.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise


def _sweep(folder: Path, stem: str) -> None:
    """Take away what killed writers left behind, the oldest first."""
    with os.scandir(folder) as entries:
        left = [
            (entry.stat().st_mtime_ns, entry.path)
            for entry in entries
            if entry.name.startswith(stem) and entry.name[len(stem) :].isdigit()
        ]
    for _, path in sorted(left)[:-_LEFT]:
        os.unlink(path)  # noqa: PTH108  a path of the system's, as it gave it
