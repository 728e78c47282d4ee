"""A life's file: people, ties, promises, and the short cut. Its scenes are in `scene`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import Defines, Id, Model, Ref, Text
from game.content.schema.conditions import Who
from game.content.schema.course import PromiseSpec
from game.content.schema.recording import Harms, Mechanisms
from game.content.schema.scene import Day, EndingSpec, SceneSpec

Weekday = Literal[
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
]  # fmt: skip


class PersonSpec(Model):
    """Somebody in the life; the first one is the citizen who is played."""

    id: Annotated[Id, Defines("person")]
    """A short name for use in this file, such as `marta`."""
    name: Text
    """Their name, as players read it."""
    role: Text
    """What they are, in a few words: `piano tuner`, `Marta's friend`."""
    age: Annotated[int, Field(ge=0, le=120)] | None = None
    """Their age in years, 0 to 120. May be left out."""
    standing: Annotated[int, Field(ge=0, le=10_000)] | None = None
    """Their standing at the start, in points. Left out: the rulebook's (1000 in Port Verity)."""
    portrait: Id | None = None
    """Which face they are drawn with, such as `ilse`. Left out: a plain one."""


class TieSpec(Model):
    """`person` has `other` as this kind of relation; with `both`, the other way round too."""

    person: Who
    """Whose relation it is: the id of a person."""
    kind: Annotated[Id, Ref("tie")]
    """What the other is to them, as the rulebook names it: `friend`, `sibling`, `parent` ..."""
    other: Who
    """Who the relation is: the id of a person."""
    both: bool = False
    """`true`: it holds the other way round too, as among friends. Left out: only this way."""


class QuotaSpec(Model):
    """A count that the citizen is held to, shown beside the standing."""

    flag: Annotated[Id, Ref("flag")]
    """The note of the life's own that is counted."""
    of: Annotated[int, Field(ge=1, le=99)]
    """What it should come to, 1 to 99."""
    name: Text
    """What it is called, such as `Cases today`."""


class ExemptionSpec(Model):
    """A gate that is meant to give one answer only."""

    gate: Annotated[Id, Ref("gate")]
    """Which gate: its id in the rulebook."""
    always: Literal["open", "closed"]
    """The one answer that it gives in this life."""
    why: Text
    """Why that is meant so: one sentence."""


class CutSpec(Model):
    """The kiosk cut: where it starts, and the gates that give one answer in it."""

    start: Annotated[Id, Ref("scene")]
    """The first scene of the short cut; it must have `kiosk: true`."""
    minutes: Annotated[int, Field(ge=1, le=10)]
    """How long the short cut takes, in minutes, 1 to 10."""
    one_way_gates: list[ExemptionSpec] = []
    """Gates that give only one answer in the short cut, and why."""


class LifeFile(Model):
    """One citizen's season: people, scenes, endings, and what is promised of it."""

    schema_: Annotated[Literal[1], Field(alias="schema")]
    """The version of the format: always 1."""
    id: Annotated[Id, Defines("life")]
    """The life's short name, such as `the-ground-floor`: a-z, 0-9 and single hyphens."""
    title: Text
    """The title, as players read it."""
    rulebook: Annotated[Id, Ref("rulebook")]
    """The scheme that the life is lived under: `port-verity`, or the id of one of your own."""
    blurb: Text
    """Two or three sentences for the card on the shelf."""
    question: Text
    """An open question to talk about afterwards."""
    minutes: Annotated[int, Field(ge=1, le=60)]
    """How long it takes to play, in minutes, 1 to 60. `stats` gives an estimate."""
    content_note: str = ""
    """What to know beforehand, if something may upset a player. `""` says: nothing."""
    days: Day
    """How many days the season has, 1 to 400."""
    first_weekday: Weekday
    """The weekday of day 1."""
    start: Annotated[Id, Ref("scene")]
    """The id of the first scene."""
    doors: list[Annotated[Id, Ref("gate")]] = []
    """Gates whose answer the player sees all the time, such as `[flat]`."""
    people: Annotated[list[PersonSpec], Field(min_length=1)]
    """Who is in it. The first one is the citizen who is played."""
    ties: list[TieSpec] = []
    """Who is whose friend, sister, father. The scheme's links run along them."""
    scenes: Annotated[list[SceneSpec], Field(min_length=1)]
    """What happens, scene by scene."""
    endings: Annotated[list[EndingSpec], Field(min_length=1)]
    """How it may end."""
    promises: list[PromiseSpec] = []
    """What you promise of every way through this life; `check` proves it."""
    one_way_gates: list[ExemptionSpec] = []
    """Gates that are meant to give only one answer, and why."""
    kiosk: CutSpec | None = None
    """The short cut for a museum, made of the scenes with `kiosk: true`. May be left out."""
    mechanisms: Mechanisms = []
    """What the life itself shows, by the numbers in the evidence, such as `M14`."""
    harms: Harms = []
    """The harms that it is about, such as `H03`: the debrief tells first of those of them that a
    season touched."""
    quota: QuotaSpec | None = None
    """A count that the citizen is held to. May be left out."""
    opens_after: Annotated[int, Field(ge=0, le=20)] = 0
    """After how many other lives, lived to an ending, this one opens. Left out: at once."""
