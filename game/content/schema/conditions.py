"""Conditions and effects as they are written: one key each, which says what it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from game.content.schema.base import SELF, Defines, Id, Model, Ref, Short, Text

Who = Annotated[Id, Ref("person")]
Least = Annotated[int, Field(ge=1, le=99)]


class OneKey(Model):
    """A mapping with exactly one key, which names what it is."""

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        fields = type(self).model_fields
        given = [
            info.alias or name for name, info in fields.items() if name in self.model_fields_set
        ]
        if len(given) > 1:
            both = " and ".join(f"'{name}'" for name in given)
            raise PydanticCustomError(
                "one_of", "{both} stand here together, and only one may", {"both": both}
            )
        if not given:
            names = ", ".join(info.alias or name for name, info in fields.items())
            raise PydanticCustomError(
                "one_of", "there must be exactly one of {names} here", {"names": names}
            )
        return self


class Bounds(Model):
    """From a number up, up to a number, or both."""

    some_of: ClassVar[tuple[str, ...]] = ("at_least", "at_most")

    at_least: int | None = None
    """From this number up: `at_least: 960`. A number equal to it counts."""
    at_most: int | None = None
    """Up to this number: `at_most: 959`. A number equal to it counts."""

    @model_validator(mode="after")
    def _bounded(self) -> Self:
        least, most = self.at_least, self.at_most
        if least is None and most is None:
            raise PydanticCustomError("bounds", "there must be 'at_least' or 'at_most' here")
        if least is not None and most is not None and least > most:
            raise PydanticCustomError(
                "bounds",
                "nothing is both {least} or more and {most} or less",
                {"least": least, "most": most},
            )
        return self


class StandingSpec(Bounds):
    """Somebody's standing lies between two numbers, or on one side of one."""

    who: Who = SELF
    """Whose standing: the id of a person. Left out: the citizen who is judged."""


class PageSpec(Bounds):
    """The number on one of the pages that are kept of somebody, each by itself."""

    of: Annotated[Id, Ref("page")]
    """Which page: the topic that it adds up, such as `rides`."""
    who: Who = SELF
    """Whose page: the id of a person. Left out: the citizen who is judged."""


class OnListSpec(Short):
    """Somebody is on a list. A plain id, `on_list: conduct-review`, means the citizen."""

    list: Annotated[Id, Ref("list")]
    """Which list: its id in the rulebook, such as `conduct-review`."""
    who: Who = SELF
    """Whose name is on it: the id of a person. Left out: the citizen who is judged."""


class RecordedSpec(Short):
    """Lines in somebody's file. A plain id, `recorded: speech`, means one line or more in the
    citizen's. Lines that were corrected do not count."""

    what: Annotated[Id, Ref("heading")]
    """What the lines say: a signal (`crossed-on-red`) or a whole topic (`speech`)."""
    who: Who = SELF
    """Whose file: the id of a person. Left out: the citizen who is judged."""
    at_least: Least = 1
    """How many lines there must be, 1 to 99. Left out: one."""


class TieRecordedSpec(Model):
    """Lines in the file of somebody whom the citizen is tied to: a sister, a friend, a parent."""

    tie: Annotated[Id, Ref("tie")]
    """What kind of relation: `sibling`, `friend`, `parent` and so on."""
    what: Annotated[Id, Ref("heading")]
    """What the lines say: a signal (`negative-remark`) or a whole topic (`speech`)."""
    who: Who = SELF
    """Whose relation: the id of a person. Left out: the citizen who is judged."""
    at_least: Least = 1
    """How many lines there must be, 1 to 99. Left out: one."""


class FlagSpec(Short, Bounds):
    """A note that the life keeps for itself, as a number. A plain name, `flag: has-key`, means
    that it is 1 or more."""

    plain_says: ClassVar[Mapping[str, Any]] = {"at_least": 1}

    name: Annotated[Id, Ref("flag")]
    """The name of the flag, as some effect `set` or `add` writes it."""


class PerkSpec(Short):
    """Somebody holds a perk. A plain id, `perk: short-queue`, means the citizen."""

    id: Annotated[Id, Ref("perk")]
    """Which perk: its id in the rulebook, such as `short-queue`."""
    who: Who = SELF
    """Who holds it: the id of a person. Left out: the citizen who is judged."""


class MomentSpec(OneKey):
    """What can be seen of the world at one moment."""

    standing: StandingSpec | None = None
    """A standing in a range: `standing: {at_least: 960}`."""
    on_list: OnListSpec | None = None
    """On a list: `on_list: conduct-review`, or of another: `on_list: {list: ..., who: ...}`."""
    recorded: RecordedSpec | None = None
    """A line in the file: `recorded: crossed-on-red`, or `recorded: {what: ..., at_least: 2}`."""
    page: PageSpec | None = None
    """The number on a page of its own: `page: {of: rides, at_least: 40}`."""
    tie_recorded: TieRecordedSpec | None = None
    """A line in a relation's file: `tie_recorded: {tie: friend, what: speech}`."""
    flag: FlagSpec | None = None
    """A note of the life's own: `flag: has-key`, or `flag: {name: visits, at_least: 2}`."""
    gate_open: Annotated[Id, Ref("gate")] | None = None
    """The gate was asked, and its latest answer was yes: `gate_open: flat`."""
    gate_closed: Annotated[Id, Ref("gate")] | None = None
    """The gate was asked, and its latest answer was no: `gate_closed: flat`."""
    perk: PerkSpec | None = None
    """A perk is held: `perk: short-queue`."""
    ending: Annotated[Id, Ref("ending")] | None = None
    """The season ended here: `ending: keys`. Of use in promises."""


class ConditionSpec(MomentSpec):
    """What must be so: exactly one of these keys."""

    all: Annotated[list[ConditionSpec], Field(min_length=1)] | None = None
    """Each of these conditions holds: a list, one condition after each `- `."""
    any: Annotated[list[ConditionSpec], Field(min_length=1)] | None = None
    """At least one of these conditions holds: a list, one condition after each `- `."""
    not_: Annotated[ConditionSpec | None, Field(alias="not")] = None
    """This condition does not hold: `not: {recorded: crossed-on-red}`."""


class ActSpec(Model):
    """Somebody does what a signal describes. Sensors may catch it, miss it or misread it."""

    signal: Annotated[Id, Ref("signal")]
    """What is done, in the rulebook's words: the id of a signal, such as `crossed-on-red`."""
    who: Who | None = None
    """Who does it: the id of a person. Left out: the citizen who is played."""
    by: list[Annotated[Id, Ref("sensor")]] | None = None
    """Only these sensors may catch it; `[]` for none. Left out: those that the signal names."""
    about: Who | None = None
    """The other person in it, such as the parent who is visited: the id of a person."""
    happened: Text | None = None
    """What happened, told after the season. Left out: what the choice says."""
    reason: Text | None = None
    """Why, in a few words. No form has room for it; the debrief shows that it was lost."""


class AppealSpec(Model):
    """An appeal against all lines of one signal in a file."""

    id: Annotated[Id, Ref("appeal")]
    """Which kind of appeal: its id in the rulebook, such as `conduct-appeal`."""
    signal: Annotated[Id, Ref("signal")]
    """Which lines it is about: a signal that this appeal hears."""
    who: Who | None = None
    """Whose file: the id of a person. Left out: the citizen who is played."""


class AskSpec(Short):
    """Somebody comes to a gate. A plain id, `ask: flat`, means the citizen."""

    gate: Annotated[Id, Ref("gate")]
    """Which gate: its id in the rulebook, such as `flat`."""
    who: Who | None = None
    """Who comes: the id of a person. Left out: the citizen who is played."""


FlagName = Annotated[Id, Defines("flag")]
Flags = Annotated[dict[FlagName, int], Field(min_length=1)]


class EffectSpec(OneKey):
    """What is set in motion: exactly one of these keys."""

    act: ActSpec | None = None
    """Somebody does something that the scheme may catch: `act: {signal: crossed-on-red}`."""
    set: Flags | None = None
    """Notes of the life's own are set to whole numbers: `set: {has-key: 1}`."""
    add: Flags | None = None
    """Whole numbers are added to notes of the life's own: `add: {visits: 1}`."""
    ask: AskSpec | None = None
    """Somebody comes to a gate, and it answers: `ask: flat`."""
    appeal: AppealSpec | None = None
    """An appeal is filed: `appeal: {id: conduct-appeal, signal: negative-remark}`."""
