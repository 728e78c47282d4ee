"""What a reader needs around it: something that speaks, and how and by which keys it does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import pygame

from game.present.speech import words


class Says(Protocol):
    """Something that speaks."""

    volume: int
    mute: bool
    """Whether nothing can be said here."""

    @property
    def speaking(self) -> bool:
        """Whether it is saying something."""

    def say(self, lines: Iterable[str]) -> None:
        """Say this now, and nothing else."""

    def add(self, lines: Iterable[str]) -> None:
        """Say this as well."""

    def stop(self) -> None:
        """Be silent at once."""

    def repeat(self) -> None:
        """Say the last again."""

    def pause(self) -> None:
        """Pause, or go on."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How it speaks, and the keys for it by pygame's names. `toggle` turn it on and off, `on` only
    on, as plugging in headphones does; a name that is none is left out."""

    toggle: tuple[str, ...] = ("v",)
    on: tuple[str, ...] = ()
    repeat: tuple[str, ...] = ("r",)
    pause: tuple[str, ...] = ("p",)
    pace: int = 160
    """Words a minute."""
    ready: bool = False
    """Whether the voice is opened before anybody wants it: its first words then come at once."""
    help: str = words.KEYS
    """What is said of the keys when the voice is turned on."""


def codes(names: Iterable[str]) -> frozenset[int]:
    """The keys of these names; a name that is none is left out."""
    return frozenset(map(_code, names)) - {pygame.K_UNKNOWN}


def _code(name: str) -> int:
    """The key of that name, in pygame's words: `v`, `F15`, `space`."""
    for spelled in (name.lower(), name.upper()):
        if found := getattr(pygame, f"K_{spelled}", None):
            return int(found)
    if not name or not pygame.display.get_init():
        return pygame.K_UNKNOWN
    try:
        return pygame.key.key_code(name)
    except (ValueError, pygame.error):
        return pygame.K_UNKNOWN
