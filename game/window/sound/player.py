"""Sounds on demand: asking for one never waits, and never fails."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Lock, Thread, Timer

from game.window.sound.tones import CITY
from game.window.sound.voice import ASK, NoSound, Process, Voice
from game.window.sound.watching import PATIENCE, Watching

_LATE = 0.3  # seconds after which a sound no longer belongs to what was done
_MOST = 8  # sounds that wait; a voice that hangs must not gather more
_LEAVE = 0.3  # seconds that leaving waits for the thread to tidy up

_MOST_ORDERS = 1_000
_ORDER = -1  # the level of what is no sound but an order for the voice

_OPENING = 60.0  # seconds for a device to be opened
_STEADY = 60.0  # seconds after which a voice has worked, and what was before is forgotten

_Asked = tuple[str, float, int] | None


@dataclass(frozen=True)
class Manner:
    """How a voice is watched and replaced; all in seconds."""

    every: float = 1.5
    """From one question whether it still plays to the next."""
    patience: float = PATIENCE
    """Without an answer, until it is taken to hang."""
    pauses: tuple[float, ...] = (1, 2, 5, 15, 60, 300)
    """Before a new voice is opened in place of one that failed, longer each time."""
    missing: tuple[float, ...] = (60, 300, 900)
    """The same where there is no device at all."""


class Sounds:
    """Opens a voice when the first sound is wanted, in a thread of its own, and passes names on.

    What cannot be played at once is dropped: a sound that comes late is worse than none.
    """

    def __init__(
        self,
        voice: Callable[[], Voice] = Process,
        clock: Callable[[], float] = time.monotonic,
        manner: Manner | None = None,
    ) -> None:
        self.muted = False
        self.done, self.city = 100, 100
        """How loud what is done and what the city does are, in percent."""
        self.state = ""
        """In a word how sound is: `on`, `none` where there is no device, `restarting` after a
        fault; empty until something was asked for."""
        self._make = voice
        self._clock = clock
        self._manner = manner or Manner()
        self._lock = Lock()
        self._closed = False
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
            self._thread = Thread(target=self._work, name="sounds", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """No more sounds."""
        self.muted = True
        with self._lock:
            self._closed, voice = True, self._voice
        if self._thread:
            self._asked.put(None)
            with suppress(OSError):
                if voice:
                    voice.stop()
            self._thread.join(_LEAVE)

    # --- the thread ---

    def _work(self) -> None:
        """One voice after the other. A voice that fails, whatever the fault, is replaced after a
        pause, each time a longer one."""
        failed = 0
        while voice := self._next():
            began = time.monotonic()
            pauses = self._manner.pauses
            try:
                self._serve(voice)
            except NoSound:
                self.state, pauses = "none", self._manner.missing
            except Exception:  # Nothing that happens to a sound may reach the game.
                self.state = "restarting"
            with suppress(Exception):
                voice.close()
            self._hear("mute")
            failed = 1 if time.monotonic() - began > _STEADY else failed + 1
            if self._rest(pauses[min(failed, len(pauses)) - 1]):
                return

    def _next(self) -> Voice | None:
        """A new voice; none once there are to be no more sounds."""
        voice = self._make()
        with self._lock:
            self._voice = None if self._closed else voice
            return self._voice

    def _serve(self, voice: Voice) -> None:
        """Pass on what is asked for, until there is no more to come."""
        giving_up = Timer(_OPENING, voice.stop)
        giving_up.daemon = True
        giving_up.start()
        try:
            voice.open()
        finally:
            giving_up.cancel()
        self.state = "on"
        self._hear("ready")
        Watching(voice, self._hear, self._manner.patience)
        every = self._manner.every
        due = time.monotonic() + every
        while (asked := self._waited(max(0.0, due - time.monotonic()))) is not None:
            if time.monotonic() >= due:
                voice.tell(ASK)
                due = time.monotonic() + every
            name, when, level = asked
            if level == _ORDER and name:
                voice.tell(name)
            elif level != _ORDER and self._clock() - when < _LATE:
                voice.play(name, level)

    def _waited(self, seconds: float) -> _Asked:
        """What is asked for next; an empty order if nothing is for so many seconds."""
        try:
            return self._asked.get(timeout=seconds) if seconds else self._asked.get_nowait()
        except Empty:
            return ("", 0.0, _ORDER)

    def _rest(self, seconds: float) -> bool:
        """Let time pass, in which nothing can be heard; says whether that is so for good."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if self._waited(left) is None:
                return True
        return self._closed
