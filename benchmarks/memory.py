"""Whether memory stays flat: somebody plays season after season in a real window.

    python -m benchmarks.memory [--minutes 60] [--size 1920x1080] [--seed 1]

Prints the resident memory at the end of each minute, and the slope of it once everything that is
kept has been seen (by default after ten minutes), with the seasons that were finished. Run it under
a real display or Xvfb; without one it runs on SDL's dummy driver.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import threading
import time
from pathlib import Path
from statistics import linear_regression

import pygame

from game.cli.shelf import DiskShelf
from game.content.catalogue import Catalogue
from game.present.pages.title import TitlePage
from game.present.settings import Settings
from game.present.shell import Shell
from game.present.table import Table
from game.window.run import run

_LIVES = 9


class Player:
    """Presses keys at a person's pace; the loop asks it now and then whether something is due."""

    def __init__(self, shell: Shell, minutes: float, seed: int) -> None:
        self._shell, self._lot = shell, random.Random(seed)
        self._began = self._due = self._minute = time.monotonic()
        self._ends = self._began + minutes * 60
        self.memory: list[float] = []
        self.seasons = 0

    def look(self) -> bool:
        """Press what is due. Nothing of the life has changed by that."""
        now = time.monotonic()
        if now >= self._due:
            self._due = now + self._lot.uniform(0.5, 2.5)
            self._press()
        if now - self._minute >= 60:
            self._minute = now
            self.memory.append(_resident())
            spent, threads = round((now - self._began) / 60), threading.active_count()
            played = f"{self.seasons} seasons, {threads} threads"
            print(f"{spent:3d} min  {self.memory[-1]:7.1f} MB  {played}", flush=True)
        if now >= self._ends:
            pygame.event.post(pygame.event.Event(pygame.QUIT))
        return False

    def _press(self) -> None:
        screen = self._shell.screen()
        self.seasons += screen.id == "ending"
        choices = [node for node in screen.targets() if node.role == "choice"]
        if choices:
            _key(pygame.K_1 + self._lot.randrange(len(choices)))
            return
        if screen.id == "lives":
            for _ in range(self._lot.randrange(_LIVES)):
                _key(pygame.K_RIGHT)
        if screen.id == "debrief" and self._lot.random() < 0.5:
            _key(self._lot.choice((pygame.K_PAGEDOWN, pygame.K_END, pygame.K_HOME)))
            return
        _key(pygame.K_RETURN)


def main() -> None:
    """Play, and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--warm", type=int, default=10, help="minutes that do not count")
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    wide, high = map(int, arguments.size.split("x"))
    with tempfile.TemporaryDirectory() as folder:
        shelf = DiskShelf(Catalogue(), Path(folder))
        shell = Shell(shelf, TitlePage(), Table(shelf, Settings()))
        player = Player(shell, arguments.minutes, arguments.seed)
        run(shell, size=(wide, high), watch=player)
    counted = player.memory[arguments.warm :]
    if len(counted) > 1:
        slope = linear_regression(range(len(counted)), counted).slope * 60
        print(
            f"from minute {arguments.warm} on: {slope:+.1f} MB an hour, {max(counted):.0f} at most"
        )


def _key(key: int) -> None:
    for kind in (pygame.KEYDOWN, pygame.KEYUP):
        pygame.event.post(pygame.event.Event(kind, key=key, mod=0, unicode=""))


def _resident() -> float:
    """Megabytes of this process that are in memory now."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
