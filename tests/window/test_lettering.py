"""What lettering holds on to, however many sizes somebody tries."""

from __future__ import annotations

import weakref
from pathlib import Path

import pytest

from game.window.display import without_window
from game.window.fonts import Lettering

FDS = Path("/proc/self/fd")


@pytest.fixture
def letters() -> Lettering:
    without_window()
    return Lettering()


@pytest.mark.skipif(not FDS.exists(), reason="the system does not list open files")
def test_no_file_stays_open_for_a_font(letters: Lettering) -> None:
    """A window that is dragged has a new size of letters at every step."""
    before = len(list(FDS.iterdir()))
    for size in range(10, 200):
        letters.width("Ilse", "people", size)
    assert len(list(FDS.iterdir())) == before


def test_fonts_that_nobody_uses_any_more_are_let_go(letters: Lettering) -> None:
    first, used = weakref.ref(letters.font("people", 9)), weakref.ref(letters.font("mono", 9))
    for size in range(10, 300):
        letters.font("people", size)
        assert letters.font("mono", 9) is used()
    assert first() is None
    assert letters.line("Ilse", "people", 9, "black", 0).get_width() > 0
