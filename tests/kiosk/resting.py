"""Stands in for the still picture, where there is no screen."""

from __future__ import annotations

import time

from game.kiosk.pulse import Pulse


def main() -> int:
    pulse = Pulse()
    while True:
        pulse.beat("resting", 10**6)
        time.sleep(0.1)
