"""The page for staff: how the kiosk is, and what can be done with it here."""

from __future__ import annotations

from dataclasses import dataclass

from game.present.pages.page import Go, Page, Plain, button, heading
from game.present.screen import Node
from game.present.table import Table
from game.present.visit.office import Facts, Office, Wish

_MOST_LINES = 5
_WISHES: dict[str, Wish] = {"restart": "restart", "close": "close", "screen-off": "screen-off"}


@dataclass(frozen=True)
class OperatorPage(Plain):
    """How it was when the page was opened."""

    office: Office
    facts: Facts
    id: str = "operator"

    def title(self, table: Table) -> str:
        """Which kiosk it is."""
        return f"Kiosk {self.facts.id}"

    def root(self, table: Table) -> Node:
        """The facts, the last lines of the log, and what can be done."""
        facts = self.facts
        told = (
            ("version", "Version", facts.version),
            ("uptime", "Running for", _spell(facts.uptime_seconds)),
            ("memory", "Memory", f"{facts.memory_kb // 1024} MB"),
            ("visits", "Visits today", str(facts.visits_today)),
            ("file", "Operator file", facts.file),
            ("voice", "Speech", facts.voice),
            ("sound", "Sound", facts.sound),
            ("display", "Display", facts.display),
        )
        rows = tuple(
            Node(f"fact-{id}", "item", name, value=value) for id, name, value in told if value
        )
        nodes = (
            heading("operator-heading", self.title(table)),
            *((Node("complaint", "alert", facts.complaint),) if facts.complaint else ()),
            Node("facts", "list", "How it is", children=rows),
            Node("log", "list", "Last lines of the log", children=_lines(facts.log)),
            button("restart", "Restart the game"),
            button("screen-off", "Screen off", "A touch turns it on again."),
            button("close", "Close the kiosk"),
            button("back", "Back to the start"),
        )
        return Node("root", "screen", self.title(table), children=nodes)

    def activate(self, table: Table, target: str) -> Page | Go:
        """Do it."""
        match target:
            case "restart" | "close" | "screen-off":
                self.office.wish = _WISHES[target]
            case "back":
                return Go("title")
        return self

    def back(self, table: Table) -> Page | Go:
        """To the start."""
        return Go("title")


def _lines(log: tuple[str, ...]) -> tuple[Node, ...]:
    last = log[-_MOST_LINES:] or ("There are none.",)
    return tuple(Node(f"line-{n}", "item", each) for n, each in enumerate(last, 1))


def _spell(seconds: int) -> str:
    """How long, as days, hours and minutes."""
    minutes = seconds // 60
    days, hours = minutes // 1440, minutes // 60 % 24
    if days:
        return f"{days} d {hours} h"
    return f"{hours} h {minutes % 60} min" if hours else f"{minutes} min"
