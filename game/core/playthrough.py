"""A playthrough is a life, a seed and the choices made. All else is replayed from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from game.core.chance import SCALE, Seeded
from game.core.engine import NotOffered, Step, begin, choose, offered
from game.core.ledger import Ledger
from game.core.scene import Choice
from game.core.season import Season
from game.core.telling import text_of
from game.core.world import World


@dataclass(frozen=True, slots=True)
class Playthrough:
    """What is saved, and nothing else is. `content` is the hash of the content it was played on.

    `undone` are choices that were taken back, the latest first. `cases` are seasons of other lives
    that lie on the citizen's desk in this one.
    """

    life: str
    content: str
    seed: int
    choices: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()
    cases: tuple[Playthrough, ...] = ()

    def then(self, choice: str) -> Playthrough:
        """With one more choice; what had been taken back is forgotten."""
        return replace(self, choices=(*self.choices, choice), undone=())

    def undo(self) -> Playthrough:
        """With the last choice taken back; the same playthrough if there is none."""
        if not self.choices:
            return self
        return replace(self, choices=self.choices[:-1], undone=(self.choices[-1], *self.undone))

    def redo(self) -> Playthrough:
        """With the choice that was taken back last made again; the same if there is none."""
        if not self.undone:
            return self
        return replace(self, choices=(*self.choices, self.undone[0]), undone=self.undone[1:])

    def branch(self, turn: int, choice: str) -> Playthrough:
        """The same up to `turn` choices, and then another one."""
        return replace(self, choices=(*self.choices[:turn], choice), undone=())


class Parted(Exception):
    """A replay came to a choice that is not on offer. `turn` counts the choices made before it."""

    def __init__(self, turn: int, cause: NotOffered) -> None:
        super().__init__(f"choice {turn + 1}: {cause}")
        self.turn = turn
        self.cause = cause


@dataclass(frozen=True)
class Run:
    """A playthrough worked out: one step for the beginning and one for each choice."""

    season: Season
    seed: int
    choices: tuple[str, ...]
    steps: tuple[Step, ...]

    @property
    def world(self) -> World:
        """The world now."""
        return self.steps[-1].world

    @cached_property
    def ledger(self) -> Ledger:
        """The history up to now."""
        return Ledger(self.season, self.steps)

    def text(self, turn: int) -> str:
        """The words of the scene or the ending that came after `turn` choices."""
        world, life = self.steps[turn].world, self.season.life
        place = life.scene[world.scene] if world.ending is None else life.ending[world.ending]
        return text_of(place, world, life.citizen)

    @property
    def offered(self) -> tuple[Choice, ...]:
        """The choices on offer now; none once the season is over."""
        return offered(self.season, self.world)

    def choose(self, choice: str) -> Run:
        """The run after one more choice.

        Raises:
            NotOffered: if it is not on offer.
        """
        step = choose(self.season, self.world, choice, Seeded(self.seed))
        return replace(self, choices=(*self.choices, choice), steps=(*self.steps, step))

    def until(self, turn: int) -> Run:
        """The run as it stood after `turn` choices."""
        return replace(self, choices=self.choices[:turn], steps=self.steps[: turn + 1])


def drawn(season: Season, seed: int) -> Run:
    """A season in which every choice is drawn by lot, the same each time for the same seed."""
    run, lot = start(season, seed), Seeded(seed)
    while run.offered:
        place = lot.pick(("drawn", season.life.id, str(len(run.choices))), _even(len(run.offered)))
        run = run.choose(run.offered[place].id)
    return run


def _even(number: int) -> tuple[int, ...]:
    share = SCALE // number
    return (SCALE - share * (number - 1), *(share,) * (number - 1))


def start(season: Season, seed: int) -> Run:
    """A season at its first scene."""
    return Run(season, seed, (), (begin(season, Seeded(seed)),))


def replay(season: Season, seed: int, choices: tuple[str, ...]) -> Run:
    """A season lived again, choice by choice.

    Raises:
        Parted: at the first choice that is not on offer.
    """
    run = start(season, seed)
    for turn, choice in enumerate(choices):
        try:
            run = run.choose(choice)
        except NotOffered as cause:
            raise Parted(turn, cause) from cause
    return run
