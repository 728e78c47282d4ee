"""The study on this machine: whether it is on, the week, and where answers go."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from game.content.catalogue import Catalogue
from game.content.diagnostics import ContentError
from game.content.sittings import MOST_TIE, Sittings
from game.core.study import Sitting, Study


class DiskSurvey:
    """The study as front ends need it; a disk that cannot be written is quietly no study."""

    def __init__(self, catalogue: Catalogue, data: Path) -> None:
        self._catalogue = catalogue
        self._sittings = Sittings(data)

    def study(self) -> Study | None:
        """What is to be asked, if the study is on and an answer could be kept."""
        if not (self._sittings.on and self._sittings.has_room()):
            return None
        try:
            return self._catalogue.study
        except ContentError:  # `check` tells of it.
            return None

    def fresh(self) -> int:
        """A random number."""
        return secrets.randbelow(MOST_TIE)

    def keep(self, sitting: Sitting) -> None:
        """Keep it with the week, which is all that is kept of the time."""
        self._sittings.add(replace(sitting, week=f"{datetime.now():%G-W%V}"))
