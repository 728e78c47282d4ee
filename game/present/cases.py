"""What it would have taken for a door to open, in words, and whether anybody could have known."""

from __future__ import annotations

from typing import assert_never

from game.core import events as e
from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.core.season import RecordKey
from game.debrief.causes import Cause
from game.debrief.changes import (
    Change,
    NoCheck,
    NoDesk,
    NoDuty,
    NoLink,
    NoList,
    NoRecord,
    RightReading,
)
from game.present.explain import whose

_UNTOLD = "The scheme does not publish this: nobody could have known it."
_TOLD = "The scheme publishes this: it could have been known."


def case(run: Run, cause: Cause) -> str:
    """The case in which the door opens: `If there had been no list 'Arrears'.`"""
    parts = " and ".join(_if(run, change) for change in cause.changes)
    when = "" if cause.sooner is None else f". It would have opened already on day {cause.sooner}"
    return f"{parts[:1].upper()}{parts[1:]}{when}."


def known(run: Run, cause: Cause) -> str:
    """Whether the citizen could have known of it: of all of it, or else not."""
    published = all(_published(run.season.rulebook, change) for change in cause.changes)
    return _TOLD if published else _UNTOLD


def _if(run: Run, change: Change) -> str:
    rulebook = run.season.rulebook
    match change:
        case NoCheck(gate, check):
            name = next(each.name for each in rulebook.gate[gate].checks if each.id == check)
            return f"if this door had not asked for '{name}'"
        case NoLink(link):
            name = rulebook.link[link].name
            return f"if nothing had been copied from file to file ('{name}')"
        case NoList(register):
            return f"if there had been no list '{rulebook.list[register].name}'"
        case NoDuty(duty):
            return f"if there had been no rule '{rulebook.duty[duty].name}'"
        case NoDesk(appeal, desk):
            name = next(each.name for each in rulebook.appeal[appeal].desks if each.id == desk)
            return f"if the appeal had not had to go by '{name}'"
        case RightReading(record):
            return f"if '{_signal(rulebook, record)}' had been read as what it really was"
        case NoRecord(record):
            theirs, days = whose(run.season, record[1]), _days(run, record)
            return f"if '{_signal(rulebook, record)}' ({days}) had not been put in {theirs} file"
    assert_never(change)


def _published(rulebook: Rulebook, change: Change) -> bool:
    match change:
        case NoCheck(gate, check):
            return next(each for each in rulebook.gate[gate].checks if each.id == check).published
        case NoLink(link):
            return rulebook.link[link].published
        case RightReading(record) | NoRecord(record):
            return rulebook.signal[record[2]].published
        case NoList() | NoDuty() | NoDesk():
            return True
    assert_never(change)


def _days(run: Run, record: RecordKey) -> str:
    days = {
        entry.day
        for entry, made in run.ledger.of(e.RecordMade)
        if (entry.scene, made.who, made.signal) == record
    }
    return " and ".join(f"day {day}" for day in sorted(days))


def _signal(rulebook: Rulebook, record: RecordKey) -> str:
    return rulebook.signal[record[2]].name
