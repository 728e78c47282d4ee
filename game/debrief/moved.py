"""What moved the doors of a run: how heavily each mechanism weighed in what was refused.

First come the rules behind the doors that shut, most of all those without which they would have
opened; then those that moved the standing. What the life says that it is about counts as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from game.core import events as e
from game.core.playthrough import Run
from game.core.rules import Gate, Signal
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
from game.debrief.reasons import grounds
from game.debrief.touched import Rule, rules_behind

Weights = Counter[str]

_DOOR = 1200
_CAUSE = 2
"""How many times as heavy as a line that a door stood on one is without which it opens."""
_LIGHTER: dict[type[Rule], int] = {Gate: 4, Signal: 2}
"""A link, a list or a duty says more of a scheme than the line, or the door, that it worked on."""


def moved(run: Run, doors: Iterable[Door]) -> Weights:
    """How heavily each mechanism weighed; one that moved nothing is missing."""
    weights: Weights = Counter()
    shut: dict[tuple[str, str], Door] = {}
    for door in doors:
        if not door.answer.open:
            shut.setdefault((door.answer.gate, door.answer.who), door)
    for door in shut.values():
        _add_causes(weights, run, door)
        _add_grounds(weights, run, door)
        _add(weights, [run.season.rulebook.gate[door.answer.gate]], _DOOR)
    for _, record in run.ledger.of(e.RecordMade):
        if record.who == run.season.life.citizen:
            _add(weights, _behind(run, record), abs(record.points))
    about = run.season.life.mechanisms
    weights.update(dict.fromkeys(about, 2 * _DOOR // max(len(about), 1)))
    return weights


def _add_causes(weights: Weights, run: Run, door: Door) -> None:
    for cause in door.causes:
        weight = _CAUSE * _DOOR // (len(door.causes) * len(cause.changes))
        for change in cause.changes:
            _add(weights, _taken_away(run, change), weight)


def _add_grounds(weights: Weights, run: Run, door: Door) -> None:
    """What was found against somebody, back to where it came from."""
    failed = (finding for finding in door.answer.findings if not finding.passed)
    lines = [each.entry for finding in failed for each in grounds(run, door.entry, finding)]
    for line in lines:
        chain = run.ledger.chain(line)
        rules = [rule for entry in chain for rule in _at_work(run, entry.event)]
        _add(weights, rules, _DOOR // len(lines))


def _add(weights: Weights, rules: Iterable[Rule], weight: int) -> None:
    for rule in dict.fromkeys(rules):
        for id in rule.mechanisms:
            weights[id] += max(weight // _LIGHTER.get(type(rule), 1), 1)


def _at_work(run: Run, event: e.Event) -> Iterator[Rule]:
    match event:
        case e.RecordMade():
            yield from _behind(run, event)
        case e.Listed():
            yield from rules_behind(run.season.rulebook, event)


def _behind(run: Run, record: e.RecordMade) -> Iterator[Rule]:
    """What a line says, and what brought it there; of a misreading also what was done, and what
    misread it: that a sensor sees right is nothing to tell of."""
    rulebook = run.season.rulebook
    yield from rules_behind(rulebook, record)
    if record.basis == "act" and record.acted != record.signal:
        if record.acted in rulebook.signal:
            yield rulebook.signal[record.acted]
        if record.sensor in rulebook.sensor:
            yield rulebook.sensor[record.sensor]


def _taken_away(run: Run, change: Change) -> Iterator[Rule]:
    """The rules that a change takes away. That a door opens when it does not ask tells nothing."""
    rulebook = run.season.rulebook
    match change:
        case NoCheck():
            return
        case NoLink(link):
            yield rulebook.link[link]
        case NoList(register):
            yield rulebook.list[register]
        case NoDuty(duty):
            yield rulebook.duty[duty]
        case NoDesk(appeal):
            yield rulebook.appeal[appeal]
        case RightReading(key) | NoRecord(key):
            for entry, record in run.ledger.of(e.RecordMade):
                if (entry.scene, record.who, record.signal) == key:
                    yield from _behind(run, record)
