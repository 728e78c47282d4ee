"""A way through a life that shows something, as choices and a seed that anyone can replay."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.chance import draw, pick_at
from game.proof.walk import Edge, Luck, Walk

MOST_SEEDS = 200_000


@dataclass(frozen=True, slots=True)
class Witness:
    """Choices and a seed. `seed` is None where no seed was found that makes the sensors do this."""

    life: str
    choices: tuple[str, ...]
    seed: int | None

    @property
    def command(self) -> str:
        """The command line that replays it."""
        seed = "" if self.seed is None else f" --seed {self.seed}"
        choices = f" --choices {','.join(self.choices)}" if self.choices else ""
        return f"good-standing play {self.life} --plain{seed}{choices}"


def witness(walk: Walk, state: int) -> Witness:
    """A shortest way to a state of the walk."""
    return _witness(walk, walk.path(state))


def witness_over(walk: Walk, state: int, edge: Edge) -> Witness:
    """A shortest way to a state, and then over one of its edges."""
    return _witness(walk, (*walk.path(state), edge))


def _witness(walk: Walk, path: tuple[Edge, ...]) -> Witness:
    luck = tuple(draw for edge in path for draw in edge.luck)
    choices = tuple(edge.choice for edge in path if edge.choice)
    return Witness(walk.season.life.id, choices, _seed(luck))


def _seed(luck: Luck) -> int | None:
    for seed in range(1, MOST_SEEDS):
        if all(pick_at(draw(seed, key), weights) == outcome for key, weights, outcome in luck):
            return seed
    return None
