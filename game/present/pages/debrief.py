"""The debrief: six steps, each of them worked out from the run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.present.depth import WHOLE, Depth, shown_first
from game.present.pages.dialogs import PauseDialog
from game.present.pages.page import ACTIVATE, Go, Page, Plain, button
from game.present.pages.sorting import SortingPage
from game.present.pages.steps.ask import ask
from game.present.pages.steps.doors import doors
from game.present.pages.steps.file import file
from game.present.pages.steps.happened import happened
from game.present.pages.steps.known import known
from game.present.pages.steps.otherwise import NOTHING, Picked, otherwise
from game.present.pages.study import offered
from game.present.pages.surroundings import skyline
from game.present.screen import Node
from game.present.table import Table


@dataclass(frozen=True, slots=True)
class _Step:
    id: str
    name: str
    body: Callable[[Table, Depth], tuple[Node, ...]]


STEPS = (
    _Step("happened", "What happened", happened),
    _Step("file", "The file", file),
    _Step("doors", "Why each door closed", doors),
    _Step("else", "What else could have been", otherwise),
    _Step("known", "What is known", known),
    _Step("ask", "Questions", ask),
)


@dataclass(frozen=True)
class DebriefPage(Plain):
    """One step of the debrief; every step can be skipped to. What is `picked` in one of them stays
    so while others are read. At first as much is shown as there is time for; `whole` shows all."""

    place: int = 0
    picked: Picked = NOTHING
    whole: bool = False
    id: str = "debrief"

    def title(self, table: Table) -> str:
        """The step's name."""
        return STEPS[self.place].name

    def root(self, table: Table) -> Node:
        """The steps, this step's body, and the ways on."""
        step = STEPS[self.place]
        tabs = tuple(
            Node(
                f"step-{each.id}",
                "tab",
                each.name,
                state=("selected",) if each is step else (),
                actions=ACTIVATE,
            )
            for each in STEPS
        )
        life = table.season.season.life
        citizen = life.person[life.citizen]
        nodes = [
            Node(
                "visitor-portrait",
                "image",
                citizen.name,
                citizen.portrait,
                state=skyline(table.season),
            ),
            Node("steps", "list", "The debrief", children=tabs),
            Node("body", "group", step.name, children=self._body(table)),
        ]
        if self.place:
            nodes.append(button("previous", "Back"))
        if self.place + 1 < len(STEPS):
            nodes.append(button("next", "Next"))
        nodes.append(button("finish", "Finish"))
        return Node("root", "screen", step.name, children=tuple(nodes))

    def _body(self, table: Table) -> tuple[Node, ...]:
        step = STEPS[self.place]
        all_of_it, first = step.body(table, WHOLE), step.body(table, shown_first(table.season))
        depth = WHOLE if self.whole else shown_first(table.season)
        shown = all_of_it if self.whole else first
        if step.id == "else":
            shown = otherwise(table, depth, self.picked)
        if first == all_of_it:
            return shown
        return (*shown, button("whole", "Show less" if self.whole else "Show all of it"))

    def activate(self, table: Table, target: str) -> Page | Go:
        """To another step, or out."""
        match target:
            case "previous":
                return replace(self, place=max(self.place - 1, 0))
            case "next":
                return replace(self, place=min(self.place + 1, len(STEPS) - 1))
            case "whole":
                return replace(self, whole=not self.whole)
            case "sort":
                return SortingPage(self)
            case "finish":
                return offered(table, "after", Go("over"))
        for place, step in enumerate(STEPS):
            if target == f"step-{step.id}":
                return replace(self, place=place)
        picked = self.picked.after(table, target)
        return self if picked is None else replace(self, picked=picked)

    def back(self, table: Table) -> Page | Go:
        """To the step before, or to the ending; before the end of a season, to the menu."""
        if self.place:
            return replace(self, place=self.place - 1)
        if table.season.world.ending is None:
            return PauseDialog(self)
        return Go("ending")
