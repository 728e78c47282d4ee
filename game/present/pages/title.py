"""The title, the lives, and the note before a life."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.life import Life
from game.core.playthrough import Parted
from game.present.pages import problem, season, settings
from game.present.pages.page import ACTIVATE, Page, Plain, button, heading, text
from game.present.ports import Offer, Trouble
from game.present.screen import Node
from game.present.table import Table

_FICTION = (
    "Port Verity and everyone in it are invented. Its scheme is put together from what people have "
    "written about real ones; what is known about those stands at the end of every season."
)


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
            button("settings", "Settings"),
            button("leave", "Leave"),
            text("fiction", _FICTION),
        ]
        return Node("root", "screen", "Good Standing", children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page:
        """To the lives, back into a season, to the settings, or out."""
        match target:
            case "lives":
                return LivesPage()
            case "settings":
                return settings.SettingsPage(self)
            case "leave":
                table.closed = True
            case "resume":
                try:
                    if (playthrough := table.shelf.saved()) is not None:
                        table.resume(playthrough)
                        return season.after_step(table, answers=False)
                except Trouble as trouble:
                    return problem.ProblemPage(str(trouble), self)
                except Parted as parted:
                    return problem.ProblemPage(problem.cannot_resume(table, parted), self)
        return self

    def back(self, table: Table) -> Page:
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


@dataclass(frozen=True)
class LivesPage(Plain):
    """The lives there are."""

    id: str = "lives"

    def title(self, table: Table) -> str:
        """What to do here."""
        return "Choose a life"

    def root(self, table: Table) -> Node:
        """One card for each life."""
        cards = tuple(_card(offer) for offer in table.shelf.offers())
        return Node(
            "root",
            "screen",
            "Choose a life",
            children=(
                heading("heading", "Choose a life"),
                Node("lives", "list", "Lives", children=cards),
                button("back", "Back"),
            ),
        )

    def activate(self, table: Table, target: str) -> Page:
        """To the note before a life."""
        if target == "back":
            return self.back(table)
        for offer in table.shelf.offers():
            if target == f"life-{offer.life.id}":
                return NotePage(offer)
        return self

    def back(self, table: Table) -> Page:
        """To the title."""
        return TitlePage()


def _card(offer: Offer) -> Node:
    life = offer.life
    citizen = life.person[life.citizen]
    id = f"life-{life.id}"
    return Node(
        id,
        "card",
        life.title,
        value=f"{citizen.name}, {citizen.role}",
        detail=life.blurb,
        actions=ACTIVATE,
        children=(
            Node(f"{id}-portrait", "image", f"Portrait of {citizen.name}", citizen.portrait),
            text(f"{id}-minutes", _length(offer)),
            text(f"{id}-note", life.content_note),
        ),
    )


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
        nodes = [
            heading("heading", life.title),
            Node("portrait", "image", f"Portrait of {citizen.name}", citizen.portrait),
            text("who", f"{citizen.name}, {citizen.age}, {citizen.role}."),
            text("blurb", life.blurb),
            text("length", f"{life.minutes} minutes. You can stop at any time and go on later."),
        ]
        if life.content_note:
            nodes.append(text("content-note", life.content_note))
        nodes += [text("fiction", _FICTION), button("begin", "Begin")]
        if short:
            nodes.append(button("short", "The short version", f"About {short.minutes} minutes"))
        nodes.append(button("back", "Back"))
        return Node("root", "screen", life.title, children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page:
        """Into the life, the whole or the short one."""
        lives = {"begin": self.offer.life, "short": self.offer.short}
        if (life := lives.get(target)) is not None:
            table.begin(life.id)
            return season.after_step(table)
        return self.back(table) if target == "back" else self

    def back(self, table: Table) -> Page:
        """To the lives."""
        return LivesPage()
