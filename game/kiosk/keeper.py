"""Keeps the game before the visitors: starts it, listens to it, and does what must be done when it
freezes, falls or is asked to end. It knows processes and clocks only through its ports.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from game.kiosk.child import Running
from game.kiosk.endings import Ending, asked_for
from game.kiosk.falls import Falls
from game.kiosk.lit import Hours, Lit
from game.kiosk.pulse import BUSY

SILENCE = 8.0
"""Seconds without a sign of life after which a process is frozen."""
FIRST = 45.0
"""The same before its first: it has to start, and a small or busy machine is slow at that."""
WELL = 60.0
"""Seconds without a sign of life of anything, game or still picture, after which all is not well,
and somebody else had better begin from the ground: systemd, which restarts the display too."""
SLEPT = 3.0
"""Seconds between two looks after which it was us who slept, and silence proves nothing."""
_UNTOUCHED = 3.0  # seconds by which its own beginning may seem later than its first sign of life
_AGAIN = 10.0  # seconds until a still picture that fell is tried again
_SETTLED = 600.0  # seconds that a game must have run before its daily restart

Kind = Literal["game", "still"]


@dataclass(frozen=True)
class Ports:
    """What the keeper works with. `start` may raise OSError; `clock` is in seconds and only ever
    goes on, `wall` is what the machine takes for the time of day; `renew` is told when the game is
    to begin anew for no fault of its own."""

    start: Callable[[Kind], Running]
    clock: Callable[[], float]
    wall: Callable[[], datetime]
    log: Callable[[str], None]
    lit: Callable[[bool], None]
    renew: Callable[[], None]


@dataclass
class Count:
    """What happened since the supervisor was started."""

    restarts: int = 0
    crashes: int = 0
    freezes: int = 0


@dataclass
class _Process:
    """What runs: since when, and when it was last heard."""

    kind: Kind
    running: Running
    began: float
    since: datetime
    heard_at: float
    heard: int = 0
    shown_at: float = math.inf

    @property
    def patience(self) -> float:
        return SILENCE if self.heard else FIRST


class Keeper:
    """One exhibit. `tick` is to be called a few times a second, for as long as it says so."""

    def __init__(self, ports: Ports, hours: Hours) -> None:
        self.count = Count()
        self._ports = ports
        self._hours = hours
        self._lit = Lit(hours)
        self._falls = Falls()
        self._process: _Process | None = None
        self._game_due = -math.inf
        self._still_due = -math.inf
        self._looked = self._heard_at = ports.clock()
        self._started = False

    @property
    def process(self) -> Running | None:
        """What is on the screen now, or was when it was last looked at."""
        return self._process.running if self._process else None

    @property
    def shown(self) -> bool:
        """Has what runs drawn its first screen?"""
        return self._process is not None and self._process.heard > 0

    @property
    def resting(self) -> bool:
        """Is the still picture shown, or about to be?"""
        return self._process.kind == "still" if self._process else self._falls.resting

    @property
    def well(self) -> bool:
        """Has anything given a sign of life lately?"""
        return self._ports.clock() - self._heard_at < WELL

    def lasted(self) -> float:
        """Seconds that what is on the screen has run."""
        return self._ports.clock() - self._process.began if self._process else 0.0

    def keep_to(self, hours: Hours) -> None:
        """The operator has changed the hours."""
        self._hours = hours
        self._lit = Lit(hours)

    def tick(self) -> bool:
        """Look after everything once; says whether to go on."""
        now, moment = self._ports.clock(), self._ports.wall()
        if self._process and now - self._looked > SLEPT:
            self._process.heard_at = self._heard_at = now
        self._looked = now
        if self._process and not self._look_at(self._process, now):
            return False
        if self._process and self._over(self._process, now, moment):
            self._finish(self._process)
        if self._process is None:
            self._start(now, moment)
        self._light(moment)
        return True

    def end(self) -> None:
        """Nothing is left running."""
        if self._process:
            self._process.running.end()
            self._process = None

    # --- what runs ---

    def _finish(self, process: _Process) -> None:
        """End it for no fault of its own."""
        process.running.end()
        self._process = None
        if process.kind == "game":
            self._ports.log("The game is started anew, as it is each day.")
            self._ports.renew()

    def _look_at(self, process: _Process, now: float) -> bool:
        """Whether it still runs and is heard; says whether to go on."""
        status = process.running.ended()
        if status is not None:
            self._process = None
            return self._ended(process, status, now)
        if process.running.heard != process.heard:
            process.heard = process.running.heard
            process.heard_at = self._heard_at = now
            process.shown_at = min(process.shown_at, now)
        elif now - process.heard_at >= process.patience:
            self._ports.log(f"The {process.kind} gives no sign of life and is ended.")
            process.running.abort()
            self.count.freezes += 1
            self._process = None
            self._fell(process, now)
        return True

    def _ended(self, process: _Process, status: int, now: float) -> bool:
        """It has ended by itself; says whether to go on."""
        asked = asked_for(status) if process.kind == "game" else None
        if asked is None:
            self._ports.log(f"The {process.kind} ended with {status}, which nobody asked for.")
            self.count.crashes += 1
            self._fell(process, now)
            return True
        self._ports.log(f"The staff asked for this: {asked.name.lower().replace('_', ' ')}.")
        if asked is Ending.SCREEN_OFF:
            self._lit.put_out()
        elif asked is Ending.RESTART:
            self._ports.renew()
        return asked is not Ending.CLOSED

    def _fell(self, process: _Process, now: float) -> None:
        if process.kind == "still":
            self._still_due = now + _AGAIN
            return
        if pause := self._falls.fell(now - process.began):
            self._ports.log(f"The exhibit rests, and the game is tried again in {pause:.0f} s.")
            self._game_due = now + pause

    def _over(self, process: _Process, now: float, moment: datetime) -> bool:
        """Has its time come, although nothing is wrong with it?"""
        if process.kind == "still":
            return now >= self._game_due
        beat, lasted = process.running.beat, now - process.began
        if lasted < _SETTLED or beat is None or beat.state in BUSY:
            return False
        return self._hours.restart_due(process.since, moment)

    def _start(self, now: float, moment: datetime) -> None:
        kind: Kind = "game" if now >= self._game_due else "still"
        if kind == "still" and now < self._still_due:
            return
        if kind == "game" and self._started:
            self.count.restarts += 1
        self._started = True
        try:
            running = self._ports.start(kind)
        except OSError as error:
            self._ports.log(f"The {kind} cannot be started: {error}.")
            self._unstarted(kind, now)
            return
        self._process = _Process(kind, running, now, moment, now)

    def _unstarted(self, kind: Kind, now: float) -> None:
        """The system itself refuses, and will for a while."""
        self._still_due = now + _AGAIN
        if kind == "game":
            self._game_due = now + (self._falls.fell(0.0) or 1.0)

    # --- the screen ---

    def untouched(self) -> float:
        """Seconds since the last touch; without end if there was none since the game began."""
        beat = self._process.running.beat if self._process else None
        if self._process is None or beat is None:
            return math.inf
        since = beat.since_touch_s + self._ports.clock() - self._process.heard_at
        # A game that has not been touched may count from its own beginning.
        shown = self._ports.clock() - self._process.shown_at
        return since if since < shown - _UNTOUCHED else math.inf

    def _light(self, moment: datetime) -> None:
        beat = self._process.running.beat if self._process else None
        busy = beat is not None and beat.state in BUSY
        self._ports.lit(self._lit.wanted(moment, untouched=self.untouched(), busy=busy))
