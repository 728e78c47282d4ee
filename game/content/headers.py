"""The first line of a file that tells an editor where its schema lies."""

from __future__ import annotations

import os
import re
from pathlib import Path

from game.content.whole import write_whole

_BOM = b"\xef\xbb\xbf"
_HEADER = re.compile(rb"#\s*yaml-language-server\s*:[^\r\n]*(\r\n|\r|\n|$)")


class NoHeader(Exception):
    """Why a file can have none, as a sentence."""


def header(file: Path, schema: Path) -> str:
    """The line for a file, naming the schema by the way that leads to it.

    Raises:
        NoHeader: if there is a space in that way, for editors end the name there.
    """
    try:
        way = os.path.relpath(schema.resolve(), file.resolve().parent)
    except ValueError:  # On another drive.
        way = str(schema.resolve())
    way = way.replace(os.sep, "/")
    if re.search(r"\s", way):
        message = f"An editor cannot find '{way}' from '{file}', because of the space in it."
        raise NoHeader(f"{message} Choose a folder without spaces with -o.")
    return f"# yaml-language-server: $schema={way}"


def with_header(raw: bytes, line: str) -> bytes:
    """A file with this first line, in place of an older one. All else stays as it is."""
    mark = _BOM if raw.startswith(_BOM) else b""
    rest = raw.removeprefix(_BOM)
    if old := _HEADER.match(rest):
        end = old[1] or b"\n"
        rest = rest[old.end() :]
    else:
        end = b"\r\n" if re.match(rb"[^\r\n]*\r\n", rest) else b"\n"
    return mark + line.encode() + end + rest


def put(path: Path, raw: bytes) -> None:
    """Write a file whole or not at all: a new one is written, then takes the old one's place.

    Raises:
        OSError: if it cannot be written; the old one is then as it was.
    """
    write_whole(path, raw)
