"""Why each door closed, as the citizen could have been told: which check, which line, since when,
and whether an appeal against the line would have been answered in time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.core import conditions as c
from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.rules import Appeal


@dataclass(frozen=True, slots=True)
class Ground:
    """An entry that a failed check stood on: a line, or a listing.

    `appeal` is the way to have a line struck, if there is one for the citizen, and `answered` the
    day on which all its desks would be through, had it been filed on the day of the line.
    """

    entry: Entry
    appeal: Appeal | None = None
    answered: int = 0


@dataclass(frozen=True, slots=True)
class Reason:
    """A check that a closed door failed, with what it stood on. `day` is that of the door."""

    gate: str
    who: str
    day: int
    check: str
    grounds: tuple[Ground, ...]

    def in_time(self, ground: Ground) -> bool:
        """Whether an appeal would have been answered by the day of the door."""
        return ground.appeal is not None and ground.answered <= self.day


def reasons(run: Run) -> tuple[Reason, ...]:
    """Every failed check of every closed door in the run, in order."""
    return tuple(
        Reason(answer.gate, answer.who, entry.day, finding.check, grounds(run, entry, finding))
        for entry, answer in run.ledger.of(e.Answered)
        for finding in answer.findings
        if not finding.passed
    )


def grounds(run: Run, answer: Entry, finding: e.Finding) -> tuple[Ground, ...]:
    """What a failed check stood on: no gain, no correction, and nothing that was struck out or
    taken off by then."""
    struck = _struck(run, answer)
    found: list[Ground] = []
    for entry in run.ledger.because(answer, finding):
        match entry.event:
            case e.RecordMade(who, signal, points, basis=basis):
                last = struck.get((who, signal), -1)
                if points <= 0 and basis != "correction" and entry.id > last:
                    found.append(_line(run, entry, who, signal))
            case e.Listed(who, name):
                if _is_listed(run, answer, who, name):
                    found.append(Ground(entry))
            case _:
                pass
    return tuple(found)


def counted(run: Run, answer: Entry, finding: e.Finding) -> tuple[Entry, ...]:
    """The lines that a check counted and minded, if it minds lines by their number and if these are
    as many as it found."""
    match finding.wanted:
        case c.Not(c.Recorded() | c.TieRecorded()):
            pass
        case _:
            return ()
    struck = _struck(run, answer)
    lines = tuple(
        entry
        for entry in run.ledger.because(answer, finding)
        if isinstance(made := entry.event, e.RecordMade)
        and made.basis != "correction"
        and entry.id > struck.get((made.who, made.signal), -1)
    )
    return lines if len(lines) == finding.found else ()


def _line(run: Run, entry: Entry, who: str, signal: str) -> Ground:
    ways = (each for each in run.season.rulebook.appeals if signal in each.signals)
    appeal = next(ways, None) if who == run.season.life.citizen else None
    if appeal is None:
        return Ground(entry)
    days, hearing = sum(desk.days for desk in appeal.desks), run.season.hearing
    return Ground(entry, appeal, entry.day + (days if hearing is None else min(days, hearing)))


def _struck(run: Run, answer: Entry) -> dict[tuple[str, str], int]:
    """When the lines of a signal were last struck from a file, before the answer."""
    before = _before(run, answer)
    return {
        (each.event.who, each.event.signal): each.id
        for each in before
        if isinstance(each.event, e.RecordsStruck) and not each.event.untrue
    }


def _is_listed(run: Run, answer: Entry, who: str, name: str) -> bool:
    changes = [
        each.event
        for each in _before(run, answer)
        if isinstance(each.event, e.Listed | e.Delisted)
        and (each.event.who, each.event.list) == (who, name)
    ]
    return isinstance(changes[-1], e.Listed)


def _before(run: Run, answer: Entry) -> Iterator[Entry]:
    return (each for each in run.ledger.entries if each.id < answer.id)
