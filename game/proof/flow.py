"""Exact counts over the merged graph: how many ways, and what share of all playthroughs.

A way is one list of choices with one outcome of every draw. The share of a way is its chance when
each choice on offer is as likely as the others and each draw falls with its own weights. Shares are
exact (see `Odds`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from game.proof.odds import Odds
from game.proof.walk import Edge, Walk
from game.proof.watch import Answer


@dataclass(frozen=True, slots=True)
class Count:
    """A number of ways, and the share of all playthroughs that go one of them (0 to 1)."""

    ways: int
    share: Fraction

    def __add__(self, other: Count) -> Count:
        return Count(self.ways + other.ways, self.share + other.share)


NONE = Count(0, Fraction(0))
_MOST_HELD = 1_000_000  # numbers at once, so that a large life stays within its memory


class Flow:
    """What comes to each state, goes on from it, and passes over each edge."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self.odds = Odds(walk)
        self._ways, self._parts = self._hither()

    @cached_property
    def total(self) -> Count:
        """All there is."""
        return Count(sum(self._onward[edge.target] for edge in self._walk.openings), Fraction(1))

    def ended(self) -> Iterator[tuple[int, tuple[()], int, int]]:
        """Every state in which the season is over, with nothing remembered (see `courses`), the
        number of ways that end there, and their parts of the season."""
        for state in self._walk.endings():
            yield state, (), self._ways[state], self._parts[state]

    def to(self, ending: str) -> Count:
        """The ways that come to this ending."""
        worlds = self._walk.worlds
        there = [s for s in self._walk.endings() if worlds[s].ending == ending]
        return Count(
            sum(self._ways[s] for s in there), self.odds.share(sum(self._parts[s] for s in there))
        )

    def over(self) -> Iterator[tuple[int, Edge, Count]]:
        """Every edge with the state that it begins at, and the ways that go over it."""
        for state in range(len(self._walk.worlds)):
            whole = self.odds.parts[self._walk.ranks[state]]
            for edge, number in self.odds.out_of[state]:
                ways = self._ways[state] * self._onward[edge.target]
                parts = self._parts[state] * number // whole
                yield state, edge, Count(ways, self.odds.share(parts))

    def answered(self, groups: Sequence[Set[Answer]]) -> list[Count]:
        """For each group, the ways that pass over at least one of its answers.

        Worked out from the end, for many groups at once: where a way passes, all that it can go on
        to counts; where it does not, what passes later does.
        """
        some = max(1, _MOST_HELD // len(self._walk.worlds))
        parts = (groups[at : at + some] for at in range(0, len(groups), some))
        return [count for part in parts for count in self._answered(part)]

    def _answered(self, groups: Sequence[Set[Answer]]) -> list[Count]:
        walk, odds, size = self._walk, self.odds, len(groups)
        within = {
            answer: frozenset(at for at, group in enumerate(groups) if answer in group)
            for answer in walk.answers
        }
        ways: list[list[int]] = [[0] * size for _ in walk.worlds]
        parts: list[list[int]] = [[0] * size for _ in walk.worlds]
        counted, shared = [0] * size, [0] * size

        def add(edge: Edge, by: int, scale: int, into: tuple[list[int], list[int]]) -> None:
            passed = frozenset[int]().union(*(within[answer] for answer in edge.answers))
            full = odds.beyond[walk.ranks[edge.target]]
            later, part = ways[edge.target], parts[edge.target]
            onward, factor = self._onward[edge.target], by * scale
            count, share = into
            for at in range(size):
                whole = at in passed
                count[at] += onward if whole else later[at]
                share[at] += factor * (full if whole else part[at])

        for state in reversed(walk.forwards):
            rank = walk.ranks[state]
            for edge, number in odds.out_of[state]:
                skipped = odds.beyond[rank + 1] // odds.beyond[walk.ranks[edge.target]]
                add(edge, number, skipped, (ways[state], parts[state]))
        for edge, number in odds.into:
            skipped = odds.beyond[0] // odds.beyond[walk.ranks[edge.target]]
            add(edge, number, skipped, (counted, shared))
        return [
            Count(count, odds.share(share)) for count, share in zip(counted, shared, strict=True)
        ]

    def _hither(self) -> tuple[list[int], list[int]]:
        """For each state, the ways that come to it, and how many parts of the season do."""
        walk, odds = self._walk, self.odds
        ways, parts = [0] * len(walk.worlds), [0] * len(walk.worlds)
        for edge, number in odds.into:
            ways[edge.target] += 1
            parts[edge.target] += odds.beyond[0] * number
        for state in walk.forwards:
            whole = odds.parts[walk.ranks[state]]
            for edge, number in odds.out_of[state]:
                ways[edge.target] += ways[state]
                parts[edge.target] += parts[state] * number // whole
        return ways, parts

    @cached_property
    def _onward(self) -> list[int]:
        """For each state, in how many ways the season can go on from it."""
        walk = self._walk
        onward = [0] * len(walk.worlds)
        for state in reversed(walk.forwards):
            onward[state] = sum([onward[edge.target] for edge in walk.edges[state]]) or 1
        return onward
