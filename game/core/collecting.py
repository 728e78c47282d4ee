"""Python's search for garbage, stopped for as long as something large is being made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Nothing that a walk makes is garbage before the end of it, and hundreds of thousands of
    worlds would be looked through again and again: a fifth of the time. It is the same with the
    nodes of a file that is being read. Also a decorator."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
