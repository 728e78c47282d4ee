"""A pad of digits before the page for staff. What is typed does not show."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.present.pages.page import ACTIVATE, Go, Page, Plain, button, heading
from game.present.screen import Node
from game.present.table import Table
from game.present.visit.office import Office
from game.present.visit.operator import OperatorPage
from game.present.visit.terms import shown_seconds

_MOST = 12
REFUSED = "That is not the number."


@dataclass(frozen=True)
class PinPage(Plain):
    """The pad, over the visit that goes on where this is left."""

    office: Office
    before: Page
    typed: str = ""
    refused: bool = False
    id: str = "pin"

    def title(self, table: Table) -> str:
        """Whom it is for."""
        return "For staff"

    def root(self, table: Table) -> Node:
        """How many digits were typed, the digits, and the ways on and back."""
        waits = self.office.lock.wait_ms > 0
        nodes = (
            heading("pin-heading", "For staff"),
            Node("pin-typed", "meter", "Digits typed", str(len(self.typed))),
            *((Node("pin-said", "alert", self._said()),) if waits or self.refused else ()),
            *(() if waits else (self._pad(),)),
            button("back", "Back"),
        )
        return Node("root", "screen", "For staff", children=nodes)

    def _pad(self) -> Node:
        """As on a telephone: what takes one back and what opens stand beside the nought."""
        keys = [Node(f"digit-{each}", "button", each, actions=ACTIVATE) for each in "123456789"]
        keys += [
            self._if_typed("wipe", "Take back"),
            Node("digit-0", "button", "0", actions=ACTIVATE),
            self._if_typed("enter", "Open"),
        ]
        return Node("digits", "list", "Digits", children=tuple(keys))

    def _if_typed(self, id: str, name: str) -> Node:
        """A button that has something to do once there are digits; it keeps its place before."""
        return button(id, name) if self.typed else Node(id, "button", name, state=("disabled",))

    def _said(self) -> str:
        if wait := self.office.lock.wait_ms:
            return f"Too many wrong numbers. Wait {shown_seconds(wait)} seconds."
        return REFUSED

    def activate(self, table: Table, target: str) -> Page | Go:
        """One digit more or less, or to the page for staff."""
        match target:
            case "back":
                return self.before
            case "wipe":
                return replace(self, typed=self.typed[:-1])
            case "enter":
                if self.office.opens(self.typed):
                    return OperatorPage(self.office, self.office.staff.facts())
                return replace(self, typed="", refused=True)
        typed = (self.typed + target.removeprefix("digit-"))[:_MOST]
        return replace(self, typed=typed)  # What was said stays, and the pad where it is.

    def back(self, table: Table) -> Page | Go:
        """On with the visit."""
        return self.before
