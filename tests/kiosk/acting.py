"""Stands in for the game inside: does what the file that it is given says, one word for each time
that it is started, the last for all that follow. It writes down its process beside the file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from game.kiosk.endings import Ending
from game.kiosk.pulse import Pulse

_CHILD = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"


def main() -> int:
    path = Path(sys.argv[1])
    starts = path.with_suffix(".pids")
    before = starts.read_text().split() if starts.exists() else []
    words = path.read_text().split()
    word = words[min(len(before), len(words) - 1)]
    with starts.open("a") as file:
        file.write(f"{os.getpid()}\n")
    return _act(word, path)


def _act(word: str, path: Path) -> int:
    pulse = Pulse()
    pulse.beat("attract", 0)
    match word:
        case "well":
            return _beat(pulse)
        case "freezes":
            time.sleep(600)
        case "deaf":
            signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
            time.sleep(600)
        case "falls":
            raise RuntimeError("it fell")
        case "family":
            # Started as the sound process is, and as deaf as one that hangs in a driver.
            with subprocess.Popen([sys.executable, "-c", _CHILD]) as child:
                path.with_suffix(".child").write_text(str(child.pid))
                return _beat(pulse)
        case "floods":
            return _flood(pulse)
        case "closes":
            return Ending.CLOSED
    return 2


def _beat(pulse: Pulse) -> int:
    while True:
        pulse.beat("attract", 0)
        time.sleep(0.1)


def _flood(pulse: Pulse) -> int:
    """Beats well, and writes nonsense without end to everything that is open."""
    pipe = pulse._pipe or 1
    while True:
        for _ in range(50):
            sys.stdout.write("x" * 10_000)
            sys.stderr.write("y" * 10_000 + "\n")
        for nonsense in (b"x" * 5_000, b"\n[1, 2\n", b'{"state": 1}\n', b"\xff\xfe\n"):
            with suppress(OSError):
                os.write(pipe, nonsense)
        pulse.beat("attract", 10**400)
        pulse.beat("visit", 1)
        time.sleep(0.02)
