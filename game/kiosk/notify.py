"""Tells systemd how things stand: one datagram to the socket that it names (sd_notify(3)), and a
file in the folder that it gives for as long as it starts us again."""

from __future__ import annotations

import os
import socket
from collections.abc import MutableMapping
from contextlib import suppress
from pathlib import Path

CLOSED = "closed"
"""The file's name: what the unit looks for before it starts us again."""
_MICROSECONDS = 1_000_000
_LONGEST = 200  # letters of a status


class Notify:
    """What is told to systemd; to nobody, where it did not start us.

    systemd names the socket in the environment. It is taken out there, so that the game inside,
    which knows nothing of all this, cannot speak for the supervisor.
    """

    def __init__(self, environment: MutableMapping[str, str] | None = None) -> None:
        env = os.environ if environment is None else environment
        self._address = _address(env.pop("NOTIFY_SOCKET", ""))
        # WATCHDOG_PID is passed over on purpose: under `cage` it names cage, and it is us who know
        # whether the exhibit is well.
        env.pop("WATCHDOG_PID", "")
        self._folder = env.get("RUNTIME_DIRECTORY", "").partition(":")[0]
        self._every = _half(env.pop("WATCHDOG_USEC", ""))
        self._last: float | None = None
        self._ready = False
        self._status = ""

    def ready(self) -> None:
        """The first screen has been drawn; said once."""
        if not self._ready:
            self._ready = self._send("READY=1")

    def well(self, now: float) -> None:
        """All is well. To be called only while it is, and often: it is passed on at half of the
        time that systemd waits for it."""
        if self._every and (self._last is None or now - self._last >= self._every):
            self._last = now
            self._send("WATCHDOG=1")

    def status(self, text: str) -> None:
        """What `systemctl status` shows, in one line; said when it changes."""
        line = " ".join(text.split())[:_LONGEST]
        if line != self._status and self._send(f"STATUS={line}"):
            self._status = line

    def closed(self) -> None:
        """The staff closed it: we are not to be started again until somebody does."""
        if self._folder:
            with suppress(OSError):
                (Path(self._folder) / CLOSED).touch()

    def stopping(self) -> None:
        """We are about to end, and that is as it should be."""
        self._send("STOPPING=1")

    def _send(self, text: str) -> bool:
        if not self._address:
            return False
        with suppress(OSError, AttributeError):  # Windows has no such sockets.
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as speaker:
                speaker.setblocking(False)
                speaker.sendto(text.encode(), self._address)
            return True
        return False


def _address(name: str) -> str:
    """The socket; an @ stands for the zero byte that begins the name of an abstract one."""
    if name.startswith("@"):
        return "\0" + name[1:]
    return name if name.startswith("/") else ""


def _half(microseconds: str) -> float:
    """Half of the time, in seconds; 0 if there is no watchdog."""
    if not microseconds.isascii() or not microseconds.isdigit() or len(microseconds) > 15:
        return 0.0
    return int(microseconds) / _MICROSECONDS / 2
