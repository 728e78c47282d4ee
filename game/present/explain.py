"""A debrief put into words: why columns part, what would have opened a door, what is known."""

from __future__ import annotations

from typing import assert_never

from game.core import events as e
from game.core.evidence import Claim, Evidence
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.rules import Rulebook
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

STATUS = {
    "documented": "documented",
    "documented-locally": "documented in one place",
    "contested": "contested",
    "outdated": "out of date",
    "opinion": "opinion",
    "unverified": "not verified",
}


def parting(season: Season, row: Row, line: FileLine) -> str:
    """Why a record is not the whole of what happened; nothing where it is."""
    rulebook, record = season.rulebook, line.record
    match line.parting:
        case "rule" if record.basis == "correction":
            struck = rulebook.signal[record.rule or ""]
            return f"This gives back what '{struck.name}' had taken."
        case "none" | "rule":
            return ""
        case "misread":
            sensor = rulebook.sensor[record.sensor or ""]
            acted = rulebook.signal[record.acted or ""]
            return f"Misread. {sensor.name} took '{acted.name}' for something else."
        case "no-field":
            lacks = rulebook.sensor[record.sensor or ""].no_field or "the reason"
            return f"True, as far as it goes. No box on the form is for {lacks}. {row.reason}"
        case "linked":
            other = _name(season, record.other)
            return f"Not something that was done here. It came from {other}'s file."
        case "named":
            other = _name(season, record.other)
            return f"Nobody saw anything. {other} signed a form, and this followed."
        case "unseen-duty":
            return "It was done. Nothing recorded it, so the file says that it was not."
    assert_never(line.parting)


def unseen(season: Season, row: Row) -> str:
    """That something was done and left no line."""
    if not row.missed_by:
        return "Unseen. Nothing was there to record it."
    names = [season.rulebook.sensor[each].name for each in dict.fromkeys(row.missed_by)]
    return f"Missed. It was there to catch it, and did not: {', '.join(names).lower()}."


def cause(run: Run, cause: Cause) -> str:
    """One sentence: what it would have taken for the door to open."""
    parts = [_without(run, change) for change in cause.changes]
    if len(parts) == 1:
        return f"{_capital(parts[0])}, this door would have opened."
    return (
        f"{_capital(parts[0])} and {parts[1]}, this door would have opened. Either alone shut it."
    )


def _without(run: Run, change: Change) -> str:
    rulebook = run.season.rulebook
    match change:
        case NoCheck(gate, check):
            name = next(each.name for each in rulebook.gate[gate].checks if each.id == check)
            return f"without the check '{name}'"
        case NoLink(link):
            return f"if one person's file were not copied to another ('{rulebook.link[link].name}')"
        case NoList(register):
            return f"without the list '{rulebook.list[register].name}'"
        case NoDuty(duty):
            return f"without the rule '{rulebook.duty[duty].name}'"
        case RightReading(record):
            return f"if '{_signal(rulebook, record)}' had been read as what it was"
        case NoRecord(record):
            return _without_record(run, record)
    assert_never(change)


def _without_record(run: Run, record: RecordKey) -> str:
    rulebook = run.season.rulebook
    name = _signal(rulebook, record)
    if record[1] == run.season.life.citizen:
        return f"without the record '{name}'"
    return f"without the record '{name}' in {_name(run.season, record[1])}'s file"


def _signal(rulebook: Rulebook, record: RecordKey) -> str:
    return rulebook.signal[record[2]].name


def _name(season: Season, person: str | None) -> str:
    """The first name, as people say it."""
    return season.life.person[person].name.split()[0] if person else "someone"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def stood_on(run: Run, entry: Entry) -> str:
    """One line of the file that a check stood on."""
    rulebook = run.season.rulebook
    match entry.event:
        case e.RecordMade(who, signal, value):
            own = who == run.season.life.citizen
            whose = "" if own else f", {_name(run.season, who)}'s file"
            return f"Day {entry.day}{whose}: {rulebook.signal[signal].name}, {points(value)}"
        case e.Listed(_, name):
            return f"Day {entry.day}: entered on '{rulebook.list[name].name}'"
        case e.Delisted(_, name):
            return f"Day {entry.day}: taken off '{rulebook.list[name].name}'"
        case _:
            return ""


def door_ways(door: Door, ways: Ways) -> str:
    """In how many ways the door opens, as a counted sentence."""
    for gate in ways.gates:
        if gate.gate == door.answer.gate:
            return (
                f"This season can go {count(ways.total)} ways with the same luck. "
                f"This door opens in {count(gate.opens)} of them."
            )
    return ""


def quoted(claim: Claim) -> str:
    """What may be said; a myth only together with what is right."""
    return f"It is often said: {claim.paraphrase} {claim.say}" if claim.is_myth else claim.say


def cited(evidence: Evidence, claim: Claim) -> str:
    """Where it is from: sources with publisher and date, and the date that it holds for."""
    sources = "; ".join(
        f"{source.title} ({source.publisher}, {source.date})"
        for source in evidence.sources_of(claim)[:2]
    )
    return f"{sources}. As of {claim.as_of}." if claim.as_of else f"{sources}."
