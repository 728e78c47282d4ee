"""Two seasons side by side, lived with the same choices: each door, the file, the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeGuard

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.world import World

Line = tuple[Entry, e.RecordMade]

DoorKey = tuple[int, str, str, str, int]
"""(turn, scene, gate, person, how often before in that turn and scene)."""


@dataclass(frozen=True, slots=True)
class Met:
    """One answer of a gate, and what it told."""

    turn: int
    day: int
    open: bool
    code: str
    told: str


@dataclass(frozen=True, slots=True)
class DoorPair:
    """A gate that was come to in one season or in both at the same point of it."""

    gate: str
    who: str
    was: Met | None
    now: Met | None

    @property
    def parts(self) -> bool:
        """Whether both came to it, and it opened for one of them only."""
        return self.was is not None and self.now is not None and self.was.open != self.now.open


@dataclass(frozen=True, slots=True)
class Bend:
    """Where a season goes another way. After `turn` choices one stands at `was` on `was_day`, and
    the other at `now`, both ids of a scene or an ending. If these are the same, the next choice of
    the one is not on offer in the other."""

    turn: int
    was: str
    was_day: int
    now: str
    now_day: int

    @property
    def is_choice(self) -> bool:
        """Whether it is only that a choice is not on offer."""
        return self.was == self.now


@dataclass(frozen=True, slots=True)
class FilePart:
    """What only one of the two has in the citizen's file, or each of them, on the first day on
    which they differ."""

    was: e.RecordMade | None
    now: e.RecordMade | None
    day: int


@dataclass(frozen=True)
class Beside:
    """A season as it was and as it would be, with the same choices and the same luck."""

    was: Run
    now: Run

    @cached_property
    def doors(self) -> tuple[DoorPair, ...]:
        """Every door that either season came to, in the order of the first season, then those of
        the second alone."""
        was, now = _met(self.was), _met(self.now)
        keys = dict.fromkeys([*was, *now])
        return tuple(DoorPair(key[2], key[3], was.get(key), now.get(key)) for key in keys)

    @cached_property
    def bend(self) -> Bend | None:
        """Where the second goes another way; None where it comes to the same end by the same
        scenes."""
        was, now = self.was.steps, self.now.steps
        for turn, (before, after) in enumerate(zip(was, now, strict=False)):
            if _place(before.world) != _place(after.world):
                return _bend(turn, before.world, after.world)
        last = len(now) - 1
        return None if len(was) == len(now) else _bend(last, was[last].world, now[last].world)

    @cached_property
    def first(self) -> DoorPair | Bend | None:
        """The first parting that its citizen would notice: a door that answers otherwise, or
        where the season goes another way."""
        return next((door for door in self.doors if door.parts), self.bend)

    @cached_property
    def file(self) -> FilePart | None:
        """Where the two files part first, as far as the seasons go together; None where they hold
        the same until then."""
        was, now = _file(self.was, self.bend), _file(self.now, self.bend)
        parts = (_parted(was, now, day) for day in sorted({each.day for each, _ in (*was, *now)}))
        return next((part for part in parts if part.was or part.now), None)

    @property
    def until(self) -> Run:
        """The first season as far as the second could be followed."""
        return self.was.until(len(self.now.choices))


def lines(run: Run) -> int:
    """How many lines the citizen's own file holds."""
    return len(_file(run, None))


def _met(run: Run) -> dict[DoorKey, Met]:
    met: dict[DoorKey, Met] = {}
    seen: Counter[tuple[int, str, str, str]] = Counter()
    for entry, answer in run.ledger.of(e.Answered):
        key = (entry.turn, entry.scene, answer.gate, answer.who)
        gate = run.season.rulebook.gate[answer.gate]
        said = (
            (gate.open_code, gate.open_told)
            if answer.open
            else (gate.closed_code, gate.closed_told)
        )
        met[*key, seen[key]] = Met(entry.turn, entry.day, answer.open, *said)
        seen[key] += 1
    return met


def _place(world: World) -> str:
    return world.ending or world.scene


def _bend(turn: int, was: World, now: World) -> Bend:
    return Bend(turn, _place(was), was.day, _place(now), now.day)


def _file(run: Run, bend: Bend | None) -> list[Line]:
    """The lines of the citizen's file, up to where the seasons go two ways."""
    citizen, entries = run.season.life.citizen, run.ledger.entries
    if bend is not None:
        entries = tuple(_together(entries, bend))
    made = ((entry, entry.event) for entry in entries)
    return [(entry, line) for entry, line in made if _is_line(line, citizen)]


def _is_line(event: e.Event, citizen: str) -> TypeGuard[e.RecordMade]:
    return isinstance(event, e.RecordMade) and event.who == citizen


def _together(entries: tuple[Entry, ...], bend: Bend) -> Iterator[Entry]:
    """What came about before the two seasons stood in two places."""
    day = min(bend.was_day, bend.now_day)
    for entry in entries:
        arrives = isinstance(entry.event, e.Entered | e.Ended)
        gone = arrives and not bend.is_choice and entry.turn == bend.turn
        if gone or entry.turn > bend.turn:
            return
        if entry.day <= day:
            yield entry


def _key(made: e.RecordMade) -> tuple[str, int]:
    return (made.signal, made.points)


def _parted(was: list[Line], now: list[Line], day: int) -> FilePart:
    """What each of the two has on a day that the other does not have, the first of it."""
    before, after = ([made for entry, made in lines if entry.day == day] for lines in (was, now))
    return FilePart(_besides(before, after), _besides(after, before), day)


def _besides(these: list[e.RecordMade], those: list[e.RecordMade]) -> e.RecordMade | None:
    """The first line that is not among those, each of which stands for one alike."""
    left = Counter(map(_key, those))
    for made in these:
        if not left[_key(made)]:
            return made
        left[_key(made)] -= 1
    return None
