"""How a season ended."""

from __future__ import annotations

from dataclasses import dataclass

from game.present.pages.citizen import citizen
from game.present.pages.dialogs import PauseDialog
from game.present.pages.map import hush, on_the_map
from game.present.pages.page import Go, Page, Plain, button, heading, text
from game.present.pages.surroundings import company, doors, ended, skyline, where
from game.present.pages.told import told
from game.present.screen import Node
from game.present.table import Table


@dataclass(frozen=True)
class EndingPage(Plain):
    """How it ended."""

    id: str = "ending"

    def title(self, table: Table) -> str:
        """The ending's title."""
        run = table.season
        return run.season.life.ending[run.world.ending or ""].title

    def root(self, table: Table) -> Node:
        """What became of them, where that is, and the way to the debrief."""
        run = table.season
        ending = run.season.life.ending[run.world.ending or ""]
        seen = ended(run)
        # What is on the map of the city lies under its tower, wherever one has come from.
        sky = () if seen.spot else skyline(run)
        mood = (*((seen.mood,) if seen.mood else ()), *sky, *hush(run))
        nodes = (
            heading("title", ending.title),
            *on_the_map(run),
            where(run, seen.place, run.world.day),
            Node("stage", "image", seen.alt, seen.stage, state=mood),
            *company(seen.company),
            text("text", run.text(len(run.choices))),
            *told(table),
            citizen(run),
            doors(run),
            button("debrief", "See what was recorded, and why"),
            button("title-screen", table.house.over),
        )
        return Node("root", "screen", ending.title, children=nodes)

    def activate(self, table: Table, target: str) -> Page | Go:
        """To the debrief, or out."""
        match target:
            case "debrief":
                return Go("debrief")
            case "title-screen":
                return Go("over")
        return self

    def back(self, table: Table) -> Page | Go:
        """Pause."""
        return PauseDialog(self)
