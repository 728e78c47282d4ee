"""Why a door closed: what it took, found by living the season again without it.

A change is a cause if, with the same choices and the same luck, the door then opens. Where no
single record or rule of the past opens it, pairs are tried: each was enough to shut it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.season import Season
from game.core.world import LinkDue
from game.debrief.again import again
from game.debrief.changes import (
    Change,
    NoCheck,
    NoDuty,
    NoLink,
    NoList,
    NoRecord,
    RightReading,
    changed,
)


@dataclass(frozen=True, slots=True)
class Cause:
    """Changes which together, and no fewer of them, would have opened the door.

    `sooner` is the day on which it would have opened already, where it was asked before and the
    season would have gone another way from there.
    """

    changes: tuple[Change, ...]
    sooner: int | None = None


@dataclass(frozen=True, slots=True)
class Door:
    """A gate's answer with what it stood on. An open door has no causes."""

    entry: Entry
    answer: e.Answered
    code: str
    causes: tuple[Cause, ...]
    because: tuple[tuple[e.Finding, tuple[Entry, ...]], ...]


def doors(run: Run) -> tuple[Door, ...]:
    """Every answer of every gate in the run, with the causes of those that closed."""
    return tuple(_door(run, entry, answer) for entry, answer in run.ledger.of(e.Answered))


def _door(run: Run, entry: Entry, answer: e.Answered) -> Door:
    because = tuple((finding, run.ledger.because(entry, finding)) for finding in answer.findings)
    found = () if answer.open else causes(run, entry, answer)
    gate = run.season.rulebook.gate[answer.gate]
    code = gate.open_code if answer.open else gate.closed_code
    return Door(entry, answer, code, found, because)


def causes(run: Run, entry: Entry, answer: e.Answered) -> tuple[Cause, ...]:
    """The causes of a closed gate, what the system did first and single causes before pairs.

    That a door opens when it does not ask is true of any door; so where this is the only single
    cause, pairs are looked for all the same.
    """
    candidates = tuple(dict.fromkeys(_candidates(run, entry, answer)))
    tried = (cause(run, entry, answer, (each,)) for each in candidates)
    singles = tuple(each for each in tried if each is not None)
    alone = {each.changes[0] for each in singles}
    if any(not isinstance(each, NoCheck) for each in alone):
        return singles
    left = [each for each in candidates if each not in alone and not _is_gain(run, each)]
    pairs = (cause(run, entry, answer, pair) for pair in combinations(left, 2))
    return singles + tuple(each for each in pairs if each is not None)


def _is_gain(run: Run, change: Change) -> bool:
    """Whether the change only takes a gain away, which opens no door together with another."""
    return isinstance(change, NoRecord) and all(
        record.points > 0
        for entry, record in run.ledger.of(e.RecordMade)
        if change.record == (entry.scene, record.who, record.signal)
    )


def cause(run: Run, entry: Entry, answer: e.Answered, changes: tuple[Change, ...]) -> Cause | None:
    """The changes as a cause of the answer, or None if the door stays shut with them."""
    season: Season = run.season
    for change in changes:
        season = changed(season, change)
    lived = again(season, run.until(entry.turn), min(_begins(run, each) for each in changes))
    then, now = _answers(run, answer), _answers(lived, answer)
    sooner: int | None = None
    for (was, was_open), (is_now, is_open) in zip(then, now, strict=False):
        if was.turn != is_now.turn:
            break
        if was.id == entry.id:
            return Cause(changes) if is_open else None
        if is_open and not was_open and sooner is None:
            sooner = is_now.day
    return None if sooner is None else Cause(changes, sooner)


def _begins(run: Run, change: Change) -> int:
    """The first turn in which the change can make a difference."""
    for entry in run.ledger.entries:
        match change, entry.event:
            case NoRecord(key) | RightReading(key), e.RecordMade(who, signal):
                if key == (entry.scene, who, signal):
                    return entry.turn
            case NoCheck(gate), e.Answered(asked) if gate == asked:
                return entry.turn
            case NoList(register), e.Listed(_, name) if register == name:
                return entry.turn
            case NoLink(link), e.Scheduled(LinkDue(link=name)) if link == name:
                return entry.turn
            case _:
                pass
    return 0


def _answers(run: Run, like: e.Answered) -> list[tuple[Entry, bool]]:
    """What the gate answered this person, each time that it was asked."""
    return [
        (entry, event.open)
        for entry, event in run.ledger.of(e.Answered)
        if (event.gate, event.who) == (like.gate, like.who)
    ]


def _candidates(run: Run, entry: Entry, answer: e.Answered) -> Iterator[Change]:
    """All that came about before the answer and could be otherwise, the system's side first."""
    before = run.ledger.entries[: entry.id]
    made = [(each, each.event) for each in before if isinstance(each.event, e.RecordMade)]
    for finding in answer.findings:
        if not finding.passed:
            yield NoCheck(answer.gate, finding.check)
    yield from (NoLink(record.rule or "") for _, record in made if record.basis == "link")
    yield from (NoList(each.event.list) for each in before if isinstance(each.event, e.Listed))
    yield from (NoDuty(record.rule or "") for _, record in made if record.basis == "duty")
    for each, record in made:
        if record.basis == "act" and record.acted != record.signal:
            yield RightReading((each.scene, record.who, record.signal))
    for each, record in made:
        if record.basis != "correction":
            yield NoRecord((each.scene, record.who, record.signal))
