"""A whole season, from the title to the last question, by one kind of input alone."""

from __future__ import annotations

from collections.abc import Callable

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.present.settings import Settings
from game.present.shell import Shell
from game.window.input import Input
from game.window.painter import blank
from game.window.scroll import DOWN
from game.window.session import Session
from tests.present.pilot import MemoryShelf
from tests.window.test_input import Person

LAYOUTS = [((1920, 1080), 100), ((1280, 720), 200), ((1080, 1920), 150)]


class Visitor(Person):
    """Somebody who plays the game itself."""

    def __init__(
        self, catalogue: Catalogue, size: tuple[int, int], scale: int, begin: str = "begin"
    ) -> None:
        shelf = MemoryShelf(catalogue, seed=4)
        shelf.settings_kept = Settings(text_scale=scale)
        self.game = Shell(shelf)
        self.now = 100.0
        self.session = Session(self.game, clock=lambda: self.now)
        self.input = Input(self.session)
        self.surface = blank(size)
        self.look()
        self.ways = ("life-night-ferry", "lives", begin, "go-on", "debrief", "next", "finish")

    def wants(self) -> str:
        """What to press next on the way through the season: the first choice, or on."""
        can = [node.id for node in self.session.screen.targets()]
        choices = [id for id in can if id.startswith("choice-")]
        return (choices or [way for way in self.ways if way in can])[0]


def by_keyboard(visitor: Visitor, target: str) -> None:
    """Tab to it and press Enter."""
    for _ in range(40):
        if visitor.focus == target:
            visitor.key(pygame.K_RETURN)
            return
        visitor.key(pygame.K_TAB)
    raise AssertionError(f"Tab never comes to '{target}' on {visitor.session.screen.id}")


def _in_view(visitor: Visitor, target: str, press: Callable[[tuple[int, int]], None]) -> None:
    """Press the button that scrolls until the target is there to be pressed, then press it."""
    frame = visitor.session.frame
    for _ in range(40):
        assert frame is not None
        spots = [item for item in frame.presses if item.node == target and item.shown.height > 20]
        if spots:
            press(spots[0].shown.center)
            return
        down = next(item for item in frame.presses if item.node.startswith(DOWN))
        press(down.shown.center)
        visitor.now += 1
        frame = visitor.session.frame
    raise AssertionError(f"'{target}' never comes into view on {visitor.session.screen.id}")


def by_mouse(visitor: Visitor, target: str) -> None:
    """Click it."""
    _in_view(visitor, target, visitor.tap)


def by_touch(visitor: Visitor, target: str) -> None:
    """Tap it with a finger; the mouse events that SDL makes of a touch come along."""

    def tap(point: tuple[int, int]) -> None:
        visitor.finger(pygame.FINGERDOWN, point)
        visitor.down(point, touch=True)
        visitor.finger(pygame.FINGERUP, point)
        visitor.up(point, touch=True)

    _in_view(visitor, target, tap)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("begin", "size", "scale", "press"),
    [
        *(
            ("begin", *each, by)
            for each, by in zip(LAYOUTS, (by_keyboard, by_mouse, by_touch), strict=True)
        ),
        ("short", *LAYOUTS[0], by_touch),
        ("short", *LAYOUTS[2], by_keyboard),
    ],
)
def test_a_season_is_lived_and_explained(
    catalogue: Catalogue,
    begin: str,
    size: tuple[int, int],
    scale: int,
    press: Callable[[Visitor, str], None],
) -> None:
    visitor = Visitor(catalogue, size, scale, begin)
    seen = []
    for _ in range(80):
        visitor.now += 1.0
        target = visitor.wants()
        seen.append(visitor.session.screen.id)
        press(visitor, target)
        if target == "finish":
            break
    assert visitor.session.screen.id == "title"
    assert {"title", "lives", "note", "play", "gate", "ending", "debrief"} <= set(seen)
    assert visitor.game.table.season.world.ending is not None
