"""Everything a debrief has to tell about one run, before it is put into words."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.playthrough import Run
from game.debrief.causes import Door, doors
from game.debrief.columns import Row, columns
from game.debrief.touched import harms, mechanisms
from game.debrief.unsaid import Unsaid, unsaid
from game.debrief.ways import Ways, ways


@dataclass(frozen=True)
class Debrief:
    """The run explained. All of it is worked out from the run; nothing is written beforehand."""

    run: Run
    rows: tuple[Row, ...]
    doors: tuple[Door, ...]
    ways: Ways | None
    unsaid: tuple[Unsaid, ...]
    harms: tuple[str, ...]
    mechanisms: tuple[str, ...]


def debrief(run: Run) -> Debrief:
    """The debrief of a run, finished or not."""
    return Debrief(
        run,
        columns(run.ledger),
        doors(run),
        ways(run.season, run.seed),
        unsaid(run),
        harms(run.ledger),
        mechanisms(run.ledger),
    )
