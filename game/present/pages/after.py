"""Where a step of the season leads: past its gates, and on to a scene or the ending."""

from __future__ import annotations

from game.core import events as e
from game.core.moment import Emitted
from game.core.playthrough import Run
from game.present.pages.page import Go
from game.present.table import Table


def answers(run: Run) -> tuple[tuple[Emitted, e.Answered], ...]:
    """What gates answered in the last step, in order, each with where and why it came about."""
    emitted = run.steps[-1].emitted
    return tuple((each, each.event) for each in emitted if isinstance(each.event, e.Answered))


def after_step(table: Table, *, gates: bool = True) -> Go:
    """To the gates of the last step, if they are to be shown and there are any, else onward."""
    return Go("gate") if gates and answers(table.season) else onward(table)


def onward(table: Table) -> Go:
    """To the scene or the ending that the season stands at."""
    return Go("play" if table.season.world.ending is None else "ending")
