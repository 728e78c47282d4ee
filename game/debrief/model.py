"""Everything a debrief has to tell about one run, before it is put into words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from game.core.playthrough import Run
from game.debrief.causes import Door, doors
from game.debrief.columns import Row, columns
from game.debrief.moved import Weights, moved
from game.debrief.touched import Heard, harms, mechanisms, rumours
from game.debrief.unsaid import Unsaid, unsaid
from game.debrief.ways import Ways, ways


@dataclass(frozen=True)
class Debrief:
    """The run explained. All of it is worked out from the run; nothing is written beforehand."""

    run: Run
    rows: tuple[Row, ...]
    doors: tuple[Door, ...]
    unsaid: tuple[Unsaid, ...]
    harms: tuple[str, ...]
    mechanisms: tuple[str, ...]
    rumours: tuple[Heard, ...]
    moved: Weights

    count: Callable[[], Ways | None]

    @cached_property
    def ways(self) -> Ways | None:
        """Every way the season can go with this luck; None where there are too many to count."""
        return self.count()


def debrief(run: Run, count: Callable[[], Ways | None] | None = None) -> Debrief:
    """The debrief of a run, finished or not. `count` counts its ways, if that was begun
    elsewhere."""
    answered = doors(run)
    return Debrief(
        run,
        columns(run.ledger),
        answered,
        unsaid(run),
        harms(run.ledger),
        mechanisms(run.ledger),
        rumours(run.ledger),
        moved(run, answered),
        count or (lambda: ways(run.season, run.seed)),
    )
