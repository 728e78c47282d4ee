"""The rulebook file: the scheme, in the scheme's own words."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from game.content.schema.base import Days, Defines, Id, Model, Ref, Text, shape
from game.content.schema.conditions import ConditionSpec
from game.content.schema.recording import Harms, LinkSpec, SensorSpec, Shows, SignalSpec


class BandSpec(Model):
    """A letter for all standings from a number up."""

    id: Annotated[str, AfterValidator(shape(r"[A-Z]", "one capital letter")), Defines("band")]
    """One capital letter."""
    from_: Annotated[int, Field(alias="from")]
    """The lowest standing that has this letter, in points."""


class ListSpec(Shows):
    """A register with its own way in and out."""

    id: Annotated[Id, Defines("list")]
    """A short name, such as `conduct-review`."""
    name: Text
    """What it is called."""
    code: Text
    """What the citizen is shown in its place, such as `R-2`."""
    enters: ConditionSpec
    """Who is put on it: whoever this is so of."""
    leaves: ConditionSpec | None = None
    """Who is taken off it: whoever this is so of. Left out: nobody but by `term`."""
    term: Annotated[int, Field(ge=1, le=3650)] | None = None
    """After how many days one is taken off, 1 to 3650. Left out: never by itself."""
    told: str = ""
    """What a person is told on being put on it. Left out: nothing."""


class CheckSpec(Model):
    """One thing that a gate looks at."""

    id: Annotated[Id, Defines("check")]
    """A short name, new in this gate."""
    name: Text
    """What is looked at, in words."""
    wants: ConditionSpec
    """What must be so, or the gate stays closed."""
    published: bool = True
    """Whether people are told of this check. Left out: yes."""
    harms: Harms = []
    """The harms that are done where this check keeps the gate closed, besides those of the gate."""


class AnswerSpec(Model):
    """The code and the sentence that a citizen is given."""

    code: Text
    """The code on the screen, such as `N-2`."""
    told: Text
    """The sentence that goes with it."""


class GateSpec(Shows):
    """A door that asks the scheme."""

    id: Annotated[Id, Defines("gate")]
    """A short name, such as `flat`; lives `ask` it."""
    name: Text
    """What it is called."""
    checks: Annotated[list[CheckSpec], Field(min_length=1)]
    """What is looked at. The gate opens if all of them are passed."""
    opens: AnswerSpec
    """What the citizen gets when it opens."""
    closes: AnswerSpec
    """What the citizen gets when it stays closed."""


class DutySpec(Shows):
    """What must be recorded every so many days by all who have such a tie."""

    id: Annotated[Id, Defines("duty")]
    """A short name, such as `visit-parent`."""
    name: Text
    """What it is called."""
    tie: Annotated[Id, Defines("tie")]
    """Whose duty it is: all who have such a tie, such as `parent`."""
    met_by: Annotated[Id, Ref("signal")]
    """The signal that must be in the file."""
    every: Annotated[int, Field(ge=1, le=400)]
    """Every so many days, 1 to 400."""
    missed: Annotated[Id, Ref("signal")]
    """The signal that is written down if it is not."""


class DeskSpec(Model):
    """One station of an appeal."""

    id: Annotated[Id, Defines("desk")]
    """A short name, new in this appeal."""
    name: Text
    """What it is called."""
    days: Days
    """How many days it takes, 0 to 400."""
    needs: ConditionSpec | None = None
    """What must be so by then, or the appeal is refused. Left out: nothing."""


class AppealRuleSpec(Shows):
    """A way to have records struck out."""

    id: Annotated[Id, Defines("appeal")]
    """A short name, such as `conduct-appeal`; lives file it."""
    name: Text
    """What it is called."""
    signals: Annotated[list[Annotated[Id, Ref("signal")]], Field(min_length=1)]
    """Which lines it hears."""
    desks: Annotated[list[DeskSpec], Field(min_length=1)]
    """Where it goes, one after the other."""
    correction: Annotated[Id, Ref("signal")]
    """What is written down if it is upheld."""
    upheld: Text
    """What a person is told if it is upheld."""
    refused: Text
    """What a person is told if it is refused."""


class PerkRuleSpec(Shows):
    """Something pleasant, for as long as a condition holds."""

    id: Annotated[Id, Defines("perk")]
    """A short name, such as `short-queue`."""
    name: Text
    """What it is called."""
    when: ConditionSpec
    """It is held for as long as this is so."""
    told: Text
    """What a person is told on getting it."""


class PageRuleSpec(Shows):
    """A number that somebody keeps of people by itself, such as a bank or a firm."""

    topic: Annotated[Id, Ref("topic"), Defines("page")]
    """The topic whose points it adds up; it is named by it."""
    name: Text
    """Whose page it is, as players read it."""
    start: Annotated[int, Field(ge=-10_000, le=10_000)]
    """Where it starts, in points."""
    told: str = ""
    """What a citizen is told when it changes. Left out: what the rulebook says under `told`."""


class JoiningSpec(Model):
    """How the pages become one: one number takes the place of all."""

    list: Annotated[Id, Ref("list")]
    """The list that does it: whoever is entered on it has one page from then on."""
    name: Text
    """What the one page is called."""


class RumourSpec(Shows):
    """Something that people believe about the scheme, and what its rules make of it."""

    id: Annotated[Id, Defines("rumour")]
    """A short name, such as `clothes-count`; lives name it where it is heard or acted on."""
    says: Text
    """The rumour as it goes round, in a person's words."""
    truth: Literal["so", "not-so", "unknown"]
    """Whether it is so under this rulebook: `so`, `not-so`, or `unknown`."""
    because: Text
    """What there is in the rules, or is not, in one sentence for the debrief."""
    rules: list[Annotated[Id, Ref("rule")]] = []
    """The ids of what makes it so: signals, links, lists, gates, perks, duties or sensors."""

    @model_validator(mode="after")
    def _shown_by_rules(self) -> Self:
        if self.truth == "so" and not self.rules:
            raise PydanticCustomError("together", "a rumour that is so needs 'rules' behind it")
        if self.truth != "so" and self.rules:
            raise PydanticCustomError("together", "only a rumour that is so has 'rules'")
        return self


class ProofSpec(Model):
    """A paper that an appeal may ask for; a life sets it as a flag once the citizen has it."""

    id: Annotated[Id, Defines("flag")]
    """Its id; a life sets it as a flag: `set: {stamped-photograph: 1}`."""
    name: Text
    """What it is called."""


class RulebookFile(Model):
    """A whole rulebook."""

    schema_: Annotated[Literal[1], Field(alias="schema")]
    """The version of the format: always 1."""
    id: Annotated[Id, Defines("rulebook")]
    """The rulebook's short name; lives name it as their `rulebook`."""
    name: Text
    """What the scheme is called."""
    city: Text | None = None
    """The city that it holds in, as players read it: `Port Verity`. May be left out."""
    tower: bool = True
    """Whether a tower stands over the city in its pictures. Left out: yes."""
    start: Annotated[int, Field(ge=0, le=10_000)]
    """The standing that people start with, in points, 0 to 10000."""
    told: Text
    """What a citizen is told when points change."""
    about: Text
    """The scheme in a person's words, for the debrief."""
    bands: Annotated[list[BandSpec], Field(min_length=1)]
    """Letters for ranges of standing."""
    sensors: list[SensorSpec] = []
    """What looks: cameras, apps, counters, neighbours."""
    signals: list[SignalSpec] = []
    """What can be written down about people."""
    links: list[LinkSpec] = []
    """How one person's lines reach another's file."""
    lists: list[ListSpec] = []
    """Registers with a way in and a way out of their own."""
    gates: list[GateSpec] = []
    """Doors that ask the scheme."""
    duties: list[DutySpec] = []
    """What must be in the file every so many days."""
    proofs: list[ProofSpec] = []
    """Papers that an appeal may ask for."""
    appeals: list[AppealRuleSpec] = []
    """Ways to have lines struck out."""
    perks: list[PerkRuleSpec] = []
    """What is pleasant, for as long as it lasts."""
    pages: list[PageRuleSpec] = []
    """Numbers that are kept apart, each by somebody else. Left out: there is the standing alone."""
    joining: JoiningSpec | None = None
    """How the pages become one, if they can. The standing is then shown in their place."""
    rumours: list[RumourSpec] = []
    """What people believe about the scheme, true or not."""
