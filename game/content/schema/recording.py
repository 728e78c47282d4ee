"""What a scheme sees and writes down: the first half of a rulebook."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from game.content.schema.base import Days, Defines, Id, Model, Percent, Ref, Text

Points = Annotated[int, Field(ge=-500, le=500)]
Share = Annotated[int, Field(ge=1, le=200)]
Mechanisms = list[Annotated[str, Ref("mechanism")]]
Harms = list[Annotated[str, Ref("harm")]]
Rumours = list[Annotated[Id, Ref("rumour")]]
SensorKind = Literal["camera", "app", "feed", "person", "platform", "clerk", "register"]


class Shows(Model):
    """What an entry shows: mechanisms of the inventory, and the harms that it can do."""

    mechanisms: Mechanisms = []
    """What it shows, by the numbers in the evidence, such as `[M14, M15]`."""
    harms: Harms = []
    """What harm it can do, by the numbers in the evidence, such as `[H04]`."""


class SensorSpec(Shows):
    """What may catch a signal, and how often in a hundred it fails or misreads."""

    id: Annotated[Id, Defines("sensor")]
    """A short name, such as `street-camera`."""
    name: Text
    """What people call it."""
    kind: SensorKind
    """What it is; a picture goes with each."""
    miss: Percent = 0
    """How often in a hundred it sees nothing, 0 to 100. Left out: never."""
    misread: Percent = 0
    """How often in a hundred it takes one thing for another, 0 to 100. Left out: never."""
    no_field: str = ""
    """What its form has no box for, such as `the reason`."""

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
    """A short name, such as `crossed-on-red`; lives say by it what people do."""
    name: Text
    """What it is called in the file."""
    code: Text
    """What the citizen is shown in its place, such as `T-01`."""
    points: Points
    """What a line of it adds to the standing, -500 to 500."""
    topic: Annotated[Id, Defines("topic")]
    """What it belongs to, such as `street` or `speech`. Links and checks can ask for it."""
    sensors: list[Annotated[Id, Ref("sensor")]] = []
    """What may catch it, asked in this order until one does."""
    misread_as: Annotated[Id, Ref("signal")] | None = None
    """The signal that is written down if a sensor misreads it."""
    severs: Annotated[Id, Defines("tie")] | None = None
    """A kind of tie to the person named that this line ends, such as `friend`."""
    on_other: Annotated[Id, Ref("signal")] | None = None
    """The signal that is written into the file of the person named."""
    clears: Annotated[Id, Ref("signal")] | None = None
    """The signal whose lines in this file are struck out by it."""
    published: bool = True
    """Whether the scheme tells people of this rule. Left out: yes."""


class LinkSpec(Shows):
    """How one person's records reach another."""

    id: Annotated[Id, Defines("link")]
    """A short name, such as `friend-link`."""
    name: Text
    """What it is called."""
    tie: Annotated[Id, Defines("tie")]
    """Along which kind of tie it runs, such as `friend`."""
    topics: Annotated[list[Annotated[Id, Ref("topic")]], Field(min_length=1)]
    """Which lines it carries over: a list of topics, such as `[speech, money]`."""
    share: Share
    """How much of the points arrive, in a hundred: 20 is a fifth."""
    delay: Days
    """After how many days, 0 to 400."""
    signal: Annotated[Id, Ref("signal")]
    """What is written into the file that it reaches."""
    published: bool = True
    """Whether the scheme tells people of this rule. Left out: yes."""
