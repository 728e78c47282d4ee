"""What a promise may say about a whole season: what is so at its end, and what came about in it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from game.content.ids import ID_PATTERN
from game.content.schema.base import SELF, Defines, Id, Model, Ref, Short, Text, shape
from game.content.schema.conditions import ConditionSpec, MomentSpec, OneKey, Who

ANYTHING = "anything"
_ONE = ID_PATTERN[1:-1]
ChoiceName = Annotated[
    str,
    AfterValidator(shape(rf"{_ONE}/{_ONE}", "a scene and its choice, such as corner/run")),
    Ref("option"),
]
"""A choice anywhere in the life, named by its scene and itself."""


class AnsweredSpec(Short):
    """Somebody comes to a gate. A plain id, `opened: flat`, means whoever comes."""

    gate: Annotated[Id, Ref("gate")]
    """Which gate: its id in the rulebook, such as `flat`."""
    who: Who | None = None
    """Who comes: the id of a person, or `self` for the citizen. Left out: anybody."""


class ListedSpec(Short):
    """Somebody is entered on a list. A plain id, `listed: conduct-review`, means the citizen."""

    list: Annotated[Id, Ref("list")]
    """Which list: its id in the rulebook, such as `conduct-review`."""
    who: Who = SELF
    """Who is entered: the id of a person. Left out: the citizen who is played."""


class LinkedSpec(Short):
    """A line reaches somebody's file from another's. A plain id, `linked: friend-link`, means the
    citizen's."""

    link: Annotated[Id, Ref("link")]
    """Over which link: its id in the rulebook, such as `friend-link`."""
    who: Who = SELF
    """Whose file it reaches: the id of a person. Left out: the citizen who is played."""


class EventsSpec(OneKey):
    """What came about in the course of the season."""

    opened: AnsweredSpec | None = None
    """A gate said yes, at least once: `opened: flat`."""
    refused: AnsweredSpec | None = None
    """A gate said no, at least once: `refused: flat`."""
    listed: ListedSpec | None = None
    """Somebody was entered on a list, also if taken off again: `listed: conduct-review`."""
    linked: LinkedSpec | None = None
    """A line came over from another person's file: `linked: friend-link`."""
    chosen: ChoiceName | None = None
    """The player chose this, named by scene and choice: `chosen: crossing/fetch`."""
    unsaid: ChoiceName | Literal["anything"] | None = None
    """Words (a choice with `voice: true`) were on offer and left: a scene and its choice, or
    `anything`."""
    ever: ConditionSpec | None = None
    """The condition held at some moment, on coming to a scene or at the end:
    `ever: {standing: {at_most: 950}}`."""


class EventSpec(EventsSpec):
    """Something that comes about at one moment, so that it comes before or after another."""


class BeforeSpec(Model):
    """One thing comes about, and another only later."""

    first: EventSpec
    """What comes about first: `first: {chosen: crossing/fetch}`."""
    then: EventSpec
    """What comes about later: `then: {refused: flat}`."""


class CourseSpec(MomentSpec, EventsSpec):
    """What may be promised: exactly one of these keys.

    Those that a scene can ask too (`standing`, `flag`, `ending` ...) mean the end of the season.
    """

    throughout: ConditionSpec | None = None
    """The condition held all the time: `throughout: {standing: {at_least: 900}}`."""
    before: BeforeSpec | None = None
    """Both came about, one before the other: `before: {first: ..., then: ...}`."""
    all: Annotated[list[CourseSpec], Field(min_length=1)] | None = None
    """Each of these is so: a list, one after each `- `."""
    any: Annotated[list[CourseSpec], Field(min_length=1)] | None = None
    """At least one of these is so: a list, one after each `- `."""
    not_: Annotated[CourseSpec | None, Field(alias="not")] = None
    """This is not so: `not: {opened: flat}`."""


class PromiseSpec(Model):
    """What is true of every way, of no way, or of some way through the life.

    Exactly one of `always`, `never` and `sometimes`. `check` proves it or shows the shortest way
    that breaks it.
    """

    one_of: ClassVar[tuple[str, ...]] = ("always", "never", "sometimes")

    id: Annotated[Id, Defines("promise")]
    """A short name of the promise, such as `hat-costs-the-flat`."""
    says: Text
    """The promise as one sentence for people."""
    always: CourseSpec | None = None
    """This is so on every way through the life, whatever is chosen and whatever sensors do."""
    never: CourseSpec | None = None
    """This is so on no way through the life."""
    sometimes: CourseSpec | None = None
    """This is so on at least one way through the life."""
    kiosk: bool = True
    """Whether it must hold in the short cut too. Left out: yes, if there is a short cut."""

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        if sum(getattr(self, each) is not None for each in self.one_of) != 1:
            raise PydanticCustomError(
                "one_of", "there must be exactly one of always, never, sometimes here"
            )
        return self
