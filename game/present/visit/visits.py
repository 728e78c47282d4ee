"""An unattended screen: the city waits, somebody lives a season, the screen says goodbye, and the
city waits again as if there had been nobody.

It is a shell for a front end, as one season's is, and holds a new one for each visitor. Time comes
in as whole milliseconds; nothing here reads a clock.
"""

from __future__ import annotations

from game.present.pages.page import Page
from game.present.ports import Shelf
from game.present.screen import Intent, Screen
from game.present.settings import Settings
from game.present.visit.noted import Counting
from game.present.visit.office import Office, Wish
from game.present.visit.terms import Terms, shown_seconds
from game.present.visit.turn import Means
from game.present.visit.visit import State, Visit

_LONGEST = 1_000
"""More than this at once is a loop that stood still, and no time that a visitor had."""


class Visits:
    """All visits, one after the other."""

    def __init__(
        self,
        shelf: Shelf,
        terms: Terms | None = None,
        counting: Counting | None = None,
        office: Office | None = None,
    ) -> None:
        self.office = office
        self.number = 0
        """Counts the visitors that have been and gone."""
        self._shelf, self._terms = shelf, terms or Terms()
        self._counting = counting
        self._counted = False
        self._shut = ""
        self.visit = Visit(shelf, self._terms)

    @property
    def settings(self) -> Settings:
        """How things are to be shown."""
        return self.visit.table.settings

    @property
    def wish(self) -> Wish:
        """What staff want to become of the game, if they want anything."""
        return self.office.wish if self.office else ""

    @property
    def closed(self) -> bool:
        """Whether staff have ended it."""
        return self.wish != ""

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.visit.page

    @property
    def state(self) -> State:
        """What the screen is at."""
        return self.visit.state

    def screen(self) -> Screen:
        """What is to be shown now."""
        return self.visit.screen()

    def handle(self, intent: Intent) -> None:
        """Do what a visitor wants; an intent for a screen that is gone does nothing."""
        self.visit.handle(intent)
        self._settle()

    def keep(self, settings: Settings) -> None:
        """Show things so until the visitor goes; before one has come, not at all."""
        self.visit.keep(settings)

    def waited(self, ms: int, *, speaking: bool = False) -> bool:
        """So many milliseconds went by, at the end of which the voice is `speaking` or not; says
        whether another screen is to be shown."""
        before, ms = self.screen(), min(max(ms, 0), _LONGEST)
        self._unlock(ms)
        self.visit.waited(ms, speaking=speaking)
        self._settle()
        return self.screen() is not before

    def stirred(self, by: Means = "touch") -> bool:
        """Somebody pressed or touched something; says whether the game may have it. What wakes the
        screen, and what answers the countdown, does nothing else."""
        turn = self.visit.turn
        turn.met(by)
        match self.state:
            case "attract":
                if turn.lasted_ms >= self._terms.guard_ms:
                    self.visit.start()
            case "warning":
                self.visit.stay()
            case "closed":
                pass
            case _:
                turn.acted()
                return True
        return False

    def called(self) -> None:
        """Somebody asks for the page that is for staff."""
        if self.office:
            self.visit.call(self.office)

    def shut(self, told: str) -> None:
        """It is closed, and `told` says until when; open, where that is empty. A visit that is
        under way goes on."""
        self._shut = told
        self.visit.shut(told)

    def _settle(self) -> None:
        """Count a visit that has ended, and begin anew after one that is gone: as when the machine
        was switched on, but for the number of the screen, so that what was meant for the one before
        means nothing to this one."""
        if self.visit.noted and not self._counted:
            self._counted = True
            if self._counting:
                self._counting.visit(self.visit.noted)
        if self.visit.gone:
            self.number += 1
            self._counted = False
            self.visit = Visit(self._shelf, self._terms, self._shut, self.screen().sequence + 1)

    def _unlock(self, ms: int) -> None:
        """The lock of the office goes on, whoever is before the screen; its seconds are shown."""
        office = self.office
        if office and office.lock.wrong:
            before, office.lock = office.lock, office.lock.waited(ms)
            told = shown_seconds(before.wait_ms), shown_seconds(office.lock.wait_ms)
            if self.page.id == "pin" and told[0] != told[1]:
                self.visit.retell()
