"""A test made from a season that was played: what came of it, for the next time."""

from __future__ import annotations

from game.core import events as e
from game.core import trial as t
from game.core.playthrough import Run
from game.present.expected import folded, records


def trial_of(run: Run) -> t.Trial:
    """A test that plays what was played, and expects what came of it."""
    life = run.season.life
    return t.Trial(life.id, _says(run), run.seed, run.choices, _expectations(run, life.citizen))


def _says(run: Run) -> str:
    name = run.season.life.person[run.season.life.citizen].name
    if run.world.ending is None:
        return f"{name} comes as far as '{_title(run)}'."
    return f"The season of {name} ends with '{_title(run)}'."


def _title(run: Run) -> str:
    life, world = run.season.life, run.world
    place = life.scene[world.scene] if world.ending is None else life.ending[world.ending]
    return folded(place.title)


def _expectations(run: Run, citizen: str) -> tuple[t.Expectation, ...]:
    now = run.world.citizen(citizen)
    answers = {(each.gate, each.who): each.open for _, each in run.ledger.of(e.Answered)}
    signals = dict.fromkeys(
        each.signal for _, each in run.ledger.of(e.RecordMade) if each.who == citizen
    )
    filed = ((signal, records(run, citizen, signal)) for signal in signals)
    return (
        t.EndsAt(run.world.ending),
        t.StandsAt(citizen, now.standing, now.standing),
        *(t.LastAnswer(gate, who, is_open) for (gate, who), is_open in answers.items()),
        *(t.OnFile(signal, citizen, number) for signal, number in filed if number),
        *(t.OnRegister(name, citizen, there=True) for name in now.lists),
        t.Said(_title(run), there=True),
    )
