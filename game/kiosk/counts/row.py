"""A visit as it is kept: rounded, bounded, and with nothing in it that somebody wrote."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, get_args

from game.content.ids import ID_PATTERN
from game.content.sittings import OTHER, known_life
from game.core.life import CUT
from game.present.visit.noted import MODES, Ended, Noted

NO_LIFE = "no-life"
"""The life of a visit in which none was begun."""
MOST_MINUTES = 60
"""A longer visit is kept as one of so many minutes."""
MOST_LETTERS = 60
MOST_LANGUAGE = 12
KEY_LETTERS = 32
LANGUAGE_PATTERN = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?"
_DAY = 24 * 60 * 60
_ID = re.compile(ID_PATTERN)


@dataclass(frozen=True, slots=True)
class Row:
    """One visit. `id` is random and tells two rows apart, nothing else. `hour` is the hour, 0 to
    23, in which it began, `day` the day, both by the clock on the wall; `minutes` are whole.
    `place` is where it was left, `ending` what was come to; either may be empty."""

    id: str
    kiosk: str
    day: date
    hour: int
    minutes: int
    life: str
    ended: Ended
    place: str
    ending: str
    language: str
    modes: frozenset[str]


def row(noted: Noted, kiosk: str, now: datetime) -> Row:
    """What is kept of a visit that ended `now`.

    Raises:
        ValueError: if it ended in a way that there is not.
    """
    if noted.ended not in get_args(Ended):
        raise ValueError("a visit ended in a way that there is not")
    seconds = min(max(int(noted.seconds), 0), _DAY)
    begun = now - timedelta(seconds=seconds)
    # A kiosk plays the short cut of each.
    life = known_life(noted.life.removesuffix(CUT)) if noted.life else NO_LIFE
    return Row(
        id=secrets.token_hex(KEY_LETTERS // 2),
        kiosk=kiosk,
        day=begun.date(),
        hour=begun.hour,
        minutes=min((seconds + 30) // 60, MOST_MINUTES),
        life=life,
        ended=noted.ended,
        place=_word(noted.at, life),
        ending=_word(noted.reached_ending, life),
        language=noted.language if _is_language(noted.language) else OTHER,
        modes=noted.modes & MODES,
    )


def _word(id: str, life: str) -> str:
    """An id of a life of ours; what comes from outside may be anything, and is not kept."""
    ours = life != OTHER and len(id) <= MOST_LETTERS and _ID.fullmatch(id)
    return id if ours or not id else OTHER


def _is_language(language: str) -> bool:
    return re.fullmatch(LANGUAGE_PATTERN, language) is not None


def values(row: Row) -> dict[str, Any]:
    """The row by the columns of the schema."""
    held = {name: getattr(row, name) for name in Row.__slots__ if name != "modes"}
    return held | {column(mode): mode in row.modes for mode in sorted(MODES)}


def column(mode: str) -> str:
    """The column of a way of access."""
    return mode.replace("-", "_")
