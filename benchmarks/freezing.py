"""Seconds until the exhibit is back, by the true supervisor over the true game.

    .venv/bin/python -m benchmarks.freezing            # on the display there is, else none is drawn
    xvfb-run -s "-screen 0 1920x1080x24" .venv/bin/python -m benchmarks.freezing

The game is stopped (SIGSTOP, as a loop that hangs) and killed; each time the seconds are counted
from there to the first heartbeat of a new game that shows its attract screen. The design asks for
15 at most.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

BAR = 15.0
ROOT = Path(__file__).parents[1]
_SETTLES = 70.0  # seconds between two blows: closer ones would be a loop, and shown as such


def main() -> None:
    """Two blows, and how long each took to be made good."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        heart = folder / "heart.json"
        file = folder / "kiosk.toml"
        logs = folder / "logs"
        file.write_text(
            f'version = 1\n[heartbeat]\nfile = "{heart}"\nseconds = 1\n[logs]\nfolder = "{logs}"\n'
        )
        program = "import sys; from pathlib import Path; from game.kiosk.supervisor import run; "
        supervisor = subprocess.Popen(
            [sys.executable, "-c", f"{program}sys.exit(run(Path(sys.argv[1])))", str(file)],
            cwd=ROOT,
            env={"SDL_VIDEODRIVER": "dummy", **os.environ} if not _display() else None,
        )
        try:
            _measure(supervisor.pid, heart)
        finally:
            supervisor.terminate()
            supervisor.wait()


def _display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _measure(supervisor: int, heart: Path) -> None:
    print(f"from the start to the attract screen: {_until_attract(supervisor, heart, 0):.1f} s")
    blows: dict[str, Callable[[int], None]] = {
        "stopped": lambda pid: os.kill(pid, signal.SIGSTOP),
        "killed": lambda pid: os.kill(pid, signal.SIGKILL),
    }
    for name, blow in blows.items():
        time.sleep(_SETTLES)
        before = _game(supervisor)
        blow(before)
        took = _until_attract(supervisor, heart, before)
        print(f"{name}: back on the attract screen after {took:.1f} s (bar {BAR:.0f} s)")


def _until_attract(supervisor: int, heart: Path, before: int) -> float:
    """Seconds until a game that is not this one has said that it shows its attract screen."""
    began, new = time.monotonic(), 0.0
    while time.monotonic() - began < 120:
        new = new or (time.time() if _game(supervisor) not in (before, 0) else 0.0)
        with suppress(OSError, ValueError):
            fresh = new and heart.stat().st_mtime > new + 0.1
            if fresh and json.loads(heart.read_text())["state"] == "attract":
                return time.monotonic() - began
        time.sleep(0.05)
    raise SystemExit("It did not come back.")


def _game(supervisor: int) -> int:
    """The process of the game: the one child of the supervisor; 0 while there is none."""
    with suppress(OSError, ValueError, IndexError):
        children = Path(f"/proc/{supervisor}/task/{supervisor}/children").read_text().split()
        return int(children[0])
    return 0


if __name__ == "__main__":
    main()
