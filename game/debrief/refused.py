"""Doors of the scheme's own that stood in the way of what it asks for."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import conditions as c
from game.core import events as e
from game.core.effects import Act, Effect
from game.core.ledger import Entry, Ledger
from game.core.life import Life


def refused(ledger: Ledger, who: str, signal: str, since: int, until: int) -> Entry | None:
    """The last answer between two entries, if it was a no, of the gates behind which somebody
    could have done what a signal describes."""
    gates = frozenset(_behind(ledger.season.life, who, signal))
    answers = [
        (entry, answer)
        for entry, answer in ledger.of(e.Answered)
        if answer.gate in gates and answer.who == who and since < entry.id < until
    ]
    if not answers or answers[-1][1].open:
        return None
    return answers[-1][0]


def _behind(life: Life, who: str, signal: str) -> Iterator[str]:
    """The gates that have to be open for a choice, or for a way to a scene, in which it is done."""
    there = {scene.id for scene in life.scenes if _is_done(scene.arrives, who, signal)}
    for choice in (choice for scene in life.scenes for choice in scene.choices):
        if _is_done(choice.effects, who, signal):
            yield from _needs(choice.when)
        for route in choice.routes:
            if route.to in there:
                yield from _needs(route.when)


def _is_done(effects: tuple[Effect, ...], who: str, signal: str) -> bool:
    return any(isinstance(x, Act) and (x.who, x.signal) == (who, signal) for x in effects)


def _needs(condition: c.Condition | None) -> Iterator[str]:
    match condition:
        case c.GateStood(gate, True):
            yield gate
        case c.AllOf(every):
            for each in every:
                yield from _needs(each)
        case _:
            pass
