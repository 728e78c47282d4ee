"""How the exhibit is, as JSON: into a file, and to an address if the operator names one.

Whatever becomes of a heartbeat, no visitor notices: the file is written or not, and the address is
spoken to by a thread of its own, which only ever knows the newest heartbeat.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Condition, Thread

from game.content.whole import write_whole
from game.kiosk.posting import post

SCHEMA = 1
PAUSES = (5.0, 10.0, 30.0, 60.0, 300.0)
"""Seconds that an address which failed is left alone: longer each time, the last goes on."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a heartbeat says. Times are whole seconds, memory is kB of the game inside."""

    id: str
    version: str
    state: str
    since_touch_s: int | None
    uptime_s: int
    game_uptime_s: int
    memory_kb: int | None
    sound: str
    voice: str
    restarts: int
    crashes: int
    freezes: int
    open: bool
    time: str

    def text(self) -> bytes:
        """The JSON document, with a newline at its end."""
        return json.dumps({"schema": SCHEMA, **asdict(self)}, indent=2).encode() + b"\n"


class Heart:
    """Tells how the exhibit is."""

    def __init__(
        self,
        file: Path | None,
        url: str,
        log: Callable[[str], None],
        send: Callable[[str, bytes], str] = post,
    ) -> None:
        self._file = file
        self._url = url
        self._log = log
        self._send = send
        self._news = Condition()
        self._newest: bytes | None = None
        self._closed = False
        self._unwritten = False
        self._thread: Thread | None = None

    def tell(self, report: Report) -> None:
        """Pass this on. Never waits for the network, and never fails."""
        text = report.text()
        if self._file:
            self._write(self._file, text)
        if self._url:
            with self._news:
                self._newest = text
                self._news.notify()
            if self._thread is None:
                self._thread = Thread(target=self._work, name="kiosk-heart", daemon=True)
                self._thread.start()

    def _write(self, file: Path, text: bytes) -> None:
        trouble = ""
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(file, text, durable=False)
        except OSError as error:
            trouble = f"The heartbeat cannot be written: {error.strerror or error}."
        if bool(trouble) != self._unwritten:
            self._log(trouble or "The heartbeat can be written again.")
        self._unwritten = bool(trouble)

    def close(self) -> None:
        """No more heartbeats."""
        with self._news:
            self._closed = True
            self._news.notify()

    def _work(self) -> None:
        failed = 0
        while (text := self._next()) is not None:
            trouble = self._send(self._url, text)
            if bool(trouble) != bool(failed):
                self._log(trouble or "Heartbeats arrive again.")
            failed = failed + 1 if trouble else 0
            if failed and self._rest(PAUSES[min(failed, len(PAUSES)) - 1]):
                return

    def _next(self) -> bytes | None:
        """The newest heartbeat that has not been sent, as soon as there is one."""
        with self._news:
            self._news.wait_for(lambda: self._newest is not None or self._closed)
            text, self._newest = self._newest, None
            return None if self._closed else text

    def _rest(self, seconds: float) -> bool:
        """Leave the address alone; says whether there is nothing more to do at all."""
        with self._news:
            return self._news.wait_for(lambda: self._closed, seconds)
