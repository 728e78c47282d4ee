"""What a pack may hold, whatever it comes as: counted, named and measured before anything is read.

A folder and a zip give the same list of entries. Nothing is written anywhere, nothing that an entry
names is looked up on the disk, and of a zip no more is unpacked than the content files need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from game.content.reading import MOST_BYTES

MOST_ENTRIES = 400
MOST_FILES = 60
MOST_FOLDERS = 64
MOST_DEEP = 3
MOST_IN_ALL = 3_000_000
_MOST_NAME = 100
_MOST_SHOWN = 60

_CONTENT = (".yaml", ".yml")
_WORDS = (".md", ".txt", "")
_BESIDE = ("tests", "schema")
"""Folders that a writer has beside lives, and that nobody plays."""
_NOT_NAMES = ("", ".", "..")
_NOT_IN_NAMES = frozenset("\\:")


class Refused(Exception):
    """A pack, or a file in place of one, is not taken; says why, as the end of a sentence."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in a pack: its name with '/' between folders, and a way to read the first bytes."""

    name: str
    kind: Literal["file", "folder", "link", "device"]
    read: Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Contents:
    """The content files of a pack by name, and the names of files that have no business in it."""

    files: dict[str, bytes]
    strangers: tuple[str, ...] = ()


def contents(entries: Iterable[Entry]) -> Contents:
    """What is to be read in a pack, read.

    Raises:
        Refused: if there is too much of it, or something that no pack may hold.
    """
    named = [(entry, parts) for entry in _few(entries) if (parts := _parts(entry))]
    wrapped = _wrapped(named)
    held = [(entry, parts[wrapped:]) for entry, parts in named if parts[wrapped:]]
    _check_shape(held)
    files: dict[str, bytes] = {}
    strangers: list[str] = []
    for entry, parts in held:
        if entry.kind == "folder" or parts[0] in _BESIDE or parts[:2] == ("lives", "tests"):
            continue
        suffix = _suffix(parts[-1])
        if suffix in _CONTENT and (len(parts) == 1 or parts[:-1] == ("lives",)):
            files["/".join(parts)] = _whole(entry, sum(map(len, files.values())))
        elif suffix not in _CONTENT + _WORDS:
            strangers.append("/".join(parts))
    if not any(_is_life(name) for name in files):
        _check_place(held)
    return Contents(dict(sorted(files.items())), tuple(sorted(strangers)))


def _is_life(name: str) -> bool:
    """Whether this content file may hold a life; a rulebook is known by its name."""
    return name.rpartition("/")[2].lower() not in ("rulebook.yaml", "rulebook.yml")


def _check_place(held: list[tuple[Entry, tuple[str, ...]]]) -> None:
    """Whether lives lie where nobody looks for them, as in a zip of two folders."""
    parents = {
        parts[:-1]
        for entry, parts in held
        if entry.kind == "file"
        and len(parts) > 1
        and not set(_BESIDE) & set(parts)
        and _suffix(parts[-1]) in _CONTENT
        and _is_life(parts[-1])
    }
    if len(parents) > 1:
        raise Refused("its lives lie in several folders; put them into one")
    for parent in parents:
        raise Refused(f"its lives lie in {shown('/'.join(parent))}; put them at the top")


def sentence(text: str) -> str:
    """The text with a full stop, unless it ends in a mark of its own."""
    return text if text.endswith((".", "?", "!")) else f"{text}."


def shown(name: str) -> str:
    """A name from outside, fit to stand in a sentence."""
    text = "".join(sign if sign.isprintable() else "?" for sign in name[: _MOST_SHOWN + 1])
    return f"'{text}'" if len(text) <= _MOST_SHOWN else f"'{text[:_MOST_SHOWN]}...'"


def _few(entries: Iterable[Entry]) -> list[Entry]:
    """The entries, looked at one by one, so that a pack with a million is left after a few."""
    few: list[Entry] = []
    for entry in entries:
        few.append(entry)
        if len(few) > MOST_ENTRIES:
            raise Refused(f"it holds more than {MOST_ENTRIES} entries")
    return few


def _parts(entry: Entry) -> tuple[str, ...]:
    """The parts of an entry's name; none if it is hidden, as what systems leave behind is."""
    parts = tuple(entry.name.removesuffix("/").split("/"))
    if any(part in _NOT_NAMES or not _is_name(part) for part in parts):
        raise Refused(f"{shown(entry.name)} is no name for a file in a pack")
    if entry.kind == "link":
        raise Refused(f"{shown(entry.name)} is a link to something else; put in the file itself")
    if entry.kind == "device":
        raise Refused(f"{shown(entry.name)} is no ordinary file")
    hidden = any(part.startswith(".") or part == "__MACOSX" for part in parts)
    return () if hidden else parts


def _is_name(part: str) -> bool:
    fits = len(part) <= _MOST_NAME and part.isprintable()
    return fits and not _NOT_IN_NAMES & set(part)


def _wrapped(named: list[tuple[Entry, tuple[str, ...]]]) -> int:
    """1 if all stands in one folder at the top, as in most zips, else 0."""
    tops = {parts[0] for _, parts in named}
    flat = any(len(parts) == 1 and entry.kind == "file" for entry, parts in named)
    return 0 if flat or len(tops) != 1 or tops == {"lives"} else 1


def _check_shape(held: list[tuple[Entry, tuple[str, ...]]]) -> None:
    seen: dict[str, str] = {}
    folders = {parts[:deep] for _, parts in held for deep in range(1, len(parts))}
    folders |= {parts for entry, parts in held if entry.kind == "folder"}
    for _, parts in held:
        name = "/".join(parts)
        if (other := seen.setdefault(name.casefold(), name)) != name:
            raise Refused(f"{shown(other)} and {shown(name)} differ only in capital letters")
    files = ["/".join(parts) for entry, parts in held if entry.kind == "file"]
    for name in files:
        if files.count(name) > 1 or tuple(name.split("/")) in folders:
            raise Refused(f"{shown(name)} is in it twice")
    if max(map(len, folders), default=0) > MOST_DEEP:
        raise Refused(f"its folders lie more than {MOST_DEEP} deep in one another")
    if len(files) > MOST_FILES:
        raise Refused(f"it holds more than {MOST_FILES} files")
    if len(folders) > MOST_FOLDERS:
        raise Refused(f"it holds more than {MOST_FOLDERS} folders")


def _suffix(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    return f".{suffix.lower()}" if stem and dot else ""


def _whole(entry: Entry, before: int) -> bytes:
    """All that is in a file. What counts is what comes out, never what it is said to hold."""
    raw = entry.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise Refused(f"{shown(entry.name)} is larger than {MOST_BYTES // 1000} kB")
    if before + len(raw) > MOST_IN_ALL:
        raise Refused(f"its files are larger than {MOST_IN_ALL // 1_000_000} MB in all")
    return raw
