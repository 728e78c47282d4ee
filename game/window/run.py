"""The window and its loop: wait for something to happen, act on it, draw only if it changed."""

from __future__ import annotations

import math
from typing import Protocol

import pygame

from game.window.attendant import STAFF_KEY, Attendant, means
from game.window.calling import Corner
from game.window.display import (
    Framed,
    as_it_stands,
    fill_screen,
    fitting,
    hide_cursor,
    open_window,
    to_frame,
)
from game.window.glass import Glass
from game.window.input import Input
from game.window.session import Session, Shell
from game.window.sound.cues import cues, moment
from game.window.sound.player import Sounds

_WAIT = 1000  # milliseconds; nothing is drawn when this passes
_WATCH = 500  # the same, where a life's file may change
_RESIZED = (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED)
_PRESSES = (pygame.MOUSEBUTTONDOWN, pygame.FINGERDOWN, pygame.KEYDOWN, pygame.MOUSEWHEEL)
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
    attendant: Attendant | None = None,
) -> int:
    """Show the game in a window until it is left; gives the exit status. With an attendant it is
    left to itself: nobody before it can close it, or see a cursor.

    Raises:
        NoDisplay: if no window can be opened.
    """
    surface = open_window(size, fullscreen=fullscreen)
    sounds = sounds or Sounds()
    try:
        first = Framed(size or fitting()) if fullscreen else None
        if attendant:
            hide_cursor()
        _Loop(shell, surface, sounds, watch, first, attendant).go()
    finally:
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
        attendant: Attendant | None,
    ) -> None:
        self._shell = shell
        self._watch = watch
        self._attendant = attendant
        self._corner = Corner()
        self._framed = framed
        """How the window will stand when it no longer fills the screen; nothing if it does not."""
        self._sounds = sounds
        self._open = True
        self._begin(surface)

    def _begin(self, surface: pygame.Surface) -> None:
        """As for somebody who has just come; nothing is remembered of anybody before."""
        self._session = Session(self._shell)
        self._glass = Glass(self._session, surface)
        self._input = Input(self._session)
        self._sounds.muted = False

    def go(self) -> None:
        """Until the game or the window is closed."""
        self._draw()
        while self._open and not self._shell.closed:
            for event in (pygame.event.wait(self._wait()), *pygame.event.get()):
                if self._attendant is None or self._attended(self._attendant, event):
                    self._handle(event)
                self._forget()
                if self._shell.closed:
                    return
            if self._watch and self._watch.look():
                self._session.refresh()
            if self._attendant:
                self._attend(self._attendant)
            if self._session.stale:
                self._draw()
            elif self._glass.step():
                pygame.display.update(self._glass.changed)

    def _wait(self) -> int:
        """Milliseconds: only while something moves is there anything to wake up for."""
        if self._glass.moving:
            return max(1, math.floor(self._glass.rest * 1000))
        return _WATCH if self._watch or self._attendant else _WAIT

    # --- where nobody sees to it but the attendant ---

    def _attended(self, attendant: Attendant, event: pygame.event.Event) -> bool:
        """Whether the game may have this event."""
        key = event.key if event.type == pygame.KEYDOWN else None
        if event.type == pygame.QUIT or key == pygame.K_F11:
            return False
        if key == STAFF_KEY:
            attendant.called()
            self._session.refresh()
            return False
        self._corner.handle(event, self._glass.surface.get_size())
        by = means(event)
        if by is None or attendant.stirred(by):
            return True
        self._session.refresh()
        return False

    def _attend(self, attendant: Attendant) -> None:
        """Let time pass."""
        held = self._corner.held()
        if held:
            attendant.called()
            self._input = Input(self._session)  # The finger that held lets nothing go.
        if attendant.look(False) or held:
            self._session.refresh()
        self._forget()

    def _forget(self) -> None:
        if self._attendant and self._attendant.fresh():
            self._begin(self._glass.surface)

    def _draw(self) -> None:
        self._glass.draw()
        pygame.display.flip()

    def _handle(self, event: pygame.event.Event) -> None:
        if event.type == pygame.QUIT:
            self._open = False
        elif event.type in _RESIZED:
            self._glass.put(pygame.display.get_surface() or self._glass.surface)
        elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN):
            pygame.display.flip()
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_F11:
            self._switch()
        else:
            self._act(event)

    def _act(self, event: pygame.event.Event) -> None:
        """What may be meant for the game: it is done first, and heard then."""
        if event.type in _PRESSES:
            if self._session.stale:
                # Two taps in one batch: the second must meet the screen that the first one made.
                self._draw()
            if self._glass.settle():
                pygame.display.flip()
        before, on = moment(self._session), self._shell.settings.sound
        settings = self._shell.settings
        self._sounds.done, self._sounds.city = settings.sound_done, settings.sound_city
        if event.type == pygame.KEYDOWN and event.key == _MUTE:
            self._mute()
        else:
            self._input.handle(event)
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
