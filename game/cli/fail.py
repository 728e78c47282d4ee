"""How a command ends badly: one plain sentence, and an exit status."""

from __future__ import annotations

DONE = 0
PROBLEM = 1
USAGE = 2


class Fail(Exception):
    """A command cannot go on. The message is printed; `status` is 1 for a problem, 2 for wrong
    usage."""

    def __init__(self, message: str, status: int = PROBLEM) -> None:
        super().__init__(message)
        self.status = status
