"""From pygame events to what was meant, whatever somebody has: keys, five of them, one switch, a
mouse, a finger, a gamepad. All of it ends in the same few calls of the session."""

from __future__ import annotations

import math

import pygame
from pygame.event import Event

from game.window.commands import AGAIN, PRESS, obey, of_key
from game.window.gamepad import Gamepads, Move
from game.window.means import Means
from game.window.pointer import MOUSE, OnePointer, Point, Who
from game.window.pressing import Pressing
from game.window.repeat import Repeat
from game.window.session import Session
from game.window.switch import Switch

_GONE = (-1, -1)  # where nothing can be pressed
_AWAY = (
    pygame.WINDOWLEAVE,
    pygame.WINDOWFOCUSLOST,
    pygame.WINDOWHIDDEN,
    pygame.WINDOWMINIMIZED,
)
_FINGERS = (pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP)
_HALF = 0.5  # a stick that is pushed less far may only have been left crooked


class Input:
    """Reads what comes in, one event at a time, and what time brings."""

    def __init__(self, session: Session, means: Means | None = None) -> None:
        means = means or Means()
        self.session = session
        self._means = means
        self._pressing = Pressing(session, means.guard_ms)
        self._held = Repeat(means.repeat_delay_ms, means.repeat_ms, on=means.repeat)
        self._pads = Gamepads(on=means.gamepad)
        self._switch = Switch(session, means) if means.scanning else None
        self._switch_key = _key(means.switch_key) if means.scanning else None
        self._anywhere = OnePointer(means.guard_ms)
        self._struck: tuple[int, int] | None = None
        self._modes: set[str] = set()
        session.guard = means.guard_ms / 1000

    @property
    def modes(self) -> frozenset[str]:
        """What has been used since the last `forget`: `touch`, `keys`, `switch`, `gamepad`."""
        return frozenset(self._modes)

    def forget(self) -> None:
        """Somebody else begins: nothing is held, pressed or counted any more."""
        self.cancel()
        self._modes.clear()
        self._struck = None
        if self._switch:
            self._switch.forget()

    def cancel(self) -> None:
        """What is under way comes to nothing: the window is gone, or has another size."""
        self._pressing.cancel()
        self._anywhere.drop()
        self._held.clear()
        self._pads.clear()

    def close(self) -> None:
        """Let go of the gamepads."""
        self._pads.close()

    # --- time ---

    def tick(self) -> None:
        """Do what is due: what is held goes on, and the light moves."""
        if command := self._held.due(self.session.now):
            obey(self.session, command)
        if self._switch:
            self._switch.tick()

    def wait(self) -> int | None:
        """Milliseconds until `tick` has something to do, if it will."""
        waits = [self._held.wait(self.session.now), self._switch.wait() if self._switch else None]
        return min((each for each in waits if each is not None), default=None)

    # --- events ---

    def handle(self, event: Event) -> None:
        """Act on one event; what is not for the game is left alone."""
        if event.type in _FINGERS:
            self._finger(event)
        elif event.type in _AWAY:
            self.cancel()
        elif event.type == pygame.KEYDOWN:
            self._key(event.key, event.mod)
        elif event.type == pygame.KEYUP:
            self._held.up(event.key)
        elif event.type == pygame.MOUSEWHEEL and not _from_touch(event):
            self._wheel(event)
        elif event.type in _CLICKS and not _from_touch(event):
            if event.type == pygame.MOUSEMOTION or event.button == 1:
                self._point(_CLICKS[event.type], MOUSE, event.pos)
        else:
            for move in self._pads.read(event):
                self._pad(move)

    def _key(self, key: int, mod: int) -> None:
        switch = key == self._switch_key
        command = PRESS if switch else of_key(key, mod)
        again = command if command in AGAIN else ""
        if not command or not self._held.down(key, self.session.now, again) or self._twice(key):
            return
        if switch:
            self._take()
        else:
            self._modes.add("keys")
            obey(self.session, command)

    def _twice(self, key: int) -> bool:
        """Was the same key struck only just now, by a hand that shakes or a switch that bounces?"""
        struck, self._struck = self._struck, (key, self.session.now)
        guard = self._means.key_guard_ms
        if not struck or struck[0] != key or self.session.now - struck[1] >= guard:
            return False
        self._struck = struck
        return True

    def _pad(self, move: Move) -> None:
        if not move.down:
            self._held.up(move.held)
            return
        again = move.command if move.command in AGAIN else ""
        if not self._held.down(move.held, self.session.now, again):
            return
        self._modes.add("gamepad")
        if self._switch and move.command == PRESS:
            self._take()
        else:
            obey(self.session, move.command)

    def is_switch(self, event: Event) -> bool:
        """Whether this is the one switch, where somebody plays with one."""
        return event.type == pygame.KEYDOWN and event.key == self._switch_key

    def _take(self) -> None:
        """The switch was pressed, whatever it is."""
        self._modes.add("switch")
        if self._switch:
            self._switch.press()

    def _wheel(self, event: Event) -> None:
        frame = self.session.frame
        if frame:
            area = frame.area_at(pygame.mouse.get_pos()) or frame.main_area()
            self.session.wheel(getattr(event, "precise_y", 0.0) or event.y, area)

    # --- mouse and finger ---

    def _finger(self, event: Event) -> None:
        who = (getattr(event, "touch_id", 0), event.finger_id)
        point = self._spot(event.x, event.y)
        if point is not None:
            self._point(event.type, who, point)
        elif event.type == pygame.FINGERUP:
            self._point(event.type, who, _GONE)

    def _point(self, kind: int, who: Who, point: Point) -> None:
        if self._switch and self._means.switch_touch:
            self._press_anywhere(kind, who, point)
            return
        now = self.session.now
        if kind == pygame.FINGERDOWN:
            if self._pressing.press(who, point, now) and who is not MOUSE:
                self._modes.add("touch")
        elif kind == pygame.FINGERMOTION:
            self._pressing.slide(who, point, now)
        else:
            self._pressing.release(who, point, now)

    def _press_anywhere(self, kind: int, who: Who, point: Point) -> None:
        """The whole screen is the switch: where a finger is makes no difference."""
        now, one = self.session.now, self._anywhere
        if kind == pygame.FINGERDOWN:
            one.press(who, point, now, meant=True)
        elif kind == pygame.FINGERMOTION:
            one.moves(who, point, now)
        elif one.release(who, point, now):
            one.acted(now)
            self._take()

    def _spot(self, x: float, y: float) -> Point | None:
        """Where on the window; nothing if it is nowhere. What lies far outside is just outside."""
        frame = self.session.frame
        if not frame or not (math.isfinite(x) and math.isfinite(y)):
            return None
        width, height = frame.surface.get_size()
        return _across(x, width), _across(y, height)


def _across(share: float, length: int) -> int:
    return math.floor(min(max(share, -1.0), 2.0) * length)


_CLICKS = {
    pygame.MOUSEBUTTONDOWN: pygame.FINGERDOWN,
    pygame.MOUSEMOTION: pygame.FINGERMOTION,
    pygame.MOUSEBUTTONUP: pygame.FINGERUP,
}
"""What each does, as if it were done by a finger."""


def stirs(event: Event) -> bool:
    """Is this somebody doing something? A mouse that is pushed along is not, nor is a stick that
    was left crooked."""
    if event.type == pygame.JOYAXISMOTION:
        return abs(event.value) > _HALF
    return event.type in _STIRS


_STIRS = frozenset(
    (
        pygame.MOUSEBUTTONDOWN,
        pygame.FINGERDOWN,
        pygame.KEYDOWN,
        pygame.MOUSEWHEEL,
        pygame.JOYBUTTONDOWN,
        pygame.JOYHATMOTION,
        pygame.CONTROLLERBUTTONDOWN,
    )
)


def _from_touch(event: Event) -> bool:
    """SDL can send each touch a second time as a mouse event."""
    return bool(getattr(event, "touch", False))


def _key(name: str) -> int | None:
    """The key of this name, if there is one."""
    try:
        return pygame.key.key_code(name)
    except (ValueError, pygame.error):
        return None
