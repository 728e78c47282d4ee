"""What a process of the kiosk does before anything else, so that it can be ended and read."""

from __future__ import annotations

import faulthandler
import os
import sys
from threading import Thread

from game.kiosk.pulse import Pulse
from game.window.lifeline import end_with_parent

_READ = 4096


def born() -> None:
    """End with the supervisor; on SIGABRT say on standard error where each thread is."""
    faulthandler.enable(file=2, all_threads=True)
    end_with_parent()
    Pulse()  # takes standard output before anything can print there
    Thread(target=_end_with_pipe, name="lifeline", daemon=True).start()


def _end_with_pipe() -> None:
    """Nothing ever comes out of standard input; when it ends, whoever held it is gone."""
    try:
        while os.read(sys.stdin.fileno(), _READ):
            pass
    except (OSError, ValueError, AttributeError):
        return  # There is none, so nobody holds it.
    os._exit(1)
