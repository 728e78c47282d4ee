"""A process of the kiosk as the supervisor sees it: started, heard, ended with all its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO, Protocol

from game.kiosk.pulse import ENVIRONMENT, Beat, Listener

_START = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); from game.kiosk.birth import born; born(); "
    "from {} import main; sys.exit(main())"
)
_ROOT = Path(__file__).resolve().parents[2]
_CHUNK = 65_536  # bytes read at once: all that a pipe holds
_BREATH = 0.01  # seconds between two reads, so that a flood costs little
_LINE = 8_192  # bytes of a line that has no end
_TRACEBACK = 1.5  # seconds for a frozen process to say where it is
_GRACE = 2.0  # seconds to end when asked to
_KILLED = 2.0  # seconds for the system to do away with a process


class Running(Protocol):
    """A process that was started."""

    @property
    def heard(self) -> int:
        """How many signs of life it has given."""

    @property
    def beat(self) -> Beat | None:
        """The last of them."""

    def ended(self) -> int | None:
        """Its exit status; nothing while it runs. When it has ended, so has all that it started."""

    def end(self) -> None:
        """Ask it to end, and see to it that it does."""

    def abort(self) -> None:
        """Have it say on standard error where it hangs, then end it."""

    def memory_kb(self) -> int | None:
        """How much memory it takes up; nothing where the system does not tell."""


def command(module: str, *arguments: str) -> list[str]:
    """How `main` of a module is started in a process of its own, with the same code as here,
    whatever lies in the working directory. It finds the arguments in `sys.argv`."""
    return [sys.executable, "-P", "-c", _START.format(module), str(_ROOT), *arguments]


class Child:
    """A process group of its own, with its pulse and its complaints.

    Raises:
        OSError: if it cannot be started.
    """

    def __init__(self, argv: Sequence[str], complain: Callable[[str], None]) -> None:
        self.heard = 0
        self.beat: Beat | None = None
        self._process = subprocess.Popen(
            argv,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            env={**os.environ, ENVIRONMENT: "1"},
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._complain = complain
        self._follow(self._process.stdout, self._listen)
        self._follow(self._process.stderr, self._write_down)

    def _follow(self, pipe: IO[bytes] | None, take: Callable[[IO[bytes]], None]) -> None:
        if pipe:
            Thread(target=take, args=(pipe,), name="kiosk-pipe", daemon=True).start()

    def _listen(self, pipe: IO[bytes]) -> None:
        listener = Listener()
        with suppress(OSError, ValueError), pipe:
            while data := pipe.read(_CHUNK):
                for beat in listener.feed(data):
                    self.beat = beat
                    self.heard += 1
                time.sleep(_BREATH)

    def _write_down(self, pipe: IO[bytes]) -> None:
        rest = b""
        with suppress(OSError, ValueError), pipe:
            while data := pipe.read(_CHUNK):
                *lines, rest = (rest + data).split(b"\n")
                for line in lines:
                    self._complain(line.decode("utf-8", "replace"))
                rest = rest[:_LINE]
                time.sleep(_BREATH)
        if rest:
            self._complain(rest.decode("utf-8", "replace"))

    def ended(self) -> int | None:
        """Its exit status, below zero for a signal. What it had started is ended with it."""
        status = self._process.poll()
        if status is not None:
            self._sweep()
        return status

    def end(self) -> None:
        """First politely; a process that is deaf to it is killed."""
        self._process.terminate()
        self._wait(_GRACE)
        self._kill()

    def abort(self) -> None:
        """SIGABRT, on which faulthandler writes down where each thread is; then the end."""
        if os.name == "posix":
            with suppress(OSError):
                self._process.send_signal(signal.SIGABRT)
            self._wait(_TRACEBACK)
        self._kill()

    def _kill(self) -> None:
        self._sweep()
        self._process.kill()
        self._wait(_KILLED)
        if self._process.stdin:
            with suppress(OSError):
                self._process.stdin.close()

    def _sweep(self) -> None:
        """End the whole group; the sound process may be deaf to everything but this."""
        if os.name == "posix":
            with suppress(OSError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def _wait(self, seconds: float) -> None:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)

    def memory_kb(self) -> int | None:
        """Resident memory in kB, where there is a /proc."""
        try:
            text = Path(f"/proc/{self._process.pid}/statm").read_text(encoding="ascii")
            return int(text.split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024
        except (OSError, ValueError, IndexError, AttributeError):
            return None
