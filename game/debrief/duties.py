"""A line that a duty wrote: what had been done all the same, or what had stood in the way."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import conditions as c
from game.core import events as e
from game.core.effects import Act, Effect
from game.core.ledger import Entry, Ledger
from game.core.rules import Duty


def done_unseen(ledger: Ledger, entry: Entry) -> Entry | None:
    """What was done of the duty since it was last counted, the last time, if no record says so."""
    duty = _duty(ledger, entry)
    if duty is None or not isinstance(entry.event, e.RecordMade):
        return None
    since, who = _counted_before(ledger, entry, duty), entry.event.who
    recorded = {entry.cause for entry, look in ledger.of(e.Sensed) if look.read_as == duty.met_by}
    acts = [
        done
        for done, event in ledger.of(e.Acted)
        if (event.who, event.signal) == (who, duty.met_by)
        and done.id not in recorded
        and since < done.id < entry.id
    ]
    return acts[-1] if acts else None


def refused(ledger: Ledger, entry: Entry) -> Entry | None:
    """The answer of a door on the way to the duty since it was last counted: the last one, if that
    was a no."""
    duty = _duty(ledger, entry)
    if duty is None or not isinstance(entry.event, e.RecordMade):
        return None
    since, ways = _counted_before(ledger, entry, duty), set(_doors_to(ledger, entry, duty))
    answers = [
        (each, answer)
        for each, answer in ledger.of(e.Answered)
        if since < each.id < entry.id and answer.who == entry.event.who and answer.gate in ways
    ]
    return answers[-1][0] if answers and not answers[-1][1].open else None


def _duty(ledger: Ledger, entry: Entry) -> Duty | None:
    match entry.event:
        case e.RecordMade(basis="duty", rule=rule):
            return ledger.season.rulebook.duty[rule or ""]
        case _:
            return None


def _counted_before(ledger: Ledger, entry: Entry, duty: Duty) -> int:
    """When the duty was last counted before it was for this line; -1 if it was not."""
    counted = (
        each.id
        for each, event in ledger.of(e.DutyCounted)
        if event.duty == duty.id and each.id != entry.cause and each.id < entry.id
    )
    return max(counted, default=-1)


def _doors_to(ledger: Ledger, entry: Entry, duty: Duty) -> Iterator[str]:
    """The gates that have to stand open for the duty to be done, by what was on the way to it in a
    scene that was come to."""
    scenes = ledger.season.life.scene
    seen = dict.fromkeys(each.scene for each in ledger.entries if each.id < entry.id)
    for scene in (scenes[id] for id in seen if id in scenes):
        for choice in scene.choices:
            if _does(choice.effects, duty):
                yield from open_gates(choice.when)
            for route in choice.routes:
                if route.to in scenes and _does(scenes[route.to].arrives, duty):
                    yield from open_gates(route.when)


def _does(effects: tuple[Effect, ...], duty: Duty) -> bool:
    return any(isinstance(each, Act) and each.signal == duty.met_by for each in effects)


def open_gates(when: c.Condition | None) -> Iterator[str]:
    """The gates that have to stand open for a condition to hold."""
    match when:
        case c.GateStood(gate, open=True):
            yield gate
        case c.AllOf(inner):
            for each in inner:
                yield from open_gates(each)
        case _:
            return
