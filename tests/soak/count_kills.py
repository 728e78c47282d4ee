"""Kills a process that counts visits, again and again, and holds what is left to what it had said.

    python -m tests.soak.count_kills 1000

The process says how many visits are written, and is killed at any moment after the first. In the
end the files must be whole, with every visit that was said and at most one more for each kill, and
whatever was on its way to another database must be here or there, and nowhere twice.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from game.kiosk.counts import local, migrations, store
from game.kiosk.counts.counting import FILE, Counter
from game.kiosk.counts.writer import Writer
from game.present.visit.noted import Noted

LONG = 60.0
_LONGEST_LIFE = 0.25  # seconds after the first visit was written
_NOTED = Noted("night-ferry:kiosk", "left", "gate", "", 100, frozenset({"touch"}), "en")


@dataclass(frozen=True)
class Told:
    """What the operator's file says."""

    url: str
    on: bool = True
    keep_days: int = 730


@dataclass(frozen=True)
class Outcome:
    """What the killing came to: visits that were said to be written, rows that there are, rows
    that are there twice or have gone on the way, and files that were damaged."""

    kills: int
    said: int
    rows: int
    astray: int
    damaged: int

    @property
    def good(self) -> bool:
        """No kill cost a visit that had been written, or anything else."""
        return self.said <= self.rows <= self.said + self.kills and not self.astray + self.damaged


def kills(number: int, folder: Path, seed: int = 1) -> Outcome:
    """Kill so many processes that count into this folder, one after another. They are forked, so
    there must be no threads yet."""
    here, there = folder / FILE, folder / "elsewhere.sqlite3"
    lot, said, damaged = random.Random(seed), 0, 0
    for _ in range(number):
        said += _killed(folder, there, lot.uniform(0, _LONGEST_LIFE))
        damaged += not (local.whole(here) and local.whole(there))
    damaged += len(list(folder.glob("*.damaged-*")))
    rows = set(ids(here) + ids(there))
    _send_the_rest(folder, there)
    final = ids(there)
    astray = len(final) - len(set(final)) + len(rows ^ set(final)) + len(ids(here))
    return Outcome(number, said, len(rows), astray, damaged)


def _killed(folder: Path, there: Path, seconds: float) -> int:
    """Let a process count until it is killed; gives how many visits it said were written."""
    out, into = os.pipe()
    if not (child := os.fork()):
        _count(folder, there, into)
    os.close(into)
    with os.fdopen(out, "rb") as said:
        first = said.read(1)
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return len(first + said.read())


def _count(folder: Path, there: Path, into: int) -> None:
    """Count visits until killed; say each when it is written, with one letter."""
    counter = Counter(folder, "kiosk-1", Told(f"sqlite:///{there}"), lambda line: None)
    while True:
        counter.visit(_NOTED)
        if counter.settle(LONG):
            os.write(into, b".")


def _send_the_rest(folder: Path, there: Path) -> None:
    writer = Writer(folder / FILE, Told(f"sqlite:///{there}"), print)
    until = time.monotonic() + LONG
    while ids(folder / FILE) and time.monotonic() < until:
        time.sleep(0.01)
    writer.stop()


def ids(file: Path) -> list[str]:
    """The visits that are in a file of statistics."""
    if not file.exists():
        return []
    with local.reading(file) as connection:
        rows = store.oldest(connection, 10**7) if migrations.schema(connection) else []
    return [row.id for row in rows]


def main(number: int) -> int:
    """Kill so many, print what came of it, and give 0 if it was good."""
    with tempfile.TemporaryDirectory() as name:
        outcome = kills(number, Path(name))
    sys.stdout.write(f"{outcome}\n")
    return 0 if outcome.good else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
