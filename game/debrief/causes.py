"""Why a door closed: what it took, found by living the season again without it.

Changes are a cause if, with the same choices and the same luck, the door then opens, and with fewer
of them it does not. Where no single record or rule of the past opens it, pairs are tried, and then
threes: each of the two or three was enough to shut it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations, islice

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.candidates import candidates, is_gain
from game.debrief.changes import Change, NoCheck, NoRecord
from game.debrief.elsewhere import without
from game.debrief.reliving import Relived

Changes = tuple[Change, ...]
Pool = tuple[Changes, int]
"""Changes, and how many are taken of them."""

MOST_THREES = 6
"""So many threes are found and no more: nobody reads on."""


@dataclass(frozen=True, slots=True)
class Cause:
    """Changes which together, and no fewer of them, would have opened the door.

    `sooner` is the day on which it would have opened already, where it was asked before and the
    season would have gone another way from there.
    """

    changes: Changes
    sooner: int | None = None


@dataclass(frozen=True, slots=True)
class Door:
    """A gate's answer with what it stood on. An open door has no causes.

    `parts` is whether with something else changed the season goes another way before it comes to
    this door, so that nobody can say what it would have answered; `without` are then lines which,
    taken out of the files as they stood, leave nothing that the door minds.
    """

    entry: Entry
    answer: e.Answered
    code: str
    causes: tuple[Cause, ...]
    because: tuple[tuple[e.Finding, tuple[Entry, ...]], ...]
    parts: bool = False
    without: tuple[NoRecord, ...] = ()


def doors(run: Run) -> tuple[Door, ...]:
    """Every answer of every gate in the run, with the causes of those that closed."""
    relived = Relived(run)
    return tuple(_door(relived, entry, answer) for entry, answer in run.ledger.of(e.Answered))


def _door(relived: Relived, entry: Entry, answer: e.Answered) -> Door:
    run = relived.run
    because = tuple((finding, run.ledger.because(entry, finding)) for finding in answer.findings)
    gate = run.season.rulebook.gate[answer.gate]
    if answer.open:
        return Door(entry, answer, gate.open_code, (), because)
    asked, every = _Asked(relived, entry, answer), candidates(run, entry, answer)
    found, parts = _causes(asked, every), bool(asked.elsewhere)
    lost = tuple(each for each in every if not is_gain(run, each))
    lines = without(run, entry, lost, asked.is_not_asked) if parts else ()
    return Door(entry, answer, gate.closed_code, found, because, parts, lines)


def causes(relived: Relived, entry: Entry, answer: e.Answered) -> tuple[Cause, ...]:
    """The causes of a closed gate, what the system did first and single causes before pairs.

    That a door opens when it does not ask is true of any door; so where this is the only single
    cause, more at once are looked for all the same.
    """
    every = candidates(relived.run, entry, answer)
    return _causes(_Asked(relived, entry, answer), every)


def _causes(door: _Asked, every: Changes) -> tuple[Cause, ...]:
    singles = tuple(door.tried((each,) for each in every))
    alone = {each.changes[0] for each in singles}
    if any(not isinstance(each, NoCheck) for each in alone):
        return singles
    left = tuple(
        each for each in every if each not in alone and not is_gain(door.relived.run, each)
    )
    return singles + _together(door, left)


def _together(door: _Asked, left: Changes) -> tuple[Cause, ...]:
    """The smallest sets of two or three that open the door, none of which does so alone."""
    if found := tuple(door.tried(_sets(door, ((left, 2),)))):
        return found
    threes = tuple(islice(door.tried(_sets(door, ((left, 3),))), MOST_THREES))
    # Halving passes over a pair where more at once shut the door again: it is in a three then.
    within = dict.fromkeys(pair for three in threes for pair in combinations(three.changes, 2))
    return tuple(door.tried(within)) or threes


def _sets(door: _Asked, pools: tuple[Pool, ...]) -> Iterator[Changes]:
    """Each set of so many out of each pool that may open the door.

    Where the door stays shut without all that is in the pools, no few of them open it: so halves
    are tried before what is in them.
    """
    every = tuple(change for pool, _ in pools for change in pool)
    if any(len(pool) < take for pool, take in pools) or door.stays_shut(every):
        return
    place = max(range(len(pools)), key=lambda at: len(pools[at][0]) - pools[at][1])
    pool, take = pools[place]
    if len(pool) == take:
        yield every
        return
    half = len(pool) // 2
    for first in range(take, -1, -1):
        parts = ((pool[:half], first), (pool[half:], take - first))
        split = tuple(part for part in parts if part[1])
        yield from _sets(door, (*pools[:place], *split, *pools[place + 1 :]))


@dataclass(frozen=True)
class _Asked:
    """One answer of one gate, which the season is lived again for. `elsewhere` gathers what was
    tried with which it does not come to the gate."""

    relived: Relived
    entry: Entry
    answer: e.Answered
    elsewhere: list[Changes] = field(default_factory=list)

    def tried(self, sets: Iterable[Changes]) -> Iterator[Cause]:
        """Those of the sets that open the door."""
        for changes in sets:
            if found := self.cause(changes):
                yield found
            elif self.is_not_asked(changes):
                self.elsewhere.append(changes)

    def stays_shut(self, changes: Changes) -> bool:
        """Whether the door is asked all the same and answers as it did. Where the season goes
        another way, nobody can say."""
        return self._verdict(changes) == (False, None)

    def is_not_asked(self, changes: Changes) -> bool:
        """Whether the season goes another way before it comes to the door, which had not opened
        sooner either."""
        return self._verdict(changes) == (None, None)

    def cause(self, changes: Changes) -> Cause | None:
        """The changes as a cause of the answer, or None if the door does not open with them."""
        opened, sooner = self._verdict(changes)
        if opened is None:
            return None if sooner is None else Cause(changes, sooner)
        return Cause(changes) if opened else None

    def _verdict(self, changes: Changes) -> tuple[bool | None, int | None]:
        """Whether it opens, None if it is not asked again; and the day on which it opened sooner,
        if it did."""
        asked = (self.answer.gate, self.answer.who)
        lived = self.relived.answers(frozenset(changes), self.entry.turn)
        then, now = self.then, lived.get(asked, ())
        sooner: int | None = None
        for (was, was_open), (turn, day, is_open) in zip(then, now, strict=False):
            if was.turn != turn:
                break
            if was.id == self.entry.id:
                return is_open, None
            if is_open and not was_open and sooner is None:
                sooner = day
        return None, sooner

    @cached_property
    def then(self) -> list[tuple[Entry, bool]]:
        """What the gate answered this person, each time that it was asked."""
        return [
            (entry, event.open)
            for entry, event in self.relived.run.ledger.of(e.Answered)
            if (event.gate, event.who) == (self.answer.gate, self.answer.who)
        ]
