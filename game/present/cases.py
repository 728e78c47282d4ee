"""What it would have taken for a door to open, in words, and whether anybody could have known."""

from __future__ import annotations

from collections.abc import Iterator
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

_UNTOLD = "Not published: nobody could have known."
_PART = "Only part of this is published: nobody could have known the rest."
_TOLD = "Published: it could have been known."


def case(run: Run, cause: Cause) -> str:
    """The case in which the door opens: `If there had been no list 'Arrears'.`"""
    parts = " and ".join(_parts(run, cause.changes))
    when = "" if cause.sooner is None else f". It would have opened already on day {cause.sooner}"
    return f"{parts[:1].upper()}{parts[1:]}{when}."


def known(run: Run, cause: Cause) -> str:
    """Whether the citizen could have known of it: of all of it, of a part, or of nothing."""
    published = {_published(run.season.rulebook, change) for change in cause.changes}
    return _PART if len(published) > 1 else _TOLD if True in published else _UNTOLD


def _parts(run: Run, changes: tuple[Change, ...]) -> Iterator[str]:
    """The changes in their order; lines of one file, and what a door asked for, in one sentence."""
    alike: dict[object, list[Change]] = {}
    for change in changes:
        alike.setdefault(_about(change), []).append(change)
    for group in alike.values():
        yield _if(run, group[0]) if len(group) == 1 else _if_none(run, tuple(group))


def _about(change: Change) -> object:
    """What changes have in common that are told together: a door, or whose file."""
    match change:
        case NoCheck(gate):
            return gate
        case NoRecord(record):
            return record[1]
        case _:
            return change


def _if_none(run: Run, changes: tuple[Change, ...]) -> str:
    """Two or three checks of one door, or lines of one file."""
    names = [name for each in changes for name in _called(run, each)]
    both = " nor ".join(names)
    most = f"{', '.join(names[:-1])} or {names[-1]}"
    match changes[0]:
        case NoRecord(record):
            theirs = whose(run.season, record[1])
            if len(names) == 2:
                return f"if neither {both} had been put in {theirs} file"
            return f"if none of these had been put in {theirs} file: {', '.join(names)}"
        case _:
            return f"if this door had not asked for {most}"


def _called(run: Run, change: Change) -> Iterator[str]:
    rulebook = run.season.rulebook
    match change:
        case NoCheck(gate, check):
            name = next(each.name for each in rulebook.gate[gate].checks if each.id == check)
            yield f"'{name}'"
        case NoRecord(record):
            yield f"'{_signal(rulebook, record)}' ({_days(run, record)})"
        case _:
            return


def _if(run: Run, change: Change) -> str:
    rulebook = run.season.rulebook
    match change:
        case NoCheck():
            return f"if this door had not asked for {next(_called(run, change))}"
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
            theirs = whose(run.season, record[1])
            return f"if {next(_called(run, change))} had not been put in {theirs} file"
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
