"""The rulebook file: the scheme, in the scheme's own words."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from game.content.schema.base import Days, Defines, Id, Model, Percent, Ref, Text, shape
from game.content.schema.conditions import ConditionSpec

Points = Annotated[int, Field(ge=-500, le=500)]
Share = Annotated[int, Field(ge=1, le=200)]
Mechanisms = list[Annotated[str, Ref("mechanism")]]
Harms = list[Annotated[str, Ref("harm")]]
SensorKind = Literal["camera", "app", "feed", "person", "platform", "clerk", "register"]


class Shows(Model):
    """What an entry shows: mechanisms of the inventory, and the harms that it can do."""

    mechanisms: Mechanisms = []
    harms: Harms = []


class BandSpec(Model):
    """A letter for all standings from a number up."""

    id: Annotated[str, AfterValidator(shape(r"[A-Z]", "one capital letter")), Defines("band")]
    from_: Annotated[int, Field(alias="from")]


class SensorSpec(Shows):
    """What may catch a signal, and how often in a hundred it fails or misreads."""

    id: Annotated[Id, Defines("sensor")]
    name: Text
    kind: SensorKind
    miss: Percent = 0
    misread: Percent = 0
    no_field: str = ""

    @model_validator(mode="after")
    def _of_a_hundred(self) -> Self:
        if self.miss + self.misread > 100:
            raise PydanticCustomError(
                "together", "'miss' and 'misread' must be 100 or less together"
            )
        return self


class SignalSpec(Shows):
    """A behaviour that the scheme records."""

    id: Annotated[Id, Defines("signal")]
    name: Text
    code: Text
    points: Points
    topic: Annotated[Id, Defines("topic")]
    sensors: list[Annotated[Id, Ref("sensor")]] = []
    misread_as: Annotated[Id, Ref("signal")] | None = None
    severs: Annotated[Id, Defines("tie")] | None = None
    on_other: Annotated[Id, Ref("signal")] | None = None
    clears: Annotated[Id, Ref("signal")] | None = None
    published: bool = True


class LinkSpec(Shows):
    """How one person's records reach another."""

    id: Annotated[Id, Defines("link")]
    name: Text
    tie: Annotated[Id, Defines("tie")]
    topics: Annotated[list[Annotated[Id, Ref("topic")]], Field(min_length=1)]
    share: Share
    delay: Days
    signal: Annotated[Id, Ref("signal")]
    published: bool = True


class ListSpec(Shows):
    """A register with its own way in and out."""

    id: Annotated[Id, Defines("list")]
    name: Text
    code: Text
    enters: ConditionSpec
    leaves: ConditionSpec | None = None
    term: Annotated[int, Field(ge=1, le=3650)] | None = None
    told: str = ""


class CheckSpec(Model):
    """One thing that a gate looks at."""

    id: Annotated[Id, Defines("check")]
    name: Text
    wants: ConditionSpec
    published: bool = True


class AnswerSpec(Model):
    """The code and the sentence that a citizen is given."""

    code: Text
    told: Text


class GateSpec(Shows):
    """A door that asks the scheme."""

    id: Annotated[Id, Defines("gate")]
    name: Text
    checks: Annotated[list[CheckSpec], Field(min_length=1)]
    opens: AnswerSpec
    closes: AnswerSpec


class DutySpec(Shows):
    """What must be recorded every so many days by all who have such a tie."""

    id: Annotated[Id, Defines("duty")]
    name: Text
    tie: Annotated[Id, Defines("tie")]
    met_by: Annotated[Id, Ref("signal")]
    every: Annotated[int, Field(ge=1, le=400)]
    missed: Annotated[Id, Ref("signal")]


class DeskSpec(Model):
    """One station of an appeal."""

    id: Annotated[Id, Defines("desk")]
    name: Text
    days: Days
    needs: ConditionSpec | None = None


class AppealRuleSpec(Shows):
    """A way to have records struck out."""

    id: Annotated[Id, Defines("appeal")]
    name: Text
    signals: Annotated[list[Annotated[Id, Ref("signal")]], Field(min_length=1)]
    desks: Annotated[list[DeskSpec], Field(min_length=1)]
    correction: Annotated[Id, Ref("signal")]
    upheld: Text
    refused: Text


class PerkRuleSpec(Shows):
    """Something pleasant, for as long as a condition holds."""

    id: Annotated[Id, Defines("perk")]
    name: Text
    when: ConditionSpec
    told: Text


class ProofSpec(Model):
    """A paper that an appeal may ask for; a life sets it as a flag once the citizen has it."""

    id: Annotated[Id, Defines("flag")]
    name: Text


class RulebookFile(Model):
    """A whole rulebook."""

    schema_: Annotated[Literal[1], Field(alias="schema")]
    id: Annotated[Id, Defines("rulebook")]
    name: Text
    start: Annotated[int, Field(ge=0, le=10_000)]
    told: Text
    about: Text
    bands: Annotated[list[BandSpec], Field(min_length=1)]
    sensors: list[SensorSpec] = []
    signals: list[SignalSpec] = []
    links: list[LinkSpec] = []
    lists: list[ListSpec] = []
    gates: list[GateSpec] = []
    duties: list[DutySpec] = []
    proofs: list[ProofSpec] = []
    appeals: list[AppealRuleSpec] = []
    perks: list[PerkRuleSpec] = []
