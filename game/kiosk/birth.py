"""What a process of the kiosk does before anything else, so that it can be ended and read."""

from __future__ import annotations

import faulthandler
import os
import sys
from contextlib import suppress
from threading import Thread

from game.kiosk.pulse import Pulse
from game.window.lifeline import end_with_parent

_READ = 4096
_NO_FRAME = "SDL_VIDEO_WAYLAND_ALLOW_LIBDECOR"
"""SDL's hint for the library that draws window frames. An exhibit has none; and under cage 0.1.4
SDL 2.32 with it waits for good before the first picture."""


def born() -> None:
    """End with the supervisor; on SIGABRT say on standard error where each thread is, and leave
    nothing of what was in memory. A window that is opened later has no frame."""
    faulthandler.enable(file=2, all_threads=True)
    os.environ.setdefault(_NO_FRAME, "0")
    _without_core_dumps()
    end_with_parent()
    Pulse()  # takes standard output before anything can print there
    Thread(target=_end_with_pipe, name="lifeline", daemon=True).start()


def _without_core_dumps() -> None:
    """A core file would be a visit on the disk, and 200 MB each time."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _end_with_pipe() -> None:
    """Nothing ever comes out of standard input; when it ends, whoever held it is gone."""
    try:
        while os.read(sys.stdin.fileno(), _READ):
            pass
    except (OSError, ValueError, AttributeError):
        return  # There is none, so nobody holds it.
    os._exit(1)
