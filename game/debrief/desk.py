"""What a stroke at a desk did to somebody else: their season, with and without those lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from game.core import events as e
from game.core.playthrough import Parted, Run, replay
from game.core.scene import Case, Choice

Cases = Mapping[str, Run]
"""The seasons that lie on the desk, by the ids of their lives."""


@dataclass(frozen=True)
class Opened:
    """A gate that answers otherwise without the lines: which, who came to it, on what day."""

    gate: str
    who: str
    day: int


@dataclass(frozen=True)
class Decided:
    """One case and what was done about it. `opened` are gates that are open without the lines and
    shut with them; `without` is the season as it goes without, as far as its choices apply."""

    case: Case
    choice: Choice
    run: Run
    without: Run
    opened: tuple[Opened, ...]

    @property
    def lived(self) -> Run:
        """The season as it went after what was decided."""
        return self.without if self.choice.decides == "struck" else self.run


def decided(run: Run, cases: Cases) -> tuple[Decided, ...]:
    """The cases that were decided in a run, in order."""
    return tuple(_decided(case, choice, cases[case.life]) for case, choice in _strokes(run, cases))


def _strokes(run: Run, cases: Cases) -> Iterator[tuple[Case, Choice]]:
    life = run.season.life
    for _, chose in run.ledger.of(e.Chose):
        case, choice = life.scene[chose.scene].case, life.choice(chose.scene, chose.choice)
        if case and choice and choice.decides and case.life in cases:
            yield case, choice


def _decided(case: Case, choice: Choice, run: Run) -> Decided:
    without = _without(run, case.signal)
    shut = {(a.gate, a.who, entry.day) for entry, a in run.ledger.of(e.Answered) if not a.open}
    opened = tuple(
        Opened(a.gate, a.who, entry.day)
        for entry, a in without.ledger.of(e.Answered)
        if a.open and (a.gate, a.who, entry.day) in shut
    )
    return Decided(case, choice, run, without, opened)


def _without(run: Run, signal: str) -> Run:
    """The season without the lines of this signal in the citizen's file, as far as it can be
    lived with the same choices."""
    citizen = run.season.life.citizen
    made = run.ledger.of(e.RecordMade)
    lines = {(entry.scene, citizen, signal) for entry, r in made if _is(r, citizen, signal)}
    season = replace(run.season, erased=run.season.erased | lines)
    try:
        return replay(season, run.seed, run.choices)
    except Parted as parted:
        return replay(season, run.seed, run.choices[: parted.turn])


def _is(record: e.RecordMade, citizen: str, signal: str) -> bool:
    return (record.who, record.signal) == (citizen, signal)
