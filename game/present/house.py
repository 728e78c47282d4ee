"""Where the game is played, in the words that depend on it. None of it changes what happens."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class House:
    """What the pages say about stopping, leaving and coming to the end in this place."""

    stop: str = "You can stop at any time and go on later."
    leave: str = "Leave this life"
    leaving: str = "Leave this life?"
    left: str = "The season is kept; you can go on with it from the title."
    stay: str = "Stay"
    go: str = "Leave"
    over: str = "Back to the title"


AT_HOME = House()
"""On somebody's own machine, where every season is kept."""

IN_A_KIOSK = House(
    stop="You can start again at any time.",
    leave="Start again",
    leaving="Start again?",
    left="This season ends here, and nothing of it is kept.",
    stay="Go on with this one",
    go="Start again",
    over="Finish here",
)
"""Where one visitor comes after the other, and nothing stays of any of them."""
