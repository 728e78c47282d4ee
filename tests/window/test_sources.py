"""The page about the sources, drawn: long lists of long words, and none of them cut off."""

from __future__ import annotations

import pytest

from game.content.catalogue import Catalogue
from tests.present.pilot import MemoryShelf, Pilot
from tests.window.faults import faults, painted


@pytest.mark.parametrize(
    ("size", "scale"), [((1920, 1080), 100), ((1280, 720), 200), ((1080, 1920), 150)], ids=str
)
def test_nothing_on_it_is_cut_off(catalogue: Catalogue, size: tuple[int, int], scale: int) -> None:
    screen = Pilot(MemoryShelf(catalogue)).press("sources").screen
    assert faults(screen, painted(screen, size, scale)) == []
