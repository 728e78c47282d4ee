"""Which packs lie in a folder: single lives, folders of lives, and zips of them."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from game.content.packs.contents import Refused, shown
from game.content.packs.folder import kind_of

MOST_PACKS = 60
_MOST_LOOKED_AT = 1_000
_LONGEST_NAME = 60
_RANK = ("folder", "yaml", "zip")
_SUFFIXES: dict[str, Literal["yaml", "zip"]] = {".yaml": "yaml", ".yml": "yaml", ".zip": "zip"}
_PASSED_OVER = (".md", ".txt", ".ini", ".db")

Kind = Literal["folder", "yaml", "zip"]


@dataclass(frozen=True, slots=True)
class Found:
    """A pack that may be read, and what it is called."""

    name: str
    kind: Kind
    path: Path


@dataclass
class Findings:
    """The packs by name, in their order, and what was not taken for one: its name, and why."""

    packs: dict[str, Found] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)


def find(folder: Path) -> Findings:
    """The packs in a folder. One that is not there or cannot be opened has none."""
    findings = Findings()
    taken: dict[str, str] = {}
    for found in sorted(_candidates(folder, findings), key=_order):
        folded = unicodedata.normalize("NFC", found.name).casefold()
        if folded in taken:
            other = shown(taken[folded])
            findings.refused[found.path.name] = f"{other} is there too, with the same name"
        elif len(findings.packs) == MOST_PACKS:
            findings.refused[found.path.name] = f"there are {MOST_PACKS} others already"
        else:
            taken[folded] = found.path.name
            findings.packs[found.name] = found
    return findings


def _order(found: Found) -> tuple[str, int, str]:
    return found.name.casefold(), _RANK.index(found.kind), found.path.name


def signature(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Changes when something is put into the folder, taken out, or written anew."""
    rows: list[tuple[str, int, int]] = []
    for name in names_in(folder):
        try:
            stat = (folder / name).lstat()
        except (OSError, ValueError):
            continue
        rows.append((name, stat.st_mtime_ns, stat.st_size))
    return tuple(rows)


def _candidates(folder: Path, findings: Findings) -> Iterator[Found]:
    for name in names_in(folder):
        path = folder / name
        suffix = path.suffix.lower()
        try:
            kind = kind_of(path)
            if kind == "link":
                raise Refused("it is a link to something else; put in the thing itself")
            if kind == "device":
                raise Refused("it is no ordinary file")
            if kind == "file" and suffix in _PASSED_OVER:
                continue
            if kind == "file" and suffix not in _SUFFIXES:
                raise Refused("lives come as .yaml files, folders or .zip files")
            called = name if kind == "folder" else path.stem
            _check_name(called)
        except Refused as refused:
            findings.refused[name] = str(refused)
            continue
        yield Found(called, "folder" if kind == "folder" else _SUFFIXES[suffix], path)


def names_in(folder: Path) -> list[str]:
    """What lies in the folder and is not hidden; only so many are looked at."""
    names: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith("."):
                    names.append(entry.name)
                if len(names) == _MOST_LOOKED_AT:
                    break
    except OSError:
        return []
    return sorted(names)


def _check_name(name: str) -> None:
    """A pack's name is typed, and shown on screens."""
    if len(name) > _LONGEST_NAME:
        raise Refused(f"its name is longer than {_LONGEST_NAME} characters")
    if not name.isprintable() or name != name.strip() or set(name) & set("/\\:"):
        raise Refused("its name has a character that a name here may not have")
