"""From words to samples: espeak-ng as a process that is given the words on its standard input.

A process needs some 30 ms until it has read its data. So one waits at all times with nothing to
say; it answers in a few milliseconds, says one thing, and ends, and the next one takes its place.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
from contextlib import suppress
from threading import Lock

from game.window.sound.tones import RATE

PROGRAM = "espeak-ng"
_PATIENCE = 2.0  # seconds for one utterance, which takes a fiftieth of that
_TRIES = 3  # failures one after the other until it is given up
_HEADER = 44


class NoVoice(Exception):
    """Nothing can be said here."""


def found() -> str | None:
    """Where the program is, if it is installed."""
    return shutil.which(PROGRAM)


class Espeak:
    """Says one thing after the other, from one thread; only `cut` may be called from another."""

    def __init__(self, program: str | None = None) -> None:
        self._program = program or found()
        self._manner: tuple[str, int] = ("en-gb", 160)
        self._spare: subprocess.Popen[bytes] | None = None
        self._busy: subprocess.Popen[bytes] | None = None
        self._lock = Lock()
        self._failed = 0
        self._cut = False

    def ready(self, language: str, pace: int) -> None:
        """Let one wait that will speak this language at this pace, in words a minute."""
        manner = (language, pace)
        alive = self._spare is not None and self._spare.poll() is None
        if alive and manner == self._manner:
            return
        self._end(self._spare)
        self._spare, self._manner = self._start(*manner), manner

    def samples(self, text: str, language: str, pace: int) -> bytes:
        """What the text sounds like, as signed 16 bit samples of one channel; nothing if it was
        cut.

        Raises:
            NoVoice: if it has failed too often.
        """
        while self._failed < _TRIES:
            made = self._said(text, language, pace)
            if made is not None:
                self._failed = 0
                return made
            self._failed += 1
        raise NoVoice(f"{PROGRAM} does not answer")

    def cut(self) -> None:
        """Leave what is being worked out, from any thread."""
        with self._lock:
            if self._busy:
                self._cut = True
                self._busy.kill()

    def close(self) -> None:
        """End all that was started."""
        self.cut()
        self._end(self._spare)
        self._spare = None

    def _said(self, text: str, language: str, pace: int) -> bytes | None:
        """The samples, nothing if it was cut, or None if it failed."""
        try:
            self.ready(language, pace)
            with self._lock:
                self._busy, self._spare, self._cut = self._spare, None, False
            return self._read(text.encode())
        except OSError:
            return None
        finally:
            self._leave()

    def _read(self, words: bytes) -> bytes | None:
        process = self._busy
        if process is None:
            return None
        try:
            made, _ = process.communicate(words + b"\n", _PATIENCE)
        except subprocess.TimeoutExpired:
            return None
        if self._cut:
            return b""
        return None if process.returncode else _sound(made)

    def _leave(self) -> None:
        """Whatever became of it: it ends, and is waited for."""
        with self._lock:
            process, self._busy = self._busy, None
        self._end(process)

    def _start(self, language: str, pace: int) -> subprocess.Popen[bytes]:
        if self._program is None:
            raise NoVoice(f"{PROGRAM} is not installed")
        return subprocess.Popen(
            [self._program, "--stdin", "--stdout", "-b", "1", "-v", language, "-s", str(pace)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def _end(self, process: subprocess.Popen[bytes] | None) -> None:
        if process is None:
            return
        with suppress(OSError):
            process.kill()
        with suppress(OSError), process:
            pass


def _sound(made: bytes) -> bytes | None:
    """The samples of a WAV file as it is streamed: its lengths are not to be trusted."""
    if len(made) < _HEADER or made[:4] != b"RIFF" or made[8:12] != b"WAVE":
        return None
    channels, rate, bits = struct.unpack_from("<HI6xH", made, 22)
    if (channels, rate, bits) != (1, RATE, 16):
        return None
    body = made[_HEADER:]
    # Up to 50 ms of silence come first: whoever waits for an answer need not wait for those.
    silent = (len(body) - len(body.lstrip(b"\0"))) // 2 * 2
    return body[silent : len(body) // 2 * 2]
