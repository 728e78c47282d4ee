"""A way through a life that shows something, as choices and a seed that anyone can replay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.chance import draw, pick_at
from game.proof.walk import Edge, Luck

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


def witness(life: str, path: Sequence[Edge]) -> Witness:
    """The choices along a path, and a seed under which its draws fall as they do there."""
    luck = tuple(draw for edge in path for draw in edge.luck)
    choices = tuple(edge.choice for edge in path if edge.choice)
    return Witness(life, choices, _seed(luck))


def _seed(luck: Luck) -> int | None:
    for seed in range(1, MOST_SEEDS):
        if all(pick_at(draw(seed, key), weights) == outcome for key, weights, outcome in luck):
            return seed
    return None
