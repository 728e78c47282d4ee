"""The story as a life: loaded, gone through way by way, and played at random."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from game.content.loading import load
from game.core.chance import Seeded
from game.core.engine import begin, choose, offered
from game.core.season import Season
from game.core.telling import text_of
from game.core.world import World

HERE = Path(__file__).parent
COUNTERS = ("trust", "nerve", "found", "late")


@dataclass(frozen=True, slots=True)
class Way:
    """One way through a story: what was chosen, what was read, and the counters at the end.

    `odds` is how likely it is if every choice is taken at random.
    """

    choices: tuple[str, ...]
    words: tuple[str, ...]
    counters: tuple[int, ...]
    odds: Fraction


def story() -> Season:
    """The story as a life, from its YAML.

    Raises:
        ValueError: with what is wrong, if it cannot be played.
    """
    content = load([HERE / "rulebook.yaml"], [HERE / "story.yaml"])
    season = content.season("green-satchel")
    if season is None:
        raise ValueError("; ".join(each.message for each in content.findings))
    return season


def ways(season: Season) -> Iterator[Way]:
    """Every way, one by one, nothing merged."""
    chance = Seeded(0)
    stack: list[tuple[World, tuple[str, ...], tuple[str, ...], Fraction]] = []
    stack.append((begin(season, chance).world, (), (), Fraction(1)))
    while stack:
        world, chosen, read, odds = stack.pop()
        words = (*read, _words(season, world))
        on_offer = offered(season, world)
        if not on_offer:
            yield Way(chosen, words, tuple(map(world.flag, COUNTERS)), odds)
        for choice in on_offer:
            onward = choose(season, world, choice.id, chance).world
            stack.append((onward, (*chosen, choice.text), words, odds / len(on_offer)))


def _words(season: Season, world: World) -> str:
    life = season.life
    place = life.scene[world.scene] if world.ending is None else life.ending[world.ending]
    return text_of(place, world, life.citizen)


def played_at_random(season: Season, seconds: float) -> float:
    """Random playthroughs a second, words and all, each with a luck of its own."""
    dice, played, length = random.Random(1), 0, 0
    began = time.perf_counter()
    while time.perf_counter() - began < seconds:
        chance = Seeded(played)
        world = begin(season, chance).world
        while on_offer := offered(season, world):
            length += len(_words(season, world))
            world = choose(season, world, dice.choice(on_offer).id, chance).world
        length += len(_words(season, world))
        played += 1
    return played / (time.perf_counter() - began)
