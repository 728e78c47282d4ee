"""One scheme as a whole: its entries by their ids, its bands, and what its rules read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from game.core.conditions import Condition, headings
from game.core.rules import (
    Appeal,
    Duty,
    Gate,
    Joining,
    Link,
    ListRule,
    Page,
    Perk,
    Rumour,
    Sensor,
    Signal,
)


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
