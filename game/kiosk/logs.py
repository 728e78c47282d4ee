"""What the kiosk writes down: files that take turns, and never more than they may hold together.

A line that comes again and again is counted, and so is what comes faster than anybody could read.
Nobody's name is written: the home folder is shown as ~. While nothing can be written, the newest
lines are held; once it can be again, they are written, and since when it could not.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock

FILES = 5
"""So many files share what the log may hold."""
FILE = "kiosk.log"
_LONGEST = 1_000  # letters of a line
_A_MINUTE = 300  # lines
_HELD = 50  # lines, while the disk refuses
_AGAIN = 60.0  # seconds until a disk that refused is tried again
_COUNTED = 600.0  # seconds after which a line that still comes is counted in between


class Log:
    """Lines with the time before them, in `folder`, which may be missing or refuse.

    `most` is in bytes, for all files together. Any thread may write. `aside` is told once when
    nothing can be written here.
    """

    def __init__(
        self,
        folder: Path | None,
        most: int,
        *,
        wall: Callable[[], datetime] = datetime.now,
        clock: Callable[[], float] = time.monotonic,
        aside: Callable[[str], None] = lambda text: None,
    ) -> None:
        self._folder = folder
        self._each = max(1, most // FILES)
        self._wall = wall
        self._clock = clock
        self._lock = Lock()
        self._home = _home()
        self._last = ""
        self._times = 0
        self._since = 0.0
        self._minute = 0.0
        self._lines = 0
        self._left_out = 0
        self._aside = aside
        self._held: deque[str] = deque(maxlen=_HELD)
        self._refused: float | None = None
        self._trouble = ""

    def write(self, who: str, text: str) -> None:
        """Write a line: who says it, and what."""
        line = f"{who}: {self._clean(text)}"
        with self._lock:
            now = self._clock()
            if line == self._last:
                self._times += 1
                if now - self._since >= _COUNTED:
                    self._count(now)
                return
            self._count(now)
            self._last, self._since = line, now
            if self._hurried(now):
                self._left_out += 1
            else:
                self._put(line, now)

    def tend(self) -> None:
        """Try again, if the disk has refused and it is time; to be called now and then."""
        with self._lock:
            if self._refused is not None:
                self._write_held(self._clock())

    def close(self) -> None:
        """Write down what has only been counted so far."""
        with self._lock:
            self._count(self._clock())
            self._tell_left_out(self._clock())

    def _clean(self, text: str) -> str:
        shown = (text.replace(self._home, "~") if self._home else text)[:_LONGEST].rstrip()
        if shown.isprintable():
            return shown
        return "".join(sign if sign.isprintable() else " " for sign in shown)

    def _count(self, now: float) -> None:
        if self._times:
            self._put(f"(the same again, {self._times} times)", now)
        self._times, self._since = 0, now

    def _hurried(self, now: float) -> bool:
        """Are there too many lines in this minute?"""
        if now - self._minute >= 60:
            self._tell_left_out(now)
            self._minute, self._lines = now, 0
        self._lines += 1
        return self._lines > _A_MINUTE

    def _tell_left_out(self, now: float) -> None:
        if self._left_out:
            self._put(f"({self._left_out} more lines came too fast and were left out)", now)
        self._left_out = 0

    def _put(self, line: str, now: float) -> None:
        if self._folder is not None:
            self._held.append(f"{self._stamp()} {line}\n")
            self._write_held(now)

    def _stamp(self) -> str:
        return self._wall().isoformat(" ", "seconds")

    def _write_held(self, now: float) -> None:
        if self._refused is not None and now < self._refused:
            return
        try:
            while self._held:
                self._append(self._held[0].encode("utf-8", "replace"))
                self._held.popleft()
            if self._trouble:
                self._append(f"{self._stamp()} log: {self._trouble} Now it can again.\n".encode())
            self._refused, self._trouble = None, ""
        except OSError as error:
            self._refused = now + _AGAIN
            self._refuse(str(error.strerror or error))

    def _refuse(self, why: str) -> None:
        """Remember since when, and say so elsewhere."""
        if not self._trouble:
            self._trouble = f"Since {self._stamp()} nothing could be written here ({why})."
            self._aside(f"The log cannot be written: {why}.")

    def _append(self, line: bytes) -> None:
        if self._folder is None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / FILE
        size = file.stat().st_size if file.exists() else 0
        if size and size + len(line) > self._each:
            self._turn(file)
        with file.open("ab") as opened:
            opened.write(line)

    def _turn(self, file: Path) -> None:
        """The newest file becomes the second, and so on; the oldest goes."""
        for number in range(FILES - 1, 0, -1):
            older = file.with_name(f"{FILE}.{number}")
            newer = file.with_name(f"{FILE}.{number - 1}") if number > 1 else file
            if newer.exists():
                newer.replace(older)


def _home() -> str:
    """The folder whose name may be a person's; nothing where it is short enough to be anything."""
    with suppress(RuntimeError):
        home = str(Path.home())
        return home if len(home) > 3 else ""
    return ""
