"""How much of a debrief is shown at once: three minutes of it at a kiosk, eight alone, or all."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.life import CUT
from game.core.playthrough import Run


@dataclass(frozen=True, slots=True)
class Depth:
    """The most that a step shows of each thing; `checks`: whether every check of a door is."""

    rows: int
    doors: int
    cases: int
    harms: int
    claims: int
    checks: bool = False


KIOSK = Depth(rows=3, doors=1, cases=2, harms=1, claims=2)
ALONE = Depth(rows=7, doors=2, cases=3, harms=2, claims=2)
WHOLE = Depth(rows=10_000, doors=10_000, cases=6, harms=4, claims=3, checks=True)


def shown_first(run: Run) -> Depth:
    """What is shown before anybody asks for more."""
    return KIOSK if run.season.life.id.endswith(CUT) else ALONE
