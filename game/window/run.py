"""The window and its loop: wait for something to happen, act on it, draw only if it changed."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import pygame

from game.window.captions import Captions
from game.window.display import Framed, fitting, open_window
from game.window.glass import Glass
from game.window.hold import Hold
from game.window.input import Input
from game.window.session import Session, Shell
from game.window.sound.cues import cues, moment
from game.window.sound.player import Sounds
from game.window.speech.reader import Manner, Reader
from game.window.speech.speaker import Speaker
from game.window.stand import Free, Stand

_WAIT = 1000  # milliseconds; nothing is drawn when this passes
_WATCH = 500  # the same, where a life's file or the screen itself may change
_RESIZED = (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED)
_SHOWN = (pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN, pygame.WINDOWRESTORED)
_PRESSES = (pygame.MOUSEBUTTONDOWN, pygame.FINGERDOWN, pygame.KEYDOWN, pygame.MOUSEWHEEL)
_MUTE = pygame.K_m


class Watch(Protocol):
    """What takes up changes of a life that is being written."""

    def look(self) -> bool:
        """Whether something has changed; to be asked often, and costs next to nothing."""
        ...


def run(  # noqa: PLR0913  most callers name two of them
    shell: Shell,
    *,
    size: tuple[int, int] | None = None,
    fullscreen: bool = False,
    sounds: Sounds | None = None,
    watch: Watch | None = None,
    speech: Manner | None = None,
    hold: bool = False,
) -> int:
    """Show the game in a window until it is left; gives the exit status. With `hold` it fills the
    screen and goes on doing so, whatever becomes of the screen.

    Raises:
        NoDisplay: if no window can be opened.
    """
    surface = open_window(size, fullscreen=fullscreen or hold)
    sounds = sounds or Sounds()
    try:
        framed = Framed(size or fitting()) if fullscreen else None
        stand = Hold() if hold else Free(framed)
        loop = _Loop(shell, surface, sounds, watch, stand)
        loop.listen(speech or Manner())
        loop.go()
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
        stand: Stand,
    ) -> None:
        self._shell = shell
        self._watch = watch
        self._stand = stand
        self._session = Session(shell)
        self._glass = Glass(self._session, surface)
        self._input = Input(self._session)
        self._sounds = sounds
        self._reader = self._session.cursor = Reader(self._session, Speaker(sounds))
        self._captions = Captions()
        self._open = True

    def listen(self, manner: Manner) -> None:
        """Have the screens read out in this manner."""
        speaker = Speaker(self._sounds, pace=manner.pace)
        if manner.ready:
            speaker.warm()
        self._reader = self._session.cursor = Reader(self._session, speaker, manner)

    def go(self) -> None:
        """Until the game or the window is closed."""
        self._draw()
        while self._open and not self._shell.closed:
            for event in self._events():
                self._handle(event)
                if self._shell.closed:
                    return
            self._put(self._stand.look())
            if self._watch and self._watch.look():
                self._session.refresh()
            self._reader.look()
            if self._session.stale or self._captions.ended():
                self._draw()
            else:
                self._go_on()

    def _events(self) -> tuple[pygame.event.Event, ...]:
        """What happened; waits for it, though not for long."""
        try:
            return pygame.event.wait(self._wait()), *pygame.event.get()
        except pygame.error:
            if not self._stand.lost():
                raise
            time.sleep(_WATCH / 1000)  # Without a screen SDL knows no events either.
            return ()

    def _wait(self) -> int:
        """Milliseconds: only while something moves is there anything to wake up for."""
        if self._glass.moving:
            return max(1, math.floor(self._glass.rest * 1000))
        longest = _WATCH if self._watch or self._stand.watching else _WAIT
        shown = self._captions.rest
        return longest if shown is None else min(longest, math.ceil(shown * 1000) + 1)

    def _draw(self) -> None:
        with self._on_window():
            self._glass.draw()
            self._reader.painted()
            self._captions.draw(self._glass.surface, self._session.frame)
            pygame.display.flip()

    def _go_on(self) -> None:
        """The next picture of what moves, if it is time."""
        with self._on_window():
            if self._glass.step():
                plate = self._captions.draw(self._glass.surface, self._session.frame)
                pygame.display.update([self._glass.changed, *([plate] if plate else [])])

    def _flip(self) -> None:
        with self._on_window():
            pygame.display.flip()

    @contextmanager
    def _on_window(self) -> Iterator[None]:
        """Where a window is lost while it is drawn on, it may be brought back."""
        try:
            yield
        except pygame.error:
            if not self._stand.lost():
                raise

    def _put(self, surface: pygame.Surface | None) -> None:
        """Go on with another surface, if there is one with any room."""
        if surface and all(surface.get_size()):
            self._glass.put(surface)

    def _handle(self, event: pygame.event.Event) -> None:
        if event.type == pygame.QUIT:
            self._open = False
        elif event.type in _RESIZED:
            self._put(pygame.display.get_surface() or self._glass.surface)
        elif event.type in _SHOWN:
            self._flip()
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_F11:
            self._put(self._stand.switch())
        else:
            self._act(event)

    def _act(self, event: pygame.event.Event) -> None:
        """What may be meant for the game: it is done first, and heard then."""
        if event.type in _PRESSES:
            if self._session.stale:
                # Two taps in one batch: the second must meet the screen that the first one made.
                self._draw()
            if self._glass.settle():
                self._flip()
        before, on = moment(self._session), self._shell.settings.sound
        settings = self._shell.settings
        self._sounds.done, self._sounds.city = settings.sound_done, settings.sound_city
        if event.type == pygame.KEYDOWN and event.key == _MUTE:
            self._mute()
        elif not self._reader.takes(event):
            if event.type in _PRESSES:
                self._reader.hush()
            self._input.handle(event)
        self._reader.look(pressed=True)
        heard = cues(before, moment(self._session))
        if self._shell.settings.captions:
            self._captions.hear(heard)
        if self._shell.settings.sound:
            self._sounds.muted = self._sounds.muted and on
            self._sounds.play(heard)

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
