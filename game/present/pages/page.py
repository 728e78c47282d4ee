"""What every page can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from game.present.screen import Action, Node
from game.present.table import Table

ACTIVATE: tuple[Action, ...] = ("activate",)
ADJUST: tuple[Action, ...] = ("adjust",)


Place = Literal[
    "title",  # where one comes in
    "lives",
    "sources",
    "gate",
    "play",
    "ending",
    "debrief",
    "left",  # where one is after leaving a life
    "over",  # the same after its end
]


@dataclass(frozen=True, slots=True)
class Go:
    """Where to go, by name: pages lead to one another in circles, and their files must not."""

    place: Place


class Page(Protocol):
    """One page. A page with a page `under` it is a dialog over that page."""

    @property
    def id(self) -> str:
        """The name of the screen, the same in every front end."""
        ...

    @property
    def under(self) -> Page | None:
        """The page that this dialog lies over."""
        ...

    def title(self, table: Table) -> str:
        """What the screen is called."""
        ...

    def root(self, table: Table) -> Node:
        """All that is on it."""
        ...

    def activate(self, table: Table, target: str) -> Page | Go:
        """Where pressing a node leads; the page itself where it changes nothing."""
        ...

    def adjust(self, table: Table, target: str, direction: int) -> Page | Go:
        """What moving a slider does."""
        ...

    def back(self, table: Table) -> Page | Go:
        """Where going back leads."""
        ...


class Plain:
    """What most pages do: lie over nothing, have no slider, and stay where they are on Back."""

    @property
    def under(self) -> Page | None:
        """Nothing lies under it."""
        return None

    def adjust(self: Page, table: Table, target: str, direction: int) -> Page | Go:
        """There is nothing to move."""
        return self

    def back(self: Page, table: Table) -> Page | Go:
        """There is nowhere to go back to."""
        return self


def button(id: str, name: str, detail: str = "") -> Node:
    """A button."""
    return Node(id, "button", name, detail=detail, actions=ACTIVATE)


def heading(id: str, name: str) -> Node:
    """A heading."""
    return Node(id, "heading", name)


def text(id: str, name: str) -> Node:
    """A text in a person's words."""
    return Node(id, "text", name)
