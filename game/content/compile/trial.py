"""A written test becomes one that can be played, with the place where each expectation stands."""

from __future__ import annotations

from collections.abc import Iterator

from game.content.schema import trial as st
from game.content.schema.base import SELF
from game.content.schema.conditions import OnListSpec
from game.content.yaml_source import Key
from game.core import trial as t

Placed = tuple[t.Expectation, Key]
"""An expectation, and the key in the file that it stands under."""


def trial(file: st.TrialFile, citizen: str) -> tuple[t.Trial, tuple[Key, ...]]:
    """The test that was written, and where each of its expectations stands."""
    placed = tuple(_expectations(file.then, citizen))
    expectations = tuple(each for each, _ in placed)
    made = t.Trial(file.life, file.says, file.seed, tuple(file.choices), expectations)
    return made, tuple(("then", *key) for _, key in placed)


def _expectations(then: st.ThenSpec, citizen: str) -> Iterator[Placed]:
    if then.ending:
        yield t.EndsAt(None if then.ending == st.NO_ENDING else then.ending), ("ending",)
    if bounds := then.standing:
        who = _who(bounds.who, citizen)
        yield t.StandsAt(who, bounds.at_least, bounds.at_most), ("standing",)
    for place, gate in enumerate(then.gates):
        yield _gate(gate, citizen), ("gates", place)
    for place, record in enumerate(then.records):
        who = _who(record.who, citizen)
        yield t.OnFile(record.what, who, record.at_least), ("records", place)
    for place, none in enumerate(then.no_records):
        yield t.NotOnFile(none.what, _who(none.who, citizen)), ("no_records", place)
    yield from _lists(then.lists, citizen, "lists", there=True)
    yield from _lists(then.not_on_lists, citizen, "not_on_lists", there=False)
    for name, there in (("words", True), ("no_words", False)):
        for place, words in enumerate(getattr(then, name)):
            yield t.Said(words, there), (name, place)
    for name, there in (("offered", True), ("not_offered", False)):
        for place, choice in enumerate(getattr(then, name)):
            yield t.OnOffer(choice, there), (name, place)


def _gate(gate: st.GaveSpec, citizen: str) -> t.Expectation:
    who = _who(gate.who, citizen)
    if gate.open is not None:
        return t.LastAnswer(gate.gate, who, gate.open)
    return t.AllAnswers(gate.gate, who, tuple(each == "open" for each in gate.answers or ()))


def _lists(specs: list[OnListSpec], citizen: str, name: str, *, there: bool) -> Iterator[Placed]:
    for place, spec in enumerate(specs):
        yield t.OnRegister(spec.list, _who(spec.who, citizen), there), (name, place)


def _who(who: str, citizen: str) -> str:
    return citizen if who == SELF else who
