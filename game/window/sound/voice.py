"""What makes sounds heard: a process of its own that plays what it is told.

Opening a sound device can take half a minute where the sound server hangs, and pygame holds the
interpreter's lock all that time, so that a thread would stop the window with it; leaving the game
would wait as well. And where there is no sound card, system libraries complain on standard error.
A second process keeps all of that away from the window, and costs nothing until it is needed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import pygame

from game.window.lifeline import end_with_parent
from game.window.sound.tones import RATE, tone
from game.window.speech.mouth import Mouth

ASK, ALIVE = "ask", "alive"
"""The question whether samples are still being played, and the answer if they are."""
_READY = b"ready\n"
_DEAD = 2.0  # seconds for the system to do away with a process
_CHUNK = 512  # samples that the device takes at once: 23 ms
# The same code as here, whatever lies in the working directory.
_START = "import sys; sys.path.insert(0, sys.argv[1]); from game.window.sound.voice import main"
_ROOT = Path(__file__).resolve().parents[3]


class NoSound(Exception):
    """Nothing can be heard here."""


class Voice(Protocol):
    """Something that plays sounds. All but `stop` is called from one thread, which may wait."""

    def open(self) -> None:
        """Get ready, however long it takes.

        Raises:
            NoSound: if nothing will ever be heard.
        """

    def play(self, name: str, level: int = 100) -> None:
        """Play this sound now, at so many percent of its loudness."""

    def tell(self, order: str) -> None:
        """Pass one line on to whoever speaks there (`speech/mouth.py`)."""

    def reports(self) -> Iterator[str]:
        """What is reported back, line by line, until it ends; read in a thread of its own."""

    def stop(self) -> None:
        """End whatever it is at, from any thread, at any time."""

    def close(self) -> None:
        """Give everything back."""


class Process:
    """The second process, as the window sees it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def open(self) -> None:
        """Start it and wait for its word that it can play.

        Raises:
            NoSound: if it ends instead, or cannot be started.
        """
        if getattr(sys, "frozen", False) or not sys.executable:
            raise NoSound("there is no interpreter to start")
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", f"{_START}; main()", str(_ROOT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if not self._process.stdout or self._process.stdout.readline() != _READY:
            raise NoSound("the sound device cannot be opened")

    def play(self, name: str, level: int = 100) -> None:
        """Tell it; so few bytes always fit into the pipe."""
        self.tell(f"{name} {level}")

    def tell(self, order: str) -> None:
        """The same for a line to be spoken; a few hundred letters fit as well."""
        if self._process and self._process.stdin:
            self._process.stdin.write(f"{order}\n".encode())

    def reports(self) -> Iterator[str]:
        """Every line that it writes after its first."""
        if self._process and self._process.stdout:
            for line in self._process.stdout:
                yield line.decode(errors="replace").strip()

    def stop(self) -> None:
        """End it, however busy it is; what waits for it then goes on."""
        if self._process:
            self._process.kill()

    def close(self) -> None:
        """End it, and close the pipes."""
        if self._process:
            self._process.kill()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe:
                    pipe.close()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_DEAD)


def _report(line: str) -> None:
    with suppress(OSError):  # Whoever has gone needs no report.
        os.write(sys.stdout.fileno(), f"{line}\n".encode())


class _Probe:
    """A moment of silence, played again and again: where it does not end, nothing is heard."""

    def __init__(self) -> None:
        self._silence = pygame.mixer.Sound(buffer=bytes(2 * _CHUNK))
        self._channel: pygame.mixer.Channel | None = None

    def played(self) -> bool:
        """Whether what was begun the last time has been played; begins anew."""
        channel = self._channel
        if channel and channel.get_busy() and channel.get_sound() is self._silence:
            return False
        self._channel = self._silence.play()
        return True


def main() -> None:
    """The second process: open the device, say so, and play until nobody is there to tell."""
    end_with_parent()
    # As no changes are allowed the samples are played as they are, whatever the device likes best.
    pygame.mixer.init(RATE, -16, 1, _CHUNK, allowedchanges=0)
    os.write(sys.stdout.fileno(), _READY)
    made: dict[str, pygame.mixer.Sound] = {}
    mouth, probe = Mouth(_report), _Probe()
    for line in map(bytes.decode, sys.stdin.buffer):
        order = line.rstrip("\n")
        if order == ASK:
            if probe.played():
                _report(ALIVE)
            continue
        if mouth.takes(order):
            continue
        name, level = line.split()
        if name not in made:
            made[name] = pygame.mixer.Sound(buffer=tone(name).tobytes())
        made[name].set_volume(int(level) / 100)
        mouth.lower(made[name].play())
