"""The lives there are, and the note before one."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.life import CUT
from game.present.pages.after import after_step
from game.present.pages.page import ACTIVATE, Go, Page, Plain, button, heading, text
from game.present.pages.study import offered
from game.present.ports import Offer
from game.present.screen import Node
from game.present.table import Table
from game.present.words import FICTION, not_ours, opens_after

_MOST_WITHHELD = 8


@dataclass(frozen=True)
class LivesPage(Plain):
    """The lives there are."""

    id: str = "lives"

    def title(self, table: Table) -> str:
        """What to do here."""
        return "Choose a life"

    def root(self, table: Table) -> Node:
        """One card for each life, and what is not shown of those from outside."""
        lived = lives_lived(table)
        cards = tuple(_card(offer, lived) for offer in table.shelf.offers())
        withheld = table.shelf.withheld()
        return Node(
            "root",
            "screen",
            "Choose a life",
            children=(
                heading("heading", "Choose a life"),
                Node("lives", "list", "Lives", children=cards),
                *((_withheld(withheld),) if withheld else ()),
                button("back", "Back"),
            ),
        )

    def activate(self, table: Table, target: str) -> Page | Go:
        """To the note before a life."""
        if target == "back":
            return self.back(table)
        lived = lives_lived(table)
        for offer in table.shelf.offers():
            if lived < offer.life.opens_after:
                continue
            if target == f"life-{offer.life.id}":
                return NotePage(offer)
        return self

    def back(self, table: Table) -> Page | Go:
        """To the title."""
        return Go("title")


def lives_lived(table: Table) -> int:
    """How many lives were lived to an ending; a short version counts as its life."""
    return len({each.life.removesuffix(CUT) for each in table.shelf.lived()})


def _card(offer: Offer, lived: int) -> Node:
    life = offer.life
    shut = lived < life.opens_after
    citizen = life.person[life.citizen]
    id = f"life-{life.id}"
    return Node(
        id,
        "card",
        life.title,
        value=f"{citizen.name}, {citizen.role}",
        detail=life.blurb,
        state=("disabled",) if shut else (),
        actions=() if shut else ACTIVATE,
        children=(
            Node(f"{id}-portrait", "image", f"Portrait of {citizen.name}", citizen.portrait),
            *((text(f"{id}-pack", not_ours(offer.pack)),) if offer.pack else ()),
            *((text(f"{id}-shut", opens_after(life)),) if shut else ()),
            text(f"{id}-minutes", _length(offer)),
            text(f"{id}-note", life.content_note),
        ),
    )


def _withheld(sentences: tuple[str, ...]) -> Node:
    told = list(sentences[:_MOST_WITHHELD])
    if more := len(sentences) - len(told):
        told.append(f"And {more} more, which 'good-standing lives' lists.")
    items = (Node(f"withheld-{n}", "item", sentence) for n, sentence in enumerate(told, 1))
    return Node("withheld", "list", "In your folder of lives", children=tuple(items))


def _length(offer: Offer) -> str:
    if offer.short:
        return f"{offer.life.minutes} minutes, or {offer.short.minutes} for the short version"
    return f"{offer.life.minutes} minutes"


@dataclass(frozen=True)
class NotePage(Plain):
    """What to know before a life begins."""

    offer: Offer
    id: str = "note"

    def title(self, table: Table) -> str:
        """The life's title."""
        return self.offer.life.title

    def root(self, table: Table) -> Node:
        """Who, how long, what it touches on."""
        life, short = self.offer.life, self.offer.short
        citizen = life.person[life.citizen]
        age = "" if citizen.age is None else str(citizen.age)
        nodes = [
            heading("heading", life.title),
            *((text("pack", not_ours(self.offer.pack)),) if self.offer.pack else ()),
            Node("portrait", "image", f"Portrait of {citizen.name}", citizen.portrait),
            text("who", ", ".join(filter(None, (citizen.name, age, citizen.role))) + "."),
            text("blurb", life.blurb),
            text("length", f"{life.minutes} minutes. {table.house.stop}"),
        ]
        if life.content_note:
            nodes.append(text("content-note", life.content_note))
        about = table.shelf.season(life.id).rulebook.about
        nodes += [text("scheme", about), text("fiction", FICTION), button("begin", "Begin")]
        if short:
            nodes.append(button("short", "The short version", f"About {short.minutes} minutes"))
        nodes.append(button("back", "Back"))
        return Node("root", "screen", life.title, children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page | Go:
        """Into the life, the whole or the short one."""
        lives = {"begin": self.offer.life, "short": self.offer.short}
        if (life := lives.get(target)) is not None:
            table.begin(life.id)
            return offered(table, "before", after_step(table))
        return self.back(table) if target == "back" else self

    def back(self, table: Table) -> Page | Go:
        """To the lives."""
        return Go("lives")
