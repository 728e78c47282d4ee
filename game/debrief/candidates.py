"""What came about before a door answered and could have been otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.season import Season
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
from game.debrief.unread import unread

Made = list[tuple[Entry, e.RecordMade]]


def candidates(run: Run, entry: Entry, answer: e.Answered) -> tuple[Change, ...]:
    """Each of them once, the system's side first: what the door asked, links, lists, duties, desks,
    misreadings, and then the lines themselves."""
    before = run.ledger.entries[: entry.id]
    made = [(each, each.event) for each in before if isinstance(each.event, e.RecordMade)]
    found: list[Change] = [
        NoCheck(answer.gate, finding.check) for finding in answer.findings if not finding.passed
    ]
    found += (NoLink(record.rule or "") for _, record in made if record.basis == "link")
    found += (NoList(each.event.list) for each in before if isinstance(each.event, e.Listed))
    found += (NoDuty(record.rule or "") for _, record in made if record.basis == "duty")
    found += _desks(run, before)
    found += _lines(run.season, made)
    return tuple(dict.fromkeys(found))


def _desks(run: Run, before: tuple[Entry, ...]) -> Iterator[Change]:
    """The desks of appeals that were filed."""
    for each in before:
        if isinstance(each.event, e.AppealFiled):
            appeal = run.season.rulebook.appeal[each.event.appeal]
            yield from (NoDesk(appeal.id, desk.id) for desk in appeal.desks)


def _lines(season: Season, every: Made) -> Iterator[Change]:
    nowhere = unread(season)
    made = [(each, line) for each, line in every if line.who not in nowhere or _names(season, line)]
    for each, record in made:
        if record.basis == "act" and record.acted != record.signal:
            yield RightReading((each.scene, record.who, record.signal))
    for each, record in made:
        if record.basis != "correction":
            yield NoRecord((each.scene, record.who, record.signal))


def _names(season: Season, line: e.RecordMade) -> bool:
    """Whether a line makes another in somebody else's file, or cuts a tie."""
    signal = season.rulebook.signal[line.signal]
    return bool(signal.on_other or signal.severs)


def is_gain(run: Run, change: Change) -> bool:
    """Whether the change only takes a gain away, which opens no door together with another."""
    return isinstance(change, NoRecord) and all(
        record.points > 0
        for entry, record in run.ledger.of(e.RecordMade)
        if change.record == (entry.scene, record.who, record.signal)
    )
