"""What can still matter: the state that rules read, apart from the history of how it came about.

Every value is immutable and hashable. Two playthroughs that have come to equal worlds have the same
future, whatever their past, so the checker may treat them as one. A proof makes and compares worlds
by the hundred thousand; named tuples do that several times faster than dataclasses.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeVar

T = TypeVar("T")
Table = tuple[tuple[str, T], ...]
"""A mapping as sorted pairs, so that equal mappings are equal values."""


def lookup(table: Table[T], key: str) -> T | None:
    """The value under `key`, or None. Tables hold a handful of entries."""
    for name, value in table:
        if name == key:
            return value
    return None


def put(table: Table[T], key: str, value: T) -> Table[T]:
    """The table with `key` set to `value`."""
    for place, (name, _) in enumerate(table):
        if name >= key:
            rest = table[place + 1 :] if name == key else table[place:]
            return (*table[:place], (key, value), *rest)
    return (*table, (key, value))


class Tally(NamedTuple):
    """How many uncorrected records stand under one heading, and their points together."""

    number: int = 0
    points: int = 0

    def less(self, gone: Tally) -> Tally:
        """Without some of them."""
        return Tally(self.number - gone.number, self.points - gone.points)


NO_TALLY = Tally()


def untrue(signal: str) -> str:
    """The heading of those records of a signal that are not so. It is kept only where appeals are
    heard by somebody who may ask."""
    return f"untrue {signal}"


class Citizen(NamedTuple):
    """One person as the scheme sees them now."""

    standing: int
    lists: tuple[str, ...] = ()
    perks: tuple[str, ...] = ()
    tallies: Table[Tally] = ()

    def tally(self, heading: str) -> Tally:
        """The tally under a signal or topic; empty where nothing is on file."""
        return lookup(self.tallies, heading) or NO_TALLY


@dataclass(frozen=True, slots=True)
class Tie:
    """`person` has `other` as this kind of relation: Ilse has Joren as a sibling."""

    person: str
    kind: str
    other: str


@dataclass(frozen=True, slots=True)
class LinkDue:
    """A record of `other` that will reach `person` on day `due`."""

    due: int
    link: str
    person: str
    other: str
    signal: str
    points: int


@dataclass(frozen=True, slots=True)
class DeskDue:
    """An appeal that lies on a desk until day `due`."""

    due: int
    appeal: str
    person: str
    signal: str
    desk: int


@dataclass(frozen=True, slots=True)
class TermDue:
    """A listing that ends by itself on day `due`."""

    due: int
    list: str
    person: str


Pending = LinkDue | DeskDue | TermDue


class World(NamedTuple):
    """The present of one season. `pending` is kept in the order in which it was set down."""

    scene: str
    day: int
    people: Table[Citizen]
    ties: tuple[Tie, ...] = ()
    flags: Table[int] = ()
    gates: Table[bool] = ()
    duties: Table[int] = ()
    pending: tuple[Pending, ...] = ()
    ending: str | None = None

    def citizen(self, person: str) -> Citizen:
        """The person of this name.

        Raises:
            KeyError: if the season knows no such person.
        """
        citizen = lookup(self.people, person)
        if citizen is None:
            raise KeyError(person)
        return citizen

    def with_citizen(self, person: str, citizen: Citizen) -> World:
        """This world with one person changed."""
        return self._replace(
            people=tuple([(name, citizen if name == person else who) for name, who in self.people])
        )

    def tied(self, person: str, kind: str) -> tuple[str, ...]:
        """The others whom `person` has in this relation."""
        return tuple([t.other for t in self.ties if t.person == person and t.kind == kind])

    def flag(self, name: str) -> int:
        """A flag's value; one that was never set is 0."""
        return lookup(self.flags, name) or 0

    def gate(self, name: str) -> bool | None:
        """The gate's latest answer, or None if it was never asked."""
        return lookup(self.gates, name)
