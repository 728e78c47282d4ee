"""What is wrong with the files of a life that is being written, over the season that waits."""

from __future__ import annotations

from dataclasses import dataclass

from game.present.pages.page import Go, Page, Plain, button, heading, text
from game.present.screen import Node
from game.present.table import Table

MOST = 8
"""So many are shown; the first of them is to be mended first."""


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing that is wrong: its file and line, a sentence, and the line as it is written."""

    where: str
    what: str
    line: str = ""


@dataclass(frozen=True)
class FindingsPage(Plain):
    """What is wrong; the season under it is as it was."""

    slips: tuple[Slip, ...]
    before: Page
    id: str = "findings"

    def title(self, table: Table) -> str:
        """How many things are wrong."""
        number = len(self.slips)
        return f"There are {number} errors" if number > 1 else "There is an error"

    def root(self, table: Table) -> Node:
        """Each with its line, and the way on without them."""
        slips = tuple(_slip(n, slip) for n, slip in enumerate(self.slips[:MOST], 1))
        nodes = [
            heading("heading", self.title(table)),
            text("wait", "The season waits. It goes on by itself once the file is mended."),
            *slips,
        ]
        if (more := len(self.slips) - MOST) > 0:
            nodes.append(text("more", f"Not shown here: {more} more."))
        nodes.append(button("play-on", "Play on with the version before"))
        return Node("root", "screen", self.title(table), children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page | Go:
        """On with what was right last."""
        return self.before

    def back(self, table: Table) -> Page | Go:
        """On with what was right last."""
        return self.before


def _slip(number: int, slip: Slip) -> Node:
    nodes = [text(f"what-{number}", slip.what)]
    if slip.line:
        nodes.append(Node(f"line-{number}", "text", slip.line, tone="machine"))
    return Node(f"slip-{number}", "group", slip.where, children=tuple(nodes))
