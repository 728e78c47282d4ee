"""What the window would find on this machine, asked in a process of its own.

To open a display or a sound device can take for ever where a server hangs, and system libraries
may complain or fall over. The one who asks waits a while, and no longer.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

What = Literal["display", "sound", "fonts"]
PATIENCE = 10
"""Seconds."""
# The same code as here, whatever lies in the working directory.
_START = "import sys; sys.path.insert(0, sys.argv[1]); from game.window.probe import main; main()"
_ROOT = Path(__file__).resolve().parents[2]


def probed(what: What, *, patience: float = PATIENCE) -> dict[str, Any]:
    """What was found; under `missing` is why it cannot be used, in the second half of a sentence.

    `display` has `driver` and `sizes` (pixels), `sound` has `driver`, `fonts` has `unusable`.
    """
    if getattr(sys, "frozen", False) or not sys.executable:
        return {"missing": "there is no interpreter to ask with"}
    command = [sys.executable, "-P", "-c", _START, str(_ROOT), what]
    try:
        made = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=patience,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        return {"missing": f"it did not answer within {patience:g} seconds"}
    except OSError:
        return {"missing": "nothing could be started to ask with"}
    with suppress(ValueError):
        found: dict[str, Any] = json.loads(made.stdout)
        return found
    return {"missing": "what was to use it fell over"}


def main() -> None:
    """The process: find out what it was asked for, and print it."""
    probes: dict[str, Callable[[], dict[str, Any]]]
    probes = {"display": _display, "sound": _sound, "fonts": _fonts}
    sys.stdout.write(json.dumps(probes[sys.argv[2]]()))


def _display() -> dict[str, Any]:
    from game.window.display import NoDisplay, screens

    try:
        driver, sizes = screens()
    except NoDisplay as none:
        return {"missing": str(none)}
    return {"driver": driver, "sizes": sizes}


def _sound() -> dict[str, Any]:
    import pygame

    from game.window.sound.tones import RATE

    try:
        pygame.mixer.init(RATE, -16, 1)
    except pygame.error:
        return {"missing": "no sound device can be opened"}
    driver = pygame.mixer.get_driver()
    return {"missing": "there is none"} if driver in ("dummy", "disk") else {"driver": driver}


def _fonts() -> dict[str, Any]:
    import pygame

    from game.window.fonts import lettering, unusable

    pygame.font.init()
    lettering().width("Good Standing", "people", 20)
    return {"unusable": unusable()}
