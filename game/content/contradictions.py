"""Conditions that can never hold, as can be seen from how they are written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from game.content import codes, written
from game.content.schema.base import SELF
from game.content.schema.conditions import ConditionSpec
from game.content.schema.course import CourseSpec
from game.content.schema.life import LifeFile
from game.content.schema.rulebook import RulebookFile
from game.content.yaml_source import Key, Source

Spec = ConditionSpec | CourseSpec
Subject = tuple[str, ...]
"""What is asked about: a kind of condition, and whom or what it names."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """One thing that must be so, or with `so` false must not be so."""

    key: Key
    spec: Spec
    so: bool


@dataclass(frozen=True, slots=True)
class _Range:
    """A number that must lie between these; None where there is no bound."""

    least: int | None
    most: int | None

    def within(self, other: _Range) -> _Range:
        leasts = [each.least for each in (self, other) if each.least is not None]
        mosts = [each.most for each in (self, other) if each.most is not None]
        return _Range(max(leasts, default=None), min(mosts, default=None))

    @property
    def is_empty(self) -> bool:
        return self.least is not None and self.most is not None and self.least > self.most


def check_life_conditions(source: Source, life: LifeFile) -> None:
    """Report the conditions and promises of a life that contradict themselves."""
    citizen = life.people[0].id
    for key, condition in written.conditions(life):
        _check(source, key, condition, citizen)
    for key, course in written.promised(life):
        _check(source, key, course, citizen)
        for place, condition in written.of_course(key, course):
            _check(source, place, condition, citizen)


def check_rulebook_conditions(source: Source, rulebook: RulebookFile) -> None:
    """Report the conditions of a rulebook that contradict themselves."""
    for key, condition in written.of_rulebook(rulebook):
        _check(source, key, condition, SELF)


def _check(source: Source, key: Key, spec: Spec, citizen: str) -> None:
    together = list(_together(_Asked(key, spec, True)))
    for asked in together:
        if asked.so:
            # Each of several ways in which it may hold is looked at by itself.
            branches: Sequence[Spec] = asked.spec.any or ()
            for place, branch in enumerate(branches):
                _check(source, (*asked.key, "any", place), branch, citizen)
        elif asked.spec.all:
            _check(source, asked.key, asked.spec, citizen)
    _report_first(source, together, citizen)


def _together(asked: _Asked) -> Iterator[_Asked]:
    """All that must be so at once: what `all` holds, and what `not` denies of an `any`; each such
    group comes as a whole as well, before its parts."""
    spec, so = asked.spec, asked.so
    parts: Sequence[Spec] | None = spec.all if so else spec.any
    if spec.not_:
        yield from _together(_Asked((*asked.key, "not"), spec.not_, not so))
    elif parts:
        yield asked
        name = "all" if so else "any"
        for place, part in enumerate(parts):
            yield from _together(_Asked((*asked.key, name, place), part, so))
    else:
        yield asked


def _report_first(source: Source, together: list[_Asked], citizen: str) -> None:
    """Report the first thing that does not go with what stands before it."""
    before = _Before(citizen)
    for asked in together:
        message = before.same(asked) or before.number(asked) or before.place(asked)
        if message:
            hint = "Take one of the two out, or put them under 'any'."
            source.report(codes.CONTRADICTION, asked.key, message, hint=hint)
            return


@dataclass
class _Before:
    """What has been asked so far. Each method takes up one thing more and says what is wrong."""

    citizen: str
    ranges: dict[Subject, _Range] = field(default_factory=dict)
    places: dict[Subject, str] = field(default_factory=dict)
    asked: dict[str, bool] = field(default_factory=dict)

    def number(self, asked: _Asked) -> str:
        bounded = _bounded(asked, self.citizen)
        if bounded is None:
            return ""
        subject, bounds = bounded
        both = self.ranges.get(subject, _Range(None, None)).within(bounds)
        self.ranges[subject] = both
        if not both.is_empty:
            return ""
        return f"{_of_what(subject)} cannot be {both.least} or more and {both.most} or less."

    def place(self, asked: _Asked) -> str:
        """A season has one ending, and a gate one latest answer."""
        spec = asked.spec
        if not asked.so:
            return ""
        if spec.ending and self.places.setdefault(("ending",), spec.ending) != spec.ending:
            return f"a season cannot end at both '{self.places[('ending',)]}' and '{spec.ending}'."
        answer = "open" if spec.gate_open else "closed"
        gate = spec.gate_open or spec.gate_closed
        if gate and self.places.setdefault(("gate", gate), answer) != answer:
            return f"the latest answer of the gate '{gate}' cannot be both open and closed."
        return ""

    def same(self, asked: _Asked) -> str:
        """Nothing is so and not so."""
        plain = _plain(asked.spec.model_dump(by_alias=True, exclude_none=True), self.citizen)
        if self.asked.setdefault(json.dumps(plain, sort_keys=True), asked.so) is asked.so:
            return ""
        return f"{_shown(asked.spec)} cannot be so and not so at once."


# --- Numbers ---------------------------------------------------------------------------


def _bounded(asked: _Asked, citizen: str) -> tuple[Subject, _Range] | None:
    """The number that is asked about, and where it must lie."""
    spec = asked.spec
    subject: Subject
    if spec.standing:
        subject = ("standing", _who(spec.standing.who, citizen))
        given = _Range(spec.standing.at_least, spec.standing.at_most)
    elif spec.flag:
        subject = ("flag", spec.flag.name)
        given = _Range(spec.flag.at_least, spec.flag.at_most)
    elif spec.recorded:
        subject = ("recorded", spec.recorded.what, _who(spec.recorded.who, citizen))
        given = _Range(spec.recorded.at_least, None)
    elif spec.tie_recorded:
        tied = spec.tie_recorded
        subject = ("tie_recorded", tied.what, _who(tied.who, citizen), tied.tie)
        given = _Range(tied.at_least, None)
    else:
        return None
    bounds = given if asked.so else _outside(given)
    return (subject, bounds) if bounds else None


def _outside(bounds: _Range) -> _Range | None:
    """All numbers that are not within the bounds, if they lie on one side of them."""
    if bounds.least is not None and bounds.most is None:
        return _Range(None, bounds.least - 1)
    if bounds.most is not None and bounds.least is None:
        return _Range(bounds.most + 1, None)
    return None


# --- Words -----------------------------------------------------------------------------


def _of_what(subject: Subject) -> str:
    match subject:
        case ("standing", who):
            return f"the standing of {_named(who)}"
        case ("flag", name):
            return f"the flag '{name}'"
        case ("recorded", what, who):
            return f"the number of '{what}' on the file of {_named(who)}"
        case (_, what, who, tie):
            return f"the number of '{what}' on the file of a {tie} of {_named(who)}"
    return "this"


def _who(who: str, citizen: str) -> str:
    return citizen if who == SELF else who


def _named(who: str) -> str:
    return "the citizen" if who == SELF else f"'{who}'"


def _plain(value: object, citizen: str) -> object:
    """A condition as plain values, which are equal for two that ask the same."""
    if isinstance(value, dict):
        parts = ((name, _plain(each, citizen)) for name, each in value.items())
        return {name: citizen if (name, each) == ("who", SELF) else each for name, each in parts}
    return [_plain(each, citizen) for each in value] if isinstance(value, list) else value


def _shown(spec: Spec) -> str:
    """A condition in a line: its key and what it names."""
    ((name, value),) = spec.model_dump(by_alias=True, exclude_none=True).items()
    inner = value.values() if isinstance(value, dict) else (value,)
    named = next((each for each in inner if isinstance(each, str)), "")
    return f"'{name}: {named}'" if named else f"'{name}'"
