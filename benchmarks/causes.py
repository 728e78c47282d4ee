"""Every cause that a debrief gives, checked by living the whole season again.

    python -m benchmarks.causes [--seasons 1000] [--seed 1]

Draws seasons of all lives by lot. For every closed door and each of its causes, the season is lived
from its first day with these changes, and with every smaller set of them: the first must open the
door, or open it sooner, and none of the others may. Prints what was checked, and each cause that
does not hold.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterable
from itertools import combinations

from game.content.catalogue import Catalogue
from game.core import events as e
from game.core.engine import NotOffered
from game.core.playthrough import Run, drawn, start
from game.debrief.causes import Door, doors
from game.debrief.changes import Change, changed


def main() -> None:
    """Draw, check and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seasons", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    catalogue, count = Catalogue(), Counter[str]()
    lives = sorted(card.life.id for card in catalogue.cards())
    began = time.perf_counter()
    for place in range(arguments.seasons):
        run = drawn(catalogue.season(lives[place % len(lives)]), arguments.seed + place)
        for problem in unproved(run):
            print(f"{run.season.life.id}, seed {run.seed}: {problem}")
            count["do not hold"] += 1
        closed = [door for door in doors(run) if not door.answer.open]
        count["doors"] += len(closed)
        count["without a cause"] += sum(not door.causes for door in closed)
        count.update(f"of {len(each.changes)}" for door in closed for each in door.causes)
    print(f"{arguments.seasons} seasons, {time.perf_counter() - began:.0f} s: {dict(count)}")


def unproved(run: Run) -> list[str]:
    """The causes of a run's doors that do not hold."""
    return [
        f"{door.answer.gate} on day {door.entry.day}: {problem}"
        for door in doors(run)
        for cause in door.causes
        for problem in _problems(run, door, cause.changes)
    ]


def _problems(run: Run, door: Door, changes: tuple[Change, ...]) -> Iterable[str]:
    if not _opens(run, door, changes):
        yield f"stays shut without {changes}"
    for size in range(1, len(changes)):
        for fewer in combinations(changes, size):
            if _opens(run, door, fewer):
                yield f"opens already without {fewer}"


def _opens(run: Run, door: Door, changes: Iterable[Change]) -> bool:
    """Whether the door opens at its turn, or sooner where it was asked before; by living all of it
    again, choice by choice."""
    season = run.season
    for change in changes:
        season = changed(season, change)
    again = start(season, run.seed)
    for place, choice in enumerate(run.choices):
        if again.world.scene != run.steps[place].world.scene:
            break
        try:
            again = again.choose(choice)
        except NotOffered:
            break
    was, now = _asked(run, door), _asked(again, door)
    at = [turn for turn, _ in was[: _place(run, door) + 1]]
    shared = 0
    while shared < min(len(at), len(now)) and now[shared][0] == at[shared]:
        shared += 1
    if shared == len(at):
        return now[shared - 1][1]
    pairs = zip(was[:shared], now[:shared], strict=True)
    return any(is_open and not was_open for (_, was_open), (_, is_open) in pairs)


def _asked(run: Run, door: Door) -> list[tuple[int, bool]]:
    """The turns in which this gate answered this person, and what."""
    return [
        (entry.turn, event.open)
        for entry, event in run.ledger.of(e.Answered)
        if (event.gate, event.who) == (door.answer.gate, door.answer.who)
    ]


def _place(run: Run, door: Door) -> int:
    """Which of those answers the door's is."""
    before = [
        entry
        for entry, event in run.ledger.of(e.Answered)
        if (event.gate, event.who) == (door.answer.gate, door.answer.who)
        and entry.id < door.entry.id
    ]
    return len(before)


if __name__ == "__main__":
    main()
