"""Answers of the study on disk: one file, one line for each sitting, and nobody's name.

A line is added in one piece and never changed. One that is damaged, as the last may be after the
power went, is passed over and left where it is. The file has a bound; once it is full, nobody is
asked any more.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.content.headers import put
from game.content.ids import ID_PATTERN
from game.content.reading import Unreadable, text_of, why
from game.core.plain_error import PlainError
from game.core.study import STEPS, Sitting

FORMAT = 1
MOST_BYTES = 1_000_000
"""Some three thousand sittings."""
MOST_TIE = 2**48
OTHER = "other"
"""What stands for a life from outside: its name could be that of a class, a folder or a person."""
_LARGEST_LINE = 2_000
_GAME = "Good Standing"
_WEEK = re.compile(r"[0-9]{4}-W[0-9]{2}")
_LIFE = re.compile(rf"{ID_PATTERN.strip('^$')}(:kiosk)?")
_MOST_LETTERS = 60


class StudyError(PlainError):
    """The study cannot be turned on or off, read or forgotten, in one plain sentence."""


@dataclass(frozen=True, slots=True)
class Kept:
    """All sittings that can be read, and how many lines cannot."""

    sittings: tuple[Sitting, ...] = ()
    damaged: int = 0


class Sittings:
    """The study's two files in a folder: whether it is on, and what was answered."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "study.jsonl"
        self._switch = folder / "study.json"

    @property
    def on(self) -> bool:
        """Whether it is turned on; what cannot be read is off."""
        try:
            data = json.loads(text_of(self._switch, _LARGEST_LINE))
        except (Unreadable, ValueError, RecursionError):
            return False
        return isinstance(data, dict) and data.get("on") is True

    def turn(self, *, on: bool) -> None:
        """Turn it on or off for all who play from this folder; what was answered stays.

        Raises:
            StudyError: if that cannot be kept.
        """
        text = json.dumps({"game": _GAME, "format": FORMAT, "on": on}) + "\n"
        try:
            self._switch.parent.mkdir(parents=True, exist_ok=True)
            put(self._switch, text.encode())
        except OSError as error:
            state = "on" if on else "off"
            reason = why(error, writing=True)
            raise StudyError(f"The study could not be turned {state}: {reason}.") from None

    def has_room(self) -> bool:
        """Whether another sitting could be kept."""
        try:
            with self.file.open("ab") as file:
                return file.tell() + _LARGEST_LINE <= MOST_BYTES
        except OSError:
            return False

    def add(self, sitting: Sitting) -> bool:
        """Keep a sitting; gives whether it was kept. Nothing is said to whoever plays."""
        line = json.dumps(_to_json(sitting)).encode() + b"\n"
        if len(line) > _LARGEST_LINE or not self.has_room():
            return False
        try:
            with self.file.open("ab", buffering=0) as file:
                # After a line that was cut off, this one begins anew; all goes in one write.
                file.write(line if self._ends_whole() else b"\n" + line)
                os.fsync(file.fileno())
        except OSError:
            return False
        return True

    def _ends_whole(self) -> bool:
        with self.file.open("rb") as file:
            if not file.seek(0, os.SEEK_END):
                return True
            file.seek(-1, os.SEEK_END)
            return file.read() == b"\n"

    def read(self) -> Kept:
        """All that was kept.

        Raises:
            StudyError: if there is something that cannot be read.
        """
        if not os.path.lexists(self.file):
            return Kept()
        try:
            raw = text_of(self.file, MOST_BYTES)
        except Unreadable as unreadable:
            raise StudyError(
                f"The answers in '{self.file}' cannot be read: {unreadable}."
            ) from None
        made = list(_lines(raw))
        sittings = tuple(each for each in made if each)
        return Kept(sittings, len(made) - len(sittings))

    def forget(self) -> None:
        """Take away all that was answered.

        Raises:
            StudyError: if it cannot be taken away.
        """
        try:
            with contextlib.suppress(FileNotFoundError):
                self.file.unlink()
        except OSError as error:
            reason = why(error, writing=True)
            raise StudyError(f"'{self.file}' could not be taken away: {reason}.") from None


def known_life(life: str) -> str:
    """The life's id, if it is one of ours or looks like it; a path or a pack's name is not kept."""
    return life if len(life) <= _MOST_LETTERS and _LIFE.fullmatch(life) else OTHER


def _to_json(sitting: Sitting) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "tie": sitting.tie,
        "moment": sitting.moment,
        "form": sitting.form,
        "life": known_life(sitting.life),
        "week": sitting.week,
        "ratings": dict(sitting.ratings),
    }


def _lines(raw: bytes) -> Iterator[Sitting | None]:
    """Each line that is not empty: a sitting, or None where it is damaged."""
    for line in raw.split(b"\n"):
        if line.strip():
            try:
                yield _sitting(json.loads(line))
            except (ValueError, RecursionError):
                yield None


def _sitting(data: Any) -> Sitting | None:
    match data:
        case {
            "format": 1,
            "tie": int(tie),
            "moment": "before" | "after" as moment,
            "form": str(form),
            "life": str(life),
            "week": str(week),
            "ratings": {**given},
        } if (
            0 <= tie < MOST_TIE
            and not isinstance(tie, bool)
            and re.fullmatch(ID_PATTERN, form)
            and known_life(life) == life
            and _WEEK.fullmatch(week)
            and (ratings := _ratings(given)) is not None
        ):
            return Sitting(tie, moment, form, life, ratings, week)
    return None


def _ratings(given: dict[Any, Any]) -> tuple[tuple[str, int], ...] | None:
    """The ratings by item; None where one is no rating."""
    ids = all(isinstance(id, str) and re.fullmatch(ID_PATTERN, id) for id in given)
    # To Python a truth value is a whole number too.
    rated = all(type(each) is int and 1 <= each <= STEPS for each in given.values())
    return tuple(given.items()) if ids and rated else None
