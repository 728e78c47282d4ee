"""An X server with no window manager and no glass, whose size can be changed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

MISSING = [name for name in ("Xvfb", "xrandr") if not shutil.which(name)]


class XServer:
    """Where it is, as `DISPLAY` says it."""

    def __init__(self, display: str) -> None:
        self.display = display

    @property
    def environment(self) -> dict[str, str]:
        """For a process whose window is to be on it."""
        return {**os.environ, "DISPLAY": self.display, "SDL_VIDEODRIVER": "x11"}

    def resize(self, width: int, height: int) -> None:
        """Give its one screen this size, which must not be larger than at first."""
        name = f"{width}x{height}"
        across = (width, width + 50, width + 100, width + 150)
        down = (height, height + 3, height + 6, height + 20)
        self._xrandr("--newmode", name, "50", *map(str, across), *map(str, down))
        self._xrandr("--addmode", "screen", name)
        self._xrandr("--output", "screen", "--mode", name)

    def _xrandr(self, *arguments: str) -> None:
        subprocess.run(["xrandr", *arguments], env=self.environment, check=True)


@contextmanager
def x_server(width: int = 1280, height: int = 1024) -> Iterator[XServer]:
    """One that runs for as long as it is needed."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield XServer(f":{number.readline().strip()}")
    finally:
        server.terminate()
        server.wait()
