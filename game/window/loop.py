"""The window's loop: wait for something to happen, act on it, draw only if it changed."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

import pygame

from game.window.attendant import STAFF_KEY, Attendant, device
from game.window.calling import Corner
from game.window.ears import Ears
from game.window.glass import Glass
from game.window.input import Input, stirs
from game.window.means import Means
from game.window.readers.adapter import WANTED, Access
from game.window.session import Session, Shell
from game.window.sound.player import Sounds
from game.window.speech.manner import Manner
from game.window.stand import Stand

_WAIT = 1000  # milliseconds; nothing is drawn when this passes
_WATCH = 500  # the same, where a life's file or the screen itself may change
_RESIZED = (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED)
_SHOWN = (pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN, pygame.WINDOWRESTORED)
_FRONT = (pygame.WINDOWFOCUSGAINED, pygame.WINDOWFOCUSLOST)


class Watch(Protocol):
    """What takes up changes of a life that is being written."""

    def look(self) -> bool:
        """Whether something has changed; to be asked often, and costs next to nothing."""
        ...


@dataclass(frozen=True)
class Around:
    """What there is about a window: how it stands, who sees to it, and who listens and watches."""

    stand: Stand
    sounds: Sounds
    speech: Manner = Manner()
    means: Means = Means()
    watch: Watch | None = None
    attendant: Attendant | None = None
    access: Access | None = None
    clock: Callable[[], float] = time.monotonic
    """In seconds, for all that waits and moves on the window."""


class Loop:
    """One window, from when it is opened until it is left."""

    def __init__(self, shell: Shell, surface: pygame.Surface, around: Around) -> None:
        self._shell = shell
        self._stand = around.stand
        self._means = around.means
        self._watch = around.watch
        self._attendant = around.attendant
        self._access = around.access
        self._clock = around.clock
        self._open = True
        self._enter(surface)
        self._ears = Ears(self._session, around.sounds, around.speech)

    def _enter(self, surface: pygame.Surface) -> None:
        self._session = Session(self._shell, self._clock)
        self._glass = Glass(self._session, surface, self._clock)
        self._input = Input(self._session, self._means)
        self._corner = Corner(self._clock)

    def _begin_anew(self) -> None:
        """As for somebody who has just come; nothing is remembered of anybody before."""
        self._input.close()
        self._enter(self._glass.surface)
        self._ears.begin(self._session)

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
        uncovered = self._ears.look()
        if self._session.stale or uncovered:
            self._draw()
        else:
            self._go_on()
        if not self._glass.arriving:
            self._pass_time()

    def _pass_time(self) -> None:
        """Keys that are held go on, and the light of the scanning moves; that is heard."""
        if self._input.wait() == 0:
            self._ears.follow(self._input.tick)
        else:
            self._input.tick()

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
        watched = self._watch or self._stand.watching or self._attendant
        waits = [_WATCH if watched else _WAIT]
        if self._glass.moving:
            waits.append(math.floor(self._glass.rest * 1000))
        if (shown := self._ears.rest) is not None:
            waits.append(math.ceil(shown * 1000) + 1)
        if (due := self._input.wait()) is not None and not self._glass.arriving:
            waits.append(due)
        return 1 if self._session.stale else max(1, min(waits))

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
        switched = self._input.is_switch(event)
        by = "switch" if switched else device(event) if stirs(event) else None
        if by is None or attendant.stirred(by):
            return True
        self._session.refresh()
        # Whoever cannot see the screen that asks for a touch has pressed the one key that helps.
        return self._ears.begins(event)

    def _attend(self, attendant: Attendant) -> None:
        """Let time pass."""
        held = self._corner.held()
        if held:
            attendant.called()
            self._input.cancel()  # The finger that held lets nothing go.
        if attendant.look(self._ears.speaking) or held:
            self._session.refresh()
        self._forget()

    def _forget(self) -> None:
        if self._attendant and self._attendant.fresh():
            self._begin_anew()

    # --- what is drawn ---

    def _draw(self) -> None:
        with self._on_window():
            self._glass.draw()
            self._ears.painted(self._glass.surface)
            pygame.display.flip()
        if self._access:
            self._access.show(self._session)

    def _go_on(self) -> None:
        """The next picture of what moves, if it is time."""
        with self._on_window():
            if self._glass.step():
                plate = self._ears.caption(self._glass.surface, self._session.frame)
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

    # --- what happens ---

    def _handle(self, event: pygame.event.Event) -> None:
        if event.type == pygame.QUIT:
            self._open = False
        elif event.type in _RESIZED:
            self._put(pygame.display.get_surface() or self._glass.surface)
            self._input.cancel()
        elif event.type in _SHOWN:
            self._flip()
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_F11:
            self._put(self._stand.switch())
        elif self._access and event.type in _FRONT:
            self._access.front(is_front=event.type == pygame.WINDOWFOCUSGAINED)
        elif self._access and event.type == WANTED:
            self._act(event, self._access.act)
        else:
            self._act(event, self._meant)

    def _act(
        self, event: pygame.event.Event, deed: Callable[[pygame.event.Event, Session], None]
    ) -> None:
        """What may be meant for the game: it is done first, and heard then."""
        if stirs(event):
            if self._session.stale:
                # Two taps in one batch: the second must meet the screen that the first one made.
                self._draw()
            if self._glass.settle():
                self._flip()
        self._ears.follow(lambda: deed(event, self._session), pressed=stirs(event))

    def _meant(self, event: pygame.event.Event, _: Session) -> None:
        if self._ears.takes(event):
            return
        if stirs(event):
            self._ears.hush()
        self._input.handle(event)
