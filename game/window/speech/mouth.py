"""Says one thing after the other in the process that plays all sounds, and lowers the others
meanwhile.

It is told by lines: `say NUMBER PACE LEVEL LANGUAGE WORDS`, `hush`, `pause` and `resume`; and it
answers with lines: `began NUMBER`, `said NUMBER`, `mute`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition, Thread

import pygame

from game.window.speech.espeak import Espeak, NoVoice

LOWERED = 0.25
"""How loud everything else is while somebody speaks."""
_TURN = 0.01  # seconds between two looks at whether it has been said


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    pace: int
    level: int
    language: str
    text: str


class Mouth:
    """One voice. Orders never wait; a thread of its own works them off."""

    def __init__(self, report: Callable[[str], None], espeak: Espeak | None = None) -> None:
        self._report = report
        self._espeak = espeak or Espeak()
        # The first channel is the voice's alone: no other sound is ever put on it.
        pygame.mixer.set_reserved(1)
        self._channel = pygame.mixer.Channel(0)
        self._waiting: deque[_Line] = deque()
        self._turn = Condition()
        self._cuts = 0
        self._paused = False
        self._thread: Thread | None = None

    def takes(self, order: str) -> bool:
        """Carry an order out; says whether it was one."""
        word, _, rest = order.partition(" ")
        match word:
            case "say":
                self._say(rest)
            case "hush":
                self._hush()
            case "pause" | "resume":
                self._hold(word == "pause")
            case _:
                return False
        return True

    def lower(self, channel: pygame.mixer.Channel | None) -> None:
        """Another sound has begun: it is lowered if somebody speaks."""
        if channel and self._channel.get_busy():
            channel.set_volume(LOWERED)

    def _say(self, rest: str) -> None:
        number, pace, level, language, text = rest.split(" ", 4)
        line = _Line(int(number), int(pace), int(level), language, text)
        with self._turn:
            self._waiting.append(line)
            self._turn.notify_all()
        if self._thread is None:
            self._thread = Thread(target=self._work, daemon=True)
            self._thread.start()

    def _hush(self) -> None:
        with self._turn:
            self._cuts += 1
            self._waiting.clear()
            self._paused = False
            self._turn.notify_all()
        self._channel.stop()
        self._espeak.cut()

    def _hold(self, still: bool) -> None:
        with self._turn:
            self._paused = still
            (self._channel.pause if still else self._channel.unpause)()
            self._turn.notify_all()

    # --- the thread ---

    def _work(self) -> None:
        try:
            while True:
                line, cuts = self._next()
                samples = self._espeak.samples(line.text, line.language, line.pace)
                self._play(line, samples, cuts)
        except (NoVoice, pygame.error):
            self._quieter(1.0)
            self._report("mute")

    def _next(self) -> tuple[_Line, int]:
        with self._turn:
            while not self._waiting:
                self._turn.wait()
            return self._waiting.popleft(), self._cuts

    def _play(self, line: _Line, samples: bytes, cuts: int) -> None:
        with self._turn:
            if cuts != self._cuts:
                return
            if samples:
                self._channel.play(pygame.mixer.Sound(buffer=samples))
                self._channel.set_volume(line.level / 100)
            if self._paused:
                self._channel.pause()
        self._report(f"began {line.number}")
        self._quieter(LOWERED)
        # While it is heard the next one gets ready.
        self._espeak.ready(line.language, line.pace)
        self._listen(cuts)
        if cuts == self._cuts:
            self._report(f"said {line.number}")
        if not self._waiting:
            self._quieter(1.0)

    def _listen(self, cuts: int) -> None:
        """Wait until it has been said, or was cut."""
        with self._turn:
            while cuts == self._cuts and (self._paused or self._channel.get_busy()):
                self._turn.wait(_TURN)

    def _quieter(self, level: float) -> None:
        """What is being played beside the voice becomes as loud as this."""
        for place in range(1, pygame.mixer.get_num_channels()):
            pygame.mixer.Channel(place).set_volume(level)
