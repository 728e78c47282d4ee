"""Something went wrong, said in a sentence, with a way on."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.playthrough import Parted
from game.present.pages.page import Go, Page, Plain, button, heading, text
from game.present.screen import Node
from game.present.table import Table


@dataclass(frozen=True)
class ProblemPage(Plain):
    """What went wrong, and back to where one came from."""

    what: str
    before: Page | Go
    id: str = "problem"

    def title(self, table: Table) -> str:
        """That something went wrong."""
        return "That did not work"

    def root(self, table: Table) -> Node:
        """The sentence, and a way back."""
        return Node(
            "root",
            "screen",
            "That did not work",
            children=(
                heading("heading", "That did not work"),
                text("what", self.what),
                text("do", "Nothing has been lost or changed."),
                button("back", "Go back"),
            ),
        )

    def activate(self, table: Table, target: str) -> Page | Go:
        """Back."""
        return self.before

    def back(self, table: Table) -> Page | Go:
        """Back."""
        return self.before


def cannot_resume(table: Table, parted: Parted) -> str:
    """Why a saved season cannot be gone on with, naming the first choice that no longer applies."""
    cause = parted.cause
    return (
        f"The season cannot be continued: its choice {parted.turn + 1}, '{cause.choice}', "
        f"is no longer on offer in '{cause.scene}'."
    )
