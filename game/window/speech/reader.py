"""What is said while somebody plays: each new screen, each change, and each piece that the reading
cursor comes to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pygame

from game.present.speech import Heard, Piece, listen, pieces, spoken_focus, words
from game.present.speech.plainly import sentences, utterances
from game.window import focus
from game.window.scroll import DOWN, UP
from game.window.session import Session
from game.window.speech.manner import Manner, Says, codes

_SWITCH = "voice"
"""The switch for it, at the foot of a kiosk and in the settings."""


class Reader:
    """Follows one session. While the voice is on, focus goes along all pieces of a screen."""

    def __init__(self, session: Session, speaker: Says, manner: Manner | None = None) -> None:
        self._session = session
        self._speaker = speaker
        manner = manner or Manner()
        self._keys = {
            name: codes(getattr(manner, name)) for name in ("toggle", "on", "repeat", "pause")
        }
        self._help = manner.help
        self._helped = False
        self._on = False
        self._heard = Heard()
        self._marks = session.marks
        self._focus = ""
        self._arrived = False
        """Whether a page was told, and not yet what Enter would press on it."""
        self._drawn = True
        """Whether what was told has been drawn: until then focus is that of the old picture."""
        self._at = ""
        """The text that the cursor is on; nothing while it is where the focus is."""

    @property
    def on(self) -> bool:
        """Whether the voice is on."""
        return self._on

    @property
    def speaking(self) -> bool:
        """Whether it is saying something."""
        return self._speaker.speaking

    @property
    def on_text(self) -> bool:
        """Whether the cursor is on something that cannot be pressed."""
        return self._on and self._at != ""

    def begins(self, event: pygame.event.Event) -> bool:
        """Whether this is a key that turns the voice on: it does so on every screen, and is never
        only what wakes one."""
        keys = self._keys["toggle"] | self._keys["on"]
        return event.type == pygame.KEYDOWN and event.key in keys

    def takes(self, event: pygame.event.Event) -> bool:
        """Do what a key for the voice asks for; says whether it was one."""
        if event.type != pygame.KEYDOWN:
            return False
        keys, key = self._keys, event.key
        if key in keys["toggle"] or key in keys["on"]:
            self._turn(on=key in keys["on"] or not self._session.shell.settings.voice)
        elif self._on and key in keys["repeat"]:
            self._speaker.repeat()
        elif self._on and key in keys["pause"]:
            self._speaker.pause()
        else:
            return False
        return True

    def hush(self) -> None:
        """Somebody does something: whatever is being said is cut."""
        if self._on:
            self._speaker.stop()

    def look(self, *, pressed: bool = False) -> None:
        """Say what is new since the last look. `pressed` is whether somebody did something."""
        settings = self._session.shell.settings
        self._speaker.volume = settings.sound_voice
        if self._marks is not self._session.marks:
            self._marks, self._at = self._session.marks, ""
        wanted = settings.voice and not self._speaker.mute
        if wanted != self._on:
            self._turned(on=wanted)
        elif self._on:
            self._go_on(pressed=pressed)

    def painted(self) -> None:
        """A screen has been drawn: now it is known what Enter would press, and it is said."""
        self._drawn = True
        if not self._on:
            return
        here = self._session.marks.focus
        if here.startswith((UP, DOWN)):
            # What scrolls is of no use to somebody who listens.
            here = focus.start(self._session.screen, None)
            self._session.focus_on(here)
        if not self._at and (self._arrived or (here and here != self._focus)):
            self._speaker.add(_stands(self._session, here))
        self._focus, self._arrived = here, False

    def forget(self) -> None:
        """Somebody else has come: nothing was heard yet."""
        self._heard, self._focus, self._at = Heard(), "", ""
        self._on = self._helped = False

    # --- the cursor: what the session asks while the voice is on ---

    def along(self, way: int) -> None:
        """To the next thing that can be pressed, or back to the one before."""
        self._go(way, lambda piece: piece.kind == "target")

    def over(self, way: int) -> None:
        """To the next piece of whatever kind, or back."""
        self._go(way, lambda _: True)

    def parts(self, way: int) -> None:
        """To the next heading, or back."""
        self._go(way, lambda piece: piece.kind in ("title", "heading"))

    def ends(self, way: int) -> None:
        """To the last piece, or the title."""
        self._to(pieces(self._session.screen)[-1 if way > 0 else 0])

    def read_on(self) -> None:
        """From the text that the cursor is on to the end of the screen, and where one is then."""
        made = pieces(self._session.screen)
        place = next((n for n, piece in enumerate(made) if piece.id == self._at), 0)
        told = [piece.full if piece.kind == "aside" else piece.words for piece in made[place:]]
        self._say((*told, words.ON_TEXT if self._at else words.NOWHERE))

    # --- how ---

    def _turn(self, *, on: bool) -> None:
        """By the settings, so that the switch in them and this key are one."""
        session = self._session
        if on and self._on:
            self._turned(on=True)  # Whoever plugs headphones in wants to hear where they are.
            return
        session.shell.keep(replace(session.shell.settings, voice=on))
        session.refresh()

    def _turned(self, *, on: bool) -> None:
        self._on, self._at = on, ""
        if not on:
            switch = self._session.marks.focus == _SWITCH
            self._say((words.SWITCHED_OFF if switch else words.VOICE_OFF,))
            return
        told, self._heard = listen(Heard(), self._session.screen)
        self._focus, self._drawn, self._arrived = "", False, True
        keys, self._helped = () if self._helped else (self._help,), True
        self._say((words.VOICE_ON, *keys, *told))

    def _go_on(self, *, pressed: bool) -> None:
        session = self._session
        told, self._heard = listen(self._heard, session.screen, pressed=pressed)
        if told:
            self._drawn, self._arrived = False, self._heard.arrived
            self._say(told)
        elif self._drawn and session.marks.focus != self._focus and not self._at:
            self._focus = session.marks.focus
            self._say((spoken_focus(session.screen, self._focus),))

    def _go(self, way: int, wanted: Callable[[Piece], bool]) -> None:
        """From where the cursor is, round to the next piece that is wanted."""
        made = pieces(self._session.screen)
        here = self._at or self._session.marks.focus
        start = next((n for n, piece in enumerate(made) if piece.id == here), -1 if way > 0 else 0)
        for step in range(1, len(made) + 1):
            place = start + way * step
            piece = made[place % len(made)]
            if wanted(piece):
                inside = 0 <= place < len(made)
                self._to(piece, "" if inside else words.FROM_TOP if way > 0 else words.FROM_END)
                return

    def _to(self, piece: Piece, round: str = "") -> None:
        target = piece.kind == "target"
        self._at = "" if target else piece.id
        self._focus = piece.id if target else ""
        self._session.put(piece.id, presses=target)
        self._say((piece.full, round))

    def _say(self, lines: Iterable[str]) -> None:
        self._speaker.say(part for line in lines for part in utterances(line))


def _stands(session: Session, here: str) -> tuple[str, ...]:
    """What Enter would press, in a few words."""
    targets = session.screen.targets()
    node = next((each for each in targets if each.id == here), None)
    if node is None:
        return (words.NOWHERE,) if targets else ()
    return (sentences(words.STANDS.format(name=node.name)),)
