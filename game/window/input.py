"""From pygame events to what was meant: keys, mouse, wheel and touch."""

from __future__ import annotations

from dataclasses import dataclass

import pygame
from pygame.event import Event

from game.window.canvas import Placed
from game.window.session import Session

_ALONG = {pygame.K_RIGHT: 1, pygame.K_LEFT: -1}
_OVER = {pygame.K_DOWN: 1, pygame.K_UP: -1}
_PRESS = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)
_MORE = (pygame.K_PLUS, pygame.K_KP_PLUS, pygame.K_EQUALS)
_LESS = (pygame.K_MINUS, pygame.K_KP_MINUS)
_DRAG = 14  # pixels that a finger moves before it means to scroll


@dataclass
class _Down:
    """A press under way: on what, from where, and by which finger."""

    item: Placed | None
    start: tuple[int, int]
    finger: int | None
    offset: int = 0
    drags: bool = False


class Input:
    """Follows one press at a time and reads the keys."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._down: _Down | None = None

    def handle(self, event: Event) -> None:
        """Act on one event; what is not for the game is left alone."""
        match event.type:
            case pygame.KEYDOWN:
                self._key(event.key, event.mod)
            case pygame.MOUSEBUTTONDOWN if event.button == 1 and not _from_touch(event):
                self._press(event.pos, None)
            case pygame.MOUSEBUTTONUP if event.button == 1 and not _from_touch(event):
                self._release(event.pos, None)
            case pygame.MOUSEMOTION if not _from_touch(event):
                self._slide(event.pos, None)
            case pygame.MOUSEWHEEL if not _from_touch(event):
                self._wheel(event)
            case pygame.FINGERDOWN:
                self._press(self._spot(event), event.finger_id)
            case pygame.FINGERUP:
                self._release(self._spot(event), event.finger_id)
            case pygame.FINGERMOTION:
                self._slide(self._spot(event), event.finger_id)

    # --- keys ---

    def _key(self, key: int, mod: int) -> None:
        here = self.session.marks.focus
        if key == pygame.K_TAB:
            self.session.move(-1 if mod & pygame.KMOD_SHIFT else 1)
        elif key == pygame.K_ESCAPE:
            self.session.back()
        elif key in _PRESS:
            self.session.activate(here)
        elif digit := _digit(key):
            self.session.choose(digit)
        elif self.session.adjustable(here) and (way := _step(key)):
            self.session.adjust(here, way)
        elif key in _ALONG:
            self.session.move(_ALONG[key])
        elif key in _OVER:
            self.session.move_over(_OVER[key])
        else:
            self._scroll_key(key)

    def _scroll_key(self, key: int) -> None:
        pages = {pygame.K_PAGEDOWN: 0.85, pygame.K_PAGEUP: -0.85}
        ends = {pygame.K_END: 1, pygame.K_HOME: -1}
        if key in pages:
            self.session.scroll(pages[key])
        elif key in ends:
            self.session.ends(ends[key])

    def _wheel(self, event: Event) -> None:
        frame = self.session.frame
        if frame:
            area = frame.area_at(pygame.mouse.get_pos()) or frame.main_area()
            self.session.wheel(getattr(event, "precise_y", 0.0) or event.y, area)

    # --- mouse and finger ---

    def _press(self, point: tuple[int, int], finger: int | None) -> None:
        frame = self.session.frame
        if self._down or not frame:
            return
        if self.session.guarded:
            return
        item = frame.at(point)
        area = frame.area_at(point)
        self._down = _Down(item, point, finger, area.offset if area else 0)
        if item:
            self.session.marks.pressed = item.node
            self.session.focus_on(item.node)

    def _slide(self, point: tuple[int, int], finger: int | None) -> None:
        down = self._down
        if not down or down.finger != finger:
            return
        if finger is not None:
            self._drag(down, point)
        if down.item and not down.item.shown.collidepoint(point):
            self._let_go(down)

    def _drag(self, down: _Down, point: tuple[int, int]) -> None:
        frame = self.session.frame
        area = frame.area_at(down.start) if frame else None
        if area and (down.drags or abs(point[1] - down.start[1]) > _DRAG):
            down.drags = True
            self._let_go(down)
            self.session.scroll_to(area, down.offset + down.start[1] - point[1])

    def _let_go(self, down: _Down) -> None:
        down.item = None
        self.session.marks.pressed = ""
        self.session.stale = True

    def _release(self, point: tuple[int, int], finger: int | None) -> None:
        down = self._down
        if not down or down.finger != finger:
            return
        self._down = None
        item = down.item
        self._let_go(down)
        if item and item.press and item.shown.collidepoint(point):
            if item.press.deed == "adjust":
                self.session.adjust(item.press.target, item.press.direction)
            else:
                self.session.activate(item.node)

    def _spot(self, event: Event) -> tuple[int, int]:
        frame = self.session.frame
        width, height = frame.surface.get_size() if frame else (1, 1)
        return int(event.x * width), int(event.y * height)


def _from_touch(event: Event) -> bool:
    """SDL can send each touch a second time as a mouse event."""
    return bool(getattr(event, "touch", False))


def _digit(key: int) -> int:
    if pygame.K_1 <= key <= pygame.K_9:
        return key - pygame.K_1 + 1
    if pygame.K_KP_1 <= key <= pygame.K_KP_9:
        return key - pygame.K_KP_1 + 1
    return 0


def _step(key: int) -> int:
    if key in _MORE or key == pygame.K_RIGHT:
        return 1
    return -1 if key in _LESS or key == pygame.K_LEFT else 0
