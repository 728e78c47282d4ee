"""The window and its loop: wait for something to happen, act on it, draw only if it changed."""

from __future__ import annotations

import pygame

from game.window.display import open_window, set_mode
from game.window.input import Input
from game.window.session import Session, Shell

_WAIT = 1000  # milliseconds; nothing is drawn when this passes
_RESIZED = (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED)


def run(shell: Shell, *, size: tuple[int, int] | None = None, fullscreen: bool = False) -> int:
    """Show the game in a window until it is left; gives the exit status.

    Raises:
        NoDisplay: if no window can be opened.
    """
    surface = open_window(size, fullscreen=fullscreen)
    try:
        _Loop(shell, surface, fullscreen=fullscreen).go()
    finally:
        pygame.display.quit()
    return 0


class _Loop:
    def __init__(self, shell: Shell, surface: pygame.Surface, *, fullscreen: bool) -> None:
        self._shell = shell
        self._surface = surface
        self._fullscreen = fullscreen
        self._framed = surface.get_size()
        self._session = Session(shell)
        self._input = Input(self._session)
        self._open = True

    def go(self) -> None:
        """Until the game or the window is closed."""
        self._draw()
        while self._open and not self._shell.closed:
            events = [pygame.event.wait(_WAIT), *pygame.event.get()]
            for event in events:
                self._handle(event)
                if self._shell.closed:
                    return
            if self._session.stale:
                self._draw()

    def _draw(self) -> None:
        self._session.paint(self._surface)
        pygame.display.flip()

    def _handle(self, event: pygame.event.Event) -> None:
        if event.type == pygame.QUIT:
            self._open = False
        elif event.type in _RESIZED:
            self._surface = pygame.display.get_surface() or self._surface
            self._session.stale = True
        elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN):
            pygame.display.flip()
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_F11:
            self._switch()
        else:
            if self._session.stale and event.type in _NEEDS_FRAME:
                # Two taps in one batch: the second must meet the screen that the first one made.
                self._draw()
            self._input.handle(event)

    def _switch(self) -> None:
        """To full screen and back."""
        if not self._fullscreen:
            self._framed = self._surface.get_size()
        self._fullscreen = not self._fullscreen
        self._surface = set_mode(self._framed, fullscreen=self._fullscreen)
        self._session.stale = True


_NEEDS_FRAME = (pygame.MOUSEBUTTONDOWN, pygame.FINGERDOWN, pygame.KEYDOWN)
