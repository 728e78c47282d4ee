"""What only staff may see and do: the number that opens it, and what there is behind it."""

from __future__ import annotations

from dataclasses import dataclass
from hmac import compare_digest
from typing import Literal, Protocol

FREE_TRIES = 3
_FIRST_WAIT, _LONGEST_WAIT = 30_000, 3_600_000  # milliseconds

Wish = Literal["", "restart", "close", "screen-off"]


@dataclass(frozen=True, slots=True)
class Lock:
    """How often in a row a wrong number was tried, and how long no other is looked at: half a
    minute after three, then twice as long each time, an hour at most. An hour without a wrong one
    forgets them."""

    wrong: int = 0
    wait_ms: int = 0
    quiet_ms: int = 0

    def tried(self, *, right: bool) -> Lock:
        """The lock after a number was tried; while it waits, trying changes nothing."""
        if self.wait_ms:
            return self
        if right:
            return Lock()
        over = self.wrong + 1 - FREE_TRIES
        # Past seven doublings it is an hour anyway.
        wait = min(_FIRST_WAIT << min(over, 7), _LONGEST_WAIT) if over >= 0 else 0
        return Lock(self.wrong + 1, wait)

    def waited(self, ms: int) -> Lock:
        """The lock so many milliseconds later."""
        if not self.wrong:
            return self
        if self.wait_ms:
            return Lock(self.wrong, max(0, self.wait_ms - ms))
        quiet = self.quiet_ms + ms
        return Lock() if quiet >= _LONGEST_WAIT else Lock(self.wrong, 0, quiet)


@dataclass(frozen=True, slots=True)
class Facts:
    """How the kiosk is, in words and whole numbers. `complaint` says what is wrong with the
    operator's file if an earlier one is in use."""

    id: str
    version: str
    file: str
    uptime_seconds: int = 0
    memory_kb: int = 0
    visits_today: int = 0
    complaint: str = ""
    voice: str = ""
    sound: str = ""
    display: str = ""
    log: tuple[str, ...] = ()
    """Its last lines, the newest last."""


class Staff(Protocol):
    """Whoever knows how the kiosk is."""

    def facts(self) -> Facts:
        """How things are now; it never fails."""
        ...


@dataclass
class Office:
    """The number, the lock on it, and what staff have asked for."""

    staff: Staff
    pin: str = ""
    """Four to twelve digits; without any there is no way in."""
    lock: Lock = Lock()
    wish: Wish = ""
    """What is to become of the game, once somebody has asked for it."""

    def opens(self, typed: str) -> bool:
        """Whether this is the number; wrong ones are counted."""
        if self.lock.wait_ms or not self.pin:
            return False
        right = compare_digest(typed.encode(), self.pin.encode())
        self.lock = self.lock.tried(right=right)
        return right
