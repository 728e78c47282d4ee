"""What it would have taken for a door to open, in words, and whether anybody could have known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from typing import assert_never

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.core.season import RecordKey
from game.debrief.causes import Cause, Door
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

_TOLD = "The rule was published."
_ALL_TOLD = "The rules were published."
_UNTOLD = "The rule was not published: nobody was told."
_NONE_TOLD = "The rules were not published: nobody was told."
_PART = "Only part of these rules was published."
BRIEFLY = {
    _TOLD: "Published.",
    _ALL_TOLD: "Published.",
    _UNTOLD: "Not published.",
    _NONE_TOLD: "Not published.",
    _PART: "Published in part.",
}
"""The same in few words, where it has been said what it is about."""
_SOONER = "Then it opens on day {day} already, and the season goes another way from there."


Case = tuple[Cause, ...]
"""Causes that are told in one sentence: each of them opens the door by itself."""


def cases(run: Run, causes: Iterable[Cause]) -> tuple[Case, ...]:
    """The causes, those together that differ in one line of one kind. Where it is enough that a
    line is read as what it was, it is not told that the line could be gone as well."""
    by_lines: dict[object, Cause] = {}
    for each in causes:
        by_lines.setdefault((frozenset(map(_line_or_rule, each.changes)), each.sooner), each)
    alike: dict[object, list[Cause]] = {}
    for each in by_lines.values():
        alike.setdefault((frozenset(map(_kind, each.changes)), each.sooner), []).append(each)
    return tuple(told for same in alike.values() for told in _differing_in_one(same))


def _line_or_rule(change: Change) -> object:
    match change:
        case NoRecord(record) | RightReading(record):
            return record
        case _:
            return change


def _kind(change: Change) -> object:
    """What lines of one kind have in common: what is otherwise, whose they are, what they say."""
    match change:
        case NoRecord((_, who, signal)) | RightReading((_, who, signal)):
            return type(change), who, signal
        case _:
            return change


def _differing_in_one(same: list[Cause]) -> list[Case]:
    common = _common(same)
    if all(len(each.changes) == len(common) + 1 for each in same):
        return [tuple(same)]
    return [(each,) for each in same]


def _common(told: Iterable[Cause]) -> frozenset[Change]:
    return frozenset.intersection(*(frozenset(each.changes) for each in told))


def case(run: Run, told: Case) -> str:
    """The case in which the door opens: `If there had been no list 'Arrears'.`"""
    first, common = told[0], _common(told)
    if len(told) == 1:
        parts = [*_parts(run, first.changes)]
    else:
        either = [change for each in told for change in each.changes if change not in common]
        shared = tuple(change for change in first.changes if change in common)
        parts = [_if_one(run, either), *_parts(run, shared)]
    words = " and ".join(parts)
    when = "" if first.sooner is None else f" {_SOONER.format(day=first.sooner)}"
    return f"{words[:1].upper()}{words[1:]}.{when}"


def without(run: Run, changes: tuple[Change, ...]) -> str:
    """The same as the begin of a sentence: `If 'Query' (day 2) had not been put in your file`."""
    words = " and ".join(_parts(run, changes))
    return f"{words[:1].upper()}{words[1:]}"


def _if_one(run: Run, either: list[Change]) -> str:
    """One of several lines of one kind, whichever it is."""
    lines = [change.record for change in either if isinstance(change, NoRecord | RightReading)]
    *days, last = (_days(run, line) for line in sorted(lines, key=partial(_first_day, run)))
    _, who, signal = lines[0]
    name = run.season.rulebook.signal[signal].name
    one = f"if just one '{name}' (that of {', '.join(days)} or {last})"
    if isinstance(either[0], RightReading):
        return f"{one} had been read as what it really was"
    return f"{one} had not been put in {whose(run.season, who)} file"


def known(run: Run, door: Door, told: Case) -> str:
    """Whether what shut the door had been published: all of it, a part, or nothing."""
    changes = told[0].changes
    published = {each for change in changes for each in _published(run, door, change)}
    if len(published) > 1:
        return _PART
    if len(changes) > 1:
        return _ALL_TOLD if True in published else _NONE_TOLD
    return _TOLD if True in published else _UNTOLD


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
    match changes[0]:
        case NoRecord(record):
            theirs = whose(run.season, record[1])
            if len(set(names)) == 2 == len(names):
                return f"if neither {' nor '.join(names)} had been put in {theirs} file"
            return f"if none of these had been put in {theirs} file: {_each_once(names)}"
        case _:
            return f"if this door had not asked for {', '.join(names[:-1])} or {names[-1]}"


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
            return f"if {next(_called(run, change))} had been read as what it really was"
        case NoRecord(record):
            theirs = whose(run.season, record[1])
            return f"if {next(_called(run, change))} had not been put in {theirs} file"
    assert_never(change)


def _published(run: Run, door: Door, change: Change) -> Iterator[bool]:
    """Of each rule that is at work in a change, whether it was published. A line in the file of
    somebody else had to reach the door as well: by a link, or by a check that looks there."""
    rulebook = run.season.rulebook
    match change:
        case NoCheck(gate, check):
            yield next(each for each in rulebook.gate[gate].checks if each.id == check).published
        case NoLink(link):
            yield rulebook.link[link].published
        case RightReading(record) | NoRecord(record):
            yield rulebook.signal[record[2]].published
            if record[1] != door.answer.who:
                yield from _reached(run, door, record)
        case NoList() | NoDuty() | NoDesk():
            yield True
        case _:
            assert_never(change)


def _reached(run: Run, door: Door, record: RecordKey) -> Iterator[bool]:
    """Of each way by which a line in another file came to what shut the door, whether that was
    published."""
    rulebook, gate = run.season.rulebook, run.season.rulebook.gate[door.answer.gate]
    checks = {check.id: check.published for check in gate.checks}
    failed = ((each, entries) for each, entries in door.because if not each.passed)
    for finding, entries in failed:
        for entry in entries:
            chain = run.ledger.chain(entry)
            place = next((n for n, each in enumerate(chain) if _is(each, record)), None)
            if place == 0:
                yield checks[finding.check]
            for each in chain[: place or 0]:
                match each.event:
                    case e.RecordMade(basis="link", rule=rule):
                        yield rulebook.link[rule or ""].published
                    case e.RecordMade(signal=signal, basis="named"):
                        yield rulebook.signal[signal].published
                    case _:
                        pass


def _is(entry: Entry, record: RecordKey) -> bool:
    made = entry.event
    return isinstance(made, e.RecordMade) and (entry.scene, made.who, made.signal) == record


def _days(run: Run, record: RecordKey) -> str:
    return " and ".join(f"day {day}" for day in _made_on(run, record))


def _first_day(run: Run, record: RecordKey) -> int:
    return min(_made_on(run, record), default=0)


def _day_of(run: Run, change: Change) -> int:
    """The day of the line that a change is about; 0 if it is about none."""
    return _first_day(run, change.record) if isinstance(change, NoRecord) else 0


def _made_on(run: Run, record: RecordKey) -> list[int]:
    days = {
        entry.day
        for entry, made in run.ledger.of(e.RecordMade)
        if (entry.scene, made.who, made.signal) == record
    }
    return sorted(days)


def _signal(rulebook: Rulebook, record: RecordKey) -> str:
    return rulebook.signal[record[2]].name
