"""Whole seasons, screen by screen, for whatever has to hold on every screen of every life."""

from __future__ import annotations

from collections.abc import Iterator

from game.content.catalogue import Catalogue
from game.present.screen import Screen
from tests.present.speech.transcripts import pilot
from tests.window.test_lived import lived


def season(
    catalogue: Catalogue, life: str, way: int = 0, *, short: bool = False
) -> Iterator[Screen]:
    """Each screen from the title to the last question, choosing by `way`."""
    return lived(pilot(catalogue, 3 + way), short=short, way=way, life=life)
