"""Which files a folder stands for, and which a name."""

from __future__ import annotations

import os
import re
from pathlib import Path

from game.content.reading import MOST_BYTES, Unreadable, text_of

RULEBOOK = "rulebook.yaml"
TESTS = "tests"
"""The folder beside a life's file that holds its tests."""

RULEBOOKS = "rulebooks"
"""The folder of rulebooks that ship besides the first."""

_HAS_THEN = re.compile(rb"^then[ \t]*:", re.M)


def files_of(path: Path) -> list[Path]:
    """The files that a path stands for; none if it is a folder without content. A test stands for
    the lives beside it, which it is checked with."""
    if not os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises for a name that is too long
        return files_of(above(path.parent)) if _is_test(path) else [path]
    patterns = ("*.yaml", "*.yml", "lives/*.yaml", "lives/*.yml")
    return [file for pattern in patterns for file in yaml_files(path, pattern)]


def above(folder: Path) -> Path:
    """The folder that a folder lies in, also of one that is named from within (`.`)."""
    return folder / ".." if folder.name in ("", "..") else folder.parent


def rulebooks_beside(file: Path) -> tuple[Path, Path]:
    """Where the rulebook of a life would lie: in the folder above its own, or beside it."""
    return above(file.parent) / RULEBOOK, file.parent / RULEBOOK


def shipped_rulebooks(scenarios: Path) -> tuple[Path, ...]:
    """The rulebooks that ship with the game, the city's own first."""
    return scenarios / RULEBOOK, *yaml_files(scenarios / RULEBOOKS)


def _is_test(path: Path) -> bool:
    """Whether it is one of the files that `trials` reads, by its place and at a glance."""
    if path.absolute().parent.name != TESTS:
        return False
    try:
        return bool(_HAS_THEN.search(text_of(path, MOST_BYTES)))
    except Unreadable:
        return False


def yaml_files(folder: Path, pattern: str = "*.yaml") -> list[Path]:
    """The files in a folder, but for those that an editor hides there."""
    return sorted(path for path in folder.glob(pattern) if not path.name.startswith("."))
