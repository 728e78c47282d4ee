"""A debrief put into words: why columns part, and what would have opened a door."""

from __future__ import annotations

from typing import assert_never

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.core.season import RecordKey, Season
from game.debrief.causes import Cause, Door
from game.debrief.changes import (
    Change,
    NoCheck,
    NoDuty,
    NoLink,
    NoList,
    NoRecord,
    RightReading,
)
from game.debrief.columns import FileLine, Row
from game.debrief.ways import Ways
from game.present.words import count, points


def parting(season: Season, line: FileLine) -> str:
    """Why a record is not the whole of what happened; nothing where it is."""
    rulebook, record = season.rulebook, line.record
    match line.parting:
        case "rule" if record.basis == "correction":
            struck = rulebook.signal[record.rule or ""]
            return f"This gives back what '{struck.name}' had taken."
        case "rule" if record.basis == "duty":
            duty = rulebook.duty[record.rule or ""]
            return f"Nobody wrote this. The rule '{duty.name}' does, when it finds nothing on file."
        case "none" | "rule":
            return ""
        case "misread":
            sensor = rulebook.sensor[record.sensor or ""]
            acted = rulebook.signal[record.acted or ""]
            signal = rulebook.signal[record.signal]
            return f"Misread. {sensor.name} saw '{acted.name}' and wrote '{signal.name}'."
        case "no-field":
            lacks = rulebook.sensor[record.sensor or ""].no_field or "the reason"
            return f"True, as far as it goes. No box on the form is for {lacks}. {line.reason}"
        case "linked":
            who, whose = _subject(season, record.who), _whose(season, record.other)
            return f"{who} did nothing. It was copied from {whose} file."
        case "named":
            who, whose = _subject(season, record.who), _whose(season, record.other)
            cause = rulebook.signal[record.rule or ""].name
            return f"{who} did nothing. '{cause}' went into {whose} file, and this followed."
        case "unseen-duty":
            return "It was done. No record says so, and so the file says that it was not."
    assert_never(line.parting)


def unseen(season: Season, row: Row) -> str:
    """That something was done and left no line."""
    if not row.missed_by:
        return "Unseen. Nothing recorded it."
    names = [season.rulebook.sensor[each].name for each in dict.fromkeys(row.missed_by)]
    return f"Missed. It was there to catch it, and did not: {', '.join(names).lower()}."


def cause(run: Run, cause: Cause) -> str:
    """What it would have taken for the door to open, as a short list of what must not have been."""
    parts = " and ".join(_without(run, change) for change in cause.changes)
    when = "" if cause.sooner is None else f". It would have opened already on day {cause.sooner}"
    return f"{_capital(parts)}{when}."


def _without(run: Run, change: Change) -> str:
    rulebook = run.season.rulebook
    match change:
        case NoCheck(gate, check):
            name = next(each.name for each in rulebook.gate[gate].checks if each.id == check)
            return f"no question at this door about '{name}'"
        case NoLink(link):
            return f"no copying of files between people ('{rulebook.link[link].name}')"
        case NoList(register):
            return f"no list called '{rulebook.list[register].name}'"
        case NoDuty(duty):
            return f"no rule '{rulebook.duty[duty].name}'"
        case RightReading(record):
            return f"'{_signal(rulebook, record)}' read as what it really was"
        case NoRecord(record):
            whose, days = _whose(run.season, record[1]), _days(run, record)
            return f"no line '{_signal(rulebook, record)}' ({days}) in {whose} file"
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


def _first_name(season: Season, person: str) -> str:
    """What somebody is called for short; an office that is `The ...` keeps its whole name."""
    name = season.life.person[person].name
    return name if name.startswith("The ") else name.split()[0]


def _subject(season: Season, person: str | None) -> str:
    """The person as a sentence begins with them."""
    if person is None or person == season.life.citizen:
        return "You"
    return _first_name(season, person)


def _whose(season: Season, person: str | None) -> str:
    """The person as the owner of something."""
    if person is None or person == season.life.citizen:
        return "your"
    name = _first_name(season, person)
    if name.startswith("The "):
        name = f"the {name.removeprefix('The ')}"
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def stood_on(run: Run, entry: Entry) -> str:
    """One line of the file that a check stood on."""
    rulebook = run.season.rulebook
    match entry.event:
        case e.RecordMade(who, signal, value):
            whose = _whose(run.season, who)
            name = rulebook.signal[signal].name
            return f"Day {entry.day}, {whose} file: {name}, {points(value)}"
        case e.Listed(_, name):
            return f"Day {entry.day}: entered on '{rulebook.list[name].name}'"
        case e.Delisted(_, name):
            return f"Day {entry.day}: taken off '{rulebook.list[name].name}'"
        case _:
            return ""


def door_ways(door: Door, ways: Ways) -> str:
    """In how many of the ways that come to this door here it opens, as a counted sentence."""
    counts = ways.gate(door.answer.gate, door.answer.who, door.entry.scene)
    if counts is None:
        return ""
    asked, total, opens = map(count, (counts.asked, ways.total, counts.opens))
    come = f"With the same luck this season can go {total} ways. {asked} come to this door here."
    if counts.asked == ways.total:
        come = f"With the same luck this season can go {total} ways. All come to this door here."
    if not counts.opens:
        return f"{come} It is shut in every one of them."
    return f"{come} It opens in {opens} of them."
