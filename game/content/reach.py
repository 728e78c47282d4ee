"""What can be come to from where, in a story or among rules."""

from __future__ import annotations

from collections.abc import Mapping


def beyond(onward: Mapping[str, set[str]], start: str) -> set[str]:
    """All that can be come to from `start`, itself included."""
    reached, frontier = {start}, [start]
    while frontier:
        new = onward.get(frontier.pop(), set()) - reached
        reached |= new
        frontier += new
    return reached
