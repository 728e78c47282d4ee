"""Where a person is once the life that they play has been written anew."""

from __future__ import annotations

from game.core.playthrough import Parted
from game.present.pages.after import answers, onward
from game.present.pages.debrief import DebriefPage
from game.present.pages.dialogs import LeaveDialog, PauseDialog
from game.present.pages.ending import EndingPage
from game.present.pages.gate import GatePage
from game.present.pages.page import Go, Page
from game.present.pages.play import PlayPage
from game.present.pages.problem import ProblemPage
from game.present.pages.settings import SettingsPage
from game.present.table import Table


def renewed(page: Page, table: Table) -> Page | Go:
    """The page to be shown after the season was lived again on other content: the same, unless
    the season no longer stands where that page belongs."""
    parted = table.renew()
    if parted is not None:
        table.complaint = taken_back(parted)
    here = _of_the_season(page)
    if here is None or (parted is None and _fits(here, table)):
        return page
    return onward(table)


def taken_back(parted: Parted) -> str:
    """That a season cannot be lived again to where it stood, and how far it can."""
    cause = parted.cause
    if not cause.offered:
        return f"The season was taken back: it is over now before '{cause.choice}'."
    return (
        f"The season was taken back to '{cause.scene}', "
        f"where '{cause.choice}' is no longer on offer."
    )


def _of_the_season(page: Page | Go) -> Page | None:
    """The page of the season that this one is, or lies over; None before and after a season."""
    match page:
        case PlayPage() | EndingPage() | DebriefPage() | GatePage():
            return page
        case PauseDialog(before) | LeaveDialog(before) | SettingsPage(before):
            return _of_the_season(before)
        case ProblemPage(_, before):
            return _of_the_season(before)
        case _:
            return None


def _fits(page: Page, table: Table) -> bool:
    """Whether the season stands where the page belongs."""
    over = table.season.world.ending is not None
    match page:
        case GatePage(place):
            return place < len(answers(table.season))
        case EndingPage() | DebriefPage():
            return over
        case _:
            return not over
