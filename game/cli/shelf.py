"""The shelf on this machine: shipped lives, saves and settings in the user's data folder."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from game.content import saves
from game.content.catalogue import Catalogue, UnknownLife, season_hash
from game.content.diagnostics import ContentError
from game.content.places import user_data
from game.content.reading import why
from game.core.compiled import content_hash
from game.core.evidence import Evidence
from game.core.playthrough import Playthrough
from game.core.season import Season
from game.present.ports import Offer, Trouble
from game.present.settings import TEXT_SCALES, VOLUMES, Settings

MOST_SEEDS = 1_000_000
_MOST_FILES = 20
_FINISHED = "finished"


def all_lives() -> Catalogue:
    """All lives on this machine, with those that the user put into the data folder."""
    return Catalogue(packs=user_data() / "lives")


class DiskShelf:
    """Lives from the catalogue; the season being lived in `data`, or in one file named by the
    user."""

    def __init__(
        self,
        catalogue: Catalogue,
        data: Path | None = None,
        *,
        seed: int | None = None,
        save: Path | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._data = data if data is not None else user_data()
        self._seed = seed
        self._save = save

    def offers(self) -> tuple[Offer, ...]:
        """The lives there are."""
        try:
            cards = self._catalogue.cards()
        except ContentError as error:
            raise Trouble(_first(error)) from None
        return tuple(Offer(card.life, card.cut, card.pack) for card in cards)

    def withheld(self) -> tuple[str, ...]:
        """What was put among the lives and is not shown."""
        try:
            return self._catalogue.withheld()
        except ContentError as error:
            raise Trouble(_first(error)) from None

    def season(self, life: str) -> Season:
        """The season of a life."""
        try:
            return self._catalogue.season(life)
        except UnknownLife as error:
            raise Trouble(str(error)) from None
        except ContentError as error:
            raise Trouble(_first(error)) from None

    def evidence(self) -> Evidence:
        """What is known about the real world."""
        try:
            return self._catalogue.evidence
        except ContentError as error:
            raise Trouble(_first(error)) from None

    def fresh(self, life: str) -> Playthrough:
        """A new playthrough, with the seed that was asked for or a new one."""
        seed = secrets.randbelow(MOST_SEEDS) if self._seed is None else self._seed
        return Playthrough(life, season_hash(self.season(life)), seed)

    def lived(self) -> tuple[Playthrough, ...]:
        """The seasons lived to an ending, the latest of each life; damaged files are passed
        over."""
        latest: dict[str, tuple[int, Playthrough]] = {}
        for path in sorted(self._data.glob(f"{_FINISHED}*.json")):
            try:
                when, lived = path.stat().st_mtime_ns, saves.read(path)
            except (saves.SaveError, OSError):
                continue
            latest[lived.life] = max(latest.get(lived.life, (0, lived)), (when, lived), key=_when)
        return tuple(lived for _, lived in latest.values())

    def saved(self) -> Playthrough | None:
        """The unfinished season that was left last; damaged files are passed over."""
        if self._save is not None:
            return self._unfinished(self._save)
        readable = []
        for path in self._files():
            try:
                readable.append((path.stat().st_mtime_ns, saves.read(path)))
            except (saves.SaveError, OSError):
                continue
        newest = max(readable, key=lambda pair: pair[0], default=None)
        return newest[1] if newest else None

    def _unfinished(self, path: Path) -> Playthrough | None:
        """The season in a file that was named for it, unless it is over."""
        try:
            given = saves.read(path)
            over = saves.resume(self.season(given.life), given).world.ending is not None
        except (saves.SaveError, Trouble):
            return None
        return None if over else given

    def keep(self, playthrough: Playthrough, *, finished: bool) -> None:
        """Write the season where it belongs; nothing that is no save is ever written over."""
        try:
            if self._save is not None:
                saves.write(self._save, playthrough)
                return
            stem = f"{_FINISHED}-{_slug(playthrough.life)}" if finished else "season"
            saves.write(self._writable(stem), playthrough)
            if finished:
                self._forget()
        except saves.SaveError as error:
            raise Trouble(str(error)) from None

    def settings(self) -> Settings:
        """The settings kept last; whatever cannot be read is as it comes."""
        try:
            data = json.loads(self._settings_file.read_text(encoding="utf-8"))
            made = Settings(**data)
        except (OSError, ValueError, TypeError, RecursionError):
            return Settings()
        switches = (made.high_contrast, made.reduced_motion, made.sound, made.voice, made.captions)
        known = made.text_scale in TEXT_SCALES and all(isinstance(s, bool) for s in switches)
        levels = (made.sound_done, made.sound_city, made.sound_voice)
        volumes = all(each in VOLUMES for each in levels)
        return made if known and volumes else Settings()

    def keep_settings(self, settings: Settings) -> None:
        """Write the settings."""
        try:
            self._data.mkdir(parents=True, exist_ok=True)
            partial = self._settings_file.with_suffix(".new")
            partial.write_text(json.dumps(asdict(settings), indent=2) + "\n", encoding="utf-8")
            partial.replace(self._settings_file)
        except OSError as error:
            raise Trouble(f"The settings could not be kept: {why(error, writing=True)}.") from None

    @property
    def _settings_file(self) -> Path:
        return self._data / "settings.json"

    def _names(self, stem: str) -> Iterator[Path]:
        yield self._data / f"{stem}.json"
        for number in range(2, _MOST_FILES):
            yield self._data / f"{stem}-{number}.json"

    def _files(self) -> list[Path]:
        return [path for path in self._names("season") if path.is_file()]

    def _writable(self, stem: str) -> Path:
        """The first file that is not there yet or holds a save; a damaged one is left alone."""
        for path in self._names(stem):
            if not path.exists():
                return path
            try:
                saves.read(path)
            except saves.SaveError:
                continue
            return path
        raise saves.SaveError(f"There are too many damaged saves in '{self._data}'.")

    def _forget(self) -> None:
        """A finished season is not offered to be gone on with."""
        for path in self._files():
            try:
                saves.read(path)
                path.unlink()
            except (saves.SaveError, OSError):
                continue


def _when(pair: tuple[int, Playthrough]) -> int:
    return pair[0]


def _slug(life: str) -> str:
    """A name for a file: the life's id, or a hash of what is no id, such as a path."""
    id = life.replace(":", "-")
    return id if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id) else content_hash(life)


def _first(error: ContentError) -> str:
    found = error.diagnostics
    more = (
        f" There are {len(found) - 1} more; 'good-standing check' lists them." if found[1:] else ""
    )
    return f"The content has an error. {found[0]}{more}"
