"""Results that are kept in the user's cache: one that is missing, old, damaged or cannot be written
costs time and nothing else."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

MOST_KEPT = 200
_MOST_READ = 1_000_000  # bytes; no content or code is so large
DAMAGED = (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What making something of a result that was kept may raise, if it is not what it should be."""


def user_cache() -> Path:
    """The folder that this system keeps for such things."""
    from platformdirs import user_cache_path

    return user_cache_path("good-standing", appauthor=False)


@cache
def code_hash(*packages: str) -> str:
    """The hash of the code of some packages of the game: what they make changes with it.

    Read once: what runs is what was there when it began.
    """
    root = Path(__file__).parents[1]
    files = (file for package in packages for file in sorted((root / package).rglob("*.py")))
    return content_of(files, str(root))


def content_of(files: Iterable[Path], *words: str) -> str:
    """The hash of some files, each with its name, and of some words; files may be missing."""
    digest = blake2b("\0".join(words).encode(errors="replace"), digest_size=12)
    for file in files:
        digest.update(b"\0" + str(file).encode(errors="replace") + b"\0" + _state(file))
    return digest.hexdigest()


def _state(file: Path) -> bytes:
    """What a file holds; of one that is no file, or too large to be content, what it is."""
    try:
        status = file.stat()
        if stat.S_ISREG(status.st_mode) and status.st_size <= _MOST_READ:
            return blake2b(file.read_bytes()).digest()
    except (OSError, ValueError):
        return b"-"
    return repr((status.st_mode, status.st_size, status.st_mtime_ns)).encode()


class Kept:
    """Results of one kind, each under its key."""

    def __init__(self, kind: str, folder: Path | None = None, most: int = MOST_KEPT) -> None:
        self._folder = (folder or user_cache()) / kind
        self._most = most

    def get(self, key: str) -> Any:
        """What is kept under the key, or None."""
        try:
            path = self._path(key)
            data = json.loads(path.read_text(encoding="utf-8"))
            os.utime(path)
        except (OSError, ValueError, RecursionError):
            return None
        return data

    def put(self, key: str, data: Any) -> None:
        """Keep this, and let go of what has not been asked for in the longest time."""
        path = self._path(key)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            partial = path.with_suffix(f".{os.getpid()}")
            partial.write_text(json.dumps(data), encoding="utf-8")
            partial.replace(path)
            kept = sorted(self._folder.glob("*.json"), key=lambda each: each.stat().st_mtime)
            for old in kept[: -self._most]:
                old.unlink(missing_ok=True)
        except OSError:
            return

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.json"
