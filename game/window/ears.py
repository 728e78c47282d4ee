"""All that is heard at one window: its sounds, the voice that reads it out, and its captions."""

from __future__ import annotations

from collections.abc import Callable

import pygame
from pygame import Rect
from pygame.event import Event

from game.present.speech import words
from game.window.captions import Captions
from game.window.painter import Frame
from game.window.session import Session
from game.window.sound.cues import cues, moment
from game.window.sound.player import Sounds
from game.window.speech.manner import Manner
from game.window.speech.reader import Reader
from game.window.speech.speaker import Speaker

_MUTE = pygame.K_m


class Ears:
    """Follows one session after the other; the mixer behind it stays the same."""

    def __init__(self, session: Session, sounds: Sounds, manner: Manner) -> None:
        self.sounds = sounds
        self._manner = manner
        self._speaker = Speaker(sounds, pace=manner.pace)
        if manner.ready:
            self._speaker.warm()
        self._enter(session)

    def begin(self, session: Session) -> None:
        """As for somebody who has just come; nothing was heard yet. Whoever goes is told that the
        voice is off, or they would wait for it."""
        listened = self._reader.on or self._speaker.speaking
        self._speaker.forget((words.GONE,) if listened else ())
        self._enter(session)

    def _enter(self, session: Session) -> None:
        self._session = session
        self._reader = session.cursor = Reader(session, self._speaker, self._manner)
        self._captions = Captions()
        self.sounds.muted = False
        self._level()

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._reader.speaking

    @property
    def rest(self) -> float | None:
        """Seconds until a caption goes; nothing if there is none."""
        return self._captions.rest

    def look(self) -> bool:
        """Say what has changed by itself; whether a caption has gone from the window."""
        self._reader.look()
        return self._captions.ended()

    def painted(self, surface: pygame.Surface) -> None:
        """A screen has been drawn on the window."""
        self._reader.painted()
        self.caption(surface, self._session.frame)

    def caption(self, surface: pygame.Surface, frame: Frame | None) -> Rect | None:
        """Put captions over what was drawn; says where."""
        return self._captions.draw(surface, frame)

    def begins(self, event: Event) -> bool:
        """Whether this is a key that turns the voice on, on whatever screen."""
        return self._reader.begins(event)

    def takes(self, event: Event) -> bool:
        """Do what a key for sounds or for the voice asks for; whether it was one."""
        if event.type == pygame.KEYDOWN and event.key == _MUTE:
            self._mute()
            return True
        return self._reader.takes(event)

    def hush(self) -> None:
        """Somebody does something: whatever is being said is cut."""
        self._reader.hush()

    def follow(self, deed: Callable[[], None], *, pressed: bool = False) -> None:
        """Do something to the session, and let it be heard. With `pressed` somebody asked for it,
        and hears an answer even if nothing came of it."""
        before, on = moment(self._session), self._session.shell.settings.sound
        self._level()
        deed()
        settings, after = self._session.shell.settings, moment(self._session)
        if pressed or after.screen is not before.screen or after.focus != before.focus:
            self._reader.look(pressed=True)
        heard = cues(before, after)
        if settings.captions:
            self._captions.hear(heard)
        if settings.sound:
            self.sounds.muted = self.sounds.muted and on
            self.sounds.play(heard)

    def _level(self) -> None:
        """As loud as the settings say."""
        settings = self._session.shell.settings
        self.sounds.done, self.sounds.city = settings.sound_done, settings.sound_city

    def _mute(self) -> None:
        """Sound on and off: by its switch where that is before one, else for as long as one plays.

        What the settings turn off stays off, and what they turn on is on.
        """
        session = self._session
        if any(node.id == "sound" for node in session.screen.targets()):
            session.activate("sound")
            return
        self.sounds.muted = not self.sounds.muted
        if session.shell.settings.sound:
            self.sounds.play(("tick",))
