"""The exhibit as docs/museum/cage.md has it: under cage, though on a screen that nobody sees."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

ROOT = Path(__file__).parents[2]
MISSING = [name for name in ("cage", "Xwayland", "grim", "unshare") if not shutil.which(name)]
PATIENCE = 120.0

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]


class Glass:
    """Where cage shows its picture, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o700)
        self.folder = folder
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "WLR_BACKENDS": "headless",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_RENDERER": "pixman",
            "SDL_VIDEODRIVER": "wayland",
        }

    @property
    def state(self) -> str:
        """What the exhibit says of itself; nothing at first."""
        try:
            return str(json.loads((self.folder / "heart.json").read_text())["state"])
        except OSError:
            return ""

    def colours(self) -> int:
        """How many there are in what can be seen; none while there is no picture."""
        environment = {**self.environment, "WAYLAND_DISPLAY": "wayland-0"}
        seen = subprocess.run(
            ["grim", "-s", "0.25", "-t", "ppm", "-"],
            env=environment,
            capture_output=True,
            check=False,
        )
        if seen.returncode:
            return 0
        picture = pygame.image.load(io.BytesIO(seen.stdout), "p.ppm")
        raw = pygame.image.tobytes(picture, "RGBA")
        return len(set(memoryview(raw).cast("I").tolist()))


@pytest.fixture
def glass(tmp_path: Path) -> Iterator[Glass]:
    """The exhibit as visitors see it."""
    written = tmp_path / "kiosk.toml"
    heart = f'version = 1\n[heartbeat]\nfile = "{tmp_path / "heart.json"}"\nseconds = 1\n'
    written.write_text(heart)
    file, glass = str(written), Glass(tmp_path)
    cage = subprocess.Popen(
        [*_nobody(), "cage", "--", sys.executable, "-m", "game", "kiosk", "--config", file],
        cwd=tmp_path,  # Xwayland writes a core file when it cannot start.
        env=glass.environment,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield glass
    finally:
        os.killpg(cage.pid, signal.SIGTERM)  # as systemd ends all of a unit
        cage.wait(PATIENCE)
    until(lambda: not processes(file))


def _nobody() -> list[str]:
    """Cage will not run as root: in a namespace in which there is no such user it does."""
    return [] if os.getuid() else ["unshare", "--user"]


def processes(file: str) -> list[str]:
    """Those that have this operator file among their words."""
    found = []
    for each in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = each.read_bytes().decode(errors="replace")
        except OSError:
            continue
        if file in words:
            found.append(words)
    return found


def until(true: Callable[[], bool]) -> None:
    late = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < late, "It never came about."
        time.sleep(1)


def test_under_cage_visitors_see_the_city_and_nothing_is_left_when_it_ends(glass: Glass) -> None:
    until(lambda: glass.state == "attract")
    until(lambda: glass.colours() > 100)
