"""A week of a museum's visitors, as fast as they can be drawn, before one kiosk that stays up.

    .venv/bin/python -m tests.soak.week                   # all 20,000 of them, a few hours
    .venv/bin/python -m tests.soak.week 2000              # fewer
    .venv/bin/python -m tests.soak.week --minutes 10      # as many as come in so long
    .venv/bin/python -m tests.soak.week 8000 --first 12000  # the last of them, beside the others

The window's own loop, with the visits, the input and the voice of a kiosk, draws into memory; the
visits are counted into a file. After each visitor everything must be as when it was switched on. At
the end, memory may not have grown by more than a megabyte an hour after the warm-up, and threads,
open files and surfaces not at all.

A museum's hour is taken to be what 20,000 visitors in a week of seven days with eight hours make of
it, 357 of them; at a real pace of twenty an hour the same growth is a twentieth of that.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import threading
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from statistics import linear_regression, median

import pygame

from game.content.catalogue import Catalogue
from game.kiosk.counts.counting import FILE, Counter
from game.present.visit.noted import Noted
from game.present.visit.terms import Terms
from tests.kiosk.monkey import Kiosk
from tests.kiosk.remains import apart
from tests.soak.count_kills import Told, ids
from tests.soak.crowd import MEANS, REST, Visitor

WHOLE = 20_000
HOURS = 7 * 8
AN_HOUR = WHOLE / HOURS
"""Visitors in an hour, where the week is as crowded as can be."""
REAL = 20
"""Visitors in an hour who each stay for two or three minutes."""
BAR = 1024
"""Kilobytes that may come in an hour."""
WARM = 0.25
"""So large a share of the visitors comes before it is measured."""
LOOKS = 100
"""So many times it is measured, as far as there are visitors."""


@dataclass(frozen=True)
class Look:
    """What the process holds after so many visitors; memory in kilobytes."""

    visitors: int
    memory: int
    threads: int
    files: int
    surfaces: int


@dataclass
class Week:
    """How it went: what was looked at, the visits counted and found in the file, the hours that
    the clock was moved by, and whatever was wrong, in a sentence each."""

    looks: list[Look] = field(default_factory=list)
    visitors: int = 0
    counted: int = 0
    kept: int = 0
    hours: float = 0.0
    wrong: list[str] = field(default_factory=list)

    @property
    def warm(self) -> list[Look]:
        """The looks after the warm-up."""
        return [look for look in self.looks if look.visitors >= WARM * self.visitors]

    @property
    def slope(self) -> float:
        """Kilobytes for each visitor."""
        warm = self.warm
        if len(warm) < 2:
            return 0.0
        return linear_regression(
            [look.visitors for look in warm], [look.memory for look in warm]
        ).slope

    def faults(self) -> list[str]:
        """Everything for which the week has failed."""
        found = list(self.wrong)
        if self.kept != self.counted:
            found.append(f"{self.counted} visits were counted, and {self.kept} are in the file")
        if self.slope * AN_HOUR > BAR:
            found.append(f"memory grows by {self.slope * AN_HOUR / 1024:.2f} MB an hour")
        return found + [
            f"{name} grow: {grown[0]:.1f} to {grown[1]:.1f}"
            for name in ("threads", "files", "surfaces")
            if (grown := self.grown(name))[1] > grown[0] * 1.01
        ]

    def grown(self, name: str) -> tuple[float, float]:
        """The median of it in the first and in the last quarter after the warm-up: now and then a
        look falls on the moment after the city was drawn at another size."""
        counts = [getattr(look, name) for look in self.warm]
        part = max(1, len(counts) // 4)
        return (median(counts[:part]), median(counts[-part:])) if counts else (0.0, 0.0)

    def summary(self) -> str:
        """One line."""
        held = [
            f"{name} {first:.1f} to {last:.1f}"
            for name in ("threads", "files", "surfaces")
            for first, last in (self.grown(name),)
        ]
        return (
            f"week: {self.visitors} visitors in {self.hours:.0f} hours by their clock, "
            f"{self.counted} seasons counted; {self.slope * 1000:+.0f} kB per 1,000 visitors = "
            f"{self.slope * AN_HOUR / 1024:+.2f} MB an hour at {AN_HOUR:.0f} visitors, "
            f"{self.slope * REAL / 1024:+.3f} at {REAL}; {', '.join(held)}; "
            f"{len(self.faults())} faults"
        )


class Counted:
    """Counts into the file, and how many it was told to count."""

    def __init__(self, counter: Counter) -> None:
        self._counter, self.told = counter, 0

    def visit(self, noted: Noted) -> None:
        """One more."""
        self.told += 1
        self._counter.visit(noted)


def live(
    folder: Path,
    catalogue: Catalogue,
    visitors: int,
    *,
    seed: int = 1,
    first: int = 0,
    seconds: float = float("inf"),
    looks: int = LOOKS,
    say: bool = False,
) -> Week:
    """So many visitors from the `first` on, or as many as come in the seconds, looked at so many
    times."""
    week, until = Week(), time.monotonic() + seconds
    counter = Counter(folder, "kiosk-1", Told(""), week.wrong.append)
    counting = Counted(counter)
    kiosk = Kiosk(catalogue, Terms(voice=True), counting=counting, means=MEANS)
    kiosk.wait(REST)
    boot = kiosk.state()
    every = max(1, min(visitors // looks, LOOKS)) if seconds == float("inf") else 20
    while week.visitors < visitors and time.monotonic() < until and len(week.wrong) < 5:
        week.wrong += _one(kiosk, boot, first + week.visitors, seed)
        week.visitors += 1
        if week.visitors % every == 0:
            counter.settle(60)
            week.looks.append(look(week.visitors))
            if say:
                _print(f"{week.looks[-1]}")
    counter.close(60)
    kiosk.sounds.close()
    week.hours, week.counted, week.kept = kiosk.now / 3600, counting.told, len(ids(folder / FILE))
    return week


def _one(kiosk: Kiosk, boot: object, number: int, seed: int) -> list[str]:
    """One visitor, and what was wrong after them."""
    try:
        Visitor(kiosk, number, seed).come_and_go()
    except Exception:  # Whatever it is, it is what is looked for.
        return [f"visitor {number}: {traceback.format_exc()}"]
    return [f"visitor {number} left: {each}" for each in apart(boot, kiosk.state())[:3]]


def look(visitors: int) -> Look:
    """What this process holds now."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    memory = pages * os.sysconf("SC_PAGE_SIZE") // 1024
    files = len(list(Path("/proc/self/fd").iterdir()))
    return Look(visitors, memory, threading.active_count(), files, surfaces())


def surfaces() -> int:
    """How many surfaces are held by anything. They are not known to the collector themselves."""
    held = (each for thing in gc.get_objects() for each in gc.get_referents(thing))
    return len({id(each) for each in held if type(each) is pygame.Surface})


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Live it, and say in one line what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("visitors", type=int, nargs="?", default=WHOLE)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first visitor")
    parser.add_argument("--minutes", type=float, default=float("inf"))
    parser.add_argument("--say", action="store_true", help="each look at the process")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        week = live(
            Path(name),
            Catalogue(),
            told.visitors,
            seed=told.seed,
            first=told.first,
            seconds=told.minutes * 60,
            say=told.say,
        )
    for fault in week.faults():
        _print(fault)
    _print(week.summary())
    return 1 if week.faults() else 0


if __name__ == "__main__":
    sys.exit(main())
