"""Sounds on demand: asking for one never waits, and never fails."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread

from game.window.sound.tones import CITY
from game.window.sound.voice import Process, Voice

_LATE = 0.3  # seconds after which a sound no longer belongs to what was done
_MOST = 8  # sounds that wait; a voice that hangs must not gather more
_LEAVE = 0.3  # seconds that leaving waits for the thread to tidy up

_MOST_ORDERS = 1_000
_ORDER = -1  # the level of what is no sound but an order for the voice

_Asked = tuple[str, float, int] | None


class Sounds:
    """Opens a voice when the first sound is wanted, in a thread of its own, and passes names on.

    What cannot be played at once is dropped: a sound that comes late is worse than none.
    """

    def __init__(
        self, voice: Callable[[], Voice] = Process, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.muted = False
        self.done, self.city = 100, 100
        """How loud what is done and what the city does are, in percent."""
        self._make = voice
        self._clock = clock
        self._voice: Voice | None = None
        self._thread: Thread | None = None
        self._asked: SimpleQueue[_Asked] = SimpleQueue()
        self._hear: Callable[[str], None] = lambda _: None

    def play(self, names: Iterable[str]) -> None:
        """Ask for these sounds."""
        for name in () if self.muted else names:
            level = self.city if name in CITY else self.done
            if not level:
                continue
            self._begin()
            if self._asked.qsize() < _MOST:
                self._asked.put((name, self._clock(), level))

    def tell(self, order: str) -> None:
        """Pass an order for whoever speaks on; it is never too late, and not muted."""
        self._begin()
        if self._asked.qsize() < _MOST_ORDERS:
            self._asked.put((order, self._clock(), _ORDER))

    def listen(self, hear: Callable[[str], None]) -> None:
        """Pass on what is reported back, in a thread of its own."""
        self._hear = hear

    def _begin(self) -> None:
        """Open a voice, the first time."""
        if self._thread is None:
            self._voice = self._make()
            self._thread = Thread(target=self._work, args=(self._voice,), daemon=True)
            self._thread.start()

    def close(self) -> None:
        """No more sounds."""
        self.muted = True
        if self._voice and self._thread:
            self._asked.put(None)
            with suppress(OSError):
                self._voice.stop()
            self._thread.join(_LEAVE)

    def _work(self, voice: Voice) -> None:
        """The thread: at the first failure, whatever it is, nothing is heard any more."""
        with suppress(Exception):
            voice.open()
            self._hear("ready")
            Thread(target=self._reports, args=(voice,), daemon=True).start()
            while asked := self._asked.get():
                name, when, level = asked
                if level == _ORDER:
                    voice.tell(name)
                elif self._clock() - when < _LATE:
                    voice.play(name, level)
        with suppress(Exception):
            voice.close()
        self._hear("mute")

    def _reports(self, voice: Voice) -> None:
        """The second thread: what comes back, until the voice ends."""
        with suppress(Exception):
            for report in voice.reports():
                self._hear(report)
