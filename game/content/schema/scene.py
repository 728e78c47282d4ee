"""The places of a life: its scenes with their choices, and its endings."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from game.content.schema.base import Defines, Id, Model, Ref, Text, shape
from game.content.schema.conditions import ConditionSpec, EffectSpec
from game.content.schema.recording import Mechanisms, Rumours

Stage = Literal[
    "depot", "street", "home", "school", "office", "station", "quay", "hospital", "clinic",
    "market", "tower", "island", "bakery", "cinema", "newsroom", "square", "court",
    "kitchen", "supper", "flat", "bedroom", "charts", "ward", "stairs", "laundry", "yard", "pub",
    "salon", "bakehouse", "mill", "sheds", "sheds-lit", "section", "counters", "bureau", "college",
    "classroom", "lesson", "staffroom", "pegs", "hall", "screening", "concert", "council", "roof",
    "stop", "harbour", "weighbridge", "hostel", "arches", "parlour", "backroom",
    "editorial", "stall", "hoarding", "cart", "kennels", "wedding",
]  # fmt: skip
Mood = Literal["", "dusk", "night", "rain"]
Day = Annotated[int, Field(ge=1, le=400)]
Clock = Annotated[
    str, AfterValidator(shape(r"([01][0-9]|2[0-3]):[0-5][0-9]", 'a time such as "07:10"'))
]
PlaceRef = Annotated[Id, Ref("place")]


class RouteSpec(Model):
    """Where a choice leads if a condition holds."""

    to: PlaceRef
    """The id of the scene or ending that comes next."""
    when: ConditionSpec | None = None
    """Only if this is so. The first route that fits is taken; the last has no `when`."""


def _plain_route(value: Any) -> Any:
    return [{"to": value}] if isinstance(value, str) else value


_RouteList = Annotated[list[RouteSpec], Field(min_length=1)]
Routes = Annotated[
    list[RouteSpec],
    Field(min_length=1),
    BeforeValidator(_plain_route, json_schema_input_type=PlaceRef | _RouteList),
]


class CaseSpec(Model):
    """A file that lies on the citizen's desk: that of another life's citizen. It is shown as their
    own season left it, and no rule reads it."""

    life: Id
    """Whose file: the id of another life that ships with the game."""
    signal: Id
    """Which of its lines are to be decided: a signal of that life's rulebook."""


class ChoiceSpec(Model):
    """What the player may do. In the kiosk cut `kiosk_then` stands in for `then`."""

    id: Annotated[Id, Defines("choice")]
    """A short name, such as `fetch`. Saved seasons and tests name the choice by it."""
    text: Text
    """What the button says, as something to do. At most 12 words."""
    happened: Text
    """What was done, in full: the debrief tells it. Begin with `You`."""
    then: Routes
    """What comes next: the id of a scene or ending, or a list of routes (`to`, `when`)."""
    note: str = ""
    """A small line below the choice, such as `The parcel is a birthday cake.`"""
    eye: Literal["seen", "unseen"] | None = None
    """What the citizen knows of cameras here: `seen` draws an open eye, `unseen` a closed one.
    Left out: none. It changes nothing but the picture."""
    when: ConditionSpec | None = None
    """The choice is on offer only if this is so. Left out: always."""
    voice: bool = False
    """`true`: these are words that could be said, and that cost something to say."""
    does: list[EffectSpec] = []
    """What it sets in motion, in order: a list of `act`, `ask`, `set`, `add` and `appeal`."""
    kiosk: bool = True
    """`false`: the choice is not on offer in the short cut, where there is time for fewer."""
    kiosk_then: Routes | None = None
    """What comes next in the short cut. Left out: as `then` says."""
    rumours: Rumours = []
    """The rumours that whoever chooses this acts on, by their ids in the rulebook."""
    decides: Literal["stands", "struck"] | None = None
    """What becomes of the lines of the scene's case: they stand, or they are struck out."""


class VariantSpec(Model):
    """How a text reads instead when something is so; the first that fits is taken."""

    when: ConditionSpec
    """When this text is read in place of the usual one."""
    text: Text
    """The whole text as it reads then, as long as the usual one may be."""
    kiosk: bool = True
    """`false`: the short cut does without it, and the usual text is read."""
    kiosk_text: Text | None = None
    """What is read in the short cut. Left out: as `text` says."""


class FaceSpec(Model):
    """Somebody who is there in a scene."""

    name: Text
    """What the text calls them: `Kit`."""
    portrait: Id
    """Their portrait."""


class NoticeSpec(Model):
    """What is written large for everybody to see, as on a cinema's screen."""

    title: Text
    """What stands over it, in the scheme's own words."""
    lines: Annotated[list[Text], Field(min_length=1, max_length=6)]
    """Its lines, one to six, short and in the scheme's own words."""
    portrait: Id | None = None
    """Whose photograph is beside them. May be left out."""


class SceneSpec(Model):
    """A day, a place, a text, and what may be done. `kiosk` marks the scenes of the short cut."""

    id: Annotated[Id, Defines("scene")]
    """A short name, such as `crossing`; choices lead here by it."""
    title: Text
    """The heading over the scene."""
    day: Day
    """The day of the season, from 1; never earlier than the scenes that lead here."""
    time: Clock
    """The time of day in quotation marks: `"07:40"`."""
    place: Text
    """Where it is, as players read it: `Bell Street`."""
    stage: Stage
    """Which picture stands behind it."""
    spot: Annotated[Id | Literal[""], Ref("spot")] = ""
    """Where it is on the map of the city (`scenarios/city.yaml`), such as `bell-street`. Left out:
    not on the map, and only the picture is shown."""
    company: Annotated[list[FaceSpec], Field(max_length=3)] = []
    """Who is there besides the citizen, at most three: `[{name: Kit, portrait: kit}]`."""
    alt: Text
    """The picture in words, for those who cannot see it: one whole sentence."""
    mood: Mood = ""
    """The light: `dusk`, `night` or `rain`. Left out: a plain day."""
    text: Text
    """What the player reads. At most 60 words."""
    arrives: list[EffectSpec] = []
    """What happens on coming here, before anything is chosen: a list of effects."""
    choices: Annotated[
        list[ChoiceSpec],
        Field(min_length=1, json_schema_extra={"minItems": 2, "maxItems": 4}),
    ]
    """What can be done here: two to four choices."""
    kiosk: bool = False
    """`true`: the scene is in the short cut."""
    kiosk_text: Text | None = None
    """What is read in the short cut. Left out: as `text` says."""
    variants: list[VariantSpec] = []
    """Other texts, for when something is so; the first that fits is read instead."""
    mechanisms: Mechanisms = []
    """What the scene itself shows, by the numbers in the evidence, such as `M14`."""
    rumours: Rumours = []
    """The rumours that are heard here, by their ids in the rulebook."""
    case: CaseSpec | None = None
    """The file that lies on the desk here, if the citizen decides about others."""
    notice: NoticeSpec | None = None
    """What is written large here for everybody to see: `{title: …, lines: […]}`."""


class PictureSpec(Model):
    """What is seen at an ending."""

    place: Text
    """Where it is, as players read it: `The fish quay`."""
    stage: Stage
    """Which picture it is."""
    alt: Text
    """The picture in words, for those who cannot see it: one whole sentence."""
    spot: Annotated[Id | Literal[""], Ref("spot")] = ""
    """Where it is on the map of the city. Left out: not on the map."""
    mood: Mood = ""
    """The light: `dusk`, `night` or `rain`. Left out: a plain day."""
    company: Annotated[list[FaceSpec], Field(max_length=3)] = []
    """Who is there besides the citizen, at most three."""


class EndingSpec(Model):
    """How a season ends."""

    id: Annotated[Id, Defines("ending")]
    """A short name, such as `keys`; choices lead here by it."""
    title: Text
    """The heading over the ending."""
    day: Day
    """The day of the season on which it ends."""
    text: Text
    """What the player reads. At most 120 words."""
    gloss: Text
    """What became of people, in a few words, for players who ended elsewhere."""
    picture: PictureSpec | None = None
    """Where it ends: `{place: …, stage: …, alt: …}`. Left out: where the last scene was."""
    arrives: list[EffectSpec] = []
    """What happens on coming here: a list of effects."""
    dignity: bool = False
    """`true`: whatever the number says, this is an ending to be proud of."""
    variants: list[VariantSpec] = []
    """Other texts, for when something is so; the first that fits is read instead."""
    kiosk: bool = False
    """`true`: the ending is in the short cut."""
    kiosk_text: Text | None = None
    """What is read in the short cut. Left out: as `text` says."""
    mechanisms: Mechanisms = []
    """What the ending itself shows, by the numbers in the evidence, such as `M14`."""
    rumours: Rumours = []
    """The rumours that are heard here, by their ids in the rulebook."""
