"""What is noted of a visit when it is over, for the museum's figures: nothing about a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

Ended = Literal["finished", "left", "restarted", "idle"]

MODES = frozenset(
    {
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
    }
)
"""The ways of access that a visit may have used."""


@dataclass(frozen=True, slots=True)
class Noted:
    """One visit. `life` is the id of the life that was begun, or nothing; `at` is where it
    was left: the id of a scene, "debrief-3" and so on, the page's name, or nothing;
    `reached_ending` the id of the ending that was come to, or nothing; `seconds` how long it took;
    `modes` are some of `MODES`."""

    life: str
    ended: Ended
    at: str
    reached_ending: str
    seconds: int
    modes: frozenset[str]
    language: str


class Counting(Protocol):
    """Where visits are counted."""

    def visit(self, noted: Noted) -> None:
        """Count a visit. Never fails and never waits."""
        ...
