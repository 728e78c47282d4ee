"""Opening SDL: a window to play in, or no window at all for pictures and tests."""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path

import pygame

TITLE = "Good Standing"
SMALLEST = (320, 240)
_UNSEEN = ("dummy", "offscreen")  # SDL falls back to these without being asked
_NONE = "there is no screen to open a window on"
_SHARE = 0.9  # of the desktop, so that frame and task bar still fit around the window


class NoDisplay(Exception):
    """No window can be opened here; the text says why in a few words."""


def open_window(size: tuple[int, int] | None, *, fullscreen: bool) -> pygame.Surface:
    """A resizable window, or the whole screen.

    Raises:
        NoDisplay: if SDL finds no screen to open it on.
    """
    if not _may_have_screen():
        raise NoDisplay(_NONE)
    try:
        pygame.display.init()
        pygame.font.init()
        if pygame.display.get_driver() in _UNSEEN and "SDL_VIDEODRIVER" not in os.environ:
            pygame.display.quit()
            raise NoDisplay(_NONE)
        pygame.display.set_caption(TITLE)
        return set_mode(size or _fitting(), fullscreen=fullscreen)
    except pygame.error as error:
        pygame.display.quit()
        raise NoDisplay(str(error)) from error


def _may_have_screen() -> bool:
    """False where asking SDL would only make system libraries complain on standard error."""
    if not sys.platform.startswith("linux"):
        return True
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"))
    return named or Path("/dev/dri").exists()


def set_mode(size: tuple[int, int], *, fullscreen: bool) -> pygame.Surface:
    """The window surface, full screen or in a resizable frame."""
    with warnings.catch_warnings():
        # A window that the system made another size is no news to the person before it.
        warnings.simplefilter("ignore", RuntimeWarning)
        if fullscreen:
            return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        width, height = max(size[0], SMALLEST[0]), max(size[1], SMALLEST[1])
        return pygame.display.set_mode((width, height), pygame.RESIZABLE)


def without_window() -> None:
    """Make pygame able to draw although nothing will be shown."""
    if pygame.display.get_init():
        pygame.font.init()
        return
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))


def _fitting() -> tuple[int, int]:
    sizes = pygame.display.get_desktop_sizes()
    width, height = sizes[0] if sizes else (1280, 720)
    if width >= height:
        return _shrink(width, height, 16 / 9)
    return _shrink(width, height, 9 / 16)


def _shrink(width: int, height: int, shape: float) -> tuple[int, int]:
    room = (width * _SHARE, height * _SHARE)
    fitted = min(room[0], room[1] * shape)
    return int(fitted), int(fitted / shape)
