"""Holds a window over the screen and says, line by line, how large what it draws on is; a process
of its own for tests and benchmarks, which ends when its input does."""

from __future__ import annotations

import os
import sys
from threading import Thread

import pygame

from game.window.run import run
from tests.window import screens
from tests.window.test_input import FakeShell


class Teller:
    """Looks at the window whenever the loop turns."""

    def __init__(self) -> None:
        self.told = ""

    def look(self) -> bool:
        surface = pygame.display.get_surface()
        size = surface.get_size() if surface else (0, 0)
        ground = tuple(surface.get_at((0, 0)))[:3] if surface else ()
        now = f"{size[0]}x{size[1]} {'drawn' if any(ground) else 'black'}"
        if now != self.told:
            self.told = now
            sys.stdout.write(f"{now}\n")
            sys.stdout.flush()
        return False


def _end_with_input() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    Thread(target=_end_with_input, daemon=True).start()
    run(FakeShell(screens.title()), hold=True, watch=Teller())
