"""What a database holds, added up: nobody's row is read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, case, func, select

from game.kiosk.counts.row import column
from game.kiosk.counts.schema import visit
from game.present.visit.noted import MODES


class Outcome(NamedTuple):
    """How a visit went, and at which kiosk."""

    kiosk: str
    life: str
    ended: str
    place: str
    ending: str


@dataclass(frozen=True)
class Tally:
    """How many visits there were of each kind: by outcome, by the hour (0 to 23) and weekday (0 is
    Monday) of their beginning, by whole minutes, by language and by way of access."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    hours: Counter[int] = field(default_factory=Counter)
    weekdays: Counter[int] = field(default_factory=Counter)
    minutes: Counter[int] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    modes: Counter[str] = field(default_factory=Counter)


def tally(connection: Connection, first: date, last: date) -> Tally:
    """All visits from the first to the last of these days, both included."""
    within = visit.c.day.between(first, last)
    added = Tally()
    kinds = (visit.c.kiosk, visit.c.life, visit.c.ended, visit.c.place, visit.c.ending)
    for *kind, count in connection.execute(_by(within, *kinds)):
        added.outcomes[Outcome(*kind)] = count
    for day, count in connection.execute(_by(within, visit.c.day)):
        added.weekdays[day.weekday()] += count
    for counted, by in (
        (added.hours, visit.c.hour),
        (added.minutes, visit.c.minutes),
        (added.languages, visit.c.language),
    ):
        counted.update(dict(map(tuple, connection.execute(_by(within, by)))))
    modes = sorted(MODES)
    used = [func.sum(case((visit.c[column(mode)].is_(True), 1), else_=0)) for mode in modes]
    sums = connection.execute(select(*used).where(within)).one()
    added.modes.update({mode: int(count or 0) for mode, count in zip(modes, sums, strict=True)})
    return added


def _by(within: ColumnElement[bool], *kinds: ColumnElement[object]):  # type: ignore[no-untyped-def]
    return select(*kinds, func.count()).where(within).group_by(*kinds)
