"""Opening SDL: a window to play in, or no window at all for pictures and tests."""

from __future__ import annotations

import os
import sys
import warnings
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pygame

TITLE = "Good Standing"
SMALLEST = (320, 240)
_UNSEEN = ("dummy", "offscreen")  # SDL falls back to these without being asked
_NONE = "there is no screen to open a window on"
_SHARE = 0.9  # of the desktop, so that frame and task bar still fit around the window


class NoDisplay(Exception):
    """No window can be opened here; the text says why in a few words."""


@dataclass(frozen=True)
class Framed:
    """How large the window is in its frame, in pixels, and where on the desktop; the system says
    where if it has not been there yet."""

    size: tuple[int, int]
    at: tuple[int, int] | None = None


def open_window(size: tuple[int, int] | None, *, fullscreen: bool) -> pygame.Surface:
    """A resizable window, or the whole screen.

    Raises:
        NoDisplay: if SDL finds no screen to open it on.
    """
    if not _may_have_screen():
        raise NoDisplay(_NONE)
    try:
        _start()
        pygame.font.init()
        if pygame.display.get_driver() in _UNSEEN and "SDL_VIDEODRIVER" not in os.environ:
            pygame.display.quit()
            raise NoDisplay(_NONE)
        pygame.display.set_caption(TITLE)
        return fill_screen() if fullscreen else to_frame(Framed(size or fitting()))
    except pygame.error as error:
        pygame.display.quit()
        raise NoDisplay(str(error)) from error


def reopen() -> pygame.Surface:
    """A window over the whole screen in place of one that was lost. SDL looks anew at what screens
    there are.

    Raises:
        pygame.error: if there is none at the moment.
    """
    pygame.display.quit()
    _start()
    pygame.display.set_caption(TITLE)
    return fill_screen()


def _start() -> None:
    """Have SDL look for screens. On Wayland it can bring pixels there through a texture only, which
    elsewhere is not wanted."""
    pygame.display.init()
    if pygame.display.get_driver() == "wayland":
        os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "1"


def _may_have_screen() -> bool:
    """False where asking SDL would only make system libraries complain on standard error."""
    if not sys.platform.startswith("linux"):
        return True
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"))
    return named or Path("/dev/dri").exists()


def fill_screen() -> pygame.Surface:
    """The window surface, over the whole screen."""
    if pygame.display.get_surface() and _must_move():
        pygame.display.set_window_position((0, 0))
    return _set_mode((0, 0), pygame.FULLSCREEN)


def _must_move() -> bool:
    """On X11 the window manager puts a window over the screen. Where there is none, SDL makes it as
    large as the screen and leaves it where it was. Of several screens SDL takes the one that the
    window is on, so there it must stay."""
    return pygame.display.get_driver() == "x11" and pygame.display.get_num_displays() == 1


def to_frame(framed: Framed) -> pygame.Surface:
    """The window surface, in a frame that can be resized."""
    size = max(framed.size[0], SMALLEST[0]), max(framed.size[1], SMALLEST[1])
    surface = _set_mode(size, pygame.RESIZABLE)
    if surface.get_size() != size:
        # On leaving the full screen SDL waits for a window manager to make the window smaller.
        # Asked once more, it does so itself.
        surface = _set_mode(size, pygame.RESIZABLE)
    if framed.at and _must_move():
        pygame.display.set_window_position(framed.at)
    return surface


def as_it_stands() -> Framed:
    """How the window stands now."""
    return Framed(pygame.display.get_window_size(), pygame.display.get_window_position())


def shown_size() -> tuple[int, int] | None:
    """How many pixels the window has; nothing while there is none."""
    with suppress(pygame.error):
        if surface := pygame.display.get_surface():
            return surface.get_size()
    return None


def _set_mode(size: tuple[int, int], flags: int) -> pygame.Surface:
    with warnings.catch_warnings():
        # A window that the system made another size is no news to the person before it.
        warnings.simplefilter("ignore", RuntimeWarning)
        return pygame.display.set_mode(size, flags)


def hide_cursor() -> None:
    """Show no cursor. With the cursor switched off some drivers lose touches: an empty one is put
    in its place."""
    empty = pygame.Surface((8, 8), pygame.SRCALPHA)
    with suppress(pygame.error):
        pygame.mouse.set_cursor(pygame.Cursor((0, 0), empty))


def without_window() -> None:
    """Make pygame able to draw although nothing will be shown."""
    if pygame.display.get_init():
        pygame.font.init()
        return
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))


def fitting() -> tuple[int, int]:
    """The size of a window that fits on the desktop with its frame."""
    sizes = pygame.display.get_desktop_sizes()
    width, height = sizes[0] if sizes else (1280, 720)
    if width >= height:
        return _shrink(width, height, 16 / 9)
    return _shrink(width, height, 9 / 16)


def _shrink(width: int, height: int, shape: float) -> tuple[int, int]:
    room = (width * _SHARE, height * _SHARE)
    fitted = min(room[0], room[1] * shape)
    return int(fitted), int(fitted / shape)


def screens() -> tuple[str, list[tuple[int, int]]]:
    """What SDL draws through here, and the size of each screen in pixels; no window is opened.

    Raises:
        NoDisplay: if there is no screen.
    """
    if not _may_have_screen():
        raise NoDisplay(_NONE)
    try:
        pygame.display.init()
        driver, sizes = pygame.display.get_driver(), pygame.display.get_desktop_sizes()
    except pygame.error as error:
        raise NoDisplay(str(error)) from error
    finally:
        pygame.display.quit()
    if driver in _UNSEEN or not sizes:
        raise NoDisplay(_NONE)
    return driver, sizes
