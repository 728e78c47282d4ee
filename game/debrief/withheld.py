"""A line that a door wanted and did not find, because an earlier door had kept it from being
written."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import conditions as c
from game.core.effects import Act
from game.core.events import Finding
from game.core.life import Choice
from game.core.playthrough import Run
from game.debrief.causes import Door


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
        if not _leads_to(run, choice, wanted.what, door.answer.who):
            continue
        for gate in _open_gates(choice.when):
            if gate in shut and not shut[gate].answer.open:
                return shut[gate]
    return None


def _in_scenes(run: Run, door: Door) -> Iterator[Choice]:
    """The choices of the scenes that were come to before the door."""
    scenes = dict.fromkeys(x.scene for x in run.ledger.entries if x.id < door.entry.id)
    for id in scenes:
        if scene := run.season.life.scene.get(id):
            yield from scene.choices


def _leads_to(run: Run, choice: Choice, what: str, who: str) -> bool:
    """Whether what is done writes a line of this signal or topic in this person's file."""
    signals = run.season.rulebook.signal
    acts = [each for each in choice.effects if isinstance(each, Act) and each.who == who]
    return any(what in (act.signal, signals[act.signal].topic) for act in acts)


def _open_gates(when: c.Condition | None) -> Iterator[str]:
    """The gates that have to stand open for a choice to be on offer."""
    match when:
        case c.GateStood(gate, open=True):
            yield gate
        case c.AllOf(inner):
            for each in inner:
                yield from _open_gates(each)
        case _:
            return
