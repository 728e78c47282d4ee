"""Where a visitor is, for the count of where people leave."""

from __future__ import annotations

from game.present.pages.debrief import DebriefPage
from game.present.pages.dialogs import LeaveDialog, PauseDialog
from game.present.pages.gate import GatePage
from game.present.pages.page import Go, Page
from game.present.pages.play import PlayPage
from game.present.pages.problem import ProblemPage
from game.present.pages.settings import SettingsPage
from game.present.table import Table
from game.present.visit.countdown import CountdownDialog
from game.present.visit.pin import PinPage


def where(page: Page | Go, table: Table) -> str:
    """The scene, the step of the debrief as `debrief-3`, or the page's name."""
    match page:
        case PauseDialog(before) | LeaveDialog(before) | SettingsPage(before):
            return where(before, table)
        case CountdownDialog(before) | PinPage(_, before) | ProblemPage(_, before):
            return where(before, table)
        case PlayPage() | GatePage():
            return table.season.world.scene
        case DebriefPage(place):
            return f"debrief-{place + 1}"
        case Go(place):
            return place
        case _:
            return page.id
