"""Python's search for garbage, stopped for as long as a proof is at work."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Nothing that a walk makes is garbage before the end of it, and hundreds of thousands of
    worlds would be looked through again and again: a fifth of the time. Also a decorator."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
