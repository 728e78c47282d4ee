"""What a rule or a scene may ask of the world: a small closed set, no expressions.

A condition reads the `World` alone, never the ledger, so that playthroughs which differ only in
their past can be treated as one. `SELF` stands for the citizen who is being judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import assert_never

from game.core.world import World

SELF = "self"


@dataclass(frozen=True, slots=True)
class StandingIs:
    """Standing of `who` lies between the two bounds, both included."""

    who: str = SELF
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class OnList:
    """`who` is on the named list."""

    list: str
    who: str = SELF


@dataclass(frozen=True, slots=True)
class Recorded:
    """`who` has at least so many uncorrected records under a signal or topic."""

    what: str
    who: str = SELF
    at_least: int = 1


@dataclass(frozen=True, slots=True)
class PageIs:
    """The number on the page that is kept of `who` under a topic lies between the two bounds."""

    topic: str
    who: str = SELF
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class TieRecorded:
    """Somebody tied to `who` in this way has at least so many records under a signal or topic."""

    tie: str
    what: str
    who: str = SELF
    at_least: int = 1


@dataclass(frozen=True, slots=True)
class Flag:
    """The life's own flag or counter stands between the bounds, both included."""

    flag: str
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class GateStood:
    """The gate's latest answer was this; a gate that was never asked is neither open nor closed."""

    gate: str
    open: bool


@dataclass(frozen=True, slots=True)
class HasPerk:
    """`who` holds the perk now."""

    perk: str
    who: str = SELF


@dataclass(frozen=True, slots=True)
class Reached:
    """The season ended here."""

    ending: str


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of them holds."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of them holds."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """It does not hold."""

    condition: Condition


Condition = (
    StandingIs
    | OnList
    | Recorded
    | PageIs
    | TieRecorded
    | Flag
    | GateStood
    | HasPerk
    | Reached
    | AllOf
    | AnyOf
    | Not
)


def _within(value: int, at_least: int | None, at_most: int | None) -> bool:
    return (at_least is None or value >= at_least) and (at_most is None or value <= at_most)


def holds(condition: Condition, world: World, judged: str) -> bool:
    """Whether `condition` is true of `world`, where `SELF` means `judged`."""
    match condition:
        case OnList() | Recorded() | TieRecorded() | HasPerk():
            least = 1 if isinstance(condition, OnList | HasPerk) else condition.at_least
            return found(condition, world, judged) >= least
        case StandingIs() | PageIs() | Flag():
            return _within(found(condition, world, judged), condition.at_least, condition.at_most)
        case Not():
            return not holds(condition.condition, world, judged)
        case AllOf():
            return all(holds(each, world, judged) for each in condition.conditions)
        case AnyOf():
            return any(holds(each, world, judged) for each in condition.conditions)
        case GateStood():
            return world.gate(condition.gate) is condition.open
        case Reached():
            return world.ending == condition.ending
    assert_never(condition)


def found(condition: Condition, world: World, judged: str) -> int:
    """The number that a check finds: a standing, a count, or 1 and 0 for yes and no.

    A check that wants something not to be on file finds how much of it there is.
    """
    match condition:
        case Not(OnList() | Recorded() | TieRecorded() as counted):
            return found(counted, world, judged)
        case OnList():
            return int(condition.list in world.citizen(_who(condition.who, judged)).lists)
        case StandingIs():
            return world.citizen(_who(condition.who, judged)).standing
        case Recorded():
            return world.citizen(_who(condition.who, judged)).tally(condition.what).number
        case PageIs():
            return world.citizen(_who(condition.who, judged)).tally(condition.topic).points
        case TieRecorded():
            others = world.tied(_who(condition.who, judged), condition.tie)
            tallies = [world.citizen(other).tally(condition.what).number for other in others]
            return max(tallies, default=0)
        case Flag():
            return world.flag(condition.flag)
        case HasPerk():
            return int(condition.perk in world.citizen(_who(condition.who, judged)).perks)
        case GateStood() | Reached() | AllOf() | AnyOf() | Not():
            return int(holds(condition, world, judged))
    assert_never(condition)


def _who(who: str, judged: str) -> str:
    return judged if who == SELF else who


def headings(conditions: Iterable[Condition]) -> frozenset[str]:
    """The signals and topics whose records the conditions count."""
    return frozenset().union(*map(_counted, conditions))


@lru_cache(maxsize=1_000)
def _counted(condition: Condition) -> frozenset[str]:
    """Kept, since each season that differs in one rule asks for it again."""
    every = tuple(parts(condition))
    pages = frozenset(p.topic for p in every if isinstance(p, PageIs))
    return pages | frozenset(p.what for p in every if isinstance(p, Recorded | TieRecorded))


def parts(condition: Condition) -> Iterator[Condition]:
    """The condition and all conditions inside it."""
    yield condition
    match condition:
        case AllOf(inner) | AnyOf(inner):
            for each in inner:
                yield from parts(each)
        case Not(one):
            yield from parts(one)


def asks_for(condition: Condition, what: tuple[str, str]) -> bool:
    """Whether a record under this signal and topic can make the condition hold."""
    every = parts(condition)
    return any(
        part.what in what
        if isinstance(part, Recorded | TieRecorded)
        else not isinstance(part, _JOINS)
        for part in every
    )


_JOINS = (AllOf, AnyOf, Not)
"""What only puts other conditions together."""
