"""A keeper with everything around it made by a test: clocks, processes and hours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from game.kiosk.keeper import Keeper, Kind, Ports
from game.kiosk.pulse import Beat

STEP = 0.25


@dataclass
class Process:
    """A process that beats while it is `alive`."""

    kind: Kind
    state: str = "attract"
    since_touch_s: int = 10_000
    alive: bool = True
    status: int | None = None
    heard: int = 0
    done: list[str] = field(default_factory=list)

    @property
    def beat(self) -> Beat | None:
        return Beat(self.state, self.since_touch_s) if self.heard else None

    def ended(self) -> int | None:
        return self.status

    def end(self) -> None:
        self.done.append("ended")

    def abort(self) -> None:
        self.done.append("aborted")

    def memory_kb(self) -> int | None:
        return None


@dataclass
class Week:
    """Open as a test says."""

    opened: Callable[[datetime], bool] = lambda moment: True
    change: datetime | None = None
    restarts_at: int = 25

    def is_open(self, moment: datetime) -> bool:
        return self.opened(moment)

    def next_change(self, moment: datetime) -> datetime | None:
        return self.change if self.change and self.change > moment else None

    def restart_due(self, since: datetime, now: datetime) -> bool:
        return now.hour == self.restarts_at and now - since > timedelta(hours=1)


class House:
    """One exhibit, whose time goes on in steps."""

    def __init__(self, week: Week | None = None, moment: datetime | None = None) -> None:
        self.now = 1000.0
        self.moment = moment or datetime(2026, 11, 30, 12)
        self.started: list[Process] = []
        self.starts_at: list[float] = []
        self.renewed = 0
        self.lit: list[bool] = []
        self.logged: list[str] = []
        self.born: Callable[[Process], None] = lambda process: None
        """What becomes of a process when it is started; may raise OSError."""
        ports = Ports(
            start=self._start,
            clock=lambda: self.now,
            wall=lambda: self.moment,
            log=self.logged.append,
            lit=self._light,
            renew=self._renew,
        )
        self.keeper = Keeper(ports, week or Week())

    def _start(self, kind: Kind) -> Process:
        process = Process(kind)
        self.born(process)
        self.started.append(process)
        self.starts_at.append(self.now)
        return process

    def _light(self, on: bool) -> None:
        if not self.lit or self.lit[-1] != on:
            self.lit.append(on)

    def _renew(self) -> None:
        self.renewed += 1

    @property
    def shown(self) -> Process:
        return self.started[-1]

    @property
    def kinds(self) -> list[str]:
        return [process.kind for process in self.started]

    def run(self, seconds: float, *, step: float = STEP) -> bool:
        """Let time pass; says whether the keeper would go on."""
        until = self.now + seconds
        while self.now < until:
            if self.started and self.shown.alive and self.shown.status is None:
                self.shown.heard += 1
            if not self.keeper.tick():
                return False
            self.now += step
            self.moment += timedelta(seconds=step)
        return True
