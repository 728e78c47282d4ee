"""One citizen's season as data: scenes, choices, and what they set in motion.

A life never says what follows under the scheme. It says what people do; the rulebook does the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from game.core.conditions import Condition, headings
from game.core.course import Course, at_end, on_the_way
from game.core.effects import Effect, FileAppeal
from game.core.scene import Case, Choice, Ending, Scene
from game.core.world import Tie

CUT = ":kiosk"
"""What is added to a life's id to name its kiosk cut."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the life. `standing` is where they start."""

    id: str
    name: str
    role: str
    standing: int
    portrait: str = ""
    age: int | None = None


@dataclass(frozen=True, slots=True)
class Quota:
    """A count that the citizen is held to: a flag, what it should come to, what it is called."""

    flag: str
    of: int
    name: str


@dataclass(frozen=True, slots=True)
class Promise:
    """A statement about all the ways a life can go: so it is `always`, `never` or `sometimes`."""

    id: str
    says: str
    kind: Literal["always", "never", "sometimes"]
    course: Course


@dataclass(frozen=True, slots=True)
class GateExemption:
    """A gate that is meant to give one answer only, and why."""

    gate: str
    always: Literal["open", "closed"]
    why: str


@dataclass(frozen=True)
class Life:
    """One citizen's season. `weekday` is the weekday of day 1 (0 is Monday).

    It is to be played only once so many other lives have been lived: `opens_after`. `harms` are
    those that it is about.
    """

    id: str
    title: str
    citizen: str
    blurb: str
    question: str
    minutes: int
    content_note: str
    days: int
    weekday: int
    start: str
    people: tuple[Person, ...]
    ties: tuple[Tie, ...]
    scenes: tuple[Scene, ...]
    endings: tuple[Ending, ...]
    doors: tuple[str, ...] = ()
    promises: tuple[Promise, ...] = ()
    exempt: tuple[GateExemption, ...] = ()
    mechanisms: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()
    quota: Quota | None = None
    opens_after: int = 0

    @cached_property
    def scene(self) -> dict[str, Scene]:
        """Scenes by id."""
        return {each.id: each for each in self.scenes}

    @cached_property
    def ending(self) -> dict[str, Ending]:
        """Endings by id."""
        return {each.id: each for each in self.endings}

    @property
    def places(self) -> tuple[Scene | Ending, ...]:
        """Scenes and endings."""
        return (*self.scenes, *self.endings)

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """The cases of all scenes."""
        return tuple(scene.case for scene in self.scenes if scene.case)

    @cached_property
    def person(self) -> dict[str, Person]:
        """People by id."""
        return {each.id: each for each in self.people}

    def choice(self, scene: str, choice: str) -> Choice | None:
        """A choice of a scene, whether or not it is on offer."""
        return next((each for each in self.scene[scene].choices if each.id == choice), None)

    @cached_property
    def headings(self) -> frozenset[str]:
        """The signals and topics whose tallies the life reads, or appeals against."""
        appeals = (each for each in self.effects() if isinstance(each, FileAppeal))
        return headings(self.conditions()) | {appeal.signal for appeal in appeals}

    def effects(self) -> Iterator[Effect]:
        """Every effect that the life can have."""
        for scene in self.scenes:
            yield from scene.arrives
            for choice in scene.choices:
                yield from choice.effects
        for ending in self.endings:
            yield from ending.arrives

    def conditions(self) -> Iterator[Condition]:
        """Every condition that the life reads, promises included."""
        for ending in self.endings:
            yield from (variant.when for variant in ending.variants)
        for scene in self.scenes:
            yield from (variant.when for variant in scene.variants)
            for choice in scene.choices:
                if choice.when:
                    yield choice.when
                yield from (route.when for route in choice.routes if route.when)
        for promise in self.promises:
            yield from at_end(promise.course)
            yield from on_the_way(promise.course)
