"""Writes what a command made to the file that was named for it."""

from __future__ import annotations

from pathlib import Path

from game.cli.fail import Fail
from game.content.reading import why


def write(output: Path, made: bytes) -> None:
    """Put it there.

    Raises:
        Fail: if that cannot be.
    """
    try:
        output.write_bytes(made)
    except OSError as error:
        raise Fail(f"'{output}' could not be written: {why(error, writing=True)}.") from None
