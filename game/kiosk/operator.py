"""What an operator may say about a kiosk: one table of the operator file for each model.

The text below each class and field is what `kiosk --init` writes into the file, for whoever sets
the kiosk up. A kiosk whose file cannot be read runs on the defaults.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from game.content.ids import ID_PATTERN
from game.content.schema.base import Model, shape
from game.kiosk import hours
from game.kiosk.values import (
    Day,
    FilePath,
    Key,
    Millimetres,
    Percent,
    Short,
    Time,
    WebAddress,
    Words,
    one_of,
    seconds,
)
from game.present.settings import TEXT_SCALES

VERSION = 1
LANGUAGES = ("en",)
"""The languages that ship with the game."""


class Place(Model):
    """Which kiosk this is."""

    id: Annotated[
        str,
        StringConstraints(max_length=60),
        AfterValidator(shape(ID_PATTERN, "made of a-z, 0-9 and single hyphens, such as hall-2")),
    ] = "kiosk-1"
    """A short name of a-z, 0-9 and hyphens. It stands in heartbeats and in the statistics, so give
    each kiosk its own."""


class Screen(Model):
    """The glass. What can be pressed is made at least 15 mm large from these figures, so measure
    the picture itself with a ruler, without its frame."""

    width_mm: Millimetres = 476
    """How wide the picture is, in millimetres, as it hangs. The default is a 21.5 inch screen."""
    height_mm: Millimetres = 268
    """How high the picture is, in millimetres, as it hangs."""
    distance_mm: Annotated[int, Field(ge=200, le=5000)] = 600
    """How far from the glass visitors stand or sit, in millimetres."""
    orientation: Literal["landscape", "portrait"] = "landscape"
    """"landscape" if it hangs wide, "portrait" if it stands tall."""
    low_reach: bool = False
    """true puts all that can be pressed into the lower half, for those who sit and for children."""


class Visit(Model):
    """What a visitor is offered, and when the kiosk takes it that they have left."""

    lives: Words = ()
    """The lives on offer, by the names that 'good-standing lives' lists; their short version is
    played. An empty list offers all that have one and do not open only after another life."""
    language: Short = "en"
    """The language to begin each visit in."""
    idle_seconds: Annotated[int, Field(ge=30, le=600)] = 60
    """After so many seconds without a touch the kiosk asks whether somebody is there. It counts
    from the end of what is being spoken. 30 to 600."""
    warning_seconds: Annotated[int, Field(ge=20, le=120)] = 20
    """For so many seconds it asks, before it begins anew. 20 to 120, and less than
    idle_seconds."""
    extensions: Annotated[int, Field(ge=10, le=100)] = 10
    """How often a visitor may say that they are still there. 10 to 100."""


class Look(Model):
    """How each visit begins to look. Visitors can change the text and the contrast for
    themselves."""

    text_scale: Annotated[int, one_of(TEXT_SCALES)] = 100
    """The size of text in percent: 100, 125, 150, 175 or 200."""
    high_contrast: bool = False
    """true begins in high contrast."""
    reduced_motion: bool = False
    """true keeps the city still."""
    letters: Literal["plain", "dyslexic"] = "plain"
    """"plain", or "dyslexic" for letters that some readers with dyslexia prefer."""
    large: bool = False
    """true makes letters so large that they can be read with low vision from distance_mm (a capital
    letter takes 0.7 degrees of what is seen)."""


class Sound(Model):
    """How loud each visit begins, in percent: 0, 25, 50, 75 or 100."""

    done: Percent = 75
    """What is done: presses, gates, points."""
    city: Percent = 50
    """The sounds of the city."""
    voice: Percent = 75
    """The voice that reads the screen out."""


class Voice(Model):
    """The voice that reads the screen out. It needs espeak-ng; 'good-standing doctor' says whether
    that is there."""

    at_start: bool = False
    """true speaks from the first touch. Else a visitor turns it on by voice_key, by headphones_key
    or on the screen."""
    words_per_minute: Annotated[int, Field(ge=80, le=450)] = 160
    """How fast it speaks. 80 to 450."""


class Input(Model):
    """Keys, buttons and switches. A touch needs none of this."""

    scanning: bool = False
    """true lets one switch play the whole game: what can be pressed is pointed at in turn."""
    scan_seconds: Annotated[float, seconds(0.3, 15)] = 2.0
    """How long each is pointed at. 0.3 to 15."""
    guard_seconds: Annotated[float, seconds(0, 3)] = 0.5
    """A second touch that comes sooner is taken for a slip, and ignored. 0 to 3."""
    key_repeat: bool = True
    """false lets a key that is held down act once only."""
    repeat_delay_seconds: Annotated[float, seconds(0.1, 10)] = 0.5
    """How long a key is held down before it acts again. 0.1 to 10."""
    repeat_seconds: Annotated[float, seconds(0.05, 10)] = 0.2
    """How long from there to each further time. 0.05 to 10."""
    voice_key: Key = "F15"
    """The key that turns the voice on and off; empty for none."""
    headphones_key: Key = ""
    """The key that a headphone socket sends when something is plugged in; empty for none."""
    switch_key: Key = "space"
    """The key that the one switch sends."""
    gamepad: bool = True
    """false ignores gamepads."""


class Hours(Model):
    """When visitors are served: "10:00-17:00", past midnight "18:00-01:00", or "closed". Without
    these lines the kiosk is open all day."""

    monday: Day = hours.ALL_DAY
    tuesday: Day = hours.ALL_DAY
    wednesday: Day = hours.ALL_DAY
    thursday: Day = hours.ALL_DAY
    friday: Day = hours.ALL_DAY
    saturday: Day = hours.ALL_DAY
    sunday: Day = hours.ALL_DAY
    restart: Time = "06:30"
    """When the game starts anew each day, outside opening hours; empty for never."""
    screen_off: Words = ()
    """The command that turns the screen off when the kiosk closes, each word by itself, such as
    ["ddcutil", "setvcp", "d6", "4"] for a monitor that knows DDC/CI. An empty list leaves it on,
    and black."""
    screen_on: Words = ()
    """The command that turns it on again, such as ["ddcutil", "setvcp", "d6", "1"]."""

    def week(self) -> hours.Week:
        """The hours as they are reckoned with."""
        spans = tuple(hours.span(getattr(self, day)) for day in hours.DAYS)
        return hours.Week(spans, hours.time(self.restart) if self.restart else None)


class Staff(Model):
    """The operator page, behind a corner of the screen that is held and a PIN."""

    pin: Annotated[str, AfterValidator(shape(r"([0-9]{4,12})?", "4 to 12 digits, or empty"))] = ""
    """4 to 12 digits in quotation marks. Empty: there is no operator page."""


class Heartbeat(Model):
    """How others learn that the kiosk is well: its name, version, state and memory, and nothing
    about visitors."""

    file: FilePath = ""
    """The file that is written anew each time; empty for none."""
    url: WebAddress = ""
    """The http or https address that it is sent to; empty for none. Nothing else uses a network,
    unless statistics are kept in another machine's database."""
    seconds: Annotated[int, Field(ge=1, le=3600)] = 5
    """How often. 1 to 3600."""


class Statistics(Model):
    """What is counted of visits: starts, endings, minutes, languages and ways of access. Nothing
    about a person."""

    on: bool = True
    """false counts nothing."""
    url: Short = ""
    """Where it is kept, as an SQLAlchemy address. Empty: a file in the data folder. For many kiosks
    together "postgresql+psycopg://name:password@host/database"."""
    keep_days: Annotated[int, Field(ge=1, le=3650)] = 730
    """What is older than so many days is taken away. 1 to 3650."""


class Logs(Model):
    """What the kiosk writes down about itself."""

    folder: FilePath = ""
    """Where. Empty: the data folder."""
    megabytes: Annotated[int, Field(ge=1, le=1000)] = 50
    """The most they may take; the oldest give way. 1 to 1000."""


class Operator(Model):
    """The operator file."""

    version: Annotated[int, Field(ge=VERSION, le=VERSION)] = VERSION
    """The version of this format: 1."""
    place: Place = Place()
    screen: Screen = Screen()
    visit: Visit = Visit()
    look: Look = Look()
    sound: Sound = Sound()
    voice: Voice = Voice()
    input: Input = Input()
    hours: Hours = Hours()
    staff: Staff = Staff()
    heartbeat: Heartbeat = Heartbeat()
    statistics: Statistics = Statistics()
    logs: Logs = Logs()
