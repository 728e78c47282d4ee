"""The dialogs that lie over the season: pause, and whether to leave."""

from __future__ import annotations

from dataclasses import dataclass

from game.present.pages.page import Go, Page, Plain, button, heading, text
from game.present.pages.settings import SettingsPage
from game.present.screen import Node
from game.present.table import Table


@dataclass(frozen=True)
class PauseDialog(Plain):
    """The season waits."""

    before: Page
    id: str = "pause"

    @property
    def under(self) -> Page | None:
        """The page that waits."""
        return self.before

    def title(self, table: Table) -> str:
        """That the season waits."""
        return "Paused"

    def root(self, table: Table) -> Node:
        """On, one step back, settings, or out."""
        nodes = [heading("pause-heading", "Paused"), button("continue", "Continue")]
        if table.run is not None and table.run.choices:
            nodes.append(button("undo", "Take back the last choice"))
        nodes += [button("settings", "Settings"), button("leave", table.house.leave)]
        return Node("pause", "dialog", "Paused", children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page | Go:
        """What the person asked for."""
        match target:
            case "continue":
                return self.before
            case "undo":
                table.undo()
                return Go("play")
            case "settings":
                return SettingsPage(self)
            case "leave":
                return LeaveDialog(self.before)
        return self

    def back(self, table: Table) -> Page | Go:
        """On with it."""
        return self.before


@dataclass(frozen=True)
class LeaveDialog(Plain):
    """Whether to leave the life."""

    before: Page
    id: str = "leave-check"

    @property
    def under(self) -> Page | None:
        """The page that waits."""
        return self.before

    def title(self, table: Table) -> str:
        """The question."""
        return table.house.leaving

    def root(self, table: Table) -> Node:
        """What leaving means, and both answers."""
        house = table.house
        kept = table.complaint or house.left
        return Node(
            "leave-check",
            "dialog",
            house.leaving,
            children=(
                heading("leave-heading", house.leaving),
                text("leave-text", kept),
                button("stay", house.stay),
                button("leave", house.go),
            ),
        )

    def activate(self, table: Table, target: str) -> Page | Go:
        """Stay or go."""
        return Go("left") if target == "leave" else self.before

    def back(self, table: Table) -> Page | Go:
        """Stay."""
        return self.before
