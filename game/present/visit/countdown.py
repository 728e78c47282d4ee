"""The question whether somebody is still there, over whatever they were at."""

from __future__ import annotations

from dataclasses import dataclass

from game.present.pages.page import Go, Page, Plain, button, heading, text
from game.present.screen import Meter, Node
from game.present.table import Table

_ASKED = "Are you still there?"
_LAST = "Thank you for your visit"
_HOW = "Touch anything, or press any key, to go on."
_NEXT = "You were here for a long time, and somebody may be waiting."


@dataclass(frozen=True)
class CountdownDialog(Plain):
    """So many `seconds` of `whole` are left. It can be asked for more time, unless it is the
    `last`."""

    before: Page
    seconds: int
    whole: int
    last: bool = False
    id: str = "countdown"

    @property
    def under(self) -> Page | None:
        """The page that waits."""
        return self.before

    def title(self, table: Table) -> str:
        """The question."""
        return _LAST if self.last else _ASKED

    def root(self, table: Table) -> Node:
        """The question, the seconds, and one button."""
        # The seconds are a meter's: they change, and the question stays the same.
        left = Meter(self.seconds, 0, self.whole)
        words = "{} second" if self.seconds == 1 else "{} seconds"
        value = words.format(self.seconds)
        name = f"This starts again in {value}."
        nodes = [
            heading("countdown-heading", self.title(table)),
            Node("countdown-left", "meter", name, value, meter=left),
            text("countdown-how", _NEXT if self.last else _HOW),
        ]
        if not self.last:
            nodes.append(button("still-here", "I am still here"))
        return Node("countdown", "dialog", self.title(table), children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page | Go:
        """On with it."""
        return self.before

    def back(self, table: Table) -> Page | Go:
        """On with it."""
        return self if self.last else self.before
