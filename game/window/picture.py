"""Any screen as a picture in a file, on a machine without a display."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.present.screen import Screen
from game.present.settings import Settings
from game.window import focus as focusing
from game.window.canvas import Marks
from game.window.display import without_window
from game.window.painter import Frame, blank, paint


def save_picture(
    screen: Screen,
    path: str | Path,
    *,
    size: tuple[int, int],
    settings: Settings,
    focus: str | None = None,
    scroll: int = 0,
) -> None:
    """Draw the screen as the window would show it and save it as PNG.

    Without `focus` it lies where it would when the screen comes up; `scroll` is in pixels.
    """
    frame = draw(screen, size=size, settings=settings, focus=focus, scroll=scroll)
    pygame.image.save(frame.surface, str(path))


def draw(
    screen: Screen,
    *,
    size: tuple[int, int],
    settings: Settings,
    focus: str | None = None,
    scroll: int = 0,
) -> Frame:
    """The same as a frame, with all that was placed on it."""
    without_window()
    marks, surface = Marks(focus=focus or ""), blank(size)
    frame = paint(screen, surface, settings, marks)
    if scroll:
        marks.scroll = dict.fromkeys((area.id for area in frame.areas), scroll)
    if focus is None:
        marks.focus = focusing.start(screen, frame)
    if scroll or focus is None:
        frame = paint(screen, surface, settings, marks)
    return frame
