"""The voice as the window knows it: what it is told to say, and whether it is saying it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable

from game.window.sound.player import Sounds
from game.window.speech.espeak import found

LONGEST = 400
"""Characters of one utterance; what is longer is cut."""
MOST = 400
"""Utterances that wait at once."""
PACES = (80, 450)
"""Words a minute, at least and at most, that espeak-ng speaks."""
_SLOWEST = 3.0  # seconds for a word of six letters and for the beginning, when all goes badly
_SILENT = re.compile(r"[^\S ]|[\x00-\x1f\x7f-\x9f]")
_MARKS = re.compile(r"[\[\]<>{}|\\^~`]")


class Speaker:
    """Says one thing at a time: whatever is new cuts what was being said. Nothing here waits."""

    def __init__(
        self,
        sounds: Sounds,
        *,
        pace: int = 160,
        language: str = "en-gb",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.pace = max(PACES[0], min(pace, PACES[1]))
        """Words a minute."""
        self.volume = 100
        """How loud it is, in percent."""
        self.language = language
        self.mute = found() is None
        """Whether it was found that nothing can be said here."""
        self.paused = False
        self._sounds = sounds
        self._clock = clock
        self._last: tuple[str, ...] = ()
        self._told = self._done = 0
        self._until = 0.0
        sounds.listen(self._hear)

    @property
    def speaking(self) -> bool:
        """Whether something is being said, or waits to be. A voice that hangs is not waited for."""
        return self._done < self._told and (self.paused or self._clock() < self._until)

    def warm(self) -> None:
        """Get ready to speak, so that the first words come as quickly as all others."""
        self._sounds.tell("hush")

    def say(self, lines: Iterable[str]) -> None:
        """Say this now, and nothing else."""
        self.stop()
        self._last = tuple(lines)
        self._tell(self._last)

    def add(self, lines: Iterable[str]) -> None:
        """Say this as well, after what is being said."""
        more = tuple(lines)
        self._last += more
        self._tell(more)

    def stop(self) -> None:
        """Be silent at once."""
        self.paused = False
        if self._done < self._told:
            self._done = self._told
            self._sounds.tell("hush")

    def forget(self, last: Iterable[str] = ()) -> None:
        """Be silent, for somebody else: there is nothing to say again. `last` is told to whoever
        goes."""
        self.stop()
        self._tell(tuple(last))
        self._last, self.volume = (), 100

    def repeat(self) -> None:
        """Say again what was said last."""
        self.say(self._last)

    def pause(self) -> None:
        """Stop in the middle of a word, and go on from there the next time."""
        if self.paused:
            self.paused = False
            self._until = self._clock() + _SLOWEST + self._left()
            self._sounds.tell("resume")
        elif self.speaking:
            self.paused = True
            self._sounds.tell("pause")

    def _tell(self, lines: tuple[str, ...]) -> None:
        now = self._clock()
        for line in lines[:MOST]:
            text = harmless(line)
            if not text or self.mute:
                continue
            self._told += 1
            self._until = max(self._until, now) + self._takes(text)
            self._sounds.tell(f"say {self._told} {self.pace} {self.volume} {self.language} {text}")

    def _takes(self, text: str) -> float:
        """Seconds after which it has been said, even on a bad day."""
        return _SLOWEST + 2 * len(text) * 10 / self.pace

    def _left(self) -> float:
        return (self._told - self._done) * self._takes("x" * LONGEST)

    def _hear(self, report: str) -> None:
        """What the voice reports, from another thread."""
        word, _, number = report.partition(" ")
        if word == "said":
            self._done = max(self._done, int(number))
        elif word in ("mute", "ready"):
            # A voice that was opened again can speak again.
            self.mute = word == "mute" or found() is None
            self._done = self._told if self.mute else self._done


def harmless(text: str) -> str:
    """The text as one line without anything that espeak-ng would obey: control characters, marks
    of phonemes or of SSML."""
    line = _MARKS.sub(" ", _SILENT.sub(" ", text))
    return re.sub(r" +", " ", line).strip()[:LONGEST]
