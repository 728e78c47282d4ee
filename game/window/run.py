"""The window and its loop: wait for something to happen, act on it, draw only if it changed."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import pygame

from game.window.attendant import STAFF_KEY, Attendant, means
from game.window.calling import Corner
from game.window.captions import Captions
from game.window.display import Framed, fitting, hide_cursor, open_window
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
    attendant: Attendant | None = None,
) -> int:
    """Show the game in a window until it is left; gives the exit status. With `hold` it fills the
    screen, and goes on doing so whatever becomes of the screen. With an attendant it does so too,
    and nobody before it can close it, or see a cursor.

    Raises:
        NoDisplay: if no window can be opened.
    """
    hold = hold or attendant is not None
    surface = open_window(size, fullscreen=fullscreen or hold)
    sounds = sounds or Sounds()
    try:
        if attendant:
            hide_cursor()
        framed = Framed(size or fitting()) if fullscreen else None
        stand = Hold() if hold else Free(framed)
        loop = _Loop(shell, surface, sounds, watch, stand, attendant)
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
        attendant: Attendant | None,
    ) -> None:
        self._shell = shell
        self._watch = watch
        self._stand = stand
        self._attendant = attendant
        self._corner = Corner()
        self._sounds = sounds
        self._speaker, self._manner = Speaker(sounds), Manner()
        self._open = True
        self._begin(surface)

    def _begin(self, surface: pygame.Surface) -> None:
        """As for somebody who has just come; nothing is remembered of anybody before."""
        self._session = Session(self._shell)
        self._glass = Glass(self._session, surface)
        self._input = Input(self._session)
        self._speaker.say(())  # Nobody has theirs said again to somebody else.
        self._reader = self._session.cursor = Reader(self._session, self._speaker, self._manner)
        self._captions = Captions()
        self._sounds.muted = False
        self._level()

    def _level(self) -> None:
        """As loud as the settings say."""
        settings = self._shell.settings
        self._sounds.done, self._sounds.city = settings.sound_done, settings.sound_city

    def listen(self, manner: Manner) -> None:
        """Have the screens read out in this manner."""
        self._manner, self._speaker = manner, Speaker(self._sounds, pace=manner.pace)
        if manner.ready:
            self._speaker.warm()
        self._reader = self._session.cursor = Reader(self._session, self._speaker, manner)

    def go(self) -> None:
        """Until the game or the window is closed."""
        self._draw()
        while self._open and not self._shell.closed:
            for event in self._events():
                self.take(event)
                if self._shell.closed:
                    return
            self.turn()

    def take(self, event: pygame.event.Event) -> None:
        """Do what one event asks for."""
        if self._attendant is None or self._attended(self._attendant, event):
            self._handle(event)
        self._forget()

    def turn(self) -> None:
        """Once around: see to the window, to what changes by itself, and show it."""
        self._put(self._stand.look())
        if self._watch and self._watch.look():
            self._session.refresh()
        if self._attendant:
            self._attend(self._attendant)
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
        watched = self._watch or self._stand.watching or self._attendant
        longest = _WATCH if watched else _WAIT
        shown = self._captions.rest
        return longest if shown is None else min(longest, math.ceil(shown * 1000) + 1)

    # --- where nobody sees to it but the attendant ---

    def _attended(self, attendant: Attendant, event: pygame.event.Event) -> bool:
        """Whether the game may have this event."""
        key = event.key if event.type == pygame.KEYDOWN else None
        if event.type == pygame.QUIT:
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
        self._reader.takes(event)  # The key for the voice does its work, whatever it wakes.
        return False

    def _attend(self, attendant: Attendant) -> None:
        """Let time pass."""
        held = self._corner.held()
        if held:
            attendant.called()
            self._input = Input(self._session)  # The finger that held lets nothing go.
        if attendant.look(self._reader.speaking) or held:
            self._session.refresh()
        self._forget()

    def _forget(self) -> None:
        if self._attendant and self._attendant.fresh():
            self._begin(self._glass.surface)

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
        self._level()
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
