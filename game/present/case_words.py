"""A case in which a door opens, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import assert_never

from game.core import events as e
from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.core.season import RecordKey
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
from game.debrief.duties import done_unseen
from game.present.cases import Case, Slot, key
from game.present.explain import whose

_IF = "if "


def case(run: Run, told: Case) -> str:
    """The case in which the door opens: `If there had been no list 'Arrears'.`"""
    one = tuple(slot.changes[0] for slot in told.slots if slot.told == "change")
    some = [slot for slot in told.slots if slot.told in ("fact", "kind")]
    parts = [*map(partial(_one_thing, run), some), *_parts(run, one)]
    any_of = [_any_of(run, slot) for slot in told.slots if slot.told == "any"]
    joined = (", and " if any(", or " in part for part in parts) else " and ").join(parts)
    of_each = ". And ".join(any_of)
    words = ", and ".join(each for each in (joined, of_each) if each)
    return f"{words[:1].upper()}{words[1:]}."


def without(run: Run, changes: tuple[Change, ...]) -> str:
    """The same as the begin of a sentence: `If 'Query' (day 2) had not been put in your file`."""
    words = " and ".join(_parts(run, changes))
    return f"{words[:1].upper()}{words[1:]}"


# --- One out of several ------------------------------------------------------------------


def _one_thing(run: Run, slot: Slot) -> str:
    """One change, a copy, what a duty wrote, or lines of one kind."""
    lines = [each for each in slot.changes if isinstance(each, NoRecord | RightReading)]
    if slot.told == "change":
        return _if(run, slot.changes[0])
    if slot.told == "kind":
        return _if_one(run, lines)
    duty = next((each for each in slot.changes if isinstance(each, NoDuty)), None)
    if duty is None:
        return _not_copied(run, {each.record for each in lines})
    name = run.season.rulebook.duty[duty.duty].name
    return f"if there had been no rule '{name}', or it had not put {_names(run, lines)} in a file"


def _not_copied(run: Run, records: set[RecordKey]) -> str:
    """A line that was copied into another file: it had not been written, or not been copied."""
    made = {key(entry, made): (entry, made) for entry, made in run.ledger.of(e.RecordMade)}
    copy = next((made[each] for each in records if made[each][1].basis == "link"), None)
    if copy is None:
        (first,) = records
        name = _theirs(run, first)
        return f"if {name} had not been written, or not been copied from file to file"
    source = run.ledger.source(copy[0])
    if source is None or not isinstance(source.event, e.RecordMade):
        raise ValueError(f"entry {copy[0].id} is a copy of nothing")
    first, into = key(source, source.event), whose(run.season, copy[1].who)
    so = " been written, or not" if first in records else ""
    return f"if {_theirs(run, first)} had not{so} been copied to {into} file (day {copy[0].day})"


def _theirs(run: Run, record: RecordKey) -> str:
    """A line by whose it is, its name and its day."""
    name = _signal(run.season.rulebook, record)
    return f"{whose(run.season, record[1])} '{name}' ({_days(run, record)})"


def _names(run: Run, lines: list[NoRecord | RightReading]) -> str:
    """Lines of one kind, whichever it is, as `'Query' (day 2 or day 4)`."""
    days = [_days(run, each.record) for each in sorted(lines, key=partial(_day_of, run))]
    first = f"{', '.join(days[:-1])} or {days[-1]}" if days[1:] else days[0]
    not_so = _not_so(run, [each.record for each in lines])
    return f"'{_signal(run.season.rulebook, lines[0].record)}' ({first}{not_so})"


def _any_of(run: Run, slot: Slot) -> str:
    """Changes of different kinds, of which one is enough together with the rest."""
    asked_last = sorted(slot.parts, key=lambda each: isinstance(each.changes[0], NoCheck))
    parts = [_one_thing(run, each).removeprefix(_IF) for each in asked_last]
    return f"one of these: {'; '.join(parts)}"


def _if_one(run: Run, lines: list[NoRecord | RightReading]) -> str:
    """One of several lines of one kind, whichever it is."""
    records = sorted((each.record for each in lines), key=partial(_first_day, run))
    *days, last = (_days(run, line) for line in records)
    _, who, signal = records[0]
    name = run.season.rulebook.signal[signal].name
    one = f"if just one '{name}' (that of {', '.join(days)} or {last}{_not_so(run, records)})"
    if isinstance(lines[0], RightReading):
        return f"{one} had been read as what it really was"
    return f"{one} had not been put in {whose(run.season, who)} file"


# --- All of several ----------------------------------------------------------------------


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
    """Two or three checks of one door, or lines of one file by their days."""
    changes = tuple(sorted(changes, key=partial(_day_of, run)))
    names = [name for each in changes for name in _called(run, each)]
    neither = len(set(names)) == 2 == len(names)
    both = f"neither {' nor '.join(names)}"
    match changes[0]:
        case NoRecord(record):
            theirs = whose(run.season, record[1])
            if neither:
                return f"if {both} had been put in {theirs} file"
            return f"if none of these had been put in {theirs} file: {_each_once(names)}"
        case _:
            return f"if this door had asked for {both if neither else _none_of(names)}"


def _none_of(names: list[str]) -> str:
    return f"none of these: {', '.join(names[:-1])} or {names[-1]}"


def _each_once(names: list[str]) -> str:
    """The same with `twice` where a line of one kind was written twice on a day."""
    often = {1: "", 2: ", twice", 3: ", three times"}
    return ", ".join(f"{name[:-1]}{often[n]})" for name, n in Counter(names).items())


def _called(run: Run, change: Change) -> Iterator[str]:
    rulebook = run.season.rulebook
    match change:
        case NoCheck(gate, check):
            name = next(each.name for each in rulebook.gate[gate].checks if each.id == check)
            yield f"'{name}'"
        case NoRecord(record) | RightReading(record):
            not_so = _not_so(run, [record])
            yield f"'{_signal(rulebook, record)}' ({_days(run, record)}{not_so})"
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
            return f"if {next(_called(run, change))} had been read as what it really was"
        case NoRecord(record):
            theirs = whose(run.season, record[1])
            return f"if {next(_called(run, change))} had not been put in {theirs} file"
    assert_never(change)


# --- Days --------------------------------------------------------------------------------


def _days(run: Run, record: RecordKey) -> str:
    return " and ".join(f"day {day}" for day in _made_on(run, record))


def _not_so(run: Run, records: list[RecordKey]) -> str:
    """That lines were not so, if a duty wrote each of them that had been done unseen."""
    lines = [entry for entry, made in run.ledger.of(e.RecordMade) if key(entry, made) in records]
    return ", not so" if all(done_unseen(run.ledger, each) for each in lines) else ""


def _first_day(run: Run, record: RecordKey) -> int:
    return min(_made_on(run, record), default=0)


def _day_of(run: Run, change: Change) -> int:
    """The day of the line that a change is about; 0 if it is about none."""
    match change:
        case NoRecord(record) | RightReading(record):
            return _first_day(run, record)
        case _:
            return 0


def _made_on(run: Run, record: RecordKey) -> list[int]:
    made = run.ledger.of(e.RecordMade)
    return sorted({entry.day for entry, line in made if key(entry, line) == record})


def _signal(rulebook: Rulebook, record: RecordKey) -> str:
    return rulebook.signal[record[2]].name
