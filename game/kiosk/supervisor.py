"""The supervisor: the process that a museum starts, and that stays. It draws nothing and imports
nothing that could fall; the game and the still picture are processes that it starts.
"""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import FrameType

from game import __version__
from game.kiosk.child import Child, Running, command
from game.kiosk.endings import Ending
from game.kiosk.exhibit import Exhibit, exhibit
from game.kiosk.folders import kiosk_data
from game.kiosk.heart import Heart, Report
from game.kiosk.keeper import Keeper, Kind, Ports
from game.kiosk.lit import open_at
from game.kiosk.logs import Log
from game.kiosk.notify import Notify
from game.kiosk.power import Power
from game.kiosk.reading import Started, started_with

GAME = "game.kiosk.inside"
STILL = "game.kiosk.resting"
STEP = 0.25
"""Seconds between two looks."""
_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")


class Supervisor:
    """One exhibit for as long as it stands. `path` is the operator file, which the game is given;
    `game` and `still` are the modules whose `main` is started. `again` reads the file once more."""

    def __init__(
        self,
        path: Path,
        told: Exhibit,
        *,
        again: Callable[[], Exhibit] | None = None,
        game: str = GAME,
        still: str = STILL,
    ) -> None:
        self._path = path
        self._again = again
        self._modules: dict[Kind, str] = {"game": game, "still": still}
        self._clock = time.monotonic
        self._began = self._clock()
        self._heard_signal = ""
        self._told_at = float("-inf")
        self._notify = Notify()
        self._take(told)
        ports = Ports(
            start=self._start,
            clock=self._clock,
            wall=datetime.now,
            log=self._say,
            lit=self._light,
            renew=self._renew,
        )
        self._keeper = Keeper(ports, told.hours)

    def _take(self, told: Exhibit) -> None:
        """Everything that is spoken to, as the operator file wants it."""
        self._exhibit = told
        self._log = Log(told.log_folder, told.log_bytes, aside=_complain)
        self._heart = Heart(told.heartbeat_file, told.heartbeat_url, self._say)
        self._power = Power(told.screen_on, told.screen_off, self._say)

    def _renew(self) -> None:
        """The operator file may have changed since it was read."""
        try:
            told = self._again() if self._again else self._exhibit
        except Exception as error:  # Whatever it is, the old one was good.
            self._say(f"The operator file could not be read again: {error}")
            return
        if told != self._exhibit:
            self._say("The operator file has changed.")
            self._heart.close()
            self._log.close()
            self._take(told)
            self._keeper.keep_to(told.hours)

    def run(self) -> int:
        """Until the staff or the system ends it; gives the exit status, which says whether it was
        the staff: then it is to stay closed."""
        with self._asked_by_signals():
            self._say(f"The supervisor of '{self._exhibit.id}' begins, version {__version__}.")
            try:
                while not self._heard_signal:
                    if not self._keeper.tick():
                        self._notify.closed()
                        return Ending.CLOSED
                    self._tell()
                    time.sleep(STEP)
            finally:
                self._notify.stopping()
                self._keeper.end()
                self._say(f"The supervisor ends. {self._heard_signal}".rstrip())
                self._heart.close()
                self._log.close()
        return 0

    def _say(self, text: str) -> None:
        self._log.write("supervisor", text)

    def _start(self, kind: Kind) -> Running:
        given = (str(self._path),) if kind == "game" else self._exhibit.rest
        self._say(f"The {kind} is started.")
        return Child(command(self._modules[kind], *given), lambda line: self._log.write(kind, line))

    def _light(self, on: bool) -> None:
        self._power.lit(on)

    # --- what is told ---

    def _tell(self) -> None:
        """To systemd and to whoever reads the heartbeat."""
        now = self._clock()
        if self._keeper.shown:
            self._notify.ready()
        if self._keeper.well:
            self._notify.well(now)
        if now - self._told_at >= self._exhibit.heartbeat_s:
            self._told_at = now
            report = self._report(now)
            self._notify.status(f"{report.state}, {report.restarts} restarts")
            self._heart.tell(report)
            self._log.tend()

    def _report(self, now: float) -> Report:
        process, count, moment = self._keeper.process, self._keeper.count, datetime.now()
        beat = process.beat if process else None
        since = self._keeper.untouched()
        return Report(
            id=self._exhibit.id,
            version=__version__,
            state=self._state(),
            since_touch_s=round(since) if since < float("inf") else None,
            uptime_s=round(now - self._began),
            game_uptime_s=0 if self._keeper.resting else round(self._keeper.lasted()),
            memory_kb=process.memory_kb() if process else None,
            sound=beat.sound if beat else "",
            voice=beat.voice if beat else "",
            restarts=count.restarts,
            crashes=count.crashes,
            freezes=count.freezes,
            open=open_at(self._exhibit.hours, moment),
            time=moment.astimezone().isoformat(timespec="seconds"),
        )

    def _state(self) -> str:
        """What is on the screen, in a word."""
        process = self._keeper.process
        if self._keeper.resting:
            return "resting"
        return process.beat.state if process and process.beat else "starting"

    # --- how it is ended ---

    @contextmanager
    def _asked_by_signals(self) -> Iterator[None]:
        names = [name for name in _SIGNALS if hasattr(signal, name)]
        before = {name: signal.signal(getattr(signal, name), self._hear) for name in names}
        try:
            yield
        finally:
            for name, handler in before.items():
                signal.signal(getattr(signal, name), handler)

    def _hear(self, number: int, _: FrameType | None) -> None:
        """Noted only; the loop sees to it within a step."""
        self._heard_signal = f"It was sent {signal.Signals(number).name}."


def _complain(text: str) -> None:
    """To the journal, where systemd keeps it, or to whoever looks on."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def run(path: Path, started: Started | None = None) -> int:
    """Keep the exhibit of this operator file before its visitors; gives the exit status. `started`
    is what the file said, if it has been read."""
    data = kiosk_data()
    begun = started or started_with(path, data)

    def again() -> Exhibit:
        return exhibit(started_with(path, data).operator)

    return Supervisor(path, exhibit(begun.operator), again=again).run()
