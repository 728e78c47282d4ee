"""Somebody who hears and does not see: a player that knows only what was said, and has arrow keys
and Enter."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pygame
from pygame.event import Event

from game.present.shell import Shell
from game.window.input import Input
from game.window.session import Session
from game.window.speech.reader import Reader

ONWARD = (
    "Go on",
    "See what was recorded",
    "Next",
    "Finish",
    "Choose a life",
)
"""The names of what leads on, as anybody understands them who hears them; the best first."""


class Voice:
    """Writes down what would be said."""

    def __init__(self) -> None:
        self.volume, self.mute, self.speaking = 100, False, False
        self.lines: list[str] = []

    def say(self, lines: Iterable[str]) -> None:
        self.lines = list(lines)

    def add(self, lines: Iterable[str]) -> None:
        self.lines += lines

    def stop(self) -> None:
        self.lines = []

    def repeat(self) -> None:
        """The lines stay as they are."""

    def pause(self) -> None:
        """Nothing is heard that could wait."""


class Console:
    """A running game with its picture turned off: keys go in, lines come out."""

    def __init__(self, shell: Shell) -> None:
        self.voice = Voice()
        self._session = Session(shell)
        self._input = Input(self._session)
        self._reader = self._session.cursor = Reader(self._session, self.voice)

    def press(self, key: int) -> list[str]:
        """What is heard after a key."""
        event = Event(pygame.KEYDOWN, key=key, mod=0)
        if not self._reader.takes(event):
            self._reader.hush()
            self._input.handle(event)
            self._input.handle(Event(pygame.KEYUP, key=key, mod=0))
        self._reader.look(pressed=True)
        self._reader.look()  # The loop looks once more before it draws, and may cut nothing.
        return self.voice.lines


class Lost(Exception):
    """It was not said how to go on."""


class Listener:
    """Plays one life, picking choices by their numbers; `way` says which. `by` is how it is
    begun."""

    def __init__(
        self, console: Console, life: str, way: int = 0, *, by: str = "The short version"
    ) -> None:
        self._console, self._life, self._way = console, life, way
        self._ways = (by, *ONWARD)
        self.heard: list[list[str]] = []
        """What was said at each screen."""

    def play(self, most: int = 200) -> list[list[str]]:
        """From the voice key to the end of the debrief.

        Raises:
            Lost: if nothing that was said led on.
        """
        self._hear(self._console.press(pygame.K_v))
        for turn in range(most):
            wanted = self._wanted(turn)
            self._go_to(wanted)
            self._hear(self._console.press(pygame.K_RETURN))
            if wanted.startswith("Finish"):
                return self.heard
        raise Lost(f"'{self._life}' does not end")

    def _hear(self, lines: list[str]) -> None:
        self.heard.append(list(lines))

    def _wanted(self, turn: int) -> str:
        """The words of what is to be pressed next, from what was heard."""
        said = self.heard[-1]
        choices = [line for line in said if re.match(r"Choice \d+ of \d+: ", line)]
        if choices:
            of = int(re.findall(r"\d+", choices[0])[1])
            return f"Choice {(turn * self._way) % of + 1} of {of}: "
        cards = [line for line in said if re.match(rf"\d+ of \d+: {re.escape(self._life)}\.", line)]
        ways = [name for name in self._ways if any(line.startswith(name) for line in said)]
        for line in (*cards, *ways):
            return line
        raise Lost(f"Nothing leads on from: {' / '.join(said)}")

    def _go_to(self, wanted: str) -> None:
        """To the right until it is said."""
        for _ in range(60):
            said = " ".join(self._console.press(pygame.K_RIGHT))
            if said.startswith(wanted):
                return
        raise Lost(f"'{wanted}' is never come to")
