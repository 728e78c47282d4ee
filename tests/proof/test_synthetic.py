"""Lives made by a rule, in which counters matter to the end: merged, they count as unmerged."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction
from math import prod

import pytest

from benchmarks.synthetic_life import Shape, season
from game.core.chance import SCALE, Scripted
from game.core.engine import begin, choose, offered
from game.core.events import Answered
from game.core.season import Season
from game.core.world import World
from game.proof.promises import prove

ONE = Fraction(1)
Seen = frozenset[tuple[str, bool]]


@dataclass
class Tried:
    """What trying every way with every luck comes to, nothing merged."""

    endings: Counter[str] = field(default_factory=Counter)
    shares: dict[str, Fraction] = field(default_factory=dict)
    answers: Counter[tuple[str, bool]] = field(default_factory=Counter)

    def ended(self, ending: str, share: Fraction, seen: Seen) -> None:
        self.endings[ending] += 1
        self.shares[ending] = self.shares.get(ending, Fraction(0)) + share
        self.answers.update(seen)


def one_by_one(made: Season) -> Tried:
    tried = Tried()
    stack: list[tuple[World, Fraction, Seen]] = []
    stack.append((begin(made, Scripted()).world, ONE, frozenset()))
    while stack:
        world, share, seen = stack.pop()
        if world.ending is not None:
            tried.ended(world.ending, share, seen)
        for choice in (on_offer := offered(made, world)):
            script: tuple[int, ...] | None = ()
            while script is not None:
                chance = Scripted(script)
                step = choose(made, world, choice.id, chance)
                events = (each.event for each in step.emitted)
                now = {(e.gate, e.open) for e in events if isinstance(e, Answered)}
                luck = prod((Fraction(w[took], SCALE) for _, w, took in chance.asked), start=ONE)
                stack.append((step.world, share * luck / len(on_offer), seen | now))
                script = chance.next_script()
    return tried


@pytest.mark.parametrize(
    "shape",
    [
        Shape(scenes=5),
        Shape(scenes=6, counters=2, threshold=1, every=2),
        Shape(scenes=6, counters=3, threshold=2, every=3, idle=True),
        Shape(scenes=8, choices=2, counters=2, threshold=2, every=2),
        Shape(scenes=8, choices=2, counters=4, threshold=1, every=3, idle=True),
    ],
    ids=lambda shape: f"{shape.scenes}x{shape.choices}x{shape.counters}",
)
def test_a_proof_counts_what_trying_every_way_counts(shape: Shape) -> None:
    made = season(shape)
    tried, proof = one_by_one(made), prove(made)
    assert proof.ways == tried.endings.total()
    assert {name: each.ways for name, each in proof.endings if each.ways} == dict(tried.endings)
    assert {name: each.share for name, each in proof.endings if each.ways} == tried.shares
    counted = {(gate.gate, True): gate.opens.ways for gate in proof.gates}
    counted |= {(gate.gate, False): gate.closes.ways for gate in proof.gates}
    assert {key: ways for key, ways in counted.items() if ways} == dict(tried.answers)


@pytest.mark.slow
@pytest.mark.parametrize(("scenes", "idle"), [(10, False), (12, True)])
def test_in_a_life_of_many_scenes_everything_can_come_about(scenes: int, idle: bool) -> None:
    made = season(Shape(scenes=scenes, idle=idle))
    proof = prove(made)
    assert proof.broken == ()
    assert len(proof.kept) == len(made.life.promises)


def test_merging_keeps_the_states_of_a_long_life_few() -> None:
    shorter, longer = (prove(season(Shape(scenes=n, sensors=False))) for n in (6, 10))
    assert longer.ways > 100 * shorter.ways
    assert longer.states < 10 * shorter.states
