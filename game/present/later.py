"""Something that takes a moment to work out, begun before it is needed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """A value that is worked out beside everything else; where that cannot be, when it is asked
    for."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._lock = threading.Lock()
        self._made: list[T] = []
        self._thread = threading.Thread(target=self.get, daemon=True)
        try:
            self._thread.start()
        except RuntimeError:  # a platform without threads, such as a browser
            return

    @property
    def ready(self) -> bool:
        """Whether nothing is gained by asking later."""
        return not self._thread.is_alive()

    def get(self) -> T:
        """The value, once it is there."""
        with self._lock:
            if not self._made:
                self._made.append(self._work())
            return self._made[0]
