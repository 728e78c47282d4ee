"""A line that a door wanted and did not find: an earlier door had kept it from being written, or
something else was done where it was on offer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from game.core import conditions as c
from game.core import events as e
from game.core.effects import Act
from game.core.engine import offered
from game.core.events import Finding
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.scene import Choice
from game.debrief.causes import Door
from game.debrief.duties import open_gates


def behind(run: Run, door: Door, finding: Finding, doors: tuple[Door, ...]) -> Door | None:
    """The earlier door without which the line that a check wanted could have been written: a choice
    that leads to it was in a scene of this run, and not on offer because that door had shut."""
    wanted = finding.wanted
    if not isinstance(wanted, c.Recorded) or finding.found:
        return None
    shut = {
        each.answer.gate: each
        for each in doors
        if each.entry.id < door.entry.id and each.answer.who == door.answer.who
    }
    for choice in _in_scenes(run, door):
        if not leads_to(run, choice, wanted.what, door.answer.who):
            continue
        for gate in open_gates(choice.when):
            if gate in shut and not shut[gate].answer.open:
                return shut[gate]
    return None


def instead(run: Run, door: Door, finding: Finding) -> Iterator[Entry]:
    """What was done, each time, where a choice was on offer that leads to the line or the listing
    that a check wanted and found too few of."""
    what, least = wanted_line(run, finding.wanted)
    if not what or finding.found >= least:
        return
    who = door.answer.who
    for made, event in run.ledger.of(e.Chose):
        if made.id > door.entry.id:
            return
        taken = run.season.life.choice(event.scene, event.choice)
        others = offered(run.season, run.steps[made.turn - 1].world)
        if taken is None or leads_to(run, taken, what, who):
            continue
        if any(leads_to(run, each, what, who) for each in others):
            told = (each for each in run.ledger.entries if each.cause == made.id)
            yield from islice((x for x in told if isinstance(x.event, e.Happened)), 1)


def wanted_line(run: Run, condition: c.Condition) -> tuple[str, int]:
    """The signal or topic that a check asks of this person's file, and how many of it."""
    match condition:
        case c.OnList(name, c.SELF):
            enters = run.season.rulebook.list[name].enters
            return wanted_line(run, enters) if isinstance(enters, c.Recorded) else ("", 0)
        case c.Recorded(what, c.SELF, least):
            return what, least
        case _:
            return "", 0


def _in_scenes(run: Run, door: Door) -> Iterator[Choice]:
    """The choices of the scenes that were come to before the door."""
    scenes = dict.fromkeys(x.scene for x in run.ledger.entries if x.id < door.entry.id)
    for id in scenes:
        if scene := run.season.life.scene.get(id):
            yield from scene.choices


def leads_to(run: Run, choice: Choice, what: str, who: str) -> bool:
    """Whether what is done writes a line of this signal or topic in this person's file."""
    signals = run.season.rulebook.signal
    acts = [each for each in choice.effects if isinstance(each, Act) and each.who == who]
    return any(what in (act.signal, signals[act.signal].topic) for act in acts)
