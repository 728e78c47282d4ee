"""The entries of a rulebook: what the scheme looks for, who looks, and what follows.

They are compiled from a rulebook file. They hold identifiers, whole numbers and the scheme's own
words, and no behaviour; `game.core.engine` and its neighbours apply them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core.conditions import Condition


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
    """One thing that a gate looks at. `harms` are done where it keeps the gate shut."""

    id: str
    name: str
    condition: Condition
    published: bool = True
    harms: tuple[str, ...] = ()


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
