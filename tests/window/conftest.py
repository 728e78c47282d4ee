"""Nothing in these tests opens a window."""

from __future__ import annotations

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pytest

from game.window.display import without_window


@pytest.fixture(autouse=True, scope="session")
def _display() -> None:
    without_window()
