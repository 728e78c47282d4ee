"""A run lived again without something, each way once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from game.core import events as e
from game.core.engine import Step
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.world import LinkDue
from game.debrief.again import followed
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
    _ways: dict[Changes, _Way] = field(default_factory=dict)
    _begins: dict[Change, int] | None = None

    def answers(self, changes: Changes, until: int) -> Answers:
        """What was answered with these changes up to the turn `until`, and perhaps after it."""
        if changes not in self._ways:
            self._ways[changes] = _Way(self._without(changes))
        return self._ways[changes].until(until)

    def _without(self, changes: Changes) -> Iterator[Run]:
        season = self.run.season
        for change in sorted(changes, key=repr):
            season = changed(season, change)
        return followed(season, self.run, min(self._first(change) for change in changes))

    def _first(self, change: Change) -> int:
        """The first turn in which a change can make a difference."""
        if self._begins is None:
            self._begins = {}
            for entry in self.run.ledger.entries:
                for each in _touched(entry):
                    self._begins.setdefault(each, entry.turn)
        key = NoDesk(change.appeal, "") if isinstance(change, NoDesk) else change
        return self._begins.get(key, 0)


class _Way:
    """A run lived again no further than somebody asks: most doors are asked before its end."""

    def __init__(self, lived: Iterator[Run]) -> None:
        self._lived = lived
        self._turns = 0
        self._answers: Answers = {}

    def until(self, turn: int) -> Answers:
        """Its answers up to this turn, or to where it can be followed no further."""
        while self._turns <= turn and (run := next(self._lived, None)) is not None:
            for place, step in enumerate(run.steps[self._turns :], self._turns):
                self._note(place, step)
            self._turns = len(run.steps)
        return self._answers

    def _note(self, turn: int, step: Step) -> None:
        """Straight from the step: a ledger would name the cause of every event, and nobody asks."""
        for each in step.emitted:
            if isinstance(each.event, e.Answered):
                asked = (each.event.gate, each.event.who)
                self._answers.setdefault(asked, []).append((turn, each.day, each.event.open))


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
