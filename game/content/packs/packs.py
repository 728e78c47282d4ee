"""The lives that a person put into the data folder, each as good as it is, and none of ours."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from game.content.cache import DAMAGED, Kept
from game.content.packing import packed, unpacked
from game.content.packs.contents import Contents, Entry, Refused, contents, sentence, shown
from game.content.packs.folder import file_entries, folder_entries
from game.content.packs.found import Findings, Found, find, signature
from game.content.packs.seasons import seasons
from game.content.packs.zipped import zip_bytes, zip_entries
from game.core.evidence import Evidence
from game.core.season import Season

if TYPE_CHECKING:
    from game.content.yaml_source import Source


@dataclass(frozen=True)
class Shipped:
    """What packs need of the content that ships with the game: its rulebooks, its evidence, and
    a hash of it and of the code that reads it."""

    rulebooks: tuple[Path, ...]
    evidence: Callable[[], Evidence]
    fingerprint: Callable[[], str]

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The shipped rulebooks, read once for all packs."""
        from game.content.yaml_source import read

        return tuple(map(read, self.rulebooks))


@dataclass(frozen=True, slots=True)
class Pack:
    """One pack as it was read: its seasons by full name, or a sentence on why it is not shown."""

    name: str
    seasons: dict[str, Season] = field(default_factory=dict)
    refused: str = ""
    passed: str = ""


class Packs:
    """The packs in a folder. Each is read when it is asked for, and again if the folder changes."""

    def __init__(self, folder: Path, cache: Path, shipped: Shipped) -> None:
        self._folder = folder
        self._kept = Kept("packs", cache)
        self._shipped = shipped
        self._seen: object = None
        self._found = Findings()
        self._read: dict[str, Pack] = {}

    def all(self) -> tuple[Pack, ...]:
        """Every pack, in the order of their names, those that are refused among them."""
        return tuple(self._pack(found) for found in self._now().packs.values())

    def named(self, name: str) -> Pack | None:
        """The pack of this name, if there is one."""
        found = self._now().packs.get(name)
        return self._pack(found) if found else None

    def withheld(self) -> tuple[str, ...]:
        """What is not shown and why, a sentence each."""
        others = (_not_shown(name, why) for name, why in self._now().refused.items())
        packs = self.all()
        refused = (pack.refused for pack in packs if pack.refused)
        return (*sorted((*others, *refused)), *(pack.passed for pack in packs if pack.passed))

    def _now(self) -> Findings:
        """The packs that are there, looked for again if the folder has changed."""
        if (seen := signature(self._folder)) != self._seen:
            self._seen, self._found = seen, find(self._folder)
            self._read.clear()
        return self._found

    def _pack(self, found: Found) -> Pack:
        if found.name not in self._read:
            self._read[found.name] = self._opened(found)
        return self._read[found.name]

    def _opened(self, found: Found) -> Pack:
        try:
            held = contents(_entries(found))
        except Refused as error:
            return Pack(found.name, refused=_not_shown(found.path.name, str(error)))
        made, refused = self._compiled(found.name, held)
        if refused:
            return Pack(found.name, refused=_not_shown(found.path.name, refused))
        passed = _passed_over(found.path.name, held.strangers) if held.strangers else ""
        return Pack(found.name, made, passed=passed)

    def _compiled(self, name: str, held: Contents) -> tuple[dict[str, Season], str]:
        """The seasons, or why there are none; kept, for it takes a second to work them out."""
        key = self._hash(name, held)
        with contextlib.suppress(*DAMAGED):
            data = self._kept.get(key)
            return unpacked(data), str(data["refused"])
        made: dict[str, Season] = {}
        refused = ""
        try:
            made = seasons(name, held, self._shipped.sources, self._shipped.evidence())
        except Refused as error:
            refused = str(error)
        self._kept.put(key, {**packed(made), "refused": refused})
        return made, refused

    def _hash(self, name: str, held: Contents) -> str:
        digest = blake2b(repr((self._shipped.fingerprint(), name)).encode(), digest_size=10)
        for file, raw in held.files.items():
            digest.update(repr((file, len(raw))).encode())
            digest.update(raw)
        return digest.hexdigest()


def _entries(found: Found) -> Iterable[Entry]:
    match found.kind:
        case "folder":
            return folder_entries(found.path)
        case "zip":
            return zip_entries(zip_bytes(found.path))
        case "yaml":
            return file_entries(found.path)


def _not_shown(name: str, why: str) -> str:
    return sentence(f"{shown(name)} is not shown: {why}")


def _passed_over(name: str, strangers: tuple[str, ...]) -> str:
    first, more = shown(strangers[0]), len(strangers) - 1
    others = f" and {more} more are" if more else " is"
    return f"In {shown(name)}, {first}{others} passed over: only .yaml, .md and .txt are read."
