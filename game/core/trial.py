"""A test of a life: what is chosen with what luck, and what must be so then."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EndsAt:
    """The season came to this ending; with None, it is not over yet."""

    ending: str | None


@dataclass(frozen=True, slots=True)
class StandsAt:
    """Somebody's standing lies between two numbers, either of which may be left open."""

    who: str
    at_least: int | None
    at_most: int | None


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """The last answer of a gate to somebody."""

    gate: str
    who: str
    open: bool


@dataclass(frozen=True, slots=True)
class AllAnswers:
    """Every answer of a gate to somebody, the first first; true is open."""

    gate: str
    who: str
    answers: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class OnFile:
    """Records under a signal or topic on somebody's file, those that were struck left out."""

    what: str
    who: str
    at_least: int = 1


@dataclass(frozen=True, slots=True)
class NotOnFile:
    """No such record is on somebody's file, or all of them were struck."""

    what: str
    who: str


@dataclass(frozen=True, slots=True)
class OnRegister:
    """Somebody is on a list, or is not."""

    list: str
    who: str
    there: bool


@dataclass(frozen=True, slots=True)
class Said:
    """Words that stood on some screen on the way, or on none; line breaks do not count."""

    words: str
    there: bool


@dataclass(frozen=True, slots=True)
class OnOffer:
    """A choice is on offer where the test stops, or is not."""

    choice: str
    there: bool


Expectation = (
    EndsAt | StandsAt | LastAnswer | AllAnswers | OnFile | NotOnFile | OnRegister | Said | OnOffer
)


@dataclass(frozen=True, slots=True)
class Trial:
    """A test of a life, or of its kiosk cut. `says` is what it holds, in a sentence."""

    life: str
    says: str
    seed: int
    choices: tuple[str, ...]
    expectations: tuple[Expectation, ...]
