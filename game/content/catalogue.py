"""The lives that can be played: those that ship with the game, those in packs from outside, and any
file named by its path.

Reading and checking YAML takes longer than a title screen should wait, so the compiled form is kept
in the user's cache, under the hash of all files it was made from. Packs are read only once somebody
asks which lives there are, or for one of theirs.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.content import places
from game.content.cache import DAMAGED, Kept, code_hash, user_cache
from game.content.diagnostics import ContentError, did_you_mean
from game.content.folders import shipped_rulebooks
from game.content.packing import packed, unpacked
from game.core.compiled import FORMAT, content_hash, decode, encode
from game.core.evidence import Evidence
from game.core.life import CUT, Life
from game.core.plain_error import PlainError
from game.core.season import Season
from game.core.study import Study

if TYPE_CHECKING:
    from game.content.loaded import Content
    from game.content.packs.packs import Packs


class UnknownLife(PlainError):
    """There is no life of this id; the message says which there are."""


@dataclass(frozen=True, slots=True)
class Card:
    """A life as it stands on the shelf; `pack` names the pack it came in, if it is not ours."""

    id: str
    life: Life
    cut: Life | None
    pack: str = ""


class Catalogue:
    """All lives in a folder of scenarios, and those in a folder of packs if there is to be one."""

    def __init__(
        self,
        scenarios: Path | None = None,
        cache: Path | None = None,
        packs: Path | None = None,
    ) -> None:
        self._scenarios = scenarios or places.scenarios()
        self._cache = cache if cache is not None else user_cache()
        self._folder = packs

    def cards(self) -> tuple[Card, ...]:
        """The lives on the shelf, in the order of their titles: ours, and then each pack's."""
        outside = self._packs.all() if self._packs else ()
        return tuple(
            card
            for pack, seasons in (("", self._seasons), *((p.name, p.seasons) for p in outside))
            for card in _cards(pack, seasons)
        )

    def withheld(self) -> tuple[str, ...]:
        """What lies among the packs and is not shown, and why: one sentence each."""
        return self._packs.withheld() if self._packs else ()

    def season(self, life: str) -> Season:
        """The season of a life, of a kiosk cut (`life:kiosk`), or of a life's file. A pack's life
        is named after it (`pack/life`).

        Raises:
            UnknownLife: if there is none of this name.
            ContentError: if its file has errors.
        """
        if is_file(life):
            return self._from_file(Path(life.removesuffix(CUT)), cut=life.endswith(CUT))
        if "/" in life and self._packs:
            return self._from_pack(life)
        if life not in self._seasons:
            raise _unknown(life, self._seasons)
        return self._seasons[life]

    @property
    def evidence(self) -> Evidence:
        """What is known about the real world."""
        evidence: Evidence = self._compiled["evidence"]
        return evidence

    @property
    def study(self) -> Study | None:
        """What is asked before and after a season; None where there is no study."""
        study: Study | None = self._compiled["study"]
        return study

    def load(self) -> Content:
        """All shipped content from its files, with all findings about it."""
        from game.content.library import load_folder

        return load_folder(self._scenarios)

    def _from_pack(self, life: str) -> Season:
        """The season of a pack's life; no other pack is read for it."""
        pack = self._packs.named(life.partition("/")[0]) if self._packs else None
        if pack is None:
            known = [card.id for card in self.cards()]
            raise _unknown(life, known)
        if pack.refused:
            raise UnknownLife(pack.refused)
        if life not in pack.seasons:
            raise _unknown(life, pack.seasons)
        return pack.seasons[life]

    def named(self, path: Path) -> Content:
        """What is in a file named by its path, with all findings about it."""
        from game.content.library import load_named

        try:
            evidence = self.evidence
        except ContentError:
            evidence = None  # It is ours that is wrong; theirs may be right.
        return load_named(self._scenarios, (path,), evidence)

    def _from_file(self, path: Path, *, cut: bool) -> Season:
        if not os.path.isfile(path):  # noqa: PTH113  Path.is_file raises for a name too long
            raise UnknownLife(f"There is no file '{path}'.")
        content = self.named(path)
        found = [each for each in content.findings if each.file == path]
        errors = [each for each in found if each.code.severity == "error"]
        if errors or not content.lives:
            if not content.findings:
                raise UnknownLife(f"There is no life in '{path}'.")
            raise ContentError(errors or content.findings)
        loaded = next(iter(content.lives.values()))
        if cut and loaded.cut is None:
            raise UnknownLife(f"'{path}' has no kiosk cut.")
        return loaded.cut if cut and loaded.cut else loaded.season

    @property
    def _seasons(self) -> dict[str, Season]:
        seasons: dict[str, Season] = self._compiled["seasons"]
        return seasons

    @cached_property
    def _fingerprint(self) -> str:
        return _fingerprint(self._scenarios)

    @cached_property
    def _packs(self) -> Packs | None:
        if self._folder is None:
            return None
        from game.content.packs.packs import Packs, Shipped

        shipped = Shipped(
            shipped_rulebooks(self._scenarios), lambda: self.evidence, lambda: self._fingerprint
        )
        return Packs(self._folder, self._cache, shipped)

    @cached_property
    def _compiled(self) -> dict[str, Any]:
        kept = Kept("compiled", self._cache, most=1)
        with suppress(*DAMAGED):
            data = kept.get(self._fingerprint)
            parts = {name: decode(data[name]) for name in ("evidence", "study")}
            return {"seasons": unpacked(data), **parts}
        content = self.load()
        errors = [each for each in content.findings if each.code.severity == "error"]
        if errors or content.evidence is None:
            raise ContentError(errors)
        seasons = {
            season.life.id: season for life in content.lives.values() for season in life.seasons
        }
        parts = {"evidence": content.evidence, "study": content.study}
        made = {name: encode(value) for name, value in parts.items()}
        kept.put(self._fingerprint, {**packed(seasons), **made})
        return {"seasons": seasons, **parts}


def _cards(pack: str, seasons: dict[str, Season]) -> list[Card]:
    cards = [
        Card(id, season.life, seasons[id + CUT].life if id + CUT in seasons else None, pack)
        for id, season in seasons.items()
        if not id.endswith(CUT)
    ]
    return sorted(cards, key=lambda card: (card.life.opens_after, card.life.title))


def _unknown(life: str, known: Collection[str]) -> UnknownLife:
    hint = did_you_mean(life, known) or f"There is: {', '.join(sorted(known))}."
    return UnknownLife(f"There is no life called '{life}'. {hint}")


def is_file(life: str) -> bool:
    """Whether a life is named by the path of its file."""
    return life.removesuffix(CUT).endswith((".yaml", ".yml"))


def season_hash(season: Season) -> str:
    """The hash of all that a playthrough of this season stands on."""
    return content_hash(season.life, season.rulebook)


def _fingerprint(scenarios: Path) -> str:
    """The hash of all content and of the code that compiles it, each file with its place."""
    code = code_hash("content", "core")
    digest = blake2b(f"{FORMAT} {code}".encode(), digest_size=10)
    for file in sorted(scenarios.rglob("*.yaml")):
        if file.is_file():
            digest.update(str(file.relative_to(scenarios)).encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()
