"""A shelf that knows afterwards what was played."""

from __future__ import annotations

from game.cli.shelf import DiskShelf
from game.core.playthrough import Playthrough


class NotingShelf(DiskShelf):
    """A shelf that remembers how far one life was played, whatever is played after it."""

    life = ""
    noted: Playthrough | None = None

    def keep(self, playthrough: Playthrough, *, finished: bool) -> None:
        """Remember it, and keep it as ever."""
        self.note(playthrough)
        super().keep(playthrough, finished=finished)

    def note(self, playthrough: Playthrough) -> None:
        """A season that is begun anew does not count before its first choice."""
        if playthrough.life == self.life and (playthrough.choices or self.noted is None):
            self.noted = playthrough
