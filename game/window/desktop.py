"""How large the screens are, asked of whoever knows."""

from __future__ import annotations

import ctypes
from contextlib import suppress
from typing import Any

import pygame

Size = tuple[int, int]

_LIBRARY = "libX11.so.6"


class Desktop:
    """The screens, as SDL sees them and as an X server does."""

    def __init__(self) -> None:
        self._root = _Root() if pygame.display.get_driver() == "x11" else None

    def sizes(self) -> tuple[Size, ...]:
        """Of each screen in pixels, by SDL. Those without any room do not count; nothing while
        there is none."""
        with suppress(pygame.error):
            sizes = pygame.display.get_desktop_sizes()
            return tuple((width, height) for width, height in sizes if width > 0 and height > 0)
        return ()

    def server(self) -> Size | None:
        """All screens together by the X server, which SDL asks only when it begins; nothing where
        there is no such server."""
        return self._root.size() if self._root else None


class _Root:
    """The root window of an X server, over a connection of its own."""

    def __init__(self) -> None:
        self._x: Any = None
        self._display: Any = None
        with suppress(OSError, AttributeError):
            x = ctypes.CDLL(_LIBRARY)
            x.XOpenDisplay.restype = x.XDefaultRootWindow.restype = ctypes.c_void_p
            x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
            x.XGetGeometry.argtypes = [ctypes.c_void_p] * 9
            self._x, self._display = x, x.XOpenDisplay(None)

    def size(self) -> Size | None:
        """Its width and height now."""
        if not self._display:
            return None
        values = [ctypes.c_ulong(), *(ctypes.c_uint() for _ in range(6))]
        places = [ctypes.cast(ctypes.byref(value), ctypes.c_void_p) for value in values]
        root = self._x.XDefaultRootWindow(self._display)
        if not self._x.XGetGeometry(self._display, root, *places):
            return None
        return values[3].value, values[4].value
