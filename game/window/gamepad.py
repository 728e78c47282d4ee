"""Gamepads and joysticks: opened when they are plugged in, and told apart from what they press.

Where SDL knows the make, its buttons have names and its events are the controller's; any other
stick is read by number. A machine without the subsystem has no gamepads, and nobody is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pygame
from pygame.event import Event

from game.window import commands as c

_A, _B = pygame.CONTROLLER_BUTTON_A, pygame.CONTROLLER_BUTTON_B
_NAMED = {
    _A: c.PRESS,
    pygame.CONTROLLER_BUTTON_START: c.PRESS,
    _B: c.BACK,
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: c.PAGE_UP,
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: c.PAGE_DOWN,
    pygame.CONTROLLER_BUTTON_DPAD_UP: c.UP,
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: c.DOWN,
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: c.LEFT,
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: c.RIGHT,
}
_NUMBERED = {0: c.PRESS, 7: c.PRESS, 1: c.BACK, 4: c.PAGE_UP, 5: c.PAGE_DOWN}
_ACROSS, _ALONG = (c.LEFT, c.RIGHT), (c.UP, c.DOWN)
_HAT = (_ACROSS, (c.DOWN, c.UP))
_FAR, _NEAR = 0.6, 0.35
"""How far a stick is pushed to count, and how near to the middle it has to come to count again."""
_FULL = 32767

Held = tuple[Any, ...]
"""One button, or one way of one stick."""


@dataclass(frozen=True, slots=True)
class Move:
    """A button or a way that went down or up, and what it says."""

    held: Held
    command: str
    down: bool


class Gamepads:
    """What is plugged in, and where its sticks stand."""

    def __init__(self, *, on: bool = True) -> None:
        self._open: dict[int, Any] = {}
        self._named: set[int] = set()
        self._ways: dict[Held, str] = {}
        self._on = on and _started()

    def read(self, event: Event) -> list[Move]:
        """What the event says, if it comes from a gamepad."""
        if not self._on:
            return []
        who = int(getattr(event, "instance_id", -1))
        match event.type:
            case pygame.JOYDEVICEADDED:
                self._plug(event.device_index)
            case pygame.JOYDEVICEREMOVED:
                return self._unplug(who)
            case pygame.CONTROLLERBUTTONDOWN | pygame.CONTROLLERBUTTONUP:
                command = _NAMED.get(event.button, "")
                return _button(event, pygame.CONTROLLERBUTTONDOWN, command)
            case pygame.JOYBUTTONDOWN | pygame.JOYBUTTONUP if who not in self._named:
                return _button(event, pygame.JOYBUTTONDOWN, _NUMBERED.get(event.button, ""))
            case pygame.JOYHATMOTION if who not in self._named:
                return list(self._hat(who, event))
            case pygame.CONTROLLERAXISMOTION:
                return self._stick(who, event.axis, event.value / _FULL)
            case pygame.JOYAXISMOTION if who not in self._named:
                return self._stick(who, event.axis, event.value)
        return []

    def close(self) -> None:
        """Let go of all of them."""
        self._open.clear()
        with suppress(pygame.error):
            pygame.joystick.quit()

    def clear(self) -> None:
        """Whatever was held is taken to be let go."""
        self._ways.clear()

    def _hat(self, who: int, event: Event) -> Iterator[Move]:
        for axis, (value, ways) in enumerate(zip(event.value, _HAT, strict=True)):
            yield from self._turn((who, "hat", event.hat, axis), ways, value)

    def _stick(self, who: int, axis: int, value: float) -> list[Move]:
        """The left stick; one that hovers between near and far stays as it was."""
        if axis not in (0, 1):
            return []
        key, ways, side = (who, "stick", axis), (_ACROSS, _ALONG)[axis], value > 0
        least = _NEAR if self._ways.get(key) == ways[side] else _FAR
        way = 0 if abs(value) < least else 1 if side else -1
        return list(self._turn(key, ways, way))

    def _turn(self, key: Held, ways: tuple[str, str], way: int) -> Iterator[Move]:
        now = ways[0 if way < 0 else 1] if way else ""
        was = self._ways.get(key, "")
        if now == was:
            return
        if was:
            del self._ways[key]
            yield Move((*key, was), was, down=False)
        if now:
            self._ways[key] = now
            yield Move((*key, now), now, down=True)

    # --- plugging in and out ---

    def _plug(self, index: int) -> None:
        with suppress(pygame.error):
            pad = pygame.joystick.Joystick(index)
            who = pad.get_instance_id()
            self._open[who] = pad
            if opened := _as_controller(index):
                self._open[who] = (pad, opened)
                self._named.add(who)

    def _unplug(self, who: int) -> list[Move]:
        self._open.pop(who, None)
        self._named.discard(who)
        gone = [key for key in self._ways if key[0] == who]
        return [Move((*key, way), way, down=False) for key in gone if (way := self._ways.pop(key))]


def _button(event: Event, down: int, command: str) -> list[Move]:
    held = (event.instance_id, "button", event.button)
    return [Move(held, command, event.type == down)] if command else []


def _started() -> bool:
    """Sticks that are there already are reported as plugged in."""
    try:
        pygame.joystick.init()
    except (pygame.error, NotImplementedError):
        return False
    with suppress(pygame.error, ImportError):
        _controllers().init()
    return True


def _controllers() -> Any:
    # Its only name in pygame-ce: the exact release is held in the lock files.
    from pygame._sdl2 import controller

    return controller


def _as_controller(index: int) -> Any:
    with suppress(pygame.error, ImportError):
        if _controllers().is_controller(index):
            return _controllers().Controller(index)
    return None
