"""How much of a debrief is shown: what there is time for at a kiosk or alone, or all of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.core.life import CUT
from game.core.playthrough import Run

_ALL = 10_000
"""More than there ever is of anything."""


@dataclass(frozen=True, slots=True)
class Depth:
    """The most that a step shows of each thing.

    `lines` are lines of the file beside one thing that happened, `cases` those in which a door
    opens, `bars` the doors counted over all ways, `proved` what is true of all of them, `people`
    those whose files lay on a desk. `short`: whether it is read standing, so that a step says only
    what it cannot do without. `all`: whether what stands behind it, such as every check of a door,
    is shown too. `bare`: whether what is counted is said once above a list, and not in each line.
    """

    rows: int
    lines: int
    doors: int
    cases: int
    bars: int
    proved: int
    people: int
    harms: int
    claims: int
    nearest: int
    matters: int
    rumours: int
    questions: int
    unsaid: int
    short: bool = False
    all: bool = False
    bare: bool = False


KIOSK = Depth(
    rows=2,
    lines=1,
    doors=1,
    cases=1,
    bars=0,
    proved=1,
    people=1,
    harms=1,
    claims=2,
    nearest=0,
    matters=0,
    rumours=0,
    questions=0,
    unsaid=1,
    short=True,
)
ALONE = Depth(
    rows=4,
    lines=2,
    doors=2,
    cases=2,
    bars=0,
    proved=1,
    people=2,
    harms=2,
    claims=2,
    nearest=1,
    matters=0,
    rumours=1,
    questions=1,
    unsaid=2,
)
WHOLE = Depth(
    rows=_ALL,
    lines=_ALL,
    doors=_ALL,
    cases=_ALL,
    bars=_ALL,
    proved=_ALL,
    people=_ALL,
    harms=4,
    claims=3,
    nearest=3,
    matters=2,
    rumours=_ALL,
    questions=3,
    unsaid=_ALL,
    all=True,
)

PAPER = replace(WHOLE, bare=True)


def shown_first(run: Run) -> Depth:
    """What is shown before anybody asks for more."""
    return KIOSK if run.season.life.id.endswith(CUT) else ALONE
