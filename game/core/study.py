"""What is asked before and after a season, and what somebody answered.

A form is eight short practices, half of them fair and half of them not. Whoever takes part answers
one form before and the other after, so that nobody meets an item twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core.chance import draw

Moment = Literal["before", "after"]

SAFEGUARDS = (
    "notice",
    "hearing",
    "purpose",
    "proportion",
    "expiry",
    "appeal",
    "own-record",
    "accuracy",
)
"""What an item has, or lacks, and what makes it fair or not: one to a domain."""
DOMAINS = ("travel", "school", "work", "credit", "housing", "speech", "family", "platforms")
"""What items are about, in the order in which results name them."""
STEPS = 6
"""The points of the answer scale: 1 is quite sure that it is fair, 6 quite sure that it is not."""
UNFAIR_FROM = 4
"""From this point on an answer says 'not fair'."""


@dataclass(frozen=True, slots=True)
class StudyItem:
    """One practice. `safeguard` and `why` belong to the key and are never shown to a player."""

    id: str
    domain: str
    fair: bool
    safeguard: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class StudyForm:
    """Eight items, one of each domain; four of them are fair."""

    id: str
    items: tuple[StudyItem, ...]


@dataclass(frozen=True, slots=True)
class Study:
    """The question, the words of the scale from 1 to `STEPS`, and the two forms."""

    id: str
    question: str
    scale: tuple[str, ...]
    forms: tuple[StudyForm, ...]

    def form(self, id: str) -> StudyForm | None:
        """The form of this id, if there is one."""
        return next((each for each in self.forms if each.id == id), None)

    def form_at(self, tie: int, moment: Moment) -> StudyForm:
        """The form that the holder of this number meets: half of all begin with the second."""
        return self.forms[(tie + (moment == "after")) % len(self.forms)]

    def asked(self, tie: int, moment: Moment) -> tuple[StudyItem, ...]:
        """The items of that form in an order of their own for each holder of a number, so that no
        item is always the last."""
        items = self.form_at(tie, moment).items
        return tuple(sorted(items, key=lambda item: draw(tie, ("study", moment, item.id))))


@dataclass(frozen=True, slots=True)
class Sitting:
    """One form, answered to its end.

    `tie` is a random number that the sittings of one season share and nothing else does; `ratings`
    are ids of items with 1 to `STEPS`, in the order of their form; `week` is like "2026-W48".
    """

    tie: int
    moment: Moment
    form: str
    life: str
    ratings: tuple[tuple[str, int], ...]
    week: str = ""
