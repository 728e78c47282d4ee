"""The scheme as data: what it looks for, who looks, and what follows.

Rules are compiled from a rulebook file. They hold identifiers, whole numbers and the scheme's own
words, and no behaviour; `game.core.engine` and its neighbours apply them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from game.core.conditions import Condition, headings


@dataclass(frozen=True, slots=True)
class Sensor:
    """What may catch a signal. `miss` and `misread` are parts of `chance.SCALE`."""

    id: str
    name: str
    kind: str
    miss: int
    misread: int
    no_field: str = ""
    mechanisms: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signal:
    """A behaviour that the scheme cares about, and what a record of it sets off.

    `severs` names a kind of tie that the record ends, `on_other` the signal that is then recorded
    on the other person, and `clears` a signal whose records on this person are struck out.
    """

    id: str
    name: str
    code: str
    points: int
    topic: str
    sensors: tuple[str, ...]
    misread_as: str | None = None
    severs: str | None = None
    on_other: str | None = None
    clears: str | None = None
    published: bool = True
    mechanisms: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """How one person's record reaches another. `share` is in hundredths of its points."""

    id: str
    name: str
    tie: str
    topics: tuple[str, ...]
    share: int
    delay: int
    signal: str
    published: bool = True
    mechanisms: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListRule:
    """A named register with its own way in and out. `term` is in days; None means no term."""

    id: str
    name: str
    code: str
    enters: Condition
    leaves: Condition | None = None
    term: int | None = None
    told: str = ""
    mechanisms: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a gate looks at."""

    id: str
    name: str
    condition: Condition
    published: bool = True


@dataclass(frozen=True, slots=True)
class Gate:
    """A door that asks the scheme. It opens when every check passes."""

    id: str
    name: str
    checks: tuple[Check, ...]
    open_code: str
    open_told: str
    closed_code: str
    closed_told: str
    mechanisms: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Duty:
    """Something that must be recorded every so many days by all who have such a tie."""

    id: str
    name: str
    tie: str
    met_by: str
    every: int
    missed: str
    mechanisms: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    """One station of an appeal: how long a file lies there, and what the citizen must have
    brought."""

    id: str
    name: str
    days: int
    needs: Condition | None = None


@dataclass(frozen=True, slots=True)
class Appeal:
    """A way to have a record struck out, desk after desk. `correction` is the signal that undoes
    it."""

    id: str
    name: str
    signals: tuple[str, ...]
    desks: tuple[Desk, ...]
    correction: str
    upheld_told: str
    refused_told: str
    mechanisms: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Perk:
    """Something pleasant that is granted while its condition holds."""

    id: str
    name: str
    when: Condition
    told: str
    mechanisms: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()


Truth = Literal["so", "not-so", "unknown"]


@dataclass(frozen=True, slots=True)
class Rumour:
    """Something that the city believes about the scheme. `truth` is what its rules make of it, and
    `because` says so in a sentence; where it is so, `rules` are the ids of the entries behind it.
    """

    id: str
    says: str
    truth: Truth
    because: str
    rules: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A number that somebody keeps of people by itself: where it starts, and the topic whose points
    it adds up. `told` is what a citizen is told when it changes; the scheme's own words if empty.
    """

    topic: str
    name: str
    start: int
    told: str = ""
    mechanisms: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Joining:
    """How several pages become one: whoever is entered on `list` has a single number from then on,
    called `name`."""

    list: str
    name: str


@dataclass(frozen=True, slots=True)
class Band:
    """A letter for all standings from `floor` up to the next band."""

    id: str
    floor: int


@dataclass(frozen=True)
class Rulebook:
    """One scheme. Bands run from the highest floor to the lowest.

    `told` is what a citizen is told when a record is made, `about` the scheme in a person's words.
    A scheme with `pages` shows those, and the standing, which is their sum, only once they are
    joined.
    """

    id: str
    name: str
    start: int
    told: str
    about: str
    bands: tuple[Band, ...]
    sensors: tuple[Sensor, ...] = ()
    signals: tuple[Signal, ...] = ()
    links: tuple[Link, ...] = ()
    lists: tuple[ListRule, ...] = ()
    gates: tuple[Gate, ...] = ()
    duties: tuple[Duty, ...] = ()
    appeals: tuple[Appeal, ...] = ()
    perks: tuple[Perk, ...] = ()
    rumours: tuple[Rumour, ...] = ()
    city: str = ""
    tower: bool = True
    pages: tuple[Page, ...] = ()
    joining: Joining | None = None

    @cached_property
    def sensor(self) -> dict[str, Sensor]:
        """Sensors by id."""
        return {each.id: each for each in self.sensors}

    @cached_property
    def signal(self) -> dict[str, Signal]:
        """Signals by id."""
        return {each.id: each for each in self.signals}

    @cached_property
    def link(self) -> dict[str, Link]:
        """Links by id."""
        return {each.id: each for each in self.links}

    @cached_property
    def list(self) -> dict[str, ListRule]:
        """Lists by id."""
        return {each.id: each for each in self.lists}

    @cached_property
    def gate(self) -> dict[str, Gate]:
        """Gates by id."""
        return {each.id: each for each in self.gates}

    @cached_property
    def duty(self) -> dict[str, Duty]:
        """Duties by id."""
        return {each.id: each for each in self.duties}

    @cached_property
    def appeal(self) -> dict[str, Appeal]:
        """Appeals by id."""
        return {each.id: each for each in self.appeals}

    @cached_property
    def perk(self) -> dict[str, Perk]:
        """Perks by id."""
        return {each.id: each for each in self.perks}

    @cached_property
    def rumour(self) -> dict[str, Rumour]:
        """Rumours by id."""
        return {each.id: each for each in self.rumours}

    @cached_property
    def page(self) -> dict[str, Page]:
        """Pages by their topic."""
        return {each.topic: each for each in self.pages}

    def told_of(self, signal: str) -> str:
        """What a citizen is told when a record of this signal has changed a number."""
        page = self.page.get(self.signal[signal].topic)
        return page.told if page and page.told else self.told

    def band(self, standing: int) -> str:
        """The band in which a standing falls."""
        return next((b.id for b in self.bands if standing >= b.floor), self.bands[-1].id)

    @cached_property
    def headings(self) -> frozenset[str]:
        """The signals and topics whose tallies some rule reads."""
        cleared = frozenset(signal.clears for signal in self.signals if signal.clears)
        return headings(self.conditions()) | cleared | self.page.keys()

    def conditions(self) -> Iterator[Condition]:
        """Every condition that some rule reads."""
        for gate in self.gates:
            yield from (check.condition for check in gate.checks)
        for register in self.lists:
            yield register.enters
            if register.leaves:
                yield register.leaves
        for appeal in self.appeals:
            yield from (desk.needs for desk in appeal.desks if desk.needs)
        yield from (perk.when for perk in self.perks)
