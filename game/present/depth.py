"""How much of a debrief is shown: what there is time for at a kiosk or alone, or all of it."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.life import CUT
from game.core.playthrough import Run


@dataclass(frozen=True, slots=True)
class Depth:
    """The most that a step shows of each thing; `all`: whether what stands behind it, such as every
    check of a door, is shown too."""

    rows: int
    doors: int
    cases: int
    harms: int
    claims: int
    matters: int
    rumours: int
    all: bool = False


KIOSK = Depth(rows=2, doors=1, cases=1, harms=1, claims=2, matters=0, rumours=0)
ALONE = Depth(rows=5, doors=2, cases=2, harms=2, claims=2, matters=0, rumours=1)
WHOLE = Depth(
    rows=10_000, doors=10_000, cases=6, harms=4, claims=3, matters=2, rumours=10_000, all=True
)


def shown_first(run: Run) -> Depth:
    """What is shown before anybody asks for more."""
    return KIOSK if run.season.life.id.endswith(CUT) else ALONE
