"""Written conditions become the core's conditions."""

from __future__ import annotations

from game.content.schema import conditions as sc
from game.core import conditions as c


def condition(spec: sc.ConditionSpec) -> c.Condition:
    """The condition that was written."""
    if spec.all:
        return c.AllOf(tuple(map(condition, spec.all)))
    if spec.any:
        return c.AnyOf(tuple(map(condition, spec.any)))
    if spec.not_:
        return c.Not(condition(spec.not_))
    if (made := at_moment(spec)) is not None:
        return made
    raise AssertionError("a checked condition has exactly one key")


def at_moment(spec: sc.MomentSpec) -> c.Condition | None:
    """The single thing that was asked of the world, if it was one of these."""
    if spec.standing:
        return c.StandingIs(spec.standing.who, spec.standing.at_least, spec.standing.at_most)
    if spec.on_list:
        return c.OnList(spec.on_list.list, spec.on_list.who)
    if spec.recorded:
        return c.Recorded(spec.recorded.what, spec.recorded.who, spec.recorded.at_least)
    if spec.page:
        page = spec.page
        return c.PageIs(page.of, page.who, page.at_least, page.at_most)
    if spec.tie_recorded:
        tied = spec.tie_recorded
        return c.TieRecorded(tied.tie, tied.what, tied.who, tied.at_least)
    if spec.flag:
        return c.Flag(spec.flag.name, spec.flag.at_least, spec.flag.at_most)
    if spec.gate_open:
        return c.GateStood(spec.gate_open, open=True)
    if spec.gate_closed:
        return c.GateStood(spec.gate_closed, open=False)
    if spec.perk:
        return c.HasPerk(spec.perk.id, spec.perk.who)
    if spec.ending:
        return c.Reached(spec.ending)
    return None


def optional(spec: sc.ConditionSpec | None) -> c.Condition | None:
    """The condition, where one was written."""
    return condition(spec) if spec else None
