"""Nothing in these tests opens a window where somebody might see it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pytest

from game.window.display import without_window


@pytest.fixture(autouse=True, scope="session")
def _display() -> None:
    without_window()


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The name of an X display that nobody looks at, for what has to happen in a real window."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with server:
        assert server.stdout
        yield f":{server.stdout.readline().strip()}"
        server.terminate()
