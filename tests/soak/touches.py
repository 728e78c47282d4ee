"""A storm of touches: doubled, cancelled, out of order, from fingers that nobody has and from
places that do not exist. Each touch knows how many actions are to come of it, one at the most.

    .venv/bin/python -m tests.soak.touches    # all hundred thousand

The quick tests let a few thousand of them loose, `GOOD_STANDING_SOAK=1` all of them.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pygame
from pygame.event import Event

from game.present.screen import Intent
from game.present.settings import Settings
from game.window import display
from game.window.input import Input
from game.window.means import Means
from game.window.painter import blank
from game.window.session import Session
from tests.window import screens

WHOLE = 100_000
SIZE = (1280, 720)
GUARD = Means().guard_ms
Point = tuple[int, int]


class _Deaf:
    """Shows the settings, whatever is pressed on them, and counts what it was told."""

    def __init__(self) -> None:
        self._screen, self.settings = screens.settings(), Settings()
        self.closed, self.heard = False, 0

    def screen(self) -> Any:
        return self._screen

    def handle(self, intent: Intent) -> None:
        self.heard += 1

    def keep(self, settings: Settings) -> None:
        self.settings = settings


@dataclass
class Room:
    """Where the touches go, and a clock that only they move."""

    shell: _Deaf = field(default_factory=_Deaf)
    now: float = 100.0

    def __post_init__(self) -> None:
        self.session = Session(self.shell, clock=lambda: self.now)
        self.input = Input(self.session)
        frame = self.session.paint(blank(SIZE))
        self.spots = [item.shown for item in frame.presses]
        self.free = next(
            (x, y) for x in range(SIZE[0]) for y in range(SIZE[1]) if self._alone((x, y))
        )

    def _alone(self, point: Point) -> bool:
        return all(not spot.inflate(160, 160).collidepoint(point) for spot in self.spots)


@dataclass(frozen=True)
class Touch:
    """What is reported, each with the milliseconds before it, and how many actions are meant."""

    kind: str
    events: tuple[tuple[int, Event], ...]
    meant: int


def finger(kind: int, point: Point, who: int, **changed: float) -> Event:
    x, y = (point[0] + 0.5) / SIZE[0], (point[1] + 0.5) / SIZE[1]
    values: dict[str, Any] = {"x": x, "y": y, "dx": 0.0, "dy": 0.0, "pressure": 1.0, **changed}
    return Event(kind, finger_id=who, touch_id=3, **values)


def mouse(kind: int, point: Point, *, touch: bool) -> Event:
    if kind == pygame.MOUSEMOTION:
        return Event(kind, pos=point, rel=(1, 1), buttons=(1, 0, 0), touch=touch)
    return Event(kind, pos=point, button=1, touch=touch)


class Storm:
    """Makes touches, always the same for the same seed."""

    def __init__(self, room: Room, seed: int) -> None:
        self._room = room
        self._chance = random.Random(seed)
        self._kinds: list[Callable[[], Touch]] = [
            *(self.plain, self.doubled, self.doubled, self.off_and_back, self.twice),
            *(self.two_hands, self.only_up, self.nowhere, self.nothing, self.lost, self.left),
            *(self.by_mouse, self.foreign, self.jittery, self.emptied),
        ]

    def touches(self, count: int) -> Iterator[Touch]:
        for _ in range(count):
            yield self._chance.choice(self._kinds)()

    # --- the kinds ---

    def _spot(self) -> Point:
        spot = self._chance.choice(self._room.spots)
        return (
            self._chance.randrange(spot.left + 2, spot.right - 2),
            self._chance.randrange(spot.top + 2, spot.bottom - 2),
        )

    def _who(self) -> int:
        return self._chance.choice((0, 1, 7, 2**40, -5))

    def _held(self) -> int:
        return self._chance.choice((0, 20, 90, 400, 2500))

    def _tap(self, spot: Point, who: int) -> list[tuple[int, Event]]:
        return [
            (self._apart(), finger(pygame.FINGERDOWN, spot, who)),
            (self._held(), finger(pygame.FINGERUP, spot, who)),
        ]

    def _apart(self) -> int:
        """Later than any echo of what was before."""
        return self._chance.choice((900, 1200, 4000))

    def plain(self) -> Touch:
        return Touch("plain", tuple(self._tap(self._spot(), self._who())), 1)

    def doubled(self) -> Touch:
        """The mouse says it too: before, between or after, and does not say that it was a touch."""
        spot, touch = self._spot(), self._chance.random() < 0.5
        near = (spot[0] + self._chance.randrange(-1, 2), spot[1])
        tap = self._tap(spot, self._who())
        clicks = [
            (0, mouse(pygame.MOUSEBUTTONDOWN, near, touch=touch)),
            (self._chance.choice((0, 5, 60)), mouse(pygame.MOUSEBUTTONUP, near, touch=touch)),
        ]
        order = self._chance.randrange(4)
        if order == 0:  # all of the finger, then all of the mouse, sooner or later
            events = [*tap, (self._chance.choice((0, 40, 300, 600)), clicks[0][1]), clicks[1]]
        elif order == 1:  # each after the other
            events = [tap[0], clicks[0], tap[1], clicks[1]]
        elif order == 2:  # the mouse first
            events = [(tap[0][0], clicks[0][1]), (0, tap[0][1]), tap[1], clicks[1]]
        else:  # the whole click, then the finger
            events = [(tap[0][0], clicks[0][1]), clicks[1], (10, tap[0][1]), tap[1]]
            if touch:  # then only the finger counts
                events[2:] = [(10, tap[0][1]), tap[1]]
        return Touch("doubled", tuple(events), 1)

    def off_and_back(self) -> Touch:
        """Slid off what it was on; that it comes back changes nothing."""
        spot, who = self._spot(), self._who()
        back = spot if self._chance.random() < 0.5 else self._room.free
        down, up = self._tap(spot, who)
        off = (30, finger(pygame.FINGERMOTION, self._room.free, who))
        again = (30, finger(pygame.FINGERMOTION, back, who))
        events = [down, off, again, (20, finger(pygame.FINGERUP, back, who))]
        if self._chance.random() < 0.5:  # and the system makes a click of it after all
            click = (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)
            events += [(15, mouse(kind, spot, touch=False)) for kind in click]
        return Touch("off", tuple(events), 0)

    def twice(self) -> Touch:
        """A second tap within the guard, as of a hand that shakes."""
        spot, who = self._spot(), self._who()
        second = [
            (self._chance.randrange(0, GUARD), finger(pygame.FINGERDOWN, spot, who)),
            (self._held(), finger(pygame.FINGERUP, spot, who)),
        ]
        return Touch("twice", (*self._tap(spot, who), *second), 1)

    def two_hands(self) -> Touch:
        """A second finger while the first is down, elsewhere, lifted before or after it."""
        down, up = self._tap(self._spot(), 1)
        other = self._spot()
        second = (10, finger(pygame.FINGERDOWN, other, 2))
        lifted = (10, finger(pygame.FINGERUP, other, 2))
        ends = [up, lifted] if self._chance.random() < 0.5 else [lifted, up]
        return Touch("two hands", (down, second, *ends), 1)

    def only_up(self) -> Touch:
        return Touch(
            "only up", ((self._apart(), finger(pygame.FINGERUP, self._spot(), self._who())),), 0
        )

    def nowhere(self) -> Touch:
        """From outside the screen, or from no number at all; or it ends there."""
        spot, who = self._spot(), self._who()
        bad = self._chance.choice((math.nan, math.inf, -math.inf, -0.2, 1.4, 1e300, -1e18))
        kinds = [pygame.FINGERDOWN, pygame.FINGERUP]
        wrong = self._chance.randrange(2)
        events = [finger(kind, spot, who) for kind in kinds]
        events[wrong] = finger(kinds[wrong], spot, who, **{self._chance.choice("xy"): bad})
        return Touch("nowhere", ((self._apart(), events[0]), (50, events[1])), 0)

    def nothing(self) -> Touch:
        return Touch("nothing", tuple(self._tap(self._room.free, self._who())), 0)

    def lost(self) -> Touch:
        """Its end never came; the same finger comes down again."""
        who = self._who()
        first, (down, up) = self._tap(self._spot(), who)[0], self._tap(self._spot(), who)
        return Touch("lost", (first, down, up), 1)

    def left(self) -> Touch:
        """The window goes while the finger is down."""
        kinds = (pygame.WINDOWLEAVE, pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED)
        down, up = self._tap(self._spot(), self._who())
        return Touch("left", (down, (10, Event(self._chance.choice(kinds))), up), 0)

    def by_mouse(self) -> Touch:
        spot = self._spot()
        down = (self._apart(), mouse(pygame.MOUSEBUTTONDOWN, spot, touch=False))
        up = (self._held(), mouse(pygame.MOUSEBUTTONUP, spot, touch=False))
        return Touch("mouse", (down, up), 1)

    def foreign(self) -> Touch:
        """A finger that is not down moves and is lifted while another presses."""
        down, up = self._tap(self._spot(), 1)
        moved = (5, finger(pygame.FINGERMOTION, self._room.free, 99))
        gone = (5, finger(pygame.FINGERUP, self._spot(), 99))
        return Touch("foreign", (down, moved, gone, up), 1)

    def jittery(self) -> Touch:
        """Moves on the spot, with a report from nowhere among them."""
        spot, who = self._spot(), self._who()
        down, up = self._tap(spot, who)
        moves = tuple((8, finger(pygame.FINGERMOTION, spot, who)) for _ in range(3))
        odd = (8, finger(pygame.FINGERMOTION, spot, who, x=math.nan))
        return Touch("jittery", (down, *moves, odd, up), 1)

    def emptied(self) -> Touch:
        """A hand that rests where nothing is does not keep a finger from pressing."""
        spot = self._spot()
        rest = (self._apart(), finger(pygame.FINGERDOWN, self._room.free, 4))
        tap = self._tap(spot, 1)
        return Touch("resting", (rest, *tap, (10, finger(pygame.FINGERUP, self._room.free, 4))), 1)


@dataclass
class Tally:
    """How it went: touches, actions, and the first that gave another number than was meant."""

    touches: int = 0
    actions: int = 0
    wrong: list[str] = field(default_factory=list)


def let_loose(count: int, seed: int = 7) -> Tally:
    """So many touches, one after the other."""
    room, tally = Room(), Tally()
    for touch in Storm(room, seed).touches(count):
        before = room.shell.heard
        for after, event in touch.events:
            room.now += after / 1000
            room.input.handle(event)
        done = room.shell.heard - before
        tally.touches += 1
        tally.actions += done
        if done != touch.meant and len(tally.wrong) < 20:
            told = [(after, event) for after, event in touch.events]
            tally.wrong.append(f"{touch.kind}: {done} for {touch.meant}: {told}")
    return tally


def main() -> int:
    """All of them, and what came of it in one line."""
    display.without_window()
    tally = let_loose(WHOLE)
    for wrong in tally.wrong:
        sys.stdout.write(f"{wrong}\n")
    told = f"touches: {tally.touches} touches, {tally.actions} actions, as many as were meant"
    sys.stdout.write(f"{told if not tally.wrong else 'touches: some were not what was meant'}\n")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
