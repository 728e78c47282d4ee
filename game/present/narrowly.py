"""A check that passed, though not as it looks: by a little, unseen, in time, or by a tie cut."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import conditions as c
from game.core import events as e
from game.core.events import Finding
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.changes import NoRecord
from game.debrief.reliving import Relived
from game.present.cases import key
from game.present.explain import first_name, whose

_SPARE = {0: "none to spare", 1: "one to spare"}
_TIMES = {1: "once", 2: "twice"}
_SEVERED = (
    "In {theirs} file {count}. Since day {day}, {name} is no {tie} of yours on paper. Had that "
    "not been put in your file, this door would have been shut."
)


def though(run: Run, door: Door, finding: Finding) -> str:
    """What is to be said of a check that passed; nothing of most."""
    match finding.wanted:
        case c.StandingIs(at_least=int(least)) | c.PageIs(at_least=int(least)):
            return _spare(run, door, finding, finding.found - least)
        case c.Not(c.OnList(name)):
            return _was_listed(run, door, name)
        case c.Not(c.Recorded(what, at_least=1)):
            return _unseen(run, door, what)
        case _:
            return ""


def _spare(run: Run, door: Door, finding: Finding, margin: int) -> str:
    """That any one loss more would have been too many."""
    lost = [
        -each.event.points
        for each in run.ledger.because(door.entry, finding)
        if isinstance(each.event, e.RecordMade) and each.event.points < 0
    ]
    if not lost or not 0 <= margin < min(lost):
        return ""
    return _SPARE.get(margin, f"{margin} to spare")


def _was_listed(run: Run, door: Door, name: str) -> str:
    """That somebody had been on a list, and was not when the door asked."""
    begun, ended = 0, 0
    for entry in _before(run, door):
        match entry.event:
            case e.Listed(who, register) if (who, register) == (door.answer.who, name):
                begun = entry.day
            case e.Delisted(who, register) if (who, register) == (door.answer.who, name):
                ended = entry.day
            case _:
                pass
    yours = "you were " if door.answer.who == run.season.life.citizen else ""
    return f"{yours}on that list from day {begun} to day {ended}" if ended else ""


def _unseen(run: Run, door: Door, what: str) -> str:
    """That it was done, and nothing put it on file."""
    recorded = {entry.cause for entry, look in run.ledger.of(e.Sensed) if look.read_as}
    signals = run.season.rulebook.signal
    done = sum(
        isinstance(act := entry.event, e.Acted)
        and act.who == door.answer.who
        and what in (act.signal, signals[act.signal].topic)
        and entry.id not in recorded
        for entry in _before(run, door)
    )
    if not done:
        return ""
    return f"done {_TIMES.get(done, f'{done} times')}, and not recorded"


def severed(relived: Relived, door: Door) -> Iterator[str]:
    """Of each tie that had been cut, and without that cut the door had shut: what it spared."""
    run, who = relived.run, door.answer.who
    for finding in door.answer.findings:
        match finding.wanted:
            case c.Not(c.TieRecorded(tie, what)):
                pass
            case _:
                continue
        for entry in _before(run, door):
            match entry.event:
                case e.TieCut(person, kind, other) if kind == tie and who in (person, other):
                    far = other if person == who else person
                    if _shuts_without(relived, door, entry):
                        yield _cut(run, door, entry, far, tie, what)
                case _:
                    pass


def _shuts_without(relived: Relived, door: Door, cut: Entry) -> bool:
    """Whether the door had shut without the line that cut a tie."""
    line = relived.run.ledger.source(cut)
    if line is None or not isinstance(line.event, e.RecordMade):
        return False
    change = NoRecord(key(line, line.event))
    lived = relived.answers(frozenset((change,)), door.entry.turn)
    asked = lived.get((door.answer.gate, door.answer.who), [])
    return any(turn == door.entry.turn and not is_open for turn, _, is_open in asked)


def _cut(run: Run, door: Door, cut: Entry, other: str, tie: str, what: str) -> str:
    signals = run.season.rulebook.signal
    count = sum(
        isinstance(made := entry.event, e.RecordMade)
        and made.who == other
        and what in (made.signal, signals[made.signal].topic)
        for entry in _before(run, door)
    )
    return _SEVERED.format(
        count="stands one such entry" if count == 1 else f"stand {count} such entries",
        theirs=whose(run.season, other),
        name=first_name(run.season, other),
        day=cut.day,
        tie=tie,
    )


def _before(run: Run, door: Door) -> tuple[Entry, ...]:
    return run.ledger.entries[: door.entry.id]
