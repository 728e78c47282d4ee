"""Conditions and effects as they are written: one key each, which says what it is."""

from __future__ import annotations

from typing import Annotated, Any, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from game.content.schema.base import Defines, Id, Model, Ref, Text

SELF = "self"
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

    at_least: int | None = None
    at_most: int | None = None

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
    """Bounds for a standing."""

    who: Who = SELF


class OnListSpec(Model):
    """Somebody is on a list; a plain id means the citizen who is judged."""

    list: Annotated[Id, Ref("list")]
    who: Who = SELF

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        return {"list": value} if isinstance(value, str) else value


class RecordedSpec(Model):
    """Somebody has records under a signal or topic."""

    what: Annotated[Id, Ref("heading")]
    who: Who = SELF
    at_least: Least = 1

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        return {"what": value} if isinstance(value, str) else value


class TieRecordedSpec(Model):
    """Somebody tied to the citizen has records under a signal or topic."""

    tie: Annotated[Id, Ref("tie")]
    what: Annotated[Id, Ref("heading")]
    who: Who = SELF
    at_least: Least = 1


class FlagSpec(Bounds):
    """A flag of the life; a plain id means that it is set (1 or more)."""

    name: Annotated[Id, Ref("flag")]

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        return {"name": value, "at_least": 1} if isinstance(value, str) else value


class PerkSpec(Model):
    """Somebody holds a perk; a plain id means the citizen who is judged."""

    id: Annotated[Id, Ref("perk")]
    who: Who = SELF

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        return {"id": value} if isinstance(value, str) else value


class ConditionSpec(OneKey):
    """What must be so: exactly one of these keys."""

    standing: StandingSpec | None = None
    on_list: OnListSpec | None = None
    recorded: RecordedSpec | None = None
    tie_recorded: TieRecordedSpec | None = None
    flag: FlagSpec | None = None
    gate_open: Annotated[Id, Ref("gate")] | None = None
    gate_closed: Annotated[Id, Ref("gate")] | None = None
    perk: PerkSpec | None = None
    ending: Annotated[Id, Ref("ending")] | None = None
    all: Annotated[list[ConditionSpec], Field(min_length=1)] | None = None
    any: Annotated[list[ConditionSpec], Field(min_length=1)] | None = None
    not_: Annotated[ConditionSpec | None, Field(alias="not")] = None


class ActSpec(Model):
    """Somebody does what a signal describes."""

    signal: Annotated[Id, Ref("signal")]
    who: Who | None = None
    by: list[Annotated[Id, Ref("sensor")]] | None = None
    about: Who | None = None
    happened: Text | None = None
    reason: Text | None = None


class AppealSpec(Model):
    """The citizen appeals against the records of a signal."""

    id: Annotated[Id, Ref("appeal")]
    signal: Annotated[Id, Ref("signal")]
    who: Who | None = None


class AskSpec(Model):
    """Somebody comes to a gate; a plain id means the life's citizen."""

    gate: Annotated[Id, Ref("gate")]
    who: Who | None = None

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        return {"gate": value} if isinstance(value, str) else value


FlagName = Annotated[Id, Defines("flag")]
Flags = Annotated[dict[FlagName, int], Field(min_length=1)]


class EffectSpec(OneKey):
    """What is set in motion: exactly one of these keys."""

    act: ActSpec | None = None
    set: Flags | None = None
    add: Flags | None = None
    ask: AskSpec | None = None
    appeal: AppealSpec | None = None
