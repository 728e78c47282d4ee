"""A written promise becomes what the core can hold a season against."""

from __future__ import annotations

from game.content.compile.conditions import at_moment, condition
from game.content.schema import course as sc
from game.content.schema.base import SELF
from game.core import course as c
from game.core.life import Promise


def promise(spec: sc.PromiseSpec, citizen: str) -> Promise:
    """The promise that was written."""
    if spec.always:
        return Promise(spec.id, spec.says, "always", course(spec.always, citizen))
    if spec.never:
        return Promise(spec.id, spec.says, "never", course(spec.never, citizen))
    if spec.sometimes:
        return Promise(spec.id, spec.says, "sometimes", course(spec.sometimes, citizen))
    raise AssertionError("a checked promise has exactly one kind")


def course(spec: sc.CourseSpec, citizen: str) -> c.Course:
    """What is said of the whole season."""
    if spec.all:
        return c.Every(tuple(course(each, citizen) for each in spec.all))
    if spec.any:
        return c.Some(tuple(course(each, citizen) for each in spec.any))
    if spec.not_:
        return c.NotSo(course(spec.not_, citizen))
    if spec.throughout:
        return c.throughout(condition(spec.throughout))
    if spec.before:
        return c.Before(_mark(spec.before.first, citizen), _mark(spec.before.then, citizen))
    if (now := at_moment(spec)) is not None:
        return c.AtEnd(now)
    return c.Came(_mark(spec, citizen))


def _mark(spec: sc.EventsSpec, citizen: str) -> c.Mark:
    if answer := spec.opened or spec.refused:
        who = citizen if answer.who == SELF else answer.who
        return c.GateAnswered(answer.gate, spec.opened is not None, who)
    if spec.listed:
        return c.ListEntered(spec.listed.list, _who(spec.listed.who, citizen))
    if spec.linked:
        return c.LinkReached(spec.linked.link, _who(spec.linked.who, citizen))
    if spec.chosen:
        return c.ChoiceMade(*spec.chosen.split("/"))
    if spec.unsaid == sc.ANYTHING:
        return c.LeftUnsaid()
    if spec.unsaid:
        return c.LeftUnsaid(*spec.unsaid.split("/"))
    if spec.ever:
        return c.CameTrue(condition(spec.ever))
    raise AssertionError("a checked event has exactly one key")


def _who(who: str, citizen: str) -> str:
    return citizen if who == SELF else who
