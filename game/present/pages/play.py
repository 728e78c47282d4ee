"""A scene: where and when, who, the doors, what may be done, and the ticker."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.engine import NotOffered
from game.core.playthrough import Run
from game.core.scene import Choice
from game.present.pages.after import after_step
from game.present.pages.case import case_file
from game.present.pages.citizen import citizen
from game.present.pages.dialogs import PauseDialog
from game.present.pages.map import hush, on_the_map
from game.present.pages.page import ACTIVATE, Go, Page, Plain, button, heading, text
from game.present.pages.surroundings import company, doors, light, notice, skyline, where
from game.present.pages.ticker import ticker
from game.present.pages.told import told
from game.present.screen import Node
from game.present.table import Table


@dataclass(frozen=True)
class PlayPage(Plain):
    """A scene."""

    id: str = "play"

    def title(self, table: Table) -> str:
        """The scene's title."""
        run = table.season
        return run.season.life.scene[run.world.scene].title

    def root(self, table: Table) -> Node:
        """What came of the last choice, then the scene and its choices, then the rest."""
        run = table.season
        scene = run.season.life.scene[run.world.scene]
        mood = (*light(scene), *skyline(run), *hush(run))
        nodes = [
            ticker(run),
            *on_the_map(run),
            *told(table),
            where(run, scene.place, scene.day, scene.time),
            Node("stage", "image", scene.alt, scene.stage, state=mood),
            *company(scene.company),
            *case_file(table, scene),
            *notice(scene),
            _scene(scene.title, run.text(len(run.choices))),
            _choices(run),
            citizen(run),
            doors(run),
            button("menu", "Menu"),
        ]
        return Node("root", "screen", scene.title, children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page | Go:
        """Make a choice, or open the menu."""
        if target == "menu":
            return self.back(table)
        try:
            table.choose(target.removeprefix("choice-"))
        except NotOffered:
            return self
        return after_step(table)

    def back(self, table: Table) -> Page | Go:
        """Pause."""
        return PauseDialog(self)


def _scene(title: str, words: str) -> Node:
    return Node(
        "scene",
        "group",
        title,
        children=(heading("title", title), text("text", words)),
    )


def _choices(run: Run) -> Node:
    choices = tuple(_choice(choice, number) for number, choice in enumerate(run.offered, 1))
    return Node("choices", "list", "What do you do?", children=choices)


def _choice(choice: Choice, number: int) -> Node:
    return Node(
        f"choice-{choice.id}",
        "choice",
        choice.text,
        str(number),
        choice.note,
        state=(choice.eye,) if choice.eye else (),
        actions=ACTIVATE,
    )
