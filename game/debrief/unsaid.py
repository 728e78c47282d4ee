"""Words that were on offer and left unsaid."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.engine import offered
from game.core.playthrough import Run
from game.core.scene import Choice


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A choice of words that was on offer in a scene, where another one was made. `silent`:
    whether that was none of words either."""

    turn: int
    scene: str
    choice: Choice
    silent: bool


def unsaid(run: Run) -> tuple[Unsaid, ...]:
    """Every chance to speak that the player did not take."""
    left: list[Unsaid] = []
    for turn, taken in enumerate(run.choices):
        world = run.steps[turn].world
        words = [choice for choice in offered(run.season, world) if choice.voice]
        silent = taken not in [choice.id for choice in words]
        left += (
            Unsaid(turn + 1, world.scene, choice, silent) for choice in words if choice.id != taken
        )
    return tuple(left)


def chances(run: Run) -> tuple[int, int]:
    """In how many scenes there were words to say, and in how many of those none were said."""
    open_to, silent = 0, 0
    for turn, taken in enumerate(run.choices):
        words = {each.id for each in offered(run.season, run.steps[turn].world) if each.voice}
        open_to += bool(words)
        silent += bool(words) and taken not in words
    return open_to, silent
