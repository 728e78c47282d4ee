"""The process that shows the still picture: the lines are given as arguments."""

from __future__ import annotations

import sys

from game.kiosk.pulse import Pulse
from game.window.still import show

_LONG = 10**6  # seconds: nobody has touched it


def main() -> int:
    """Show it until the supervisor ends this process."""
    pulse = Pulse()
    show(sys.argv[1:], lambda: pulse.beat("resting", _LONG))
    return 0
