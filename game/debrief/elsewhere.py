"""Lines without which every check of a shut door passes, where nobody can say more: the season goes
another way without them and does not come to the door as it did."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from game.core import conditions as c
from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.season import RecordKey
from game.debrief.changes import Change, NoRecord
from game.debrief.reasons import grounds

MOST = 3
"""So many lines are taken out at once and no more."""

Lines = tuple[NoRecord, ...]
Gone = frozenset[RecordKey]


def without(
    run: Run, entry: Entry, lines: tuple[Change, ...], goes: Callable[[Lines], bool]
) -> Lines:
    """The fewest of the lines that, taken out of the files as they stood, leave nothing that the
    door minds. Only such as `goes` says make the season go another way; none if there are none."""
    looked_at = {
        (each.scene, each.event.who, each.event.signal)
        for _, entries in _failed(run, entry)
        for each in entries
        if isinstance(each.event, e.RecordMade)
    }
    records = [each for each in lines if isinstance(each, NoRecord)]
    records.sort(key=lambda line: line.record not in looked_at)
    for size in range(1, MOST + 1):
        for some in combinations(records, size):
            if _passes(run, entry, some) and goes(some):
                return some
    return ()


def _passes(run: Run, entry: Entry, lines: Lines) -> bool:
    """Whether every check that failed would have passed on the rest of what it stood on."""
    gone = frozenset(line.record for line in lines)
    return all(
        _holds(run, entry, finding, stood_on, gone) for finding, stood_on in _failed(run, entry)
    )


def _failed(run: Run, entry: Entry) -> Iterator[tuple[e.Finding, tuple[Entry, ...]]]:
    """The checks that failed, each with what it stood on."""
    findings = entry.event.findings if isinstance(entry.event, e.Answered) else ()
    for each in findings:
        if not each.passed:
            yield each, run.ledger.because(entry, each)


def _holds(
    run: Run, entry: Entry, finding: e.Finding, stood_on: tuple[Entry, ...], gone: Gone
) -> bool:
    match finding.wanted:
        case c.StandingIs(_, least, most):
            counted = list(_gone(run, stood_on, gone))
            if _is_corrected(stood_on, counted):
                return False
            number = finding.found - sum(record.points for record in counted)
            return (least is None or number >= least) and (most is None or number <= most)
        case c.Not(c.Recorded(at_least=1) | c.TieRecorded(at_least=1) | c.OnList()):
            left = (ground.entry for ground in grounds(run, entry, finding))
            return bool(stood_on) and all(_came_of(run, each, gone) for each in left)
        case _:
            return False


def _gone(run: Run, stood_on: tuple[Entry, ...], gone: Gone) -> Iterator[e.RecordMade]:
    """The lines that would not have been there to be counted."""
    for each in stood_on:
        if isinstance(each.event, e.RecordMade) and _came_of(run, each, gone):
            yield each.event


def _is_corrected(stood_on: tuple[Entry, ...], counted: list[e.RecordMade]) -> bool:
    """Whether one of the lines was given back: then it counts no more."""
    signals = {record.signal for record in counted}
    return any(
        isinstance(each.event, e.RecordMade)
        and each.event.basis == "correction"
        and each.event.rule in signals
        for each in stood_on
    )


def _came_of(run: Run, entry: Entry, gone: Gone) -> bool:
    """Whether this is one of the lines, or would not have come without one."""
    return any(
        isinstance(each.event, e.RecordMade)
        and (each.scene, each.event.who, each.event.signal) in gone
        for each in run.ledger.chain(entry)
    )
