"""How a season ended."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.playthrough import Run
from game.present.pages.dialogs import PauseDialog
from game.present.pages.page import Go, Page, Plain, button, heading, text
from game.present.pages.standing import standing
from game.present.pages.told import told
from game.present.screen import Node
from game.present.table import Table


def _picture(run: Run) -> tuple[Node, ...]:
    """The city at dusk, where it is not the one under the tower."""
    if run.season.rulebook.tower:
        return ()
    return (Node("stage", "image", "The city at dusk.", "street", state=("dusk", "no-tower")),)


@dataclass(frozen=True)
class EndingPage(Plain):
    """How it ended."""

    id: str = "ending"

    def title(self, table: Table) -> str:
        """The ending's title."""
        run = table.season
        return run.season.life.ending[run.world.ending or ""].title

    def root(self, table: Table) -> Node:
        """What became of them, and the way to the debrief."""
        run = table.season
        ending = run.season.life.ending[run.world.ending or ""]
        return Node(
            "root",
            "screen",
            ending.title,
            children=(
                heading("title", ending.title),
                *_picture(run),
                text("text", run.text(len(run.choices))),
                *told(table),
                standing(run),
                button("debrief", "See what was recorded, and why"),
                button("title-screen", "Back to the title"),
            ),
        )

    def activate(self, table: Table, target: str) -> Page | Go:
        """To the debrief, or out."""
        match target:
            case "debrief":
                return Go("debrief")
            case "title-screen":
                return Go("title")
        return self

    def back(self, table: Table) -> Page | Go:
        """Pause."""
        return PauseDialog(self)
