"""What is counted of a visit, and the port that it goes to. Nothing in it tells who it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

Ended = Literal["finished", "left", "restarted", "idle"]
Mode = Literal[
    "voice",
    "large-text",
    "contrast",
    "reduced-motion",
    "low-reach",
    "switch",
    "keys",
    "touch",
    "gamepad",
    "dyslexic",
]


@dataclass(frozen=True, slots=True)
class Noted:
    """One visit. `life` is empty where none was begun; `at` is the scene or the page that it ended
    on, and `reached_ending` the ending that the season came to, if it did."""

    life: str
    ended: Ended
    at: str
    reached_ending: str
    seconds: int
    modes: frozenset[Mode]
    language: str


class Counting(Protocol):
    """Where visits are counted. It never fails and never waits."""

    def visit(self, noted: Noted) -> None:
        """Count a visit that is over."""
        ...


class Uncounted:
    """Where nothing is counted."""

    def visit(self, noted: Noted) -> None:
        """Let it go."""
