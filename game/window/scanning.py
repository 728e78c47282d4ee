"""One switch: the focus goes round by itself, and a press takes what it is on.

Automatic scanning as switch users know it. Where there are few stops, one after the other is lit.
Where there are many, groups are lit first; a press goes into the group, and its stops are lit one
by one. After some rounds without a press it leaves the group, and at last it rests: then a press
does nothing but set it going again. The first stop of each round is lit longer.

Time comes in as whole milliseconds, and nothing here knows pygame.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_FEW = 5  # so many stops are gone through one by one
_AT_ONCE = 3  # so many rows of one stop each make a group
_IN_GROUP = 1  # rounds within a group, after which it is left


@dataclass(frozen=True, slots=True)
class Stop:
    """Something to press; `way` is 1 or -1 for one step of a slider up or down."""

    name: str
    way: int = 0


Group = tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a stop is lit, how much longer the first is, and after how many rounds it rests."""

    step_ms: int = 2000
    first_ms: int = 1000
    loops: int = 3


def grouped(rows: Iterable[Group]) -> tuple[Group, ...]:
    """What is lit together: each stop by itself if they are few, else row by row, and rows of one
    stop some at a time."""
    rows = tuple(row for row in rows if row)
    if sum(map(len, rows)) <= _FEW:
        return tuple((stop,) for row in rows for stop in row)
    groups: list[Group] = []
    singles = 0
    for row in rows:
        singles = singles % _AT_ONCE + 1 if len(row) == 1 else 0
        if singles > 1:
            groups[-1] += row
        else:
            groups.append(row)
    return tuple(groups)


class Scanner:
    """Where the light is. `tick` moves it on when its time is up, `press` says what was taken."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._groups: tuple[Group, ...] = ()
        self._first = ""
        self._group = 0
        self._stop: int | None = None
        self._round = 0
        self._due = 0
        self.resting = True

    @property
    def lit(self) -> Group:
        """What is lit now; nothing while it rests."""
        if self.resting or not self._groups:
            return ()
        group = self._groups[self._group]
        return group if self._stop is None else (group[self._stop],)

    def begin(self, groups: tuple[Group, ...], first: str, now: int) -> None:
        """A new screen: each round starts at the group of the stop that is called `first`."""
        self._first = first
        self._groups = _from(groups, first)
        self._start(now)

    def renew(self, groups: tuple[Group, ...], now: int) -> None:
        """The same screen with other stops: the light stays on what it was on, if that is there.
        Where nothing is left to light it rests, until a press or another screen."""
        was = self.lit
        self._groups = _from(groups, self._first)
        self.resting = self.resting or not groups
        if self.resting:
            return
        self._group = _holding(self._groups, was[0].name if was else "")
        group = self._groups[self._group]
        if self._stop is not None:
            self._stop = group.index(was[0]) if was[0] in group else None
        self._due = max(self._due, now + self._pace.step_ms)

    def _start(self, now: int) -> None:
        self._stop, self._round = None, 0
        self._group = 0
        self.resting = not self._groups
        self._due = now + self._pace.step_ms + self._pace.first_ms

    def wait(self, now: int) -> int | None:
        """Milliseconds until the light moves, unless it rests."""
        return None if self.resting else max(0, self._due - now)

    def tick(self, now: int) -> bool:
        """Move on, if it is time; says whether it did. However long nobody has asked, it is one
        step: whoever was stopped must not be run away from."""
        if self.resting or now < self._due:
            return False
        self._due = now + self._pace.step_ms
        if self._stop is None:
            self._next_group()
        else:
            self._next_stop(self._stop)
        return True

    def _next_group(self) -> None:
        self._group = (self._group + 1) % len(self._groups)
        if self._group == 0:
            self._due += self._pace.first_ms
            self._round += 1
            self.resting = self._round >= self._pace.loops

    def _next_stop(self, here: int) -> None:
        self._stop = here + 1
        if self._stop == len(self._groups[self._group]):
            self._stop = 0
            self._round += 1
            if self._round >= _IN_GROUP:
                self._stop, self._round = None, 0
            self._due += self._pace.first_ms

    def press(self, now: int) -> Stop | None:
        """The switch: what it takes. Into a group, or out of a rest, it takes nothing."""
        if self.resting:
            self._start(now)
            return None
        group, self._round = self._groups[self._group], 0
        self._due = now + self._pace.step_ms + self._pace.first_ms
        if self._stop is not None:
            return group[self._stop]
        if len(group) == 1:
            return group[0]
        self._stop = 0
        return None


def _from(groups: tuple[Group, ...], first: str) -> tuple[Group, ...]:
    """The groups, turned so that the one with this stop is the first."""
    place = _holding(groups, first)
    return groups[place:] + groups[:place]


def _holding(groups: tuple[Group, ...], name: str) -> int:
    """The place of the group with this stop; the first if none has it."""
    held = (n for n, group in enumerate(groups) if any(stop.name == name for stop in group))
    return next(held, 0)
