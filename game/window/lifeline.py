"""A process that was started for a window ends with it, however the window ended.

Needs no pygame, so that what watches over the game can use it too.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

_SET_PDEATHSIG = 1  # prctl(2)


def end_with_parent() -> None:
    """Have the system kill this process as soon as the thread that started it is gone. Linux alone
    can do that; elsewhere the end of a pipe has to tell."""
    if not sys.platform.startswith("linux"):
        return
    parent = os.getppid()
    with suppress(ImportError, OSError, AttributeError):
        import ctypes

        ctypes.CDLL(None).prctl(_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)  # It was gone before the system had been told.
