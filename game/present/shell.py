"""The running game, for any front end: it gives a `Screen`, and takes an `Intent`."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from game.present.pages.findings import FindingsPage, Slip
from game.present.pages.page import Go, Page
from game.present.pages.problem import ProblemPage
from game.present.ports import Shelf, Trouble
from game.present.renewal import renewed
from game.present.routes import AT_HOME, Routes, page_at
from game.present.screen import Activate, Adjust, Back, Intent, Node, Screen
from game.present.settings import Settings
from game.present.table import Table

_TITLE = Go("title")


class Shell:
    """Holds the page that is shown and the table it stands on; everything else is in the pages."""

    def __init__(
        self,
        shelf: Shelf,
        page: Page | Go = _TITLE,
        table: Table | None = None,
        *,
        routes: Routes = AT_HOME,
        sequence: int = 1,
    ) -> None:
        self.table = table or Table(shelf, shelf.settings())
        self._routes = routes
        self._page = page_at(page, routes)
        self._sequence = sequence
        self._screen: Screen | None = None

    @property
    def settings(self) -> Settings:
        """How things are to be shown."""
        return self.table.settings

    @property
    def closed(self) -> bool:
        """Whether the person has left."""
        return self.table.closed

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page

    def screen(self) -> Screen:
        """What is to be shown now."""
        if self._screen is None:
            self._screen = self._make()
        return self._screen

    def handle(self, intent: Intent) -> None:
        """Do what a person wants; an intent for a screen that is gone does nothing."""
        screen = self.screen()
        if intent.sequence != screen.sequence:
            return
        self._turn(lambda: self._follow(intent, screen))

    def go(self, where: Page | Go) -> None:
        """To another page, though nobody on this one has asked for it."""
        self._turn(lambda: where)

    def retell(self, page: Page) -> None:
        """The same page with other words; what was meant for it before is meant for it still."""
        self._page, self._screen = page, None

    def keep(self, settings: Settings) -> None:
        """Show things so from now on, as a key may ask for; the page stays."""
        here = self._page

        def kept() -> Page:
            self.table.change(settings)
            return here

        self._turn(kept)

    def renew(self) -> None:
        """The content was written anew: the season is lived again on it, as far as it goes."""
        here = self._waiting
        self._turn(lambda: renewed(here, self.table))

    def interrupt(self, slips: tuple[Slip, ...]) -> None:
        """Show what is wrong with the content, over the season; nothing of that changes."""
        here = self._waiting
        self._turn(lambda: FindingsPage(slips, here))

    @property
    def _waiting(self) -> Page:
        """The page that is shown, or that waits under what is wrong with the content."""
        return self._page.before if isinstance(self._page, FindingsPage) else self._page

    def _turn(self, way: Callable[[], Page | Go]) -> None:
        """To another page; what was meant for the one before then means nothing any more."""
        before = self._page
        try:
            self._page = page_at(way(), self._routes)
        except Trouble as trouble:
            self._page = ProblemPage(str(trouble), before)
        self._sequence += 1
        self._screen = None

    def _follow(self, intent: Intent, screen: Screen) -> Page | Go:
        match intent:
            case Activate(_, target):
                if self._may(screen, target, "activate"):
                    return self._page.activate(self.table, target)
            case Adjust(_, target, direction):
                if self._may(screen, target, "adjust"):
                    return self._page.adjust(self.table, target, direction)
            case Back():
                return self._page.back(self.table)
            case _:
                assert_never(intent)
        return self._page

    def _may(self, screen: Screen, target: str, action: str) -> bool:
        return any(node.id == target and action in node.actions for node in screen.targets())

    def _make(self) -> Screen:
        try:
            return self._draw(self._page)
        except Trouble as trouble:
            self._page = ProblemPage(str(trouble), _TITLE)
            return self._draw(self._page)

    def _draw(self, page: Page) -> Screen:
        root = page.root(self.table)
        under = page.under
        modal: Node | None = None
        while under is not None:
            modal = modal or root
            root, under = under.root(self.table), under.under
        return Screen(page.id, page.title(self.table), self._sequence, root, modal)
