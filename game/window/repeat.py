"""What is held goes on: our own repeat, as patient as it was set, in place of the system's."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

_LOST_MS = 3000  # a key that comes down again after that has been let go, and nobody said so
_STUCK_MS = 20_000  # what is held for longer is held by nobody: a bag on a key, a crooked stick


@dataclass(slots=True)
class _Held:
    since: int
    due: int | None
    command: str


class Repeat:
    """The keys and buttons that are down; times are whole milliseconds."""

    def __init__(self, delay_ms: int, every_ms: int, *, on: bool = True) -> None:
        self._delay, self._every = max(1, delay_ms), max(1, every_ms)
        self._on = on
        self._held: dict[Hashable, _Held] = {}

    def down(self, key: Hashable, now: int, command: str = "") -> bool:
        """Was it up until now? Then it counts. `command` is what it does again while it is held,
        if it does."""
        held = self._held.get(key)
        if held and now - held.since < _LOST_MS:
            return False
        for other in self._held.values():
            other.due = None  # The last one pressed is the one that goes on.
        due = now + self._delay if command and self._on else None
        self._held[key] = _Held(now, due, command)
        return True

    def up(self, key: Hashable) -> None:
        """It is let go."""
        self._held.pop(key, None)

    def clear(self) -> None:
        """Nothing is held any more."""
        self._held.clear()

    def due(self, now: int) -> str:
        """What is to be done again now; once, however long nobody has asked."""
        for held in self._held.values():
            if held.due is not None and now >= held.due:
                stuck = now - held.since > _STUCK_MS
                held.due = None if stuck else now + self._every
                return "" if stuck else held.command
        return ""

    def wait(self, now: int) -> int | None:
        """Milliseconds until something is due, if anything is."""
        waits = [held.due - now for held in self._held.values() if held.due is not None]
        return max(0, min(waits)) if waits else None
