"""What is noted of a step while every way is walked: answers of gates, marks, and rules at work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.core import course as k
from game.core import events as e
from game.core.conditions import holds
from game.core.engine import Step, offered
from game.core.season import Season
from game.core.world import World


class Answer(NamedTuple):
    """What a gate answered a person in a scene."""

    gate: str
    who: str
    scene: str
    open: bool


Answers = frozenset[Answer]


class Met(NamedTuple):
    """An entry of the rulebook at work in a scene."""

    kind: str
    id: str
    scene: str


Marks = tuple[tuple[int, ...], ...]
"""Marks by their places in `Watch.marks`: those in one group came about at the same moment."""


_SHOWN_BY: dict[type, type] = {
    k.GateAnswered: e.Answered,
    k.ListEntered: e.Listed,
    k.LinkReached: e.RecordMade,
    k.ChoiceMade: e.Chose,
}


class Watch:
    """Looks at each step for what the life's promises ask about.

    `marks` are all that some promise asks about; elsewhere they go by their place in it.
    """

    def __init__(self, season: Season) -> None:
        courses = (promise.course for promise in season.life.promises)
        self.marks = tuple(dict.fromkeys(mark for each in courses for mark in k.marks(each)))
        self.place = {mark: place for place, mark in enumerate(self.marks)}
        self._season = season
        self._citizen = season.life.citizen
        self._true = [mark for mark in self.marks if isinstance(mark, k.CameTrue)]
        self._unsaid = any(isinstance(mark, k.LeftUnsaid) for mark in self.marks)
        self._wanted = {_SHOWN_BY[type(mark)] for mark in self.marks if type(mark) in _SHOWN_BY}

    def came(self, step: Step, before: World | None, choice: str) -> Marks:
        """The marks that came about in a step: first what was left, then event by event, last
        what is so once the step is over."""
        if not self.marks:
            return ()
        groups: list[Iterable[k.Mark]] = (
            [self._left(before, choice)] if before and self._unsaid else []
        )
        wanted = self._wanted
        groups += (self._of(each.event) for each in step.emitted if type(each.event) in wanted)
        groups.append(
            mark for mark in self._true if holds(mark.condition, step.world, self._citizen)
        )
        place = self.place
        asked = (tuple(place[mark] for mark in group if mark in place) for group in groups)
        return tuple(group for group in asked if group)

    def _left(self, before: World, choice: str) -> Iterator[k.Mark]:
        for each in offered(self._season, before):
            if each.id != choice:
                yield k.LeftUnsaid(before.scene, each.id)
                if each.voice:
                    yield k.LeftUnsaid()

    def _of(self, event: e.Event) -> Iterable[k.Mark]:
        match event:
            case e.Answered(gate, who, is_open):
                return k.GateAnswered(gate, is_open, who), k.GateAnswered(gate, is_open)
            case e.Listed(who, name):
                return (k.ListEntered(name, who),)
            case e.RecordMade(who=who, basis="link", rule=str(link)):
                return (k.LinkReached(link, who),)
            case e.Chose(scene, choice):
                return (k.ChoiceMade(scene, choice),)
            case _:
                return ()


def answers(step: Step) -> Answers:
    """What gates answered in a step."""
    return frozenset(
        [
            Answer(each.event.gate, each.event.who, each.scene, each.event.open)
            for each in step.emitted
            if isinstance(each.event, e.Answered)
        ]
    )


def met(step: Step) -> Iterator[Met]:
    """The entries of the rulebook that were at work in a step."""
    for emitted in step.emitted:
        if type(emitted.event) in _AT_WORK:
            for kind, id in _met(emitted.event):
                yield Met(kind, id, emitted.scene)


_AT_WORK = frozenset(
    (
        e.RecordMade,
        e.Sensed,
        e.Listed,
        e.Answered,
        e.DutyCounted,
        e.AppealFiled,
        e.PerkChanged,
    )
)
"""Events that `_met` knows; most others are history, and there are millions."""


def _met(event: e.Event) -> tuple[tuple[str, str], ...]:
    match event:
        case e.RecordMade(signal=signal, basis="link", rule=str(link)):
            return ("signal", signal), ("link", link)
        case e.RecordMade(signal=signal):
            return (("signal", signal),)
        case e.Sensed(sensor=sensor):
            return (("sensor", sensor),)
        case e.Listed(_, name):
            return (("list", name),)
        case e.Answered(gate):
            return (("gate", gate),)
        case e.DutyCounted(duty):
            return (("duty", duty),)
        case e.AppealFiled(appeal):
            return (("appeal", appeal),)
        case e.PerkChanged(_, perk, True):
            return (("perk", perk),)
        case _:
            return ()
