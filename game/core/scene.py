"""The scenes and endings of a life: what is seen there, and what may be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core.conditions import Condition
from game.core.effects import Effect


@dataclass(frozen=True, slots=True)
class Route:
    """Where a choice leads, if its condition holds; the last route of a choice has none."""

    to: str
    when: Condition | None = None


Stroke = Literal["stands", "struck", ""]


@dataclass(frozen=True, slots=True)
class Case:
    """A file that lies on the citizen's desk: that of another life's citizen, of which the lines of
    one signal are to be decided. It is for eyes; no rule and no condition reads it.
    """

    life: str
    signal: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What the player may do. `happened` tells it afterwards, in full.

    `eye` says whether the citizen knows of a camera. `voice` marks words that could be said, so
    that those which were left unsaid can be counted. `rumours` are those that the choice acts on;
    `decides` says what becomes of the lines of the scene's case.
    """

    id: str
    text: str
    happened: str
    routes: tuple[Route, ...]
    note: str = ""
    eye: Literal["seen", "unseen", ""] = ""
    when: Condition | None = None
    voice: bool = False
    effects: tuple[Effect, ...] = ()
    rumours: tuple[str, ...] = ()
    decides: Stroke = ""


@dataclass(frozen=True, slots=True)
class Variant:
    """The text of a scene or an ending as it reads when something is so."""

    when: Condition
    text: str


@dataclass(frozen=True, slots=True)
class Face:
    """Somebody who is there in a scene, as the text calls them."""

    name: str
    portrait: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What is written large for everybody to see, with somebody's photograph or none."""

    title: str
    lines: tuple[str, ...]
    portrait: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """A day, a place, at most sixty words, and two to four choices.

    The first of `variants` that fits is read in place of `text`; nothing else depends on it.
    `mechanisms` are shown by the scene itself, `rumours` are heard in it. `spot` is the place on
    the map of the city, if it is on it.
    """

    id: str
    title: str
    day: int
    time: str
    place: str
    stage: str
    alt: str
    text: str
    choices: tuple[Choice, ...]
    mood: str = ""
    arrives: tuple[Effect, ...] = ()
    variants: tuple[Variant, ...] = ()
    mechanisms: tuple[str, ...] = ()
    rumours: tuple[str, ...] = ()
    case: Case | None = None
    notice: Notice | None = None
    spot: str = ""
    company: tuple[Face, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """What is seen at an ending; the fields are those of a scene."""

    place: str
    stage: str
    alt: str
    spot: str = ""
    mood: str = ""
    company: tuple[Face, ...] = ()


@dataclass(frozen=True, slots=True)
class Ending:
    """How a season ends. `day` is the day up to which the scheme goes on working.

    `gloss` says in a few words what became of people, for whoever did not come here. Without a
    `picture` of its own it ends where the last scene was.
    """

    id: str
    title: str
    day: int
    text: str
    gloss: str
    arrives: tuple[Effect, ...] = ()
    dignity: bool = False
    variants: tuple[Variant, ...] = ()
    mechanisms: tuple[str, ...] = ()
    rumours: tuple[str, ...] = ()
    picture: Picture | None = None
