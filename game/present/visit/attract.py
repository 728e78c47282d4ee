"""What is shown while nobody is there: the city, the name, and how to begin."""

from __future__ import annotations

from dataclasses import dataclass

from game.present.pages.lives import NotePage
from game.present.pages.page import Go, Page, Plain, button, heading, text
from game.present.ports import Trouble
from game.present.screen import Node
from game.present.table import Table
from game.present.words import FICTION

_WHAT = "Live {minutes} minutes of somebody's season in it. Then read what was written down."


@dataclass(frozen=True)
class AttractPage(Plain):
    """Where every visit begins and ends. `shut` says when it is open, while it is not."""

    shut: str = ""
    id: str = "attract"

    def title(self, table: Table) -> str:
        """The name of the game."""
        return "Good Standing"

    def root(self, table: Table) -> Node:
        """The name, what it is, and the one thing to do."""
        nodes = [
            heading("wordmark", "Good Standing"),
            text("tagline", "A season in a city that keeps score."),
            *_what(table),
        ]
        if self.shut:
            nodes.append(text("hours", self.shut))
        else:
            nodes.append(button("start", "Touch to start", "Any key starts it as well."))
        nodes.append(text("fiction", FICTION))
        return Node("root", "screen", "Good Standing", children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page | Go:
        """To the lives; where there is but one, to that."""
        if target != "start":
            return self
        offers = table.shelf.offers()
        return NotePage(offers[0]) if len(offers) == 1 else Go("lives")


def _what(table: Table) -> tuple[Node, ...]:
    """What it is, in a line; nothing where no life can be read."""
    try:
        minutes = max((offer.life.minutes for offer in table.shelf.offers()), default=0)
    except Trouble:
        return ()
    return (text("what", _WHAT.format(minutes=minutes)),) if minutes else ()
