"""What a key or a button is told to do, by names that keyboard and gamepad share."""

from __future__ import annotations

import pygame

from game.window.session import Session

NEXT, PREVIOUS, PRESS, BACK = "next", "previous", "press", "back"
LEFT, RIGHT, UP, DOWN = "left", "right", "up", "down"
MORE, LESS = "more", "less"
PAGE_DOWN, PAGE_UP, END, HOME = "page-down", "page-up", "end", "home"

_PAGES = {PAGE_DOWN: 0.85, PAGE_UP: -0.85}
_ENDS = {END: 1, HOME: -1}
_STEPS = {RIGHT: 1, LEFT: -1, MORE: 1, LESS: -1}
_ALONG = {RIGHT: 1, LEFT: -1, NEXT: 1, PREVIOUS: -1}
_OVER = {DOWN: 1, UP: -1}
AGAIN = frozenset((*_PAGES, *_STEPS, *_ALONG, *_OVER))
"""What goes on while it is held: nothing that presses."""

_KEYS = {
    pygame.K_RETURN: PRESS,
    pygame.K_KP_ENTER: PRESS,
    pygame.K_SPACE: PRESS,
    pygame.K_ESCAPE: BACK,
    pygame.K_RIGHT: RIGHT,
    pygame.K_LEFT: LEFT,
    pygame.K_UP: UP,
    pygame.K_DOWN: DOWN,
    pygame.K_PLUS: MORE,
    pygame.K_KP_PLUS: MORE,
    pygame.K_EQUALS: MORE,
    pygame.K_MINUS: LESS,
    pygame.K_KP_MINUS: LESS,
    pygame.K_PAGEDOWN: PAGE_DOWN,
    pygame.K_PAGEUP: PAGE_UP,
    pygame.K_END: END,
    pygame.K_HOME: HOME,
}


def of_key(key: int, mod: int) -> str:
    """What this key is told to do; a digit is itself, and most keys are nothing."""
    if key == pygame.K_TAB:
        return PREVIOUS if mod & pygame.KMOD_SHIFT else NEXT
    if key in (pygame.K_0, pygame.K_KP_0):
        return "0"
    for first in (pygame.K_1, pygame.K_KP_1):
        if first <= key <= first + 8:
            return str(key - first + 1)
    return _KEYS.get(key, "")


def obey(session: Session, command: str) -> None:
    """Do it, where the focus is."""
    here = session.marks.focus
    if command == PRESS:
        session.activate(here)
    elif command == BACK:
        session.back()
    elif command.isdigit():
        session.choose(int(command))
    elif command in _STEPS and session.adjustable(here):
        session.adjust(here, _STEPS[command])
    elif command in _ALONG:
        session.move(_ALONG[command])
    elif command in _OVER:
        session.move_over(_OVER[command])
    elif command in _PAGES:
        session.scroll(_PAGES[command])
    elif command in _ENDS:
        session.ends(_ENDS[command])
