"""The screen, turned on and off by commands of the operator's, which nobody waits for."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from threading import Lock, Thread

_LONGEST = 20.0  # seconds for a command
_SHOWN = 200  # letters of what it complained


class Power:
    """Runs one command after the other in a thread; what was wanted last wins.

    Each is a list of arguments, and no shell reads it. One that fails is logged, and that is all.
    """

    def __init__(
        self,
        on: Sequence[str],
        off: Sequence[str],
        log: Callable[[str], None],
        run: Callable[[Sequence[str]], str] | None = None,
    ) -> None:
        self._commands = {True: tuple(on), False: tuple(off)}
        self._log = log
        self._run = run or run_command
        self._lock = Lock()
        self._wanted: bool | None = None
        self._stands: bool | None = None
        self._working = False

    def lit(self, on: bool) -> None:
        """Have the screen on, or off. To be called as often as one likes."""
        if not self._commands[on]:
            return
        with self._lock:
            self._wanted = on
            if self._working or self._stands is on:
                return
            self._working = True
        Thread(target=self._work, name="kiosk-screen", daemon=True).start()

    def _work(self) -> None:
        while True:
            with self._lock:
                wanted = self._wanted
                if wanted is None or wanted is self._stands:
                    self._working = False
                    return
                self._stands = wanted
            trouble = self._run(self._commands[wanted])
            state = "on" if wanted else "off"
            self._log(trouble or f"The screen was turned {state}.")


def run_command(command: Sequence[str]) -> str:
    """Run it to its end, or for so long as is sensible; gives what went wrong, as a sentence."""
    try:
        done = subprocess.run(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=_LONGEST,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"The command '{command[0]}' took too long and was ended."
    except (OSError, ValueError) as error:
        return f"The command '{command[0]}' could not be run: {error}."
    if done.returncode == 0:
        return ""
    said = done.stderr.decode("utf-8", "replace")[:_SHOWN].strip()
    return f"The command '{command[0]}' failed with {done.returncode}: {said}"
