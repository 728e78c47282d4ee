"""Every screen of a season of every life in every layout: what `make layouts` draws.

`test_lived` draws each life in two layouts each time; this takes minutes and draws them all.
"""

from __future__ import annotations

import pytest

from game.content.catalogue import Catalogue
from tests.window.faults import faults, painted
from tests.window.test_kiosk_screens import met
from tests.window.test_lived import LAYOUTS, LIVES, season

NARROW = [((1152, 648), 100, False), ((1080, 1920), 150, False)]


@pytest.mark.parametrize("layout", [*LAYOUTS, *NARROW], ids=str)
@pytest.mark.parametrize("life", ["night-ferry", *LIVES])
def test_every_screen_fits(
    catalogue: Catalogue, life: str, layout: tuple[tuple[int, int], int, bool]
) -> None:
    size, scale, high = layout
    wrong = [
        f"{screen.id}, {screen.title}: {fault}"
        for screen in season(catalogue, life, len(life) % 3)
        for fault in faults(screen, painted(screen, size, scale, high=high))
    ]
    assert wrong == []


@pytest.mark.parametrize("life", ["night-ferry", *LIVES])
def test_every_screen_fits_in_other_letters(catalogue: Catalogue, life: str) -> None:
    wrong = [
        f"{screen.id}, {screen.title}: {fault}"
        for screen in season(catalogue, life, len(life) % 3)
        for fault in faults(screen, painted(screen, (1280, 720), 125, letters="dyslexic"))
    ]
    assert wrong == []


@pytest.mark.parametrize("layout", [*LAYOUTS, *NARROW], ids=str)
def test_every_screen_of_a_kiosk_fits(
    catalogue: Catalogue, layout: tuple[tuple[int, int], int, bool]
) -> None:
    size, scale, high = layout
    wrong = [
        f"{screen.id}, {screen.title}: {fault}"
        for screen in met(catalogue)
        for fault in faults(screen, painted(screen, size, scale, high=high))
    ]
    assert wrong == []
