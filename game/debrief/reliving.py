"""A run lived again without something, each way once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.world import LinkDue
from game.debrief.again import again
from game.debrief.changes import (
    Change,
    NoCheck,
    NoDesk,
    NoLink,
    NoList,
    NoRecord,
    RightReading,
    changed,
)

Changes = frozenset[Change]
Answers = dict[tuple[str, str], list[tuple[int, int, bool]]]
"""By gate and person, each answer in order: its turn, its day, and whether it opened."""


@dataclass
class Relived:
    """Each way in which one run was lived again, so that no door asks for the same one twice."""

    run: Run
    _answers: dict[Changes, Answers] = field(default_factory=dict)
    _begins: dict[Change, int] | None = None

    def answers(self, changes: Changes) -> Answers:
        """What was answered in the whole run with these changes."""
        if changes not in self._answers:
            self._answers[changes] = _answered(self._without(changes))
        return self._answers[changes]

    def _without(self, changes: Changes) -> Run:
        season = self.run.season
        for change in sorted(changes, key=repr):
            season = changed(season, change)
        return again(season, self.run, min(self._first(change) for change in changes))

    def _first(self, change: Change) -> int:
        """The first turn in which a change can make a difference."""
        if self._begins is None:
            self._begins = {}
            for entry in self.run.ledger.entries:
                for each in _touched(entry):
                    self._begins.setdefault(each, entry.turn)
        key = NoDesk(change.appeal, "") if isinstance(change, NoDesk) else change
        return self._begins.get(key, 0)


def _answered(run: Run) -> Answers:
    """Straight from the steps: a ledger would name the cause of every event, and nobody asks."""
    answers: Answers = {}
    for turn, step in enumerate(run.steps):
        for each in step.emitted:
            if isinstance(each.event, e.Answered):
                asked = (each.event.gate, each.event.who)
                answers.setdefault(asked, []).append((turn, each.day, each.event.open))
    return answers


def _touched(entry: Entry) -> Iterator[Change]:
    """The changes that this entry would not have been the same with. A duty may fall at any
    time: without it, all is lived again."""
    match entry.event:
        case e.RecordMade(who, signal):
            yield NoRecord((entry.scene, who, signal))
            yield RightReading((entry.scene, who, signal))
        case e.Answered(gate, _, _, findings):
            yield from (NoCheck(gate, finding.check) for finding in findings)
        case e.Listed(_, register):
            yield NoList(register)
        case e.Scheduled(LinkDue(link=link)):
            yield NoLink(link)
        case e.AppealFiled(appeal):
            yield NoDesk(appeal, "")  # whichever of its desks
        case _:
            pass
