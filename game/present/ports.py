"""What the front ends need from the outside, so that nothing here reads a file or a clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from game.core.evidence import Evidence
from game.core.life import Life
from game.core.plain_error import PlainError
from game.core.playthrough import Playthrough
from game.core.season import Season
from game.core.study import Sitting, Study
from game.present.settings import Settings


class Trouble(PlainError):
    """Something outside failed; the message is one plain sentence for a person."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A life that can be played, and its short version if it has one. `pack` names the pack from
    outside that it came in; it is empty for a life of the game's own."""

    life: Life
    short: Life | None = None
    pack: str = ""


class Shelf(Protocol):
    """Where lives, saved seasons and settings come from and go to. Every method may raise
    `Trouble`."""

    def offers(self) -> tuple[Offer, ...]:
        """The lives there are: the game's own first, then those from outside."""
        ...

    def withheld(self) -> tuple[str, ...]:
        """What a person put among the lives and is not shown, and why: one sentence each."""
        ...

    def season(self, life: str) -> Season:
        """The season of a life."""
        ...

    def evidence(self) -> Evidence:
        """What is known about the real world."""
        ...

    def fresh(self, life: str) -> Playthrough:
        """A new playthrough of a life, with its own luck."""
        ...

    def lived(self) -> tuple[Playthrough, ...]:
        """Seasons that were lived to an ending: the latest of each life."""
        ...

    def saved(self) -> Playthrough | None:
        """The season that was left last, if it was not finished."""
        ...

    def keep(self, playthrough: Playthrough, *, finished: bool) -> None:
        """Keep a season, so that it can be gone on with or, once finished, looked back on."""
        ...

    def settings(self) -> Settings:
        """The settings that were kept last."""
        ...

    def keep_settings(self, settings: Settings) -> None:
        """Keep the settings for the next time."""
        ...


class Survey(Protocol):
    """The study, where whoever runs the game has turned it on. None of its methods ever fails: a
    disk that cannot be written is no study, and no player's business."""

    def study(self) -> Study | None:
        """What is to be asked; None where nothing could be kept."""
        ...

    def fresh(self) -> int:
        """A random number that nobody has had before, to tie two sittings together."""
        ...

    def keep(self, sitting: Sitting) -> None:
        """Keep what somebody answered, with the week and nothing else."""
        ...
