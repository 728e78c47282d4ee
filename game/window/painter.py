"""From a Screen to a picture: picks the page, draws it, and says what stands where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import pygame
from pygame import Rect, Surface

from game.present.screen import Screen
from game.present.settings import Settings
from game.window import foot
from game.window.canvas import Area, Canvas, Cover, Log, Marks, Moving, Placed
from game.window.living import Living
from game.window.look import Look, look_for
from game.window.pages import (
    attract,
    countdown,
    debrief,
    dialog,
    ending,
    farewell,
    gate,
    generic,
    lives,
    note,
    operator,
    pin,
    play,
    settings,
    study,
    title,
)

Page = Callable[[Canvas, Screen, Rect], None]

_PAGES: dict[str, Page] = {
    "title": title.draw,
    "attract": attract.draw,
    "farewell": farewell.draw,
    "pin": pin.draw,
    "operator": operator.draw,
    "lives": lives.draw,
    "note": note.draw,
    "play": play.draw,
    "gate": gate.draw,
    "ending": ending.draw,
    "debrief": debrief.draw,
    "settings": settings.draw,
    "sorting": study.draw,
    "study-offer": study.draw,
    "study-question": study.draw,
    "study-thanks": study.draw,
}

_DIALOGS = {"countdown": countdown.draw}
"""Dialogs with a drawing of their own."""

_TOLD_BY: dict[tuple[str, str], str] = {
    ("scene", "group"): "play",
    ("verdict", "gate"): "gate",
    ("steps", "list"): "debrief",
    ("lives", "list"): "lives",
    ("wordmark", "heading"): "title",
    ("text-scale", "slider"): "settings",
    ("begin", "button"): "note",
    ("debrief", "button"): "ending",
    ("thanks", "heading"): "farewell",
    ("pin-heading", "heading"): "pin",
    ("statement", "text"): "sorting",
    ("came-of-it", "text"): "sorting",
}


@dataclass(frozen=True)
class Frame:
    """A finished picture and all that was put on it."""

    surface: Surface
    look: Look
    items: tuple[Placed, ...]
    areas: tuple[Area, ...]
    moving: tuple[Callable[[], Moving], ...] = ()
    living: tuple[Living, ...] = ()
    covers: tuple[Cover, ...] = ()

    @cached_property
    def layer(self) -> int:
        """The layer that can be acted on: the dialog's while there is one."""
        return max((item.layer for item in self.items), default=0)

    @cached_property
    def presses(self) -> tuple[Placed, ...]:
        """What can be pressed, in the order it was drawn."""
        return tuple(item for item in self.items if item.press and item.layer == self.layer)

    def at(self, point: tuple[int, int]) -> Placed | None:
        """What a press at this point falls on."""
        hits = [item for item in self.presses if item.shown.collidepoint(point)]
        return hits[-1] if hits else None

    def area_at(self, point: tuple[int, int]) -> Area | None:
        """The part that scrolls at this point."""
        live = [area for area in self.areas if area.layer == self.layer]
        return next((area for area in live if area.view.collidepoint(point)), None)

    def main_area(self) -> Area | None:
        """The part that the keys scroll."""
        return next((area for area in self.areas if area.layer == self.layer), None)


def paint(screen: Screen, surface: Surface, settings: Settings, marks: Marks) -> Frame:
    """Draw the screen on the surface."""
    page = _page(screen)
    frame = _draw(page, screen, surface, settings, marks)
    if page is not generic.draw and _missing(screen, frame):
        # A page that does not know a button must not hide it: lay the screen out plainly instead.
        return _draw(generic.draw, screen, surface, settings, marks)
    return frame


def bared(screen: Screen, size: tuple[int, int], settings: Settings, marks: Marks) -> Surface:
    """The same screen with nothing where a part has a life of its own but what lies over it."""
    return _draw(_page(screen), screen, blank(size), settings, marks, bare=True).surface


def _page(screen: Screen) -> Page:
    """The page by the screen's name; under a dialog, by what is on it."""
    if not screen.modal:
        return _PAGES.get(screen.id, generic.draw)
    told = {(node.id, node.role) for node in screen.root.children}
    return next((_PAGES[name] for mark, name in _TOLD_BY.items() if mark in told), generic.draw)


def _missing(screen: Screen, frame: Frame) -> bool:
    placed = {item.node for item in frame.items if item.press}
    return any(node.id not in placed for node in screen.targets())


def _draw(
    page: Page,
    screen: Screen,
    surface: Surface,
    settings: Settings,
    marks: Marks,
    *,
    bare: bool = False,
) -> Frame:
    look = look_for(surface.get_size(), settings)
    log, area = Log(bare=bare), surface.get_rect()
    surface.set_clip(None)
    under = Marks(scroll=marks.scroll) if screen.modal else marks
    room = area.height
    below = foot.height(look, screen.foot, area.width, room) if screen.foot else 0
    area.height = max(1, area.height - below)
    page(Canvas(surface, look, under, log, area), screen, area)
    if screen.modal:
        above = Canvas(surface, look, marks, log, area).above()
        _DIALOGS.get(screen.modal.id, dialog.draw)(above, screen.modal, area)
    if screen.foot:
        strip = Rect(area.left, area.bottom, area.width, below)
        base = Canvas(surface, look, marks, log, strip)
        foot.draw(base.above() if screen.modal else base, screen.foot, strip, room)
    # Behind a dialog everything stands still.
    living = () if screen.modal else tuple(log.living)
    covers = () if screen.modal else tuple(log.covers)
    items, areas, moving = tuple(log.items), tuple(log.areas), tuple(log.moving)
    return Frame(surface, look, items, areas, moving, living, covers)


def blank(size: tuple[int, int]) -> Surface:
    """A surface to paint on without a window."""
    return pygame.Surface((max(1, size[0]), max(1, size[1])))
