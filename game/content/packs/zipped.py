"""A pack that is a zip: read in memory, and never unpacked to the disk.

Nothing that the zip says about itself is believed. Its size is measured, the entries of its
directory are counted before it is parsed, and a file is inflated only as far as one may be large.
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from game.content.packs.contents import MOST_ENTRIES, Entry, Refused, shown
from game.content.packs.folder import start_of

MOST_ZIPPED = 5_000_000
_IN_DIRECTORY = b"PK\x01\x02"
_ENCRYPTED = 0x1
_KNOWN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
)
"""What the library raises for a zip that is damaged in one way or another."""
_DAMAGED = "the zip is damaged"


def zip_bytes(path: Path) -> bytes:
    """The whole zip.

    Raises:
        Refused: if it cannot be read, or is too large.
    """
    raw = start_of(path, MOST_ZIPPED + 1)
    if len(raw) > MOST_ZIPPED:
        raise Refused(f"it is larger than {MOST_ZIPPED // 1_000_000} MB")
    return raw


def zip_entries(raw: bytes) -> Iterator[Entry]:
    """All that is in a zip.

    Raises:
        Refused: if it is damaged, or holds something that is no plain file or folder.
    """
    if raw.count(_IN_DIRECTORY) > MOST_ENTRIES:
        raise Refused(f"it holds more than {MOST_ENTRIES} entries")
    try:
        archive = zipfile.ZipFile(io.BytesIO(raw))
        listed = archive.infolist()
    except _BROKEN:
        raise Refused(_DAMAGED) from None
    for info in listed:
        yield _entry(archive, info)


def _entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Entry:
    # The library cuts a name at a NUL and turns a backslash round; what was written is what counts.
    name = info.orig_filename
    mode = info.external_attr >> 16
    if info.flag_bits & _ENCRYPTED:
        raise Refused(f"{shown(name)} is locked with a password")
    if stat.S_ISLNK(mode):
        return Entry(name, "link", bytes)
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return Entry(name, "device", bytes)
    if name.endswith("/"):
        return Entry(name, "folder", bytes)
    return Entry(name, "file", partial(_inflated, archive, info))


def _inflated(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    if info.compress_type not in _KNOWN:
        raise Refused(f"{shown(info.filename)} is packed in a way that is not known here")
    try:
        with archive.open(info) as file:
            return file.read(most)
    except _BROKEN:
        raise Refused(f"{shown(info.filename)} in the zip is damaged") from None
