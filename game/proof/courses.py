"""Whether a course of events is so, held against every way at once.

A course is watched by a monitor with a handful of states; the walk's states and the monitor's are
paired, so that a promise about the past needs no longer walk than one about the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from game.core import course as k
from game.core.conditions import holds
from game.core.world import World
from game.proof.flow import Count, Flow
from game.proof.odds import Odds
from game.proof.walk import Edge, Walk
from game.proof.watch import Marks

Seen = tuple[int, ...]
"""What a monitor remembers: for each thing that it watches, how far that has come."""

_NOT_YET, _CAME = 0, 1
_FIRST, _IN_ORDER, _OUT_OF_ORDER = 1, 2, 3


class Monitor:
    """Follows a course along a way: `start`, then `after` each edge, then whether it `is_so`."""

    def __init__(self, walk: Walk, course: k.Course) -> None:
        self._course = course
        self._citizen = walk.season.life.citizen
        self._place = walk.watch.place
        watched = (part for part in k.parts(course) if isinstance(part, k.Came | k.Before))
        self._watched = {part: at for at, part in enumerate(dict.fromkeys(watched))}
        self.start: Seen = (_NOT_YET,) * len(self._watched)
        self._known: dict[tuple[Seen, Marks], Seen] = {}

    def after(self, seen: Seen, edge: Edge) -> Seen:
        """What it remembers once it has gone over an edge."""
        if not edge.marks or not seen:
            return seen
        key = (seen, edge.marks)
        if (known := self._known.get(key)) is None:
            known = self._known[key] = tuple(
                self._step(part, seen[at], edge.marks) for part, at in self._watched.items()
            )
        return known

    def _step(self, part: k.Course, now: int, marks: Marks) -> int:
        for group in marks:
            match part:
                case k.Came(wanted) if self._place[wanted] in group:
                    return _CAME
                case k.Before(_, then) if self._place[then] in group and now in (_NOT_YET, _FIRST):
                    return _IN_ORDER if now == _FIRST else _OUT_OF_ORDER
                case k.Before(first, _) if self._place[first] in group and now == _NOT_YET:
                    now = _FIRST
                case _:
                    continue
        return now

    def is_so(self, seen: Seen, world: World) -> bool:
        """Whether the course is so, for a season that ended in this world."""
        return self._is_so(self._course, seen, world)

    def _is_so(self, course: k.Course, seen: Seen, world: World) -> bool:
        match course:
            case k.AtEnd(condition):
                return holds(condition, world, self._citizen)
            case k.Came():
                return seen[self._watched[course]] == _CAME
            case k.Before():
                return seen[self._watched[course]] == _IN_ORDER
            case k.Every(inner):
                return all(self._is_so(each, seen, world) for each in inner)
            case k.Some(inner):
                return any(self._is_so(each, seen, world) for each in inner)
            case k.NotSo(one):
                return not self._is_so(one, seen, world)
        assert_never(course)


def count(walk: Walk, flow: Flow, course: k.Course) -> tuple[Count, Count]:
    """The ways that end with the course being so, and those that end with its not being so."""
    monitor, odds = Monitor(walk, course), flow.odds
    ended = flow.ended() if not monitor.start else _ended(walk, odds, monitor)
    ways, parts = [0, 0], [0, 0]
    for state, seen, number, share in ended:
        so = monitor.is_so(seen, walk.worlds[state])
        ways[so] += number
        parts[so] += share
    return Count(ways[True], odds.share(parts[True])), Count(ways[False], odds.share(parts[False]))


def _ended(walk: Walk, odds: Odds, monitor: Monitor) -> Iterator[tuple[int, Seen, int, int]]:
    """Where the ways end, what the monitor remembers there, the number of ways and their parts."""
    ways: list[dict[Seen, list[int]]] = [{} for _ in walk.worlds]

    def come(edge: Edge, seen: Seen, number: int, parts: int) -> None:
        there = ways[edge.target].setdefault(monitor.after(seen, edge), [0, 0])
        there[0] += number
        there[1] += parts

    for edge, share in odds.into:
        come(edge, monitor.start, 1, odds.beyond[0] * share)
    for state in walk.forwards:
        here = ways[state]
        if walk.worlds[state].ending is not None:
            yield from ((state, seen, number, parts) for seen, (number, parts) in here.items())
        whole = odds.parts[walk.ranks[state]]
        for edge, share in odds.out_of[state]:
            for seen, (number, parts) in here.items():
                come(edge, seen, number, parts * share // whole)
        ways[state] = {}
