"""One visit: a season's shell of its own, the time that it is given, and how it ended."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from game.core.life import CUT
from game.present.house import IN_A_KIOSK
from game.present.pages.dialogs import LeaveDialog
from game.present.pages.lives import LivesPage
from game.present.pages.page import Go, Page
from game.present.ports import Shelf
from game.present.routes import AT_HOME
from game.present.screen import Activate, Intent, Screen
from game.present.settings import Settings
from game.present.shell import Shell
from game.present.table import Table
from game.present.visit.attract import AttractPage
from game.present.visit.countdown import CountdownDialog
from game.present.visit.farewell import FarewellPage
from game.present.visit.foot import START_AGAIN, changed, foot
from game.present.visit.noted import Ended, Noted
from game.present.visit.office import Office
from game.present.visit.pin import PinPage
from game.present.visit.terms import Terms, shown_seconds
from game.present.visit.turn import Turn
from game.present.visit.where import where

State = Literal["attract", "visit", "warning", "farewell", "closed", "operator"]

_LONGEST_SPEECH = 600_000
"""Past this a voice is taken to hang, and does not keep a screen from whoever comes next."""
_LONGEST_WARNING = 10_000
"""So long the voice may take over a countdown before it goes on under it."""
_OFFICE_MS = 60_000  # after which the page for staff goes away

_STATES: dict[str, State] = {
    "attract": "attract",
    "countdown": "warning",
    "farewell": "farewell",
    "operator": "operator",
}


class Visit:
    """From the city that waits to the city that waits again. It changes nothing outside."""

    def __init__(self, shelf: Shelf, terms: Terms, shut: str = "", sequence: int = 1) -> None:
        self.turn = Turn()
        self.table = Table(shelf, terms.settings, house=IN_A_KIOSK)
        self.noted: Noted | None = None
        """What is to be counted of it, once it has ended."""
        self._terms, self._shut = terms, shut
        routes = {
            **AT_HOME,
            "title": lambda: self._out("left"),
            "lives": self._lives,
            "left": lambda: self._out("restarted"),
            "over": self._farewell,
        }
        page = AttractPage(shut)
        self._shell = Shell(shelf, page, self.table, routes=routes, sequence=sequence)
        self._shown: tuple[Screen, Screen] | None = None

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._shell.page

    @property
    def state(self) -> State:
        """What the screen is at."""
        state = _STATES.get(self.page.id, "visit")
        return "closed" if self._shut and state == "attract" else state

    @property
    def gone(self) -> bool:
        """Whether it is over, and the city before the next one."""
        return self.page.id == "attract" and (self.turn.begun or self.turn.staff)

    def screen(self) -> Screen:
        """What is to be shown now."""
        inner = self._shell.screen()
        if self._shown is None or self._shown[0] is not inner:
            below = None
            if self.state in ("visit", "warning", "farewell"):
                below = foot(self.table.settings, voice=self._terms.voice)
            self._shown = inner, replace(inner, foot=below)
        return self._shown[1]

    def shut(self, told: str) -> None:
        """Closed from now on, until what is told; open, where that is empty."""
        self._shut = told
        if isinstance(self.page, AttractPage) and self.page.shut != told:
            self._shell.go(AttractPage(told))

    # --- what a visitor does ---

    def handle(self, intent: Intent) -> None:
        """Do what somebody wants with what is on the screen."""
        screen = self.screen()
        if intent.sequence != screen.sequence:
            return
        pressed = intent.target if isinstance(intent, Activate) else ""
        if pressed and any(node.id == pressed for node in screen.footing()):
            self.stay()
            self._press(pressed)
        elif self.state == "warning":
            self.stay()
        elif self.state in ("attract", "closed"):
            if any(node.id == pressed for node in screen.targets()):
                self.start()
        else:
            self.turn.acted()
            self._pass_on(intent)

    def start(self) -> None:
        """Somebody is there."""
        self.turn.begin()
        self._pass_on(Activate(self._shell.screen().sequence, "start"))

    def stay(self) -> None:
        """More time, if it was asked whether somebody is there and there is any left to give."""
        page = self.page
        if isinstance(page, CountdownDialog) and not page.last:
            self._shell.go(page.before)
            self.turn.touched()
            self.turn.extended += 1

    def call(self, office: Office) -> None:
        """Ask for the page that is for staff."""
        page = self.page
        if not office.pin or page.id in ("pin", "operator"):
            return
        self.turn.staff = True
        self.turn.acted()
        self._shell.go(PinPage(office, page.before if isinstance(page, CountdownDialog) else page))

    def keep(self, settings: Settings) -> None:
        """Show things so from now on, if there is somebody to show them to."""
        if self.turn.begun or self.turn.staff:
            self.table.change(settings)
            self.turn.shown(settings)
            self.retell()

    def retell(self) -> None:
        """Show the same page as things are now."""
        self._shell.retell(self.page)

    def _pass_on(self, intent: Intent) -> None:
        at = where(self.page, self.table)
        self._shell.handle(intent)
        self._settle(at)

    def _go(self, to: Page | Go) -> None:
        at = where(self.page, self.table)
        self._shell.go(to)
        self._settle(at)

    def _press(self, target: str) -> None:
        """Something at the foot."""
        page = self.page
        self.turn.acted()
        if target != START_AGAIN:
            self.keep(changed(self.table.settings, target))
        elif page.id != "leave-check":
            under_way = self.table.run is not None and page.id not in ("farewell", "countdown")
            self._go(LeaveDialog(page) if under_way else Go("title"))

    # --- what time does ---

    def waited(self, ms: int, *, speaking: bool) -> None:
        """So many milliseconds went by, at the end of which the voice is `speaking` or not."""
        turn, terms = self.turn, self._terms
        turn.lasted_ms += ms
        match self.page:
            case AttractPage():
                return
            case CountdownDialog() as page:
                self._count_down(page, ms, terms.warning_ms, heard=speaking)
            case FarewellPage() as page:
                self._count_down(page, ms, terms.farewell_ms, heard=speaking)
            case page if page.id == "operator":
                if turn.quiet(ms, heard=False, most=0) >= _OFFICE_MS:
                    self._go(Go("title"))
            case _:
                if speaking and turn.spoken_ms < _LONGEST_SPEECH:
                    turn.quiet_ms = 0
                if turn.quiet(ms, heard=speaking, most=_LONGEST_SPEECH) >= terms.idle_ms:
                    self._warn()

    def _warn(self) -> None:
        whole = shown_seconds(self._terms.warning_ms)
        last = self.turn.extended >= self._terms.extensions
        self.turn.touched()
        self._shell.go(CountdownDialog(self.page, whole, whole, last))

    def _count_down(
        self, page: CountdownDialog | FarewellPage, ms: int, whole: int, *, heard: bool
    ) -> None:
        """Tell how much time is left; after that, to the city."""
        left = whole - self.turn.quiet(ms, heard=heard, most=_LONGEST_WARNING)
        if left > 0:
            now = replace(page, seconds=shown_seconds(left))
            if now != page:
                self._shell.retell(now)
            return
        if page.id == "countdown":
            self.turn.ended = "idle"
        self._go(Go("title"))

    # --- how it ends ---

    def _out(self, how: Ended) -> Page:
        self.turn.ended = self.turn.ended or how
        return AttractPage(self._shut)

    def _lives(self) -> Page:
        """The wall; where there is one life alone, the city before it."""
        return LivesPage() if len(self.table.shelf.offers()) > 1 else self._out("left")

    def _farewell(self) -> Page:
        self.turn.ended = "finished"
        whole = shown_seconds(self._terms.farewell_ms)
        return FarewellPage(whole, whole, self._terms.counts)

    def _settle(self, at: str) -> None:
        """After each step: put down what is to be counted, once. Staff who touched the screen to
        come to their page were no visitors."""
        turn, run = self.turn, self.table.run
        turn.shown(self.table.settings)
        by_staff = self.page.id == "operator"
        over = turn.ended or ("left" if by_staff else None)
        if over is None or self.noted or (run is None and (by_staff or turn.staff)):
            return
        life = run.season.life.id.removesuffix(CUT) if run else ""
        ending = run.world.ending or "" if run else ""
        seconds, modes = turn.lasted_ms // 1000, frozenset(turn.modes)
        self.noted = Noted(life, over, at, ending, seconds, modes, self._terms.language)
