"""Plays a short life to its debrief in a real loop, on a machine where what is named is missing;
says which screens were shown. A process of its own: `faulty.py disk fonts`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pygame

from game.cli.shelf import DiskShelf, all_lives
from game.content import places
from game.present.screen import Activate
from game.present.shell import Shell
from game.window import fonts
from game.window.run import run


def fill_disk() -> None:
    """No file can take one more byte."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def take_fonts() -> None:
    """There is no font of ours."""
    fonts.assets = lambda: Path(os.devnull)


class Visitor:
    """Presses the first thing there is, whenever the loop turns, until the debrief has come."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.seen: list[str] = []
        for target in ("lives", "life-night-ferry", "short"):
            shell.handle(Activate(shell.screen().sequence, target))

    def look(self) -> bool:
        screen = self.shell.screen()
        if screen.id not in self.seen:
            self.seen.append(screen.id)
        if screen.id == "debrief" or len(self.seen) > 50:
            pygame.event.post(pygame.event.Event(pygame.QUIT))
            return False
        choices = any(node.id.startswith("choice-") for node in screen.targets())
        key = pygame.K_1 if choices else pygame.K_RETURN
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0))
        return False


def main() -> None:
    missing = sys.argv[1:]
    if "disk" in missing:
        fill_disk()
    if "fonts" in missing:
        take_fonts()
    catalogue = all_lives()
    visitor = Visitor(Shell(DiskShelf(catalogue, places.user_data(), seed=1)))
    run(visitor.shell, hold=True, watch=visitor)
    sys.stdout.write(" ".join(visitor.seen) + "\n")


if __name__ == "__main__":
    main()
