"""Chance that is keyed and never streamed.

A draw depends on the seed and on what it is for, and on nothing drawn before it. Taking one event
away therefore leaves every unrelated draw as it was, which is what makes a replay "without that
record" an honest comparison.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Protocol

SCALE = 10_000
"""All probabilities are whole parts in this many."""

Key = tuple[str, ...]


def draw(seed: int, key: Key) -> int:
    """A number from 0 to `SCALE` - 1 that depends on `seed` and `key` alone."""
    text = "\x1f".join((str(seed), *key)).encode()
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big") % SCALE


class Chance(Protocol):
    """Decides which of several weighted outcomes comes about."""

    def pick(self, key: Key, weights: Sequence[int]) -> int:
        """The index of the outcome; `weights` are parts of `SCALE` and add up to it."""
        ...


def pick_at(level: int, weights: Sequence[int]) -> int:
    """The index of the outcome in which `level` (0 to `SCALE` - 1) falls."""
    for index, weight in enumerate(weights):
        level -= weight
        if level < 0:
            return index
    raise ValueError(f"the weights {list(weights)} do not add up to {SCALE}")


@dataclass(frozen=True, slots=True)
class Seeded:
    """The chance of one playthrough: fixed by its seed."""

    seed: int

    def pick(self, key: Key, weights: Sequence[int]) -> int:
        """The outcome that the seed gives for this key."""
        return pick_at(draw(self.seed, key), weights)


@dataclass(slots=True)
class Scripted:
    """Chance that follows a script, and notes every question it is asked.

    What was asked before under the same key is answered the same, as a seed would. Beyond the end
    of the script the first possible outcome is taken. Whoever walks every way a season can go reads
    `asked` and comes back with the next script.
    """

    script: tuple[int, ...] = ()
    asked: list[tuple[Key, tuple[int, ...], int]] = field(default_factory=list)

    def pick(self, key: Key, weights: Sequence[int]) -> int:
        """The outcome that the script names, or the first that can happen."""
        for before, _, answer in self.asked:
            if before == key:
                return answer
        place = len(self.asked)
        if place < len(self.script):
            taken = self.script[place]
        else:
            taken = next(index for index, weight in enumerate(weights) if weight)
        self.asked.append((key, tuple(weights), taken))
        return taken

    def next_script(self) -> tuple[int, ...] | None:
        """The script that follows this one in order, or None after the last."""
        for place in reversed(range(len(self.asked))):
            _, weights, taken = self.asked[place]
            for later in range(taken + 1, len(weights)):
                if weights[later]:
                    before = (outcome for _, _, outcome in self.asked[:place])
                    return (*before, later)
        return None
