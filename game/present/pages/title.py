"""The title: what the game is, and the ways into it."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.life import Life
from game.core.playthrough import Parted
from game.present.pages.after import after_step
from game.present.pages.page import Go, Page, Plain, button, heading, text
from game.present.pages.problem import ProblemPage, cannot_resume
from game.present.pages.settings import SettingsPage
from game.present.ports import Trouble
from game.present.screen import Node
from game.present.table import Table
from game.present.words import FICTION


@dataclass(frozen=True)
class TitlePage(Plain):
    """The first page."""

    id: str = "title"

    def title(self, table: Table) -> str:
        """The name of the game."""
        return "Good Standing"

    def root(self, table: Table) -> Node:
        """The name, what it is, and what may be done."""
        nodes = [
            heading("wordmark", "Good Standing"),
            text("tagline", "A season in a city that keeps score."),
            button("lives", "Choose a life"),
        ]
        if (offer := _left(table)) is not None:
            life, day = offer
            detail = f"Day {day} of {life.days}"
            nodes.append(button("resume", f"Continue: {life.title}", detail))
        nodes += [
            button("sources", "About the sources"),
            button("settings", "Settings"),
            button("leave", "Leave"),
            text("fiction", FICTION),
        ]
        return Node("root", "screen", "Good Standing", children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page | Go:
        """To the lives, back into a season, to the sources, to the settings, or out."""
        match target:
            case "lives":
                return Go("lives")
            case "sources":
                return Go("sources")
            case "settings":
                return SettingsPage(self)
            case "leave":
                table.closed = True
            case "resume":
                try:
                    if (playthrough := table.shelf.saved()) is not None:
                        table.resume(playthrough)
                        return after_step(table, gates=False)
                except Trouble as trouble:
                    return ProblemPage(str(trouble), self)
                except Parted as parted:
                    return ProblemPage(cannot_resume(table, parted), self)
        return self

    def back(self, table: Table) -> Page | Go:
        """Out."""
        table.closed = True
        return self


def _left(table: Table) -> tuple[Life, int] | None:
    """The life that was left last, and the day it was left on."""
    try:
        playthrough = table.shelf.saved()
        if playthrough is None:
            return None
        life = table.shelf.season(playthrough.life).life
    except Trouble:
        return None
    return life, _day(life, playthrough.choices)


def _day(life: Life, choices: tuple[str, ...]) -> int:
    """Roughly where the season stands, without living it again: the last choice's scene."""
    made = {choice.id: scene.day for scene in life.scenes for choice in scene.choices}
    return max((made.get(choice, 1) for choice in choices), default=1)
