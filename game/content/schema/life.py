"""A life's file: people, scenes, choices, endings, promises."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from game.content.schema.base import Defines, Id, Model, Ref, Text, shape
from game.content.schema.conditions import ConditionSpec, EffectSpec, Who
from game.content.schema.rulebook import Mechanisms

Stage = Literal[
    "depot", "street", "home", "school", "office", "station", "quay", "hospital", "clinic",
    "market", "tower", "island",
]  # fmt: skip
Mood = Literal["", "dusk", "night", "rain"]
Weekday = Literal[
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
]  # fmt: skip
Day = Annotated[int, Field(ge=1, le=400)]
Clock = Annotated[
    str, AfterValidator(shape(r"([01][0-9]|2[0-3]):[0-5][0-9]", 'a time such as "07:10"'))
]
PlaceRef = Annotated[Id, Ref("place")]


class PersonSpec(Model):
    """Somebody in the life; the first one is the citizen who is played."""

    id: Annotated[Id, Defines("person")]
    name: Text
    role: Text
    age: Annotated[int, Field(ge=0, le=120)] | None = None
    standing: Annotated[int, Field(ge=0, le=10_000)] | None = None
    portrait: Id | None = None


class TieSpec(Model):
    """`person` has `other` as this kind of relation; with `both`, the other way round too."""

    person: Who
    kind: Annotated[Id, Ref("tie")]
    other: Who
    both: bool = False


class RouteSpec(Model):
    """Where a choice leads if a condition holds."""

    to: PlaceRef
    when: ConditionSpec | None = None


Routes = Annotated[list[RouteSpec], Field(min_length=1)]


def _plain_route(value: Any) -> Any:
    return [{"to": value}] if isinstance(value, str) else value


class ChoiceSpec(Model):
    """What the player may do. In the kiosk cut `kiosk_then` stands in for `then`."""

    id: Annotated[Id, Defines("choice")]
    text: Text
    happened: Text
    then: Routes
    note: str = ""
    eye: Literal["seen", "unseen"] | None = None
    when: ConditionSpec | None = None
    voice: bool = False
    does: list[EffectSpec] = []
    kiosk_then: Routes | None = None

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        routes = {key: _plain_route(value[key]) for key in ("then", "kiosk_then") if key in value}
        return {**value, **routes}


class VariantSpec(Model):
    """How a text reads instead when something is so; the first that fits is taken."""

    when: ConditionSpec
    text: Text


class SceneSpec(Model):
    """A day, a place, a text, and what may be done. `kiosk` marks the scenes of the short cut."""

    id: Annotated[Id, Defines("scene")]
    title: Text
    day: Day
    time: Clock
    place: Text
    stage: Stage
    alt: Text
    mood: Mood = ""
    text: Text
    arrives: list[EffectSpec] = []
    choices: Annotated[list[ChoiceSpec], Field(min_length=1)]
    kiosk: bool = False
    kiosk_text: Text | None = None
    variants: list[VariantSpec] = []


class EndingSpec(Model):
    """How a season ends."""

    id: Annotated[Id, Defines("ending")]
    title: Text
    day: Day
    text: Text
    gloss: Text
    arrives: list[EffectSpec] = []
    dignity: bool = False
    variants: list[VariantSpec] = []
    kiosk: bool = False


class PromiseSpec(Model):
    """What is true of every way, of no way, or of some way through the life."""

    id: Annotated[Id, Defines("promise")]
    says: Text
    always: ConditionSpec | None = None
    never: ConditionSpec | None = None
    sometimes: ConditionSpec | None = None
    kiosk: bool = True

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        if sum(each is not None for each in (self.always, self.never, self.sometimes)) != 1:
            raise PydanticCustomError(
                "one_of", "there must be exactly one of always, never, sometimes here"
            )
        return self


class ExemptionSpec(Model):
    """A gate that is meant to give one answer only."""

    gate: Annotated[Id, Ref("gate")]
    always: Literal["open", "closed"]
    why: Text


class CutSpec(Model):
    """The kiosk cut: where it starts, and the gates that give one answer in it."""

    start: Annotated[Id, Ref("scene")]
    minutes: Annotated[int, Field(ge=1, le=10)]
    one_way_gates: list[ExemptionSpec] = []


class LifeFile(Model):
    """A whole life."""

    schema_: Annotated[Literal[1], Field(alias="schema")]
    id: Annotated[Id, Defines("life")]
    title: Text
    rulebook: Annotated[Id, Ref("rulebook")]
    blurb: Text
    question: Text
    minutes: Annotated[int, Field(ge=1, le=60)]
    content_note: str = ""
    days: Day
    first_weekday: Weekday
    start: Annotated[Id, Ref("scene")]
    doors: list[Annotated[Id, Ref("gate")]] = []
    people: Annotated[list[PersonSpec], Field(min_length=1)]
    ties: list[TieSpec] = []
    scenes: Annotated[list[SceneSpec], Field(min_length=1)]
    endings: Annotated[list[EndingSpec], Field(min_length=1)]
    promises: list[PromiseSpec] = []
    one_way_gates: list[ExemptionSpec] = []
    kiosk: CutSpec | None = None
    mechanisms: Mechanisms = []
