"""A kiosk with its window's loop but no window, and a monkey before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pygame

from game.content.catalogue import Catalogue
from game.kiosk.attending import Attending
from game.kiosk.shelf import KioskShelf
from game.present.visit.noted import Counting
from game.present.visit.office import Office
from game.present.visit.terms import Terms
from game.present.visit.visits import Visits
from game.window import focus
from game.window.display import without_window
from game.window.loop import Around, Loop
from game.window.means import Means
from game.window.painter import blank
from game.window.sound.player import Sounds
from tests.kiosk.remains import remains
from tests.present.visitor import PIN, Counted, Housekeeper

SIZE = (960, 540)
QUICK = Means(guard_ms=0)
"""For fingers that mean every tap."""
_KEYS = (
    *(pygame.K_TAB, pygame.K_RETURN, pygame.K_SPACE, pygame.K_ESCAPE, pygame.K_m),
    *(pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT),
    *(pygame.K_1, pygame.K_2, pygame.K_3, pygame.K_PAGEDOWN, pygame.K_END, pygame.K_F12),
    *(pygame.K_F11, pygame.K_a),
)


class Silent:
    """A voice that is never heard."""

    def open(self) -> None: ...

    def play(self, name: str, level: int = 100) -> None: ...

    def tell(self, order: str) -> None: ...

    def reports(self) -> Iterator[str]:
        return iter(())

    def stop(self) -> None: ...

    def close(self) -> None: ...


class Firm:
    """The window stands where it is, as it does at a kiosk, until it is given another surface."""

    watching = False

    def __init__(self) -> None:
        self.next: pygame.Surface | None = None

    def look(self) -> pygame.Surface | None:
        given, self.next = self.next, None
        return given

    def switch(self) -> None:
        return None

    def lost(self) -> bool:
        return False


class NoPulse:
    def beat(self, state: str, since_touch_s: int, *, sound: str = "", voice: str = "") -> None: ...


class Kiosk:
    """The visits, the attendant and the loop, by a clock that is moved by hand."""

    def __init__(
        self,
        catalogue: Catalogue,
        terms: Terms | None = None,
        *,
        counting: Counting | None = None,
        means: Means = QUICK,
    ) -> None:
        without_window()
        self.now = 0.0
        told = terms or Terms(lives=("night-ferry", "exemplary"), voice=True)
        self.counted = Counted()
        self.office = Office(Housekeeper(), PIN)
        self.shelf = KioskShelf(catalogue, told, 1)
        self.visits = Visits(self.shelf, told, counting or self.counted, self.office)
        self.attending = Attending(self.visits, NoPulse(), lambda: "", lambda: self.now)
        self.sounds = Sounds(Silent)
        self.stand = Firm()
        around = Around(
            self.stand,
            self.sounds,
            means=means,
            attendant=self.attending,
            clock=lambda: self.now,
        )
        self.loop = Loop(self.visits, blank(SIZE), around)
        self.loop.turn()

    def state(self) -> Any:
        """All that could be told from the state at another time."""
        loop, sounds = self.loop, self.sounds
        heard = (sounds.muted, sounds.done, sounds.city)
        return remains(
            *(self.visits.visit, loop._session, loop._input, loop._glass, heard, loop._ears),
            loop._corner,
        )

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds * 2)):
            self.now += 0.5
            self.loop.turn()

    def send(self, kind: int, **values: Any) -> None:
        self.loop.take(pygame.event.Event(kind, **values))
        self.loop.turn()

    def key(self, key: int) -> None:
        self.send(pygame.KEYDOWN, key=key, mod=0)
        self.send(pygame.KEYUP, key=key, mod=0)

    def tap(self, point: tuple[int, int], finger: int = 0) -> None:
        size = self.loop._glass.surface.get_size()
        x, y = (point[0] + 0.5) / size[0], (point[1] + 0.5) / size[1]
        where = {"finger_id": finger, "touch_id": 1, "x": x, "y": y, "dx": 0.0, "dy": 0.0}
        self.send(pygame.FINGERDOWN, **where)
        self.send(pygame.FINGERUP, **where)

    def press(self, *targets: str) -> None:
        """Tap what has this id; where it has to be scrolled to, go to it by key."""
        for target in targets:
            here = self.loop._session
            assert target in focus.order(here.screen, here.frame), (
                f"no '{target}' on {here.screen.id}"
            )
            spots = here.frame.presses if here.frame else ()
            shown = [item for item in spots if item.node == target and item.shown.height]
            if shown:
                self.tap(shown[0].shown.center)
                continue
            while here.marks.focus != target:
                self.key(pygame.K_TAB)
            self.key(pygame.K_RETURN)


class Monkey:
    """Does what nobody would, the same for the same seed."""

    def __init__(self, kiosk: Kiosk, seed: int) -> None:
        self._kiosk, self._random = kiosk, Random(seed)

    def visit(self, steps: int) -> None:
        """Come, do things, and go away; until the city waits again."""
        kiosk, number = self._kiosk, self._kiosk.visits.number
        kiosk.wait(1)
        kiosk.tap((10, 500))
        for _ in range(steps):
            if kiosk.visits.number != number:
                return
            self._random.choice(self._deeds)()
        while kiosk.visits.number == number:
            kiosk.wait(10)

    @property
    def _deeds(self) -> tuple[Callable[[], None], ...]:
        return (*[self._press] * 12, self._anywhere, *[self._key] * 3, self._half, self._idle)

    def _press(self) -> None:
        frame = self._kiosk.loop._session.frame
        shown = [item for item in frame.presses if item.shown.height] if frame else []
        # Starting again is pressed seldom, or no season would ever end.
        rare = ("start-again", "leave", "done", "back")
        often = [item for item in shown if item.node not in rare] or shown
        if not often:  # The window is too small to show any of it.
            return
        pick = self._random.choice(shown if self._random.random() < 0.06 else often)
        if not self._kiosk.visits.closed and pick.node not in ("close", "restart", "screen-off"):
            self._kiosk.tap(pick.shown.center)

    def _anywhere(self) -> None:
        spot = self._random.randrange(SIZE[0]), self._random.randrange(SIZE[1])
        self._kiosk.tap(spot, self._random.randrange(3))

    def _half(self) -> None:
        """A finger that comes down and never goes up."""
        x, y = self._random.random(), self._random.random()
        self._kiosk.send(pygame.FINGERDOWN, finger_id=7, touch_id=1, x=x, y=y, dx=0.0, dy=0.0)

    def _key(self) -> None:
        self._kiosk.key(self._random.choice(_KEYS))

    def _idle(self) -> None:
        self._kiosk.wait(self._random.choice((1, 5, 61)))
