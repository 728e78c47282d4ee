"""What is on the window at this moment: a still, or the way from one still to the next.

A new screen is first drawn in memory, and from then on it can be acted on. Whatever is shown
between is only for the eye; `settle` ends it, and no press waits for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import pygame
from pygame import Rect, Surface

from game.present.screen import Screen
from game.window.living import Scene
from game.window.motion import CALM, STEP, Animation, Uncover, arrival
from game.window.painter import Frame, bared
from game.window.session import Session


@dataclass
class _Way:
    """An animation under way, and the still that it leads to."""

    animation: Animation
    still: Surface
    began: float
    next: float


@dataclass
class _Life:
    """What goes on by itself on a still: since when, and when its next picture is due."""

    scene: Scene
    began: float
    next: float


class Glass:
    """One surface, and what the person at the session sees on it."""

    def __init__(
        self, session: Session, surface: Surface, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.surface = surface
        self._session = session
        self._clock = clock
        self._way: _Way | None = None
        self._shown: Screen | None = None
        self._signature: tuple[object, ...] = ()
        self._life: _Life | None = None
        self.changed = surface.get_rect()
        """What the last picture changed."""

    @property
    def moving(self) -> bool:
        """Is there more to come without anybody doing anything?"""
        return self._way is not None or self._life is not None

    @property
    def arriving(self) -> bool:
        """Is a new picture still on its way in?"""
        return self._way is not None

    @property
    def rest(self) -> float:
        """Seconds until the next picture of what moves."""
        due = self._way.next if self._way else self._life.next if self._life else 0.0
        return max(0.0, due - self._clock()) if self.moving else 0.0

    def draw(self) -> None:
        """Show the session's screen; a new one comes in, unless motion is to be reduced."""
        self._way, self.changed = None, self.surface.get_rect()
        shown, self._shown = self._shown, self._session.screen
        known, self._signature = self._signature, self._session.signature
        reduced = self._session.shell.settings.reduced_motion
        if shown is None or known == self._signature or reduced:
            frame = self._session.paint(self.surface)
            self._live(frame)
            self._go_on(self.surface)
            if lines := [] if reduced else self._new_lines(frame):
                still = self.surface.copy()
                self._begin(Uncover(still, lines, frame.look.theme.bar), still)
        else:
            self._come_in(shown)

    def _come_in(self, shown: Screen) -> None:
        before = self.surface.copy()
        after = pygame.Surface(self.surface.get_size(), 0, self.surface)
        frame = self._session.paint(after)
        self._live(frame)
        self._go_on(after)
        here = self._session.screen
        # Behind a dialog, and when it closes again, everything rests where it was.
        still = here.modal is not None or here.root == shown.root
        lines = [] if still else self._new_lines(frame)
        uncover = Uncover(after, lines, frame.look.theme.bar) if lines else None
        self._begin(arrival(before, after, () if still else frame.moving, uncover), after)

    def _begin(self, animation: Animation, still: Surface) -> None:
        """Set out for a still. The first picture is one step on the way, so that a press is
        answered at once."""
        began = self._clock() - STEP
        self._way = _Way(animation, still, began, began + STEP)
        self.step()

    def _new_lines(self, frame: Frame) -> list[Rect]:
        """The lines that come out from under their bars, for they are seen for the first time."""
        known = self._session.marks.uncovered
        new = [cover for cover in frame.covers if cover.node not in known]
        known.update(cover.node for cover in new)
        return [line for cover in new for line in cover.lines]

    def _live(self, frame: Frame) -> None:
        """Take up what lives on a new picture; what showed the same before goes on from there."""
        if self._session.shell.settings.reduced_motion or not frame.living:
            self._life = None
            return
        part, session = frame.living[0], self._session
        size, settings = frame.surface.get_size(), session.shell.settings
        began = self._clock()
        if self._life and self._life.scene.living.key == part.key:
            began = self._life.began
        bare = bared(session.screen, size, settings, session.marks)
        self._life = _Life(Scene(part, bare, frame.surface), began, self._clock())

    def _go_on(self, surface: Surface) -> None:
        """Draw the moment of what lives."""
        if self._life:
            self._life.scene.draw(surface, self._clock() - self._life.began)

    def step(self) -> bool:
        """Draw the next picture of what moves, if it is time; says whether there is a new one."""
        way, now = self._way, self._clock()
        if way is None:
            return self._live_on(now)
        if now < way.next:
            return False
        if now - way.began >= way.animation.lasts:
            return self.settle()
        way.animation.draw(self.surface, now - way.began)
        self.changed = self.surface.get_rect()
        # Counted from now: where drawing is slow, steps are left out and none are made up for.
        way.next = now + STEP
        return True

    def _live_on(self, now: float) -> bool:
        life = self._life
        if life is None or now < life.next:
            return False
        life.scene.draw(self.surface, now - life.began)
        self.changed = life.scene.living.active
        walking = now - life.began < life.scene.living.rest
        if not walking:
            life.scene.living.warm()
        life.next = now + (STEP if walking else CALM)
        return True

    def settle(self) -> bool:
        """Show at once how it will look in the end; says whether that is a new picture."""
        if self._way is None:
            return False
        self.surface.blit(self._way.still, (0, 0))
        self.changed = self.surface.get_rect()
        self._way = None
        return True

    def put(self, surface: Surface) -> None:
        """Go on with another surface, as after a change of size."""
        self.surface = surface
        self._way = self._life = None
        self._session.stale = True
