"""The pulse of the game inside: lines of JSON on a pipe, one for each sign of life.

The game writes and the supervisor reads. Writing never waits and never fails. What is read may be
anything: a line that is too long, or no sense, is passed over, and no more than one line is kept.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

STATES = ("attract", "visit", "warning", "farewell", "closed", "operator", "resting")
"""What is on the screen; the still picture is `resting`."""
BUSY = ("visit", "warning", "farewell", "operator")
"""Somebody is before the screen."""
ENVIRONMENT = "GOOD_STANDING_PULSE"
"""Set by the supervisor for the process that is to write its pulse to standard output."""

_LONGEST = 1_000  # bytes in a line
_LATEST = 10**9  # seconds
_WORD = 20  # letters


@dataclass(frozen=True, slots=True)
class Beat:
    """One sign of life: what is on the screen, whole seconds since the last touch, and in a word
    each how sound and voice are (`on`, `none`, `restarting`; empty if it was not said)."""

    state: str
    since_touch_s: int
    sound: str = ""
    voice: str = ""


class Pulse:
    """Writes signs of life to the supervisor; to nobody, where none started this process."""

    def __init__(self, pipe: int | None = None) -> None:
        self._pipe = _own_pipe() if pipe is None else pipe

    def beat(self, state: str, since_touch_s: int, *, sound: str = "", voice: str = "") -> None:
        """Tell that the loop turns. Never waits: what does not fit into the pipe is dropped."""
        if self._pipe is None:
            return
        said = {"state": state, "since_touch_s": since_touch_s, "sound": sound, "voice": voice}
        with suppress(OSError, ValueError, TypeError):
            line = json.dumps(said).encode() + b"\n"
            if len(line) <= _LONGEST:  # So few bytes are written whole or not at all.
                os.write(self._pipe, line)


_claimed: list[int] = []


def _own_pipe() -> int | None:
    """Standard output, if the supervisor reads it; whatever else is printed goes where complaints
    go from then on."""
    if not _claimed and os.environ.pop(ENVIRONMENT, ""):
        with suppress(OSError):
            pipe = os.dup(1)
            os.dup2(2, 1)
            with suppress(OSError, AttributeError):  # Windows learnt it with Python 3.12.
                os.set_blocking(pipe, False)
            _claimed.append(pipe)
    return _claimed[0] if _claimed else None


class Listener:
    """Cuts what comes out of the pipe into beats."""

    def __init__(self) -> None:
        self._rest = b""
        self._skipping = False

    def feed(self, data: bytes) -> Iterator[Beat]:
        """The beats that these bytes complete."""
        *lines, rest = (self._rest + data).split(b"\n")
        for line in lines:
            skipped, self._skipping = self._skipping, False
            if not skipped and (beat := beat_in(line)):
                yield beat
        if len(rest) > _LONGEST:
            rest, self._skipping = b"", True
        self._rest = rest


def beat_in(line: bytes) -> Beat | None:
    """The beat in a line, if there is one."""
    if len(line) > _LONGEST:
        return None
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    match said:
        case {"state": str(state), "since_touch_s": int(seconds)} if state in STATES:
            seconds = max(0, min(int(seconds), _LATEST))
            return Beat(state, seconds, _word(said, "sound"), _word(said, "voice"))
    return None


def _word(said: dict[str, Any], key: str) -> str:
    """A short word of small letters, or nothing."""
    word = said.get(key)
    fits = isinstance(word, str) and len(word) <= _WORD and word.isascii() and word.isalpha()
    return str(word) if fits else ""
