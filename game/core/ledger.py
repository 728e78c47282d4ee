"""The history of a season: every event, in order, with its cause.

Rules never read it. Debriefs, saves and reports do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from game.core import conditions as c
from game.core import events as e
from game.core.engine import Step
from game.core.season import Season
from game.core.world import Pending

E = TypeVar("E")


@dataclass(frozen=True, slots=True)
class Entry:
    """One event: its place in the ledger, the turn (choices made so far) and day it fell on, its
    cause."""

    id: int
    turn: int
    day: int
    scene: str
    event: e.Event
    cause: int | None


@dataclass(frozen=True)
class Ledger:
    """All entries of a season, in order."""

    season: Season
    steps: tuple[Step, ...]

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every event with its cause as the id of an earlier entry."""
        entries: list[Entry] = []
        scheduled: dict[Pending, int] = {}
        for turn, step in enumerate(self.steps):
            first = len(entries)
            for emitted in step.emitted:
                match emitted.cause:
                    case int(place):
                        cause: int | None = first + place
                    case None:
                        cause = None
                    case item:
                        cause = scheduled.get(item)
                place = len(entries)
                if isinstance(emitted.event, e.Scheduled):
                    scheduled[emitted.event.item] = place
                entries.append(Entry(place, turn, emitted.day, emitted.scene, emitted.event, cause))
        return tuple(entries)

    def of(self, kind: type[E]) -> Iterator[tuple[Entry, E]]:
        """The entries whose event is of this kind, each with its event."""
        for entry in self.entries:
            if isinstance(entry.event, kind):
                yield entry, entry.event

    def chain(self, entry: Entry) -> tuple[Entry, ...]:
        """The entry and all its causes, back to the player or the calendar."""
        chain = [entry]
        while chain[-1].cause is not None:
            chain.append(self.entries[chain[-1].cause])
        return tuple(chain)

    def source(self, entry: Entry) -> Entry | None:
        """The line, if any, that a line came from."""
        earlier = self.chain(entry)[1:]
        return next((each for each in earlier if isinstance(each.event, e.RecordMade)), None)

    def because(self, answer: Entry, finding: e.Finding) -> tuple[Entry, ...]:
        """The earlier entries that a check of a gate stood on."""
        if not isinstance(answer.event, e.Answered):
            raise TypeError(f"entry {answer.id} is no answer of a gate")
        wanted = self._wanted(finding.wanted, answer.event.who)
        return tuple(entry for entry in self.entries[: answer.id] if wanted(entry.event))

    def _wanted(self, condition: c.Condition, judged: str) -> Callable[[e.Event], bool]:
        def who(name: str) -> str:
            return judged if name == c.SELF else name

        match condition:
            case c.StandingIs(name):
                return lambda event: (
                    isinstance(event, e.RecordMade) and event.who == who(name) and event.points != 0
                )
            case c.PageIs(topic, name):
                return lambda event: (
                    self._is_record(event, {who(name)}, topic)
                    and isinstance(event, e.RecordMade)
                    and event.points != 0
                )
            case c.OnList(register, name):
                return lambda event: (
                    isinstance(event, e.Listed | e.Delisted)
                    and (event.who, event.list) == (who(name), register)
                )
            case c.Recorded(what, name):
                return lambda event: self._is_record(event, {who(name)}, what)
            case c.TieRecorded(tie, what, name):
                ties = self.season.life.ties
                others = {t.other for t in ties if t.person == who(name) and t.kind == tie}
                return lambda event: self._is_record(event, others, what)
            case c.Flag(flag):
                return lambda event: isinstance(event, e.FlagSet) and event.flag == flag
            case c.GateStood(gate):
                return lambda event: isinstance(event, e.Answered) and event.gate == gate
            case c.HasPerk(perk, name):
                return lambda event: (
                    isinstance(event, e.PerkChanged)
                    and (event.who, event.perk) == (who(name), perk)
                )
            case c.AllOf(inner) | c.AnyOf(inner):
                every = [self._wanted(each, judged) for each in inner]
                return lambda event: any(each(event) for each in every)
            case c.Not(one):
                return self._wanted(one, judged)
            case c.Reached():
                return lambda _: False

    def _is_record(self, event: e.Event, people: set[str], what: str) -> bool:
        return (
            isinstance(event, e.RecordMade)
            and event.who in people
            and what in (event.signal, self.season.rulebook.signal[event.signal].topic)
        )
