"""How a command ends badly: one plain sentence, and an exit status."""

from __future__ import annotations

import contextlib
import sys

DONE = 0
PROBLEM = 1
USAGE = 2


def complain(line: object) -> None:
    """Print a line for the person; not at all if standard error is closed, for then Python would
    print it among the results."""
    with contextlib.suppress(OSError, ValueError):
        if sys.stderr is not None:
            print(line, file=sys.stderr)


class Fail(Exception):
    """A command cannot go on. The message is printed; `status` is 1 for a problem, 2 for wrong
    usage."""

    def __init__(self, message: str, status: int = PROBLEM) -> None:
        super().__init__(message)
        self.status = status
