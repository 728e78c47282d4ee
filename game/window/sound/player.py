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

    def play(self, names: Iterable[str]) -> None:
        """Ask for these sounds."""
        for name in () if self.muted else names:
            level = self.city if name in CITY else self.done
            if not level:
                continue
            if self._thread is None:
                self._voice = self._make()
                self._thread = Thread(target=self._work, args=(self._voice,), daemon=True)
                self._thread.start()
            if self._asked.qsize() < _MOST:
                self._asked.put((name, self._clock(), level))

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
            while asked := self._asked.get():
                name, when, level = asked
                if self._clock() - when < _LATE:
                    voice.play(name, level)
        with suppress(Exception):
            voice.close()
