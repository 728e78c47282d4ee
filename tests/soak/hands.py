"""Somebody with one switch, or with five keys, who lives the kiosk cut of a life to its end.

They see what is lit and press; the clock is moved by hand, so that a minute of waiting takes none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pygame
from pygame.event import Event

from game.content.catalogue import Catalogue
from game.present.screen import Screen
from game.present.settings import Settings
from game.present.shell import Shell
from game.window.focus import seen
from game.window.input import Input
from game.window.means import Means
from game.window.painter import Frame, blank
from game.window.scroll import DOWN, UP
from game.window.session import Session
from tests.present.pilot import MemoryShelf

SWITCH = Means(scanning=True, scan_ms=1000, scan_first_ms=500, scan_loops=2, guard_ms=500)
KEYS = Means(guard_ms=500)
PATIENCE = 90
"""Seconds within which anything can be reached by the switch, at a second for each stop."""
_TICK = 0.25


class Hand:
    """Sits before a running game."""

    def __init__(
        self,
        catalogue: Catalogue,
        means: Means,
        size: tuple[int, int] = (1280, 720),
        settings: Settings | None = None,
    ) -> None:
        self.now = 10.0
        shelf = MemoryShelf(catalogue, 3)
        shelf.settings_kept = settings or Settings()
        self.shell = Shell(shelf)
        self.session = Session(self.shell, clock=lambda: self.now)
        self.input = Input(self.session, means)
        self._surface = blank(size)
        self._drawn: tuple[object, ...] = ()
        self.presses = 0
        self.look()

    @property
    def screen(self) -> Screen:
        return self.session.screen

    @property
    def frame(self) -> Frame:
        assert self.session.frame
        return self.session.frame

    def can(self) -> list[str]:
        return [node.id for node in self.screen.targets()]

    def look(self) -> None:
        """Draw, unless nothing but the light has moved: that takes long, and moves nothing else."""
        marks = self.session.marks
        drawn = (self.screen.sequence, tuple(marks.scroll.items()), self.shell.settings)
        if drawn != self._drawn or not self.session.frame:
            self.session.paint(self._surface)
            self._drawn = drawn
        self.session.stale = False

    def wait(self, seconds: float) -> None:
        self.now += seconds
        for _ in range(2):  # what is lit is known once the screen is drawn
            self.input.tick()
            self.look()

    def key(self, key: int) -> None:
        self.presses += 1
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            self.input.handle(Event(kind, key=key, mod=0))
        self.look()


def by_switch(hand: Hand, wanted: str, way: int = 0) -> None:
    """Wait until it is lit, with others and then alone, and press each time."""
    hand.wait(1)
    sequence, left = hand.screen.sequence, PATIENCE / _TICK
    while hand.screen.sequence == sequence and left:
        left -= 1
        lit, lit_way = hand.session.marks.lit, hand.session.marks.way
        here = wanted if wanted in seen(hand.frame) else _scroll(hand, wanted)
        if not lit or (here in lit and (len(lit) > 1 or not way or lit_way in (0, way))):
            hand.key(pygame.K_SPACE)
            hand.wait(0.6)
        hand.wait(_TICK)
    assert hand.screen.sequence != sequence, f"'{wanted}' was never lit on {hand.screen.title}"


def _scroll(hand: Hand, wanted: str) -> str:
    """The button that brings it into view."""
    area = next(item for item in hand.frame.presses if item.node == wanted)
    return (DOWN if area.rect.bottom > area.view.bottom else UP) + area.area


_ARROWS = (pygame.K_DOWN, pygame.K_RIGHT, pygame.K_UP, pygame.K_LEFT)


def by_keys(hand: Hand, wanted: str, way: int = 0) -> None:
    """By the shortest way of arrows, and select."""
    hand.wait(1)
    for arrow in _way(hand, wanted):
        hand.key(arrow)
    assert hand.session.marks.focus == wanted
    if way:
        hand.key(pygame.K_RIGHT if way > 0 else pygame.K_LEFT)
    else:
        hand.key(pygame.K_RETURN)


def _way(hand: Hand, wanted: str) -> list[int]:
    """Which arrows lead from where the focus is to what is wanted."""
    start = hand.session.marks.focus
    ways: dict[str, list[int]] = {start: []}
    ends = [start]
    while ends and wanted not in ways:
        here = ends.pop(0)
        for arrow in _ARROWS:
            hand.session.focus_on(here)
            if hand.session.adjustable(here) and arrow in (pygame.K_LEFT, pygame.K_RIGHT):
                continue
            scroll = dict(hand.session.marks.scroll)
            for kind in (pygame.KEYDOWN, pygame.KEYUP):
                hand.input.handle(Event(kind, key=arrow, mod=0))
            hand.session.marks.scroll = scroll
            there = hand.session.marks.focus
            if there not in ways:
                ways[there] = [*ways[here], arrow]
                ends.append(there)
    hand.session.focus_on(start)
    assert wanted in ways, f"no way to '{wanted}' on {hand.screen.title}"
    return ways[wanted]


Reach = Callable[[Hand, str], None]


def lived(hand: Hand, life: str, reach: Reach, way: int = 0) -> Iterator[Screen]:
    """Each screen from the title to the last step of the debrief and back, as `reach` gets on."""
    yield hand.screen
    for wanted in ("lives", f"life-{life}", "short"):
        reach(hand, wanted)
        yield hand.screen
    while hand.screen.id != "ending":
        choices = [id for id in hand.can() if id.startswith("choice-")]
        reach(hand, choices[way % len(choices)] if choices else "go-on")
        way += 1
        yield hand.screen
    for wanted in ("debrief", *["next"] * 5, "finish"):
        reach(hand, wanted)
        yield hand.screen


def cuts(catalogue: Catalogue) -> tuple[str, ...]:
    """The lives that have a kiosk cut and can be begun by whoever comes first."""
    shown = Shell(MemoryShelf(catalogue))
    shelf = shown.table.shelf
    return tuple(
        offer.life.id for offer in shelf.offers() if offer.short and not offer.life.opens_after
    )
