"""How the game inside ends, as its exit status: what the supervisor and the game have agreed on.

Everything else, 0 included, is an end that nobody asked for: a window that a desktop closed, an
error, a signal. After such an end the game is started again.
"""

from __future__ import annotations

from enum import IntEnum


class Ending(IntEnum):
    """What the staff asked for on the operator page. No shell and no signal gives these numbers."""

    CLOSED = 80
    """The exhibit is closed: the supervisor ends too, with this same status."""
    RESTART = 81
    """Start the game again, at once and with the operator file as it is now."""
    SCREEN_OFF = 82
    """Turn the screen off, until somebody touches it or the next opening."""


def asked_for(status: int) -> Ending | None:
    """The ending that this exit status stands for; nothing if nobody asked for it."""
    return Ending(status) if status in {each.value for each in Ending} else None
