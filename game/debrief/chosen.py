"""What a shut door would have said, had something else been chosen: a choice that leads to what it
wanted, where one was on offer or where an earlier door had kept it from being on offer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.core import events as e
from game.core.engine import NotOffered
from game.core.events import Finding
from game.core.ledger import Entry
from game.core.playthrough import Run, replay
from game.core.scene import Choice
from game.core.season import Season
from game.debrief.causes import Door
from game.debrief.changes import NoCheck, changed
from game.debrief.withheld import leads_to, wanted_line


@dataclass(frozen=True, slots=True)
class Taken:
    """A choice taken instead, the day of it, and what the door answers then. `against` are the
    lines that the first check which fails then stands on."""

    day: int
    choice: Choice
    answer: e.Answered
    against: tuple[Entry, ...] = ()


def instead(run: Run, door: Door, finding: Finding) -> tuple[Taken, ...]:
    """Each choice that was on offer and leads to what a check wanted, taken once."""
    return tuple(
        taken
        for turn in range(door.entry.turn)
        for choice in run.until(turn).offered
        if _leads(run, door, finding, choice) and choice.id != run.choices[turn]
        if (taken := _taken(run, run.until(turn), door, turn, choice))
    )


def had_opened(run: Run, door: Door, before: Door, finding: Finding) -> tuple[Taken, ...]:
    """Each choice that leads to what a check wanted, and that comes on offer where an earlier door
    opens, taken once."""
    opened = _opened(run.season, before)
    turn = before.entry.turn
    lived = replay(opened, run.seed, run.choices[:turn])
    if lived.world.scene != run.steps[turn].world.scene:
        return ()
    return tuple(
        taken
        for choice in lived.offered
        if _leads(run, door, finding, choice)
        if (taken := _taken(run, lived, door, turn, choice))
    )


def _leads(run: Run, door: Door, finding: Finding, choice: Choice) -> bool:
    what, least = wanted_line(run, finding.wanted)
    wants = bool(what) and finding.found < least
    return wants and leads_to(run, choice, what, door.answer.who)


def _opened(season: Season, before: Door) -> Season:
    for finding in before.answer.findings:
        season = changed(season, NoCheck(before.answer.gate, finding.check))
    return season


def _taken(run: Run, lived: Run, door: Door, turn: int, choice: Choice) -> Taken | None:
    """What the door answers on its turn with one other choice, if the season comes to it so."""
    day = lived.world.day
    lived = lived.choose(choice.id)
    for place in range(turn + 1, door.entry.turn):
        if lived.world.scene != run.steps[place].world.scene:
            return None
        try:
            lived = lived.choose(run.choices[place])
        except NotOffered:
            return None
    answers = list(_answers(lived, door))
    if not answers:
        return None
    entry, answer = answers[-1]
    failed = next((each for each in answer.findings if not each.passed), None)
    return Taken(day, choice, answer, lived.ledger.because(entry, failed) if failed else ())


def _answers(lived: Run, door: Door) -> Iterator[tuple[Entry, e.Answered]]:
    """What this gate answered this person on this turn."""
    asked = (door.entry.turn, door.answer.gate, door.answer.who)
    for entry, answer in lived.ledger.of(e.Answered):
        if (entry.turn, answer.gate, answer.who) == asked:
            yield entry, answer
