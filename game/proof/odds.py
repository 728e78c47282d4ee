"""How likely each edge of the merged graph is, exactly.

Each choice on offer is as likely as the others, and each draw falls with its own weights. All is
carried as whole numbers of a unit so small that every division comes out even: a way meets each
scene at most once, so the unit is divided by the parts of each scene at most once. That is some ten
times faster than fractions, and just as exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import gcd, lcm, prod

from game.core.chance import SCALE
from game.proof.walk import Edge, Luck, Walk


class Odds:
    """How likely each edge is where it begins, as a whole number of parts that its scene shares."""

    def __init__(self, walk: Walk) -> None:
        self._known: dict[tuple[object, ...], tuple[int, int]] = {}
        last = max(walk.ranks, default=0)
        odds = [self._of(edges) for edges in walk.edges]
        parts = [1] * (last + 1)
        for rank, some in zip(walk.ranks, odds, strict=True):
            parts[rank] = lcm(parts[rank], *{of for _, of in some})
        into = [self._odds(edge.luck, 1) for edge in walk.openings]
        self.opening = lcm(*(of for _, of in into))
        """Into how many parts the season is divided before its first scene."""
        self.parts = parts
        """For each rank, into how many parts all that comes to its states is divided."""
        self.beyond = [prod(parts[rank:]) for rank in range(last + 2)]
        """For each rank, the parts of all ranks from it on, multiplied."""
        self.into = [
            (edge, number * (self.opening // of))
            for edge, (number, of) in zip(walk.openings, into, strict=True)
        ]
        """The openings, each with its number of the parts of the opening."""
        self.out_of = [
            [(e, number * (parts[rank] // of)) for e, (number, of) in zip(edges, some, strict=True)]
            for rank, edges, some in zip(walk.ranks, walk.edges, odds, strict=True)
        ]
        """For each state the edges out of it, each with its number of the parts of its scene."""

    @property
    def unit(self) -> int:
        """Into how many parts the whole season is divided."""
        return self.opening * self.beyond[0]

    def share(self, parts: int) -> Fraction:
        """A number of parts of the season as a share of the whole."""
        return Fraction(parts, self.unit)

    def _of(self, edges: Sequence[Edge]) -> list[tuple[int, int]]:
        choices = len({edge.choice for edge in edges})
        return [self._odds(edge.luck, choices) for edge in edges]

    def _odds(self, luck: Luck, choices: int) -> tuple[int, int]:
        key = (choices, *((weights, outcome) for _, weights, outcome in luck))
        if (known := self._known.get(key)) is None:
            number = prod(weights[outcome] for _, weights, outcome in luck)
            of = choices * SCALE ** len(luck)
            common = gcd(number, of)
            known = self._known[key] = (number // common, of // common)
        return known
