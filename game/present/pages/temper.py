"""How whoever is played looks, by what has just come about."""

from __future__ import annotations

from game.core import events as e
from game.core.playthrough import Run

_MUCH = 10
"""Points that one does not lose without a thought."""


def temper(run: Run) -> str:
    """`worried` after a door has closed or much was lost, `glad` after one has opened or something
    was gained, `firm` after words that are hard to say, else `calm`."""
    citizen, events = run.season.life.citizen, [each.event for each in run.steps[-1].emitted]
    doors = [x.open for x in events if isinstance(x, e.Answered) and x.who == citizen]
    points = sum(x.points for x in events if isinstance(x, e.RecordMade) and x.who == citizen)
    if False in doors or points <= -_MUCH:
        return "worried"
    if _spoke(run):
        return "firm"
    return "glad" if doors or points > 0 else "calm"


def _spoke(run: Run) -> bool:
    """Whether the last choice was one of words that are hard to say."""
    if not run.choices:
        return False
    scene = run.steps[-2].world.scene
    choice = run.season.life.choice(scene, run.choices[-1])
    return bool(choice and choice.voice)
