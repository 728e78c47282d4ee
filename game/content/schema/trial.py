"""A test of a life as it is written: what is chosen, and what must be so then."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from game.content.ids import ID_PATTERN
from game.content.schema.base import SELF, Id, Model, Ref, Shape, Short, Text
from game.content.schema.conditions import OnListSpec, RecordedSpec, StandingSpec, Who
from game.core.life import CUT

NO_ENDING = "none"
MOST_CHOICES = 400
_LIFE = Shape(
    rf"{ID_PATTERN[1:-1]}({CUT})?", "a life's id, such as corner-shop or corner-shop:kiosk"
)
LifeName = Annotated[str, AfterValidator(_LIFE), Ref("life")]
"""A life beside the test, or its kiosk cut."""

Seed = Annotated[int, Field(ge=-(10**18) + 1, le=10**18 - 1)]
"""As long as one that can be typed."""

Offered = Annotated[Id, Ref("choice")]


class StandsSpec(StandingSpec):
    """A standing at the end; a plain number means exactly that."""

    @model_validator(mode="before")
    @classmethod
    def _exactly(cls, value: Any) -> Any:
        if isinstance(value, int) and not isinstance(value, bool):
            return {"at_least": value, "at_most": value}
        return value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"anyOf": [{"type": "integer"}, handler(core)]}


class GaveSpec(Model):
    """What a gate answered in the course of the test."""

    one_of: ClassVar[tuple[str, ...]] = ("open", "answers")

    gate: Annotated[Id, Ref("gate")]
    """The gate's id in the rulebook."""
    who: Who = SELF
    """Who came to it; the citizen who is played, unless it says otherwise."""
    open: bool | None = None
    """Its last answer: true if it opened, false if it stayed closed."""
    answers: list[Literal["open", "closed"]] | None = None
    """All its answers, the first first, such as [closed, open]; [] if it is never asked."""

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.open is None) == (self.answers is None):
            raise PydanticCustomError(
                "one_of", "there must be exactly one of 'open' and 'answers' here"
            )
        return self


class NoRecordSpec(Short):
    """Nothing of the kind is on somebody's file; a plain id means the citizen who is played."""

    what: Annotated[Id, Ref("heading")]
    """A signal or a topic of the rulebook."""
    who: Who = SELF
    """Whose file; the citizen's who is played, unless it says otherwise."""


class ThenSpec(Model):
    """What must be so after the last choice: at least one of these keys."""

    some_of: ClassVar[tuple[str, ...]] = (
        "ending", "standing", "gates", "records", "no_records", "lists", "not_on_lists", "words",
        "no_words", "offered", "not_offered",
    )  # fmt: skip

    ending: Annotated[Id, Ref("ending")] | None = None
    """The ending that the season came to; `none` if it is not over yet."""
    standing: StandsSpec | None = None
    """The standing at the end: a number, or bounds such as {at_least: 900, at_most: 990}."""
    gates: list[GaveSpec] = []
    """What gates answered, such as {gate: night-ferry, open: false}."""
    records: list[RecordedSpec] = []
    """Signals or topics that are on file at the end and were not struck."""
    no_records: list[NoRecordSpec] = []
    """Signals or topics of which nothing is on file at the end."""
    lists: list[OnListSpec] = []
    """Lists that somebody is on at the end."""
    not_on_lists: list[OnListSpec] = []
    """Lists that somebody is not on at the end."""
    words: list[Text] = []
    """Words that stood on some screen on the way, exactly so but for line breaks."""
    no_words: list[Text] = []
    """Words that stood on no screen on the way."""
    offered: list[Offered] = []
    """Choices that are on offer where the test stops."""
    not_offered: list[Offered] = []
    """Choices that are not on offer where the test stops."""

    @model_validator(mode="after")
    def _something(self) -> Self:
        if not any(getattr(self, name) for name in self.some_of):
            raise PydanticCustomError(
                "one_of",
                "nothing is expected here, so this test could never fail; there must be at least "
                "one of {names}",
                {"names": ", ".join(self.some_of)},
            )
        return self


class TrialFile(Model):
    """A test of a life: these choices with this luck, and what must be so then."""

    schema_: Annotated[Literal[1], Field(alias="schema")]
    """The version of this format: 1."""
    life: LifeName
    """The id of a life in the folder above, such as night-ferry, or night-ferry:kiosk."""
    says: Text
    """What the test holds, in a sentence for whoever breaks it."""
    seed: Seed
    """The luck: the same seed and choices always make the same season."""
    choices: Annotated[list[Id], Field(max_length=MOST_CHOICES)] = []
    """What is chosen, by id, the first first."""
    then: ThenSpec
    """What must be so after the last choice."""
