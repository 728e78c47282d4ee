"""The merged graph of everything that can come of a life.

Every choice is taken wherever it is on offer and, unless a seed is given, every outcome of every
sensor is taken too; playthroughs that come to equal worlds are merged. Counts are exact whole
numbers.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from game.core import events as e
from game.core.chance import Key, Scripted, Seeded
from game.core.engine import Step, begin, choose, offered
from game.core.season import Season
from game.core.world import World
from game.proof.relevance import Relevance, order

MOST_STATES = 1_000_000

Luck = tuple[tuple[Key, tuple[int, ...], int], ...]
"""Draws that were made on the way: what for, the weights, and the outcome."""


class Answer(NamedTuple):
    """What a gate answered a person in a scene."""

    gate: str
    who: str
    scene: str
    open: bool


Answers = frozenset[Answer]


class TooManyStates(Exception):
    """The life has more states than can be walked."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One choice with one outcome of its draws: where it leads, and which gates answered on the
    way."""

    choice: str
    target: int
    luck: Luck
    answers: Answers


@dataclass(frozen=True, slots=True)
class Origin:
    """How a state was first come to: from which state, by which edge. The first has none."""

    state: int | None
    edge: Edge | None


@dataclass
class Walk:
    """States in the order in which they were found, with all edges out of each."""

    season: Season
    worlds: list[World] = field(default_factory=list)
    edges: list[list[Edge]] = field(default_factory=list)
    openings: list[Edge] = field(default_factory=list)
    origins: list[Origin] = field(default_factory=list)
    offers: set[tuple[str, str]] = field(default_factory=set)

    def ways(self) -> int:
        """How many ways the season can go."""
        return sum(self._onward[edge.target] for edge in self.openings)

    def ways_where(self, ended: Callable[[World], bool]) -> int:
        """How many of the ways end in a world like this."""
        return sum(self._hither[state] for state in self.endings() if ended(self.worlds[state]))

    def ways_to(self, ending: str) -> int:
        """How many of the ways come to this ending."""
        return self.ways_where(lambda world: world.ending == ending)

    @cached_property
    def answers(self) -> Answers:
        """Every answer that any gate gives on any way."""
        edges = (edge for some in (self.openings, *self.edges) for edge in some)
        return frozenset().union(*(edge.answers for edge in edges))

    def ways_answered(self, answers: Set[Answer]) -> int:
        """How many of the ways pass at least once over one of these answers.

        Counted from the end: once a way has passed, all that it can go on to counts.
        """
        onward, passing = self._onward, [0] * len(self.worlds)

        def through(edges: list[Edge]) -> int:
            total = 0
            for edge in edges:
                if edge.answers and not edge.answers.isdisjoint(answers):
                    total += onward[edge.target]
                else:
                    total += passing[edge.target]
            return total

        for state in self._backwards:
            passing[state] = through(self.edges[state])
        return through(self.openings)

    @cached_property
    def _onward(self) -> list[int]:
        """For each state, in how many ways the season can go on from it."""
        onward = [0] * len(self.worlds)
        for state in self._backwards:
            onward[state] = sum([onward[edge.target] for edge in self.edges[state]]) or 1
        return onward

    @cached_property
    def _hither(self) -> list[int]:
        """For each state, in how many ways the season can come to it."""
        hither = [0] * len(self.worlds)
        for edge in self.openings:
            hither[edge.target] += 1
        for state in reversed(self._backwards):
            for edge in self.edges[state]:
                hither[edge.target] += hither[state]
        return hither

    @cached_property
    def _backwards(self) -> list[int]:
        """All states, each after every state that it leads to."""
        rank = {scene: place for place, scene in enumerate(order(self.season.life))}
        last = len(rank)
        where = [last if w.ending else rank[w.scene] for w in self.worlds]
        return sorted(range(len(self.worlds)), key=lambda state: -where[state])

    def dead_ends(self) -> Iterator[int]:
        """States in which the season is not over and nothing is on offer."""
        for state, world in enumerate(self.worlds):
            if world.ending is None and not self.edges[state]:
                yield state

    def endings(self) -> Iterator[int]:
        """States in which the season is over, the soonest first."""
        return (state for state, world in enumerate(self.worlds) if world.ending is not None)

    def path(self, state: int) -> tuple[Edge, ...]:
        """A shortest way to a state; its first edge is the opening, which is no choice."""
        path: list[Edge] = []
        here: int | None = state
        while here is not None:
            origin = self.origins[here]
            if origin.edge:
                path.append(origin.edge)
            here = origin.state
        return tuple(reversed(path))


def walk(season: Season, seed: int | None = None, most: int = MOST_STATES) -> Walk:
    """Every way the season can go: under one seed, or under every outcome of every sensor.

    Raises:
        TooManyStates: if there are more than `most` states.
    """
    made = Walk(season)
    relevance = Relevance(season)
    known: dict[World, int] = {}
    frontier: deque[int] = deque()

    def come_to(step: Step, choice: str, luck: Luck, origin: int | None) -> Edge:
        world = relevance.project(step.world)
        target = known.get(world)
        new = target is None
        if target is None:
            target = known[world] = len(made.worlds)
            if target >= most:
                raise TooManyStates(f"more than {most} states")
        edge = Edge(choice, target, luck, _answers(step))
        if new:
            made.worlds.append(world)
            made.edges.append([])
            made.origins.append(Origin(origin, edge))
            frontier.append(target)
        return edge

    for step, luck in _outcomes(lambda chance: begin(season, chance), seed):
        made.openings.append(come_to(step, "", luck, None))
    while frontier:
        state = frontier.popleft()
        world = made.worlds[state]
        for choice in offered(season, world):
            made.offers.add((world.scene, choice.id))
            for step, luck in _outcomes(_chooser(season, world, choice.id), seed):
                made.edges[state].append(come_to(step, choice.id, luck, state))
    return made


AnyChance = Seeded | Scripted


def _chooser(season: Season, world: World, choice: str) -> Callable[[AnyChance], Step]:
    return lambda chance: choose(season, world, choice, chance)


def _outcomes(
    work_out: Callable[[AnyChance], Step], seed: int | None
) -> Iterator[tuple[Step, Luck]]:
    """The step under the seed, or one step for every way in which its draws can fall."""
    if seed is not None:
        yield work_out(Seeded(seed)), ()
        return
    script: tuple[int, ...] | None = ()
    while script is not None:
        chance = Scripted(script)
        step = work_out(chance)
        yield step, tuple(chance.asked)
        script = chance.next_script()


def _answers(step: Step) -> Answers:
    return frozenset(
        Answer(each.event.gate, each.event.who, each.scene, each.event.open)
        for each in step.emitted
        if isinstance(each.event, e.Answered)
    )
