"""Hears what a voice reports, and ends one that hangs.

A sound device may stop taking samples, or a driver may never come back from a call. No error tells
of that. So the voice is asked again and again whether its samples are still being played, and one
that does not answer is ended, whatever it is at.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread

from game.window.sound.voice import ALIVE, Voice

PATIENCE = 4.5
"""Seconds without an answer after which a voice hangs."""


class Watching:
    """Two threads beside one voice, which both end with it."""

    def __init__(
        self, voice: Voice, hear: Callable[[str], None], patience: float = PATIENCE
    ) -> None:
        self._voice = voice
        self._hear = hear
        self._patience = patience
        self._answered = Event()
        self._over = False
        for work in (self._listen, self._watch):
            Thread(target=work, name="voice", daemon=True).start()

    def _listen(self) -> None:
        with suppress(Exception):
            for report in self._voice.reports():
                if report == ALIVE:
                    self._answered.set()
                else:
                    self._hear(report)
        self._over = True
        self._answered.set()

    def _watch(self) -> None:
        while self._answered.wait(self._patience):
            if self._over:
                return
            self._answered.clear()
        with suppress(Exception):
            self._voice.stop()
