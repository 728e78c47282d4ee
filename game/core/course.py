"""What may be said of a whole season: a small closed set, no expressions.

A `Condition` is about one moment. A `Course` is about all of them, from the first scene to the end:
what is so when the season is over, what came about in it, and what came about before what.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from game.core.conditions import Condition, Not


@dataclass(frozen=True, slots=True)
class GateAnswered:
    """A gate gave this answer, to `who` or, where that is None, to anybody."""

    gate: str
    open: bool
    who: str | None = None


@dataclass(frozen=True, slots=True)
class ListEntered:
    """`who` was entered on the list."""

    list: str
    who: str


@dataclass(frozen=True, slots=True)
class LinkReached:
    """A record reached `who` over the link."""

    link: str
    who: str


@dataclass(frozen=True, slots=True)
class ChoiceMade:
    """The player chose this in this scene."""

    scene: str
    choice: str


@dataclass(frozen=True, slots=True)
class LeftUnsaid:
    """Words that could be said were on offer and left; without a scene, any such words."""

    scene: str = ""
    choice: str = ""


@dataclass(frozen=True, slots=True)
class CameTrue:
    """The condition held when a scene had been arrived at, or when the season was over."""

    condition: Condition


Mark = GateAnswered | ListEntered | LinkReached | ChoiceMade | LeftUnsaid | CameTrue
"""Something that comes about at one moment."""


@dataclass(frozen=True, slots=True)
class AtEnd:
    """So it is when the season is over."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class Came:
    """It came about at least once."""

    mark: Mark


@dataclass(frozen=True, slots=True)
class Before:
    """`then` came about, and `first` had come about earlier than the first time it did."""

    first: Mark
    then: Mark


@dataclass(frozen=True, slots=True)
class Every:
    """All of them are so."""

    courses: tuple[Course, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of them is so."""

    courses: tuple[Course, ...]


@dataclass(frozen=True, slots=True)
class NotSo:
    """It is not so."""

    course: Course


Course = AtEnd | Came | Before | Every | Some | NotSo


def throughout(condition: Condition) -> Course:
    """The condition held all the time: it never came about that it did not."""
    return NotSo(Came(CameTrue(Not(condition))))


def parts(course: Course) -> Iterator[Course]:
    """The course and all that it is made of."""
    yield course
    match course:
        case Every(inner) | Some(inner):
            for each in inner:
                yield from parts(each)
        case NotSo(one):
            yield from parts(one)
        case AtEnd() | Came() | Before():
            return
        case _:
            assert_never(course)


def marks(course: Course) -> Iterator[Mark]:
    """Every mark that the course asks about."""
    for part in parts(course):
        match part:
            case Came(mark):
                yield mark
            case Before(first, then):
                yield first
                yield then
            case _:
                continue


def at_end(course: Course) -> Iterator[Condition]:
    """The conditions that the course reads when the season is over."""
    return (part.condition for part in parts(course) if isinstance(part, AtEnd))


def on_the_way(course: Course) -> Iterator[Condition]:
    """The conditions that the course reads at every moment."""
    return (mark.condition for mark in marks(course) if isinstance(mark, CameTrue))
