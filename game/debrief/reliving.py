"""A run lived again without something, each way once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

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


class Said(NamedTuple):
    """One answer of a gate in a run; `id` is its place in the run's ledger."""

    id: int
    turn: int
    day: int
    gate: str
    who: str
    open: bool


@dataclass
class Relived:
    """Each way in which one run was lived again, so that no door asks for the same one twice."""

    run: Run
    _said: dict[Changes, tuple[Said, ...]] = field(default_factory=dict)
    _begins: dict[Change, int] | None = None

    def without(self, changes: Changes) -> tuple[Said, ...]:
        """Every answer in the whole run with these changes, in order; without any, in the run
        itself."""
        if changes not in self._said:
            self._said[changes] = tuple(_said(self._lived(changes)))
        return self._said[changes]

    def _lived(self, changes: Changes) -> Run:
        season = self.run.season
        for change in sorted(changes, key=repr):
            season = changed(season, change)
        turns = [self._first(change) for change in changes]
        return again(season, self.run, min(turns)) if turns else self.run

    def _first(self, change: Change) -> int:
        """The first turn in which a change can make a difference."""
        if self._begins is None:
            self._begins = {}
            for entry in self.run.ledger.entries:
                for each in _touched(entry):
                    self._begins.setdefault(each, entry.turn)
        key = NoDesk(change.appeal, "") if isinstance(change, NoDesk) else change
        return self._begins.get(key, 0)


def _said(run: Run) -> Iterator[Said]:
    """From the steps: no history need be put together for the answers alone."""
    emitted = ((turn, each) for turn, step in enumerate(run.steps) for each in step.emitted)
    for place, (turn, each) in enumerate(emitted):
        if isinstance(answer := each.event, e.Answered):
            yield Said(place, turn, each.day, answer.gate, answer.who, answer.open)


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
