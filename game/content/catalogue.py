"""The lives that can be played: those that ship with the game, and any file named by its path.

Reading and checking YAML takes longer than a title screen should wait, so the compiled form is kept
in the user's cache, under the hash of all files it was made from. A cache that is missing, old,
damaged or not writable costs time and nothing else.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.content import places
from game.content.diagnostics import ContentError, did_you_mean
from game.core.compiled import FORMAT, content_hash, decode, encode
from game.core.evidence import Evidence
from game.core.life import CUT, Life
from game.core.rules import Rulebook
from game.core.season import Season

if TYPE_CHECKING:
    from game.content.library import Content


class UnknownLife(Exception):
    """There is no life of this id; the message says which there are."""


@dataclass(frozen=True, slots=True)
class Card:
    """A life as it stands on the shelf."""

    id: str
    life: Life
    cut: Life | None


class Catalogue:
    """All lives in a folder of scenarios."""

    def __init__(self, scenarios: Path | None = None, cache: Path | None = None) -> None:
        self._scenarios = scenarios or places.scenarios()
        self._cache = cache if cache is not None else _user_cache()

    def cards(self) -> tuple[Card, ...]:
        """The lives on the shelf, in the order of their titles."""
        seasons = self._compiled["seasons"]
        cards = (
            Card(id, season.life, seasons[id + CUT].life if id + CUT in seasons else None)
            for id, season in seasons.items()
            if not id.endswith(CUT)
        )
        return tuple(sorted(cards, key=lambda card: card.life.title))

    def season(self, life: str) -> Season:
        """The season of a life, of a kiosk cut (`life:kiosk`), or of a life's file.

        Raises:
            UnknownLife: if there is none of this name.
            ContentError: if its file has errors.
        """
        if is_file(life):
            return self._from_file(Path(life.removesuffix(CUT)), cut=life.endswith(CUT))
        seasons: dict[str, Season] = self._compiled["seasons"]
        if life not in seasons:
            hint = did_you_mean(life, seasons) or f"There is: {', '.join(sorted(seasons))}."
            raise UnknownLife(f"There is no life called '{life}'. {hint}")
        return seasons[life]

    @property
    def evidence(self) -> Evidence:
        """What is known about the real world."""
        evidence: Evidence = self._compiled["evidence"]
        return evidence

    def load(self) -> Content:
        """All shipped content from its files, with all findings about it."""
        from game.content.library import load_folder

        return load_folder(self._scenarios)

    def _from_file(self, path: Path, *, cut: bool) -> Season:
        from game.content.library import load_named

        if not os.path.isfile(path):  # noqa: PTH113  Path.is_file raises for a name too long
            raise UnknownLife(f"There is no file '{path}' to play.")
        content = load_named(self._scenarios, (path,))
        errors = [each for each in content.findings if each.file == path]
        if errors or not content.lives:
            if not content.findings:
                raise UnknownLife(f"There is no life in '{path}' to play.")
            raise ContentError(errors or content.findings)
        loaded = next(iter(content.lives.values()))
        if cut and loaded.cut is None:
            raise UnknownLife(f"'{path}' has no kiosk cut.")
        return loaded.cut if cut and loaded.cut else loaded.season

    @cached_property
    def _compiled(self) -> dict[str, Any]:
        kept = self._cache / f"compiled-{_fingerprint(self._scenarios)}.json"
        if (found := _from_cache(kept)) is not None:
            return found
        content = self.load()
        if content.findings or content.evidence is None:
            raise ContentError(content.findings)
        seasons = {
            season.life.id: season for life in content.lives.values() for season in life.seasons
        }
        _to_cache(kept, seasons, content.evidence)
        return {"seasons": seasons, "evidence": content.evidence}


def is_file(life: str) -> bool:
    """Whether a life is named by the path of its file."""
    return life.removesuffix(CUT).endswith((".yaml", ".yml"))


def season_hash(season: Season) -> str:
    """The hash of all that a playthrough of this season stands on."""
    return content_hash(season.life, season.rulebook)


def _user_cache() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("good-standing", appauthor=False)


def _fingerprint(scenarios: Path) -> str:
    """The hash of all content and of the code that compiles it, each file with its place."""
    digest = blake2b(str(FORMAT).encode(), digest_size=10)
    package = Path(__file__).parents[1]
    code = (package / "content", package / "core")
    for folder, pattern in ((scenarios, "*.yaml"), *((each, "*.py") for each in code)):
        for file in sorted(folder.rglob(pattern)):
            if file.is_file():
                digest.update(str(file.relative_to(folder)).encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()


def _from_cache(path: Path) -> dict[str, Any] | None:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        books: list[Rulebook] = [decode(each) for each in data["rulebooks"]]
        seasons = {id: Season(decode(life), books[book]) for id, book, life in data["seasons"]}
        return {"seasons": seasons, "evidence": decode(data["evidence"])}
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None


def _to_cache(path: Path, seasons: dict[str, Season], evidence: Evidence) -> None:
    books: list[Rulebook] = []
    rows: list[list[Any]] = []
    for id, season in seasons.items():
        if season.rulebook not in books:
            books.append(season.rulebook)
        rows.append([id, books.index(season.rulebook), encode(season.life)])
    data = {
        "rulebooks": [encode(book) for book in books],
        "seasons": rows,
        "evidence": encode(evidence),
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for old in path.parent.glob("compiled-*.json"):
            old.unlink()
        partial = path.with_suffix(f".{os.getpid()}")
        partial.write_text(json.dumps(data), encoding="utf-8")
        partial.replace(path)
    except OSError:
        return
