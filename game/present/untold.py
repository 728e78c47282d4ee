"""Of the rules that were at work in a case, those that nobody could read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.season import RecordKey
from game.debrief.causes import Door
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
from game.present.cases import Case, key
from game.present.words import listed

_UNTOLD = "Not published: {names}."


def untold(run: Run, door: Door, told: Case) -> str:
    """Which of the rules that were at work had not been published, so that nobody was told."""
    hidden = (
        name for each in told.changes() for name, known in _rules(run, door, each) if not known
    )
    names = listed(f"'{name}'" for name in dict.fromkeys(hidden))
    return _UNTOLD.format(names=names) if names else ""


def _rules(run: Run, door: Door, change: Change) -> Iterator[tuple[str, bool]]:
    """Each rule that is at work in a change, and whether it was published. A line in the file of
    somebody else had to reach the door as well: by a link, or by a check that looks there."""
    rulebook = run.season.rulebook
    match change:
        case NoCheck(gate, check):
            asked = next(each for each in rulebook.gate[gate].checks if each.id == check)
            yield asked.name, asked.published
        case NoLink(link):
            yield rulebook.link[link].name, rulebook.link[link].published
        case RightReading(record) | NoRecord(record):
            yield _written_by(run, record)
            if record[1] != door.answer.who:
                yield from _reached(run, door, record)
        case NoList() | NoDuty() | NoDesk():
            return
        case _:
            assert_never(change)


def _written_by(run: Run, record: RecordKey) -> tuple[str, bool]:
    """What wrote a line: a link, if it is a copy; else the signal."""
    rulebook = run.season.rulebook
    for entry, made in run.ledger.of(e.RecordMade):
        if made.basis == "link" and key(entry, made) == record:
            link = rulebook.link[made.rule or ""]
            return link.name, link.published and rulebook.signal[record[2]].published
    return rulebook.signal[record[2]].name, rulebook.signal[record[2]].published


def _reached(run: Run, door: Door, record: RecordKey) -> Iterator[tuple[str, bool]]:
    """Of each way by which a line in another file came to what shut the door, whether that was
    published."""
    rulebook, gate = run.season.rulebook, run.season.rulebook.gate[door.answer.gate]
    checks = {check.id: check for check in gate.checks}
    failed = ((each, entries) for each, entries in door.because if not each.passed)
    for finding, entries in failed:
        for entry in entries:
            chain = run.ledger.chain(entry)
            place = next((n for n, each in enumerate(chain) if _is(each, record)), None)
            if place == 0:
                yield checks[finding.check].name, checks[finding.check].published
            for each in chain[: place or 0]:
                match each.event:
                    case e.RecordMade(basis="link", rule=rule):
                        link = rulebook.link[rule or ""]
                        yield link.name, link.published
                    case e.RecordMade(signal=signal, basis="named"):
                        named = rulebook.signal[signal]
                        yield named.name, named.published
                    case _:
                        pass


def _is(entry: Entry, record: RecordKey) -> bool:
    made = entry.event
    return isinstance(made, e.RecordMade) and key(entry, made) == record
