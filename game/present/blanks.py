"""What is left free to write on, on paper, and what is typed into a terminal."""

from __future__ import annotations

from game.present.screen import Node

WRITE = "write"
"""The state of a node that is followed by lines to write on; `value` says how many."""
WIDE = "wide"
"""The state of a node that takes the whole width even where there are columns."""
TYPED = "typed"
"""What the id of a text begins with that is typed into a terminal."""


def to_write(id: str, asked: str, number: int, *states: str) -> Node:
    """Something that is asked, with so many lines to answer on."""
    return Node(id, "note", asked, str(number), state=(WRITE, *states))


def lines_after(node: Node) -> int:
    """How many lines to write on follow a node."""
    return int(node.value) if WRITE in node.state else 0


def typed(id: str, command: str) -> Node:
    """A command."""
    return Node(f"{TYPED}-{id}", "text", command, tone="machine")
