"""The merged graph of everything that can come of a life.

Every choice is taken wherever it is on offer and, unless a seed is given, every outcome of every
sensor is taken too; playthroughs that come to equal worlds are merged.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from game.core.chance import Key, Scripted, Seeded
from game.core.conditions import holds
from game.core.engine import Step, begin, choose, offered
from game.core.season import Season
from game.core.world import World
from game.proof.relevance import Relevance, order
from game.proof.watch import Answers, Marks, Met, Watch, answers, met

MOST_STATES = 300_000

Luck = tuple[tuple[Key, tuple[int, ...], int], ...]
"""Draws that were made on the way: what for, the weights, and the outcome."""


MOST_EDGES = 1_500_000
"""Where sixteen sensors look at one act, there are more ways to a single step than this."""


class TooManyStates(Exception):
    """The life has more states than can be walked, or more ways between them."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One choice with one outcome of its draws: where it leads, and what came about on the way.

    An opening has no choice.
    """

    choice: str
    target: int
    luck: Luck
    answers: Answers
    marks: Marks


@dataclass
class Walk:
    """States in the order in which they were found, with all edges out of each.

    `routes` are the routes taken, as scene, choice and place; `variants` the texts that were read
    in place of the plain one, as scene or ending and place; `met` the rules at work.
    """

    season: Season
    watch: Watch
    worlds: list[World] = field(default_factory=list)
    edges: list[list[Edge]] = field(default_factory=list)
    openings: list[Edge] = field(default_factory=list)
    routes: set[tuple[str, str, int]] = field(default_factory=set)
    variants: set[tuple[str, int]] = field(default_factory=set)
    met: set[Met] = field(default_factory=set)

    @cached_property
    def answers(self) -> Answers:
        """Every answer that any gate gives on any way."""
        edges = (edge for some in (self.openings, *self.edges) for edge in some)
        return frozenset().union(*(edge.answers for edge in edges))

    @cached_property
    def ranks(self) -> list[int]:
        """For each state, the place of its scene in the order of the story; endings come last."""
        rank = {scene: place for place, scene in enumerate(order(self.season.life))}
        return [len(rank) if world.ending else rank[world.scene] for world in self.worlds]

    @cached_property
    def forwards(self) -> list[int]:
        """All states, each before every state that it leads to."""
        return sorted(range(len(self.worlds)), key=self.ranks.__getitem__)

    def dead_ends(self) -> Iterator[int]:
        """States in which the season is not over and nothing is on offer."""
        for state, world in enumerate(self.worlds):
            if world.ending is None and not self.edges[state]:
                yield state

    def endings(self) -> Iterator[int]:
        """States in which the season is over, the soonest first."""
        return (state for state, world in enumerate(self.worlds) if world.ending is not None)


def walk(
    season: Season, seed: int | None = None, most: int = MOST_STATES, *, wording: bool = False
) -> Walk:
    """Every way the season can go: under one seed, or under every outcome of every sensor.

    With `wording`, states are kept apart where only a text differs, and `Walk.variants` is filled.

    Raises:
        TooManyStates: if there are more than `most` states, or than `MOST_EDGES` ways between them.
    """
    return _Walker(season, seed, most, wording=wording).walk()


class _Walker:
    """A walk while it is being made."""

    def __init__(self, season: Season, seed: int | None, most: int, *, wording: bool) -> None:
        self._season = season
        self._seed = seed
        self._most = most
        self._wording = wording
        self._made = Walk(season, Watch(season))
        self._relevance = Relevance(season, wording=wording)
        self._known: dict[World, int] = {}
        self._frontier: deque[int] = deque()
        self._edges = 0

    def walk(self) -> Walk:
        """Breadth first, so that what comes sooner is found first."""
        season, made = self._season, self._made
        for step, luck in _outcomes(lambda chance: begin(season, chance), self._seed):
            made.openings.append(self._come_to(step, None, "", luck))
        while self._frontier:
            state = self._frontier.popleft()
            world = made.worlds[state]
            for choice in offered(season, world):
                for step, luck in _outcomes(_chooser(season, world, choice.id), self._seed):
                    made.edges[state].append(self._come_to(step, world, choice.id, luck))
                    made.routes.add((world.scene, choice.id, step.route))
        return made

    def _come_to(self, step: Step, before: World | None, choice: str, luck: Luck) -> Edge:
        self._edges += 1
        if self._edges > MOST_EDGES:
            raise TooManyStates(f"more than {MOST_EDGES:,} ways from one state to the next")
        self._made.met.update(met(step))
        came = self._made.watch.came(step, before, choice)
        return Edge(choice, self._state(step.world), luck, answers(step), came)

    def _state(self, arrived: World) -> int:
        """The state of a world; a new one is to be gone on from."""
        world = self._relevance.project(arrived)
        state = self._known.get(world)
        if state is None:
            state = self._known[world] = len(self._made.worlds)
            if state >= self._most:
                raise TooManyStates(f"more than {self._most:,} states")
            self._made.worlds.append(world)
            self._made.edges.append([])
            self._frontier.append(state)
            if self._wording and (read := _variant(self._season, world)):
                self._made.variants.add(read)
        return state


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


def _variant(season: Season, world: World) -> tuple[str, int] | None:
    """Which other text is read here, if one is."""
    life = season.life
    place = life.ending[world.ending] if world.ending else life.scene[world.scene]
    fits = (at for at, v in enumerate(place.variants) if holds(v.when, world, life.citizen))
    return next(((place.id, at) for at in fits), None)
