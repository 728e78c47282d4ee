"""The pages by the names that other pages go to them by."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.present.pages.debrief import DebriefPage
from game.present.pages.ending import EndingPage
from game.present.pages.gate import GatePage
from game.present.pages.lives import LivesPage
from game.present.pages.page import Go, Page, Place
from game.present.pages.play import PlayPage
from game.present.pages.sources import SourcesPage
from game.present.pages.title import TitlePage

Routes = Mapping[Place, Callable[[], Page]]

AT_HOME: Routes = {
    "title": TitlePage,
    "lives": LivesPage,
    "sources": SourcesPage,
    "gate": lambda: GatePage(0),
    "play": PlayPage,
    "ending": EndingPage,
    "debrief": DebriefPage,
    "left": TitlePage,
    "over": TitlePage,
}


def page_at(where: Page | Go, routes: Routes = AT_HOME) -> Page:
    """The page itself, or the one of that name."""
    return routes[where.place]() if isinstance(where, Go) else where
