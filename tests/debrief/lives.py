"""Random runs of every life that ships, and their answers played again from the first scene."""

from __future__ import annotations

from hypothesis import strategies as st

from game.core import events as e
from game.core.chance import Seeded
from game.core.engine import NotOffered, Step, begin, choose
from game.core.playthrough import Run, drawn
from game.core.season import Season
from tests.shipped import CATALOGUE

LIVES = [
    life.id for card in CATALOGUE.cards() for life in (card.life, card.cut) if life is not None
]

runs = st.builds(
    lambda life, seed: drawn(CATALOGUE.season(life), seed),
    st.sampled_from(LIVES),
    st.integers(0, 10**6),
)


def followed(season: Season, run: Run) -> list[Step]:
    """Every step from the first scene on, as long as both stand in the same scene."""
    steps = [begin(season, Seeded(run.seed))]
    for choice, before in zip(run.choices, run.steps, strict=False):
        here = steps[-1].world
        if here.ending or here.scene != before.world.scene:
            break
        try:
            steps.append(choose(season, here, choice, Seeded(run.seed)))
        except NotOffered:
            break
    return steps


def answers(steps: list[Step]) -> list[tuple[int, str, str, bool]]:
    """(day, gate, person, whether it opened), in order."""
    return [
        (each.day, each.event.gate, each.event.who, each.event.open)
        for step in steps
        for each in step.emitted
        if isinstance(each.event, e.Answered)
    ]


def standing(step: Step, season: Season) -> int:
    return step.world.citizen(season.life.citizen).standing
