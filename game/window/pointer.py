"""Which finger counts: one touch is one press, however often and in whatever order it is reported.

A touch may be reported by the finger and again by the mouse, before it, after it or between; a
finger may be lost, come twice, or belong to somebody else's hand. Nothing here knows pygame.
"""

from __future__ import annotations

from dataclasses import dataclass

Point = tuple[int, int]
Who = tuple[int, int] | None
"""A finger, as its device and its number there; none is the mouse."""

MOUSE: Who = None
LOST_MS = 5000  # after that a finger that is still down has been lost, or is the heel of a hand
_ECHO_MS = 800  # a system may wait for a long press before it makes a click of a touch
_LATE_MS = 120  # a finger that is reported after its own click
_ECHO_PX = 60


@dataclass(frozen=True, slots=True)
class _Held:
    who: Who
    since: int
    meant: bool
    """Whether it is on something that can be pressed."""


@dataclass(slots=True)
class _Trail:
    """Where somebody was last, and when."""

    at: int
    first: Point
    last: Point


class OnePointer:
    """Lets one press at a time through, and each only once. Times are whole milliseconds."""

    def __init__(self, guard_ms: int) -> None:
        self._guard = guard_ms
        self._free = 0
        self._held: _Held | None = None
        self._fingers: _Trail | None = None
        self._mouse: _Trail | None = None

    @property
    def held(self) -> bool:
        """Is a press under way?"""
        return self._held is not None

    def press(self, who: Who, point: Point, now: int, *, meant: bool) -> bool:
        """Does a press begin here? Only if no other is under way; one that is on nothing, or whose
        end was lost, gives way."""
        echo = self._echo(who, point, now)
        self._follow(who, point, now, first=True)
        if echo or now < self._free or not self._gives_way(who, now, meant=meant):
            return False
        self._held = _Held(who, now, meant)
        return True

    def _gives_way(self, who: Who, now: int, *, meant: bool) -> bool:
        held = self._held
        if held is None or held.who == who or now - held.since > LOST_MS:
            return True
        return meant and not held.meant

    def moves(self, who: Who, point: Point, now: int) -> bool:
        """Is this the pointer whose press is under way?"""
        self._follow(who, point, now, first=False)
        return self._held is not None and self._held.who == who

    def release(self, who: Who, point: Point, now: int) -> bool:
        """Does the press under way end here?"""
        mine = self.moves(who, point, now)
        if mine:
            self._held = None
        return mine

    def acted(self, now: int) -> None:
        """Something was done: for a while no other press is meant."""
        self._free = now + self._guard

    def drop(self) -> None:
        """The press under way is over, and nothing comes of it."""
        self._held = None

    def _follow(self, who: Who, point: Point, now: int, *, first: bool) -> None:
        trail = self._mouse if who is MOUSE else self._fingers
        if trail is None or first:
            trail = _Trail(now, point, point)
        trail.at, trail.last = now, point
        if who is MOUSE:
            self._mouse = trail
        else:
            self._fingers = trail

    def _echo(self, who: Who, point: Point, now: int) -> bool:
        """Has the other side reported this touch already?"""
        trail, late = (self._fingers, _ECHO_MS) if who is MOUSE else (self._mouse, _LATE_MS)
        if trail is None or not 0 <= now - trail.at <= late:
            return False
        return any(_near(point, spot) for spot in (trail.first, trail.last))


def _near(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) <= _ECHO_PX and abs(one[1] - other[1]) <= _ECHO_PX
