"""Everybody who comes by in a week: a seeded crowd that does anything, in any order, with whatever
there is to do it with, and then goes away, or falls asleep.

Each visitor is the same for the same seed and number. The clock is moved by hand.
"""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.window.means import Means
from game.window.painter import blank
from tests.kiosk.monkey import SIZE, Kiosk, Monkey
from tests.present.visitor import PIN

MEANS = Means(guard_ms=0, scanning=True, scan_first_ms=500, scan_ms=1000, scan_loops=1)
"""All that an operator can set up beside the screen, at once."""
REST = 5
"""Seconds after which the light of the scanning has been round the screen that waits."""
_SIZES = ((540, 960), (800, 600), (640, 360), SIZE)
_PLAY = 0.2
"""So large a share has come to live a season; the others try a few things and go."""
_WINDOW = (
    *(pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN, pygame.WINDOWRESTORED, pygame.WINDOWSIZECHANGED),
    *(pygame.WINDOWLEAVE, pygame.WINDOWFOCUSLOST, pygame.WINDOWFOCUSGAINED),
    *(pygame.WINDOWMINIMIZED, pygame.WINDOWHIDDEN, pygame.QUIT),
)
_ENDS = ("start-again", "leave")
_CALL, _SWITCH = pygame.K_F12, pygame.K_SPACE
_CORNER = {"finger_id": 2, "touch_id": 1, "x": 0.01, "y": 0.01, "dx": 0.0, "dy": 0.0}


class Visitor(Monkey):
    """One of them."""

    def __init__(self, kiosk: Kiosk, number: int, seed: int = 1) -> None:
        super().__init__(kiosk, seed * 1_000_003 + number)
        self._number = kiosk.visits.number
        self._plays = self._random.random() < _PLAY

    @property
    def _gone(self) -> bool:
        return self._kiosk.visits.number != self._number

    def come_and_go(self) -> None:
        """Until the city waits again."""
        kiosk, lot = self._kiosk, self._random
        kiosk.shelf._seed = lot.randrange(1_000_000)  # Each season has luck of its own.
        kiosk.wait(1)
        self._wake()
        for _ in range(self._patience()):
            if self._gone:
                break
            lot.choice(self._deeds)()
        kiosk.stand.next = blank(SIZE)  # The window is put right again.
        if not self._gone and lot.random() < 0.7:
            self._leave()
        while kiosk.visits.state != "attract":  # Who only walked past has left nothing to end.
            kiosk.wait(10)
        self._find_as_it_was()

    def _wake(self) -> None:
        """Touch it, or press something else; some do nothing but hold the corner."""
        ways = (self._half, self._pad, self._staff, self._anywhere)
        way = self._random.choice((*ways, *[self._anywhere] * 8))
        way()

    def _patience(self) -> int:
        """How many things somebody does: most a few, some a whole season."""
        return self._random.randrange(60 if self._plays else 8) + 1

    def _leave(self) -> None:
        """As one should; where that is not offered just now, simply go."""
        for target in _ENDS:
            self._on(target)

    def _find_as_it_was(self) -> None:
        """Staff who ended it find it started again."""
        self._kiosk.office.wish = ""
        self._kiosk.wait(REST)

    # --- what they do ---

    @property
    def _deeds(self) -> tuple[Callable[[], None], ...]:
        often = (
            *[self._press] * (90 if self._plays else 10),
            *[self._key] * 3,
            *[self._switch] * 3,
            *[self._pad] * 3,
        )
        now_and_then = (self._anywhere, self._half, self._twice, self._foot, self._mouse)
        seldom = (self._idle, self._window, self._resize, self._staff)
        return (*often, *now_and_then, *now_and_then, *seldom)

    def _on(self, target: str) -> None:
        """Tap what has this id, if it is in sight."""
        frame = self._kiosk.loop._session.frame
        spots = frame.presses if frame else ()
        shown = [item for item in spots if item.node == target and item.shown.height]
        if shown and not self._gone:
            self._kiosk.tap(shown[0].shown.center)

    def _key(self) -> None:
        if self._random.random() < 0.2:
            self._kiosk.key(self._random.choice((pygame.K_v, pygame.K_r, pygame.K_p)))
        else:
            super()._key()

    def _switch(self) -> None:
        self._kiosk.key(_SWITCH)
        self._kiosk.wait(self._random.choice((0.5, 1, 2)))

    def _pad(self) -> None:
        """A gamepad of a make that SDL knows, or of none."""
        kind, lot = self._random.randrange(4), self._random
        who = {"instance_id": lot.randrange(2)}
        if kind < 2:
            down = (pygame.JOYBUTTONDOWN, pygame.CONTROLLERBUTTONDOWN)[kind]
            button = lot.randrange(16)
            self._kiosk.send(down, button=button, **who)
            if lot.random() < 0.9:
                self._kiosk.send(down + 1, button=button, **who)
        elif kind == 2:
            way = lot.choice(((0, 1), (0, -1), (1, 0), (-1, 0), (0, 0)))
            self._kiosk.send(pygame.JOYHATMOTION, hat=0, value=way, **who)
        else:
            axis, value = lot.randrange(4), lot.uniform(-1, 1)
            self._kiosk.send(pygame.JOYAXISMOTION, axis=axis, value=value, **who)

    def _twice(self) -> None:
        """A touch that is reported a second time as a mouse's."""
        size = self._kiosk.loop._glass.surface.get_size()
        spot = self._random.randrange(size[0]), self._random.randrange(size[1])
        self._kiosk.tap(spot)
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self._kiosk.send(kind, pos=spot, button=1, touch=self._random.random() < 0.5)

    def _mouse(self) -> None:
        lot = self._random
        spot = lot.randrange(SIZE[0]), lot.randrange(SIZE[1])
        self._kiosk.send(pygame.MOUSEMOTION, pos=spot, rel=(3, 1), buttons=(0, 0, 0), touch=False)
        self._kiosk.send(pygame.MOUSEWHEEL, x=0, y=lot.choice((-3, -1, 1, 3)), touch=False)

    def _foot(self) -> None:
        self._on(self._random.choice(("text-size", "high-contrast", "voice", "start-again")))

    def _window(self) -> None:
        self._kiosk.send(self._random.choice(_WINDOW))

    def _resize(self) -> None:
        self._kiosk.stand.next = blank(self._random.choice(_SIZES))
        self._kiosk.loop.turn()

    def _staff(self) -> None:
        """Somebody holds the corner or has found the key, and tries a number; seldom the right."""
        kiosk, lot = self._kiosk, self._random
        if lot.random() < 0.5:
            kiosk.key(_CALL)
        else:
            kiosk.send(pygame.FINGERDOWN, **_CORNER)
            kiosk.wait(3.5)
            kiosk.send(pygame.FINGERUP, **_CORNER)
        right = lot.random() < 0.3
        for digit in PIN if right else [str(lot.randrange(10)) for _ in range(lot.randrange(13))]:
            self._on(f"digit-{digit}")
        self._on("enter")
        kiosk.wait(lot.choice((1, 35)))
