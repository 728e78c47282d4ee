"""The shortest way to something in the merged graph, and of the shortest the likeliest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.proof.courses import Monitor, Seen
from game.proof.odds import Odds
from game.proof.walk import Edge, Walk

Goal = Callable[[int, Seen], bool]
"""Whether a state, with what the monitor remembers there, is one to find a way to."""


@dataclass(frozen=True, slots=True)
class _Way:
    """The likeliest of the shortest ways to a place: by which edge, from where."""

    chance: int
    edge: Edge
    before: tuple[int, Seen] | None


def shortest(walk: Walk, odds: Odds, monitor: Monitor | None, goal: Goal) -> tuple[Edge, ...]:
    """The likeliest of the shortest ways to the goal, as edges; the first is an opening.

    Raises:
        LookupError: if no way leads there.
    """
    after = monitor.after if monitor else _no_memory
    start: Seen = monitor.start if monitor else ()
    found: dict[tuple[int, Seen], _Way] = {}
    level: dict[tuple[int, Seen], _Way] = {}
    for edge, share in odds.into:
        _offer(level, (edge.target, after(start, edge)), _Way(odds.beyond[0] * share, edge, None))
    while level:
        found |= level
        reached = [place for place in level if goal(*place)]
        if reached:
            return tuple(_back(found, max(reached, key=lambda place: level[place].chance)))[::-1]
        further: dict[tuple[int, Seen], _Way] = {}
        for place, way in level.items():
            state, seen = place
            whole = odds.parts[walk.ranks[state]]
            for edge, share in odds.out_of[state]:
                to = (edge.target, after(seen, edge))
                if to not in found:
                    _offer(further, to, _Way(way.chance * share // whole, edge, place))
        level = further
    raise LookupError("no way leads there")


def _no_memory(seen: Seen, edge: Edge) -> Seen:
    return seen


def _offer(level: dict[tuple[int, Seen], _Way], to: tuple[int, Seen], way: _Way) -> None:
    if to not in level or level[to].chance < way.chance:
        level[to] = way


def _back(found: dict[tuple[int, Seen], _Way], place: tuple[int, Seen]) -> Iterator[Edge]:
    here: tuple[int, Seen] | None = place
    while here is not None:
        yield found[here].edge
        here = found[here].before
