"""Everything that can come about in a season: a closed set of facts, each applied by `evolve`.

Events carry what they need to be applied and explained, and nothing about why they came; the cause
is kept beside the event, in the ledger.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core.conditions import Condition
from game.core.world import Pending

Outcome = Literal["caught", "misread", "missed"]
Basis = Literal["act", "link", "duty", "named", "correction"]


@dataclass(frozen=True, slots=True)
class Entered:
    """The season comes to a scene."""

    scene: str
    day: int


@dataclass(frozen=True, slots=True)
class Chose:
    """The player chose."""

    scene: str
    choice: str


@dataclass(frozen=True, slots=True)
class Happened:
    """Something happened, told in full."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Acted:
    """Somebody did what a signal describes, whether or not anything saw it.

    `reason` is what no record has a field for.
    """

    who: str
    signal: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Sensed:
    """A sensor looked at an act. `read_as` is the signal that it passed on, if any."""

    who: str
    signal: str
    sensor: str
    outcome: Outcome
    read_as: str | None


@dataclass(frozen=True, slots=True)
class RecordMade:
    """A line in a file. `acted` is the signal of what was really done, if anything was.

    `standing` is the standing after it. `other` is the person through whom it came.
    """

    who: str
    signal: str
    points: int
    standing: int
    basis: Basis
    acted: str | None = None
    sensor: str | None = None
    other: str | None = None
    rule: str | None = None

    @property
    def is_so(self) -> bool:
        """Whether it says nothing that its person did not do. What was misread does, and so does
        what came through somebody else; a missed duty and a correction say what the file says."""
        if self.basis == "act":
            return self.acted == self.signal
        return self.basis not in ("link", "named")


@dataclass(frozen=True, slots=True)
class RecordsStruck:
    """Records of a signal on one file no longer count under their headings: all of them, or only
    those that are `untrue`."""

    who: str
    signal: str
    untrue: bool = False


@dataclass(frozen=True, slots=True)
class Scheduled:
    """Something will come about on a later day."""

    item: Pending


@dataclass(frozen=True, slots=True)
class CameDue:
    """What was scheduled comes about now."""

    item: Pending


@dataclass(frozen=True, slots=True)
class Listed:
    """A person is entered on a list."""

    who: str
    list: str


@dataclass(frozen=True, slots=True)
class Delisted:
    """A person is taken off a list."""

    who: str
    list: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check of a gate wanted and found."""

    check: str
    wanted: Condition
    found: int
    passed: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """A gate's verdict, with every check behind it."""

    gate: str
    who: str
    open: bool
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class AppealFiled:
    """An appeal is handed in."""

    appeal: str
    who: str
    signal: str


@dataclass(frozen=True, slots=True)
class AppealMoved:
    """An appeal goes on to the next desk."""

    appeal: str
    who: str
    signal: str
    desk: int


@dataclass(frozen=True, slots=True)
class AppealDecided:
    """An appeal ends at a desk."""

    appeal: str
    who: str
    signal: str
    desk: int
    upheld: bool


@dataclass(frozen=True, slots=True)
class DutyCounted:
    """A duty was recorded as met, or its day passed without a record of it; `due` is the next
    day."""

    duty: str
    met: bool
    due: int


@dataclass(frozen=True, slots=True)
class PerkChanged:
    """A perk is granted or withdrawn."""

    who: str
    perk: str
    held: bool


@dataclass(frozen=True, slots=True)
class TieCut:
    """Two people are no longer tied in the scheme's eyes, in either direction."""

    person: str
    kind: str
    other: str


@dataclass(frozen=True, slots=True)
class FlagSet:
    """The life's own flag has a new value."""

    flag: str
    value: int


@dataclass(frozen=True, slots=True)
class Told:
    """What the citizen is told, which is rarely what was recorded."""

    text: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """The season is over."""

    ending: str


Event = (
    Entered
    | Chose
    | Happened
    | Acted
    | Sensed
    | RecordMade
    | RecordsStruck
    | Scheduled
    | CameDue
    | Listed
    | Delisted
    | Answered
    | AppealFiled
    | AppealMoved
    | AppealDecided
    | DutyCounted
    | PerkChanged
    | TieCut
    | FlagSet
    | Told
    | Ended
)
