"""Files that are there whole or not at all, whenever the power goes."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, data: bytes, *, durable: bool = False) -> None:
    """Put this into the file, in one step. The file beside it, through which that is done, has
    always the same name, so that one left over by a power cut is used again.

    With `durable` it is on the disk when this returns. That takes its time and wears the disk, and
    is not for what is written every few seconds.

    Raises:
        OSError: if it cannot be written; the file is then as it was.
    """
    partial = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        partial.replace(path)
    except OSError:
        with suppress(OSError):
            partial.unlink()
        raise
