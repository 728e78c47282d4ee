"""The power goes while a file is written, again and again, and the file is whole each time.

    .venv/bin/python -m tests.soak.kills            # 1,000 of each
    .venv/bin/python -m tests.soak.kills 50 saves   # fewer, of one

A writer writes the same file without pause in a process of its own, which is killed at a moment
chosen by lot. Then a reader must find what it was before or what it became. A kill is not quite a
power cut: what the system has taken is not lost. That is what fsync is for, where it matters.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

LIFE = 4
"""A writer lives for so many writes at most, as long as the first one took."""


@dataclass(frozen=True)
class Kept:
    """Something that is kept on the disk. `write` puts the state of this number into the folder,
    `read` gives the number back, and raises if what is there is damaged. `most` files may lie in
    the folder, however often the power went."""

    write: Callable[[Path, int], None]
    read: Callable[[Path], int]
    most: int = 4


def kills(kept: Kept, folder: Path, times: int, seed: int = 1) -> int:
    """Kill so many writers; gives how many of them had written anything.

    Raises:
        AssertionError: if a file was damaged or went back, or files pile up.
    """
    chance, number, wrote = random.Random(seed), 0, 0
    began = time.monotonic()
    kept.write(folder, number)
    longest = LIFE * max(time.monotonic() - began, 0.003)
    for _ in range(times):
        _killed(partial(_on_and_on, kept, folder, number), chance.uniform(0, longest))
        after = kept.read(folder)
        if after < number:
            raise AssertionError(f"it went back from {number} to {after}")
        wrote += after > number
        number = after
    if (files := len(list(folder.iterdir()))) > kept.most:
        raise AssertionError(f"{files} files were left behind")
    return wrote


def _on_and_on(kept: Kept, folder: Path, number: int) -> None:
    while True:
        number += 1
        kept.write(folder, number)


def _killed(work: Callable[[], None], seconds: float) -> None:
    """Do this in a process of its own, which is killed after so long."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        finally:
            os._exit(1)
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    if not os.WIFSIGNALED(status):
        raise AssertionError("the writer failed by itself")


def main() -> None:
    """Each of them, and how often it was in the middle of things."""
    from tests.soak.kept import KEPT

    times = int(sys.argv[1]) if sys.argv[1:] else 1000
    for name in sys.argv[2:] or KEPT:
        with tempfile.TemporaryDirectory() as folder:
            wrote = kills(KEPT[name], Path(folder), times)
        sys.stdout.write(f"{name}: {times} kills, {wrote} after a write, none lost or damaged\n")


if __name__ == "__main__":
    main()
