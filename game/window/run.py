"""The window and its loop: wait for something to happen, act on it, draw only if it changed."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

import pygame

from game.window.display import Framed, as_it_stands, fill_screen, fitting, open_window, to_frame
from game.window.glass import Glass
from game.window.input import Input, stirs
from game.window.means import Means
from game.window.session import Session, Shell
from game.window.sound.cues import cues, moment
from game.window.sound.player import Sounds

_WAIT = 1000  # milliseconds; nothing is drawn when this passes
_WATCH = 500  # the same, where a life's file may change
_RESIZED = (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED)
_MUTE = pygame.K_m


class Watch(Protocol):
    """What takes up changes of a life that is being written."""

    def look(self) -> bool:
        """Whether something has changed; to be asked often, and costs next to nothing."""
        ...


def run(
    shell: Shell,
    *,
    size: tuple[int, int] | None = None,
    fullscreen: bool = False,
    sounds: Sounds | None = None,
    watch: Watch | None = None,
    means: Means | None = None,
) -> int:
    """Show the game in a window until it is left; gives the exit status.

    Raises:
        NoDisplay: if no window can be opened.
    """
    surface = open_window(size, fullscreen=fullscreen)
    sounds = sounds or Sounds()
    try:
        first = Framed(size or fitting()) if fullscreen else None
        _Loop(shell, surface, sounds, watch, first, means).go()
    finally:
        pygame.joystick.quit()
        pygame.display.quit()
        sounds.close()
    return 0


class _Loop:
    def __init__(
        self,
        shell: Shell,
        surface: pygame.Surface,
        sounds: Sounds,
        watch: Watch | None,
        framed: Framed | None,
        means: Means | None = None,
    ) -> None:
        self._shell = shell
        self._watch = watch
        self._framed = framed
        """How the window will stand when it no longer fills the screen; nothing if it does not."""
        self._session = Session(shell)
        self._glass = Glass(self._session, surface)
        self._input = Input(self._session, means)
        self._sounds = sounds
        self._open = True

    def go(self) -> None:
        """Until the game or the window is closed."""
        self._draw()
        while self._open and not self._shell.closed:
            for event in (pygame.event.wait(self._wait()), *pygame.event.get()):
                self._handle(event)
                if self._shell.closed:
                    return
            if self._watch and self._watch.look():
                self._session.refresh()
            if self._session.stale:
                self._draw()
            elif self._glass.step():
                pygame.display.update(self._glass.changed)
            if not self._glass.arriving:
                self._do(self._input.tick)

    def _wait(self) -> int:
        """Milliseconds: only while something moves is there anything to wake up for."""
        waits = [_WATCH if self._watch else _WAIT]
        if self._glass.moving:
            waits = [math.floor(self._glass.rest * 1000)]
        due = self._input.wait()
        if due is not None and not self._glass.arriving:
            waits.append(due)
        return 1 if self._session.stale else max(1, min(waits))

    def _draw(self) -> None:
        self._glass.draw()
        pygame.display.flip()

    def _handle(self, event: pygame.event.Event) -> None:
        if event.type == pygame.QUIT:
            self._open = False
        elif event.type in _RESIZED:
            self._glass.put(pygame.display.get_surface() or self._glass.surface)
            self._input.cancel()
        elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN):
            pygame.display.flip()
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_F11:
            self._switch()
        else:
            self._act(event)

    def _act(self, event: pygame.event.Event) -> None:
        """What may be meant for the game: it is done first, and heard then."""
        if stirs(event):
            if self._session.stale:
                # Two taps in one batch: the second must meet the screen that the first one made.
                self._draw()
            if self._glass.settle():
                pygame.display.flip()
        if event.type == pygame.KEYDOWN and event.key == _MUTE:
            self._do(self._mute)
        else:
            self._do(lambda: self._input.handle(event))

    def _do(self, deed: Callable[[], None]) -> None:
        """Do something, and let it be heard."""
        before, on = moment(self._session), self._shell.settings.sound
        settings = self._shell.settings
        self._sounds.done, self._sounds.city = settings.sound_done, settings.sound_city
        deed()
        if self._shell.settings.sound:
            self._sounds.muted = self._sounds.muted and on
            self._sounds.play(cues(before, moment(self._session)))

    def _mute(self) -> None:
        """Sound on and off: by its switch where that is before one, else for as long as one plays.

        What the settings turn off stays off, and what they turn on is on.
        """
        if any(node.id == "sound" for node in self._session.screen.targets()):
            self._session.activate("sound")
            return
        self._sounds.muted = not self._sounds.muted
        if self._shell.settings.sound:
            self._sounds.play(("tick",))

    def _switch(self) -> None:
        """To full screen and back."""
        if self._framed:
            back, self._framed = self._framed, None
            self._glass.put(to_frame(back))
        else:
            self._framed = as_it_stands()
            self._glass.put(fill_screen())
