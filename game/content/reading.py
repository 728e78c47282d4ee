"""Reads a whole file that somebody named, which may be anything: a folder, a device, gigabytes."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

MOST_BYTES = 300_000
"""In one file of content."""

_WHY = {
    errno.ENOENT: "there is no such file",
    errno.ENOTDIR: "there is no such file",
    errno.EISDIR: "it is a folder",
    errno.EACCES: "you may not open it",
    errno.EPERM: "you may not open it",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ENOSPC: "the disk is full",
    errno.EROFS: "nothing can be written there",
    errno.EEXIST: "a file stands where a folder would have to be",
    errno.ELOOP: "its links lead round in a circle",
}


class Unreadable(Exception):
    """The file cannot be read; says why, as the second half of a sentence."""

    def __init__(self, why: str, *, too_large: bool = False) -> None:
        super().__init__(why)
        self.too_large = too_large


def why(error: OSError, *, writing: bool = False) -> str:
    """What went wrong with a file, as the second half of a sentence."""
    if writing and error.errno == errno.ENOENT:
        return "there is no such folder"
    return _WHY.get(error.errno or 0) or (error.strerror or "it cannot be opened").lower()


def text_of(path: Path, most: int) -> bytes:
    """All that is in the file; never more than `most` bytes are read.

    Raises:
        Unreadable: if it cannot be read, or holds more.
    """
    try:
        # To open a pipe is to wait for somebody to write into it.
        if not stat.S_ISREG(mode := path.stat().st_mode) and not stat.S_ISDIR(mode):
            raise Unreadable("it is a pipe or a device, and not a file")
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except (OSError, ValueError) as error:
        reason = why(error) if isinstance(error, OSError) else "its name cannot be used"
        raise Unreadable(reason) from None
    if len(raw) > most:
        raise Unreadable(f"the file is larger than {most // 1000} kB", too_large=True)
    return raw
