"""Why a door closed: what it took, found by living the season again without it.

A change is a cause if, with the same choices and the same luck, the door then opens. Where no
single change opens it, pairs are tried: either alone would have been enough to shut it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Parted, Run, replay
from game.core.season import Season
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

Effect = Literal["opens", "stays", "parts"]


@dataclass(frozen=True, slots=True)
class Cause:
    """Changes which together, and no fewer of them, would have opened the door."""

    changes: tuple[Change, ...]


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
    """The causes of a closed gate, what the system did first and single causes before pairs."""
    candidates = tuple(dict.fromkeys(_candidates(run, entry, answer)))
    singles = [c for c in candidates if effect(run, entry, answer, (c,)) == "opens"]
    if singles:
        return tuple(Cause((change,)) for change in singles)
    pairs = combinations(candidates, 2)
    return tuple(Cause(p) for p in pairs if effect(run, entry, answer, p) == "opens")


def effect(run: Run, entry: Entry, answer: e.Answered, changes: tuple[Change, ...]) -> Effect:
    """What becomes of the answer when the season is lived again with these changes."""
    season: Season = run.season
    for change in changes:
        season = changed(season, change)
    try:
        again = replay(season, run.seed, run.choices[: entry.turn])
    except Parted:
        return "parts"
    place = _occurrence(run, entry, answer)
    answers = [
        event
        for each, event in again.ledger.of(e.Answered)
        if each.turn == entry.turn and event.gate == answer.gate and event.who == answer.who
    ]
    if place >= len(answers):
        return "parts"
    return "opens" if answers[place].open else "stays"


def _occurrence(run: Run, entry: Entry, answer: e.Answered) -> int:
    """Which of the gate's answers in this turn it is; a gate may be asked twice."""
    return sum(
        1
        for each, event in run.ledger.of(e.Answered)
        if each.turn == entry.turn
        and each.id < entry.id
        and (event.gate, event.who) == (answer.gate, answer.who)
    )


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
