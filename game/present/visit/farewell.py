"""The end of a visit: thanks, what the season held, and a question to take along."""

from __future__ import annotations

from dataclasses import dataclass

from game.present.pages.page import Go, Page, Plain, button, heading, text
from game.present.screen import Meter, Node
from game.present.table import Table
from game.present.visit.held import held

_THANKS = "Thank you for being {name}"
_NOTHING = "Nothing of yours stays here. No name was asked, and your choices are forgotten now."
_TOTALS = "The museum keeps totals of all visits, and nothing about anyone."


@dataclass(frozen=True)
class FarewellPage(Plain):
    """It goes away by itself after so many `seconds` of `whole`."""

    seconds: int
    whole: int
    counts: bool = False
    id: str = "farewell"

    def title(self, table: Table) -> str:
        """Thanks, by the name of whoever was lived."""
        life = table.season.season.life
        return _THANKS.format(name=life.person[life.citizen].name)

    def root(self, table: Table) -> Node:
        """Thanks, how it ended, what it held, one question, and what stays here."""
        run = table.season
        life = run.season.life
        citizen = life.person[life.citizen]
        words = "{} second" if self.seconds == 1 else "{} seconds"
        value = words.format(self.seconds)
        nothing = f"{_NOTHING} {_TOTALS}" if self.counts else _NOTHING
        nodes = (
            heading("thanks", self.title(table)),
            Node("portrait", "image", f"Portrait of {citizen.name}", citizen.portrait),
            text("held", held(table.explained())),
            Node("question", "note", life.question, detail="A question to take along"),
            text("nothing", nothing),
            button("done", "Back to the start"),
            Node(
                "going",
                "meter",
                f"The visit ends by itself in {value}",
                value,
                meter=Meter(self.seconds, 0, self.whole),
            ),
        )
        return Node("root", "screen", self.title(table), children=nodes)

    def activate(self, table: Table, target: str) -> Page | Go:
        """To the start."""
        return Go("title") if target == "done" else self

    def back(self, table: Table) -> Page | Go:
        """To the start as well."""
        return Go("title")
