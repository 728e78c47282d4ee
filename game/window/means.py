"""What somebody has to play with, and how patient it is: set once by whoever puts up the screen.

It knows no pygame, so that whoever reads an operator's file can make one.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Means:
    """Times are in milliseconds, keys are named as SDL names them (`space`, `F15`, `Return`)."""

    guard_ms: int = 250
    """After a tap, and on a screen that is new, another tap is not meant for so long."""
    key_guard_ms: int = 0
    """The same for a key, or the switch, that is pressed a second time."""
    repeat: bool = True
    """Whether a key or a stick that is held goes on moving the focus."""
    repeat_delay_ms: int = 500
    repeat_ms: int = 200
    scanning: bool = False
    """Whether the focus goes round by itself, so that one switch does everything."""
    scan_ms: int = 2000
    scan_first_ms: int = 1000
    """How much longer the first stop of each round is lit."""
    scan_loops: int = 3
    """Rounds without a press, after which it rests until the next one."""
    switch_key: str = "space"
    switch_touch: bool = False
    """Whether a touch anywhere is the switch."""
    gamepad: bool = True
