"""`shot`: any screen as a picture, with no display."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from game.cli.choosing import with_choices
from game.cli.fail import DONE, USAGE, Fail
from game.cli.shelf import DiskShelf
from game.content.catalogue import Catalogue, season_hash
from game.content.diagnostics import did_you_mean
from game.content.reading import why
from game.core.events import Answered
from game.core.life import CUT
from game.core.playthrough import Playthrough, Run, start
from game.kiosk.shelf import KioskShelf
from game.present.house import IN_A_KIOSK
from game.present.pages.debrief import STEPS, DebriefPage
from game.present.pages.dialogs import LeaveDialog, PauseDialog
from game.present.pages.ending import EndingPage
from game.present.pages.findings import FindingsPage, Slip
from game.present.pages.gate import GatePage
from game.present.pages.lives import LivesPage, NotePage
from game.present.pages.page import Go, Page
from game.present.pages.play import PlayPage
from game.present.pages.problem import ProblemPage
from game.present.pages.settings import SettingsPage
from game.present.pages.sorting import SortingPage
from game.present.pages.sources import SourcesPage
from game.present.pages.study import OfferPage, QuestionPage, ThanksPage
from game.present.pages.title import TitlePage
from game.present.ports import Offer
from game.present.screen import Screen
from game.present.settings import Glass, Settings
from game.present.shell import Shell
from game.present.table import Table
from game.present.visit.attract import AttractPage
from game.present.visit.countdown import CountdownDialog
from game.present.visit.farewell import FarewellPage
from game.present.visit.foot import foot
from game.present.visit.office import Facts, Office
from game.present.visit.operator import OperatorPage
from game.present.visit.pin import PinPage

_NOWHERE = Path("no-saves-here")
"""A picture shows no saved season and none of the settings of whoever makes it."""

Reach = Callable[[Run], bool]


def _at_once(run: Run) -> bool:
    return True


def _at_gate(run: Run) -> bool:
    return any(isinstance(each.event, Answered) for each in run.steps[-1].emitted)


def _over(run: Run) -> bool:
    return run.world.ending is not None


_MADE_UP = Facts(
    id="foyer-1",
    version="1.0.0",
    uptime_seconds=93_780,
    memory_kb=212_000,
    visits_today=64,
    file="/etc/good-standing/kiosk.toml",
    complaint="The operator file has an error; the last good one is in use.",
    voice="espeak-ng 1.51",
    sound="one device",
    display="1920 x 1080, full screen",
    log=("2031-05-04 09:12:40 game: The voice fell silent and was started again.",),
)


class _Nobody:
    """Staff in a picture."""

    def facts(self) -> Facts:
        return _MADE_UP


_SLIP = Slip(
    "night-ferry.yaml:46",
    "There is no signal 'left-tram-earli'. Did you mean 'left-tram-early'? (GS101)",
    "- act: {signal: left-tram-earli, reason: The parcel was a birthday cake.}",
)

_KNOWN = DebriefPage(next(n for n, step in enumerate(STEPS) if step.id == "known"))

SCREENS: dict[str, tuple[Page | None, Reach]] = {
    "title": (TitlePage(), _at_once),
    "lives": (LivesPage(), _at_once),
    "sources": (SourcesPage(), _at_once),
    "note": (None, _at_once),
    "settings": (SettingsPage(TitlePage()), _at_once),
    "problem": (ProblemPage("The save 'season.json' is damaged.", TitlePage()), _at_once),
    "study-offer": (None, _at_once),
    "study-question": (None, _at_once),
    "study-thanks": (None, _at_once),
    "play": (PlayPage(), _at_once),
    "pause": (PauseDialog(PlayPage()), _at_once),
    "leave-check": (LeaveDialog(PlayPage()), _at_once),
    "findings": (FindingsPage((_SLIP,), PlayPage()), _at_once),
    "gate": (GatePage(0), _at_gate),
    "ending": (EndingPage(), _over),
    "sorting": (SortingPage(_KNOWN), _over),
    "sorting-answer": (SortingPage(_KNOWN, ("documented",), told=True), _over),
    **{f"debrief-{step.id}": (DebriefPage(n), _over) for n, step in enumerate(STEPS)},
}

_OFFICE = Office(_Nobody(), "2468")

KIOSK: dict[str, tuple[Page, Reach]] = {
    "attract": (AttractPage(), _at_once),
    "attract-closed": (AttractPage("Closed now. Open again tomorrow at 10:00."), _at_once),
    "kiosk-lives": (LivesPage(), _at_once),
    "kiosk-play": (PlayPage(), _at_once),
    "countdown": (CountdownDialog(PlayPage(), 18, 20), _at_once),
    "restart": (LeaveDialog(PlayPage()), _at_once),
    "farewell": (FarewellPage(18, 20, counts=True), _over),
    "pin": (PinPage(_OFFICE, PlayPage(), "246"), _at_once),
    "operator": (OperatorPage(_OFFICE, _MADE_UP), _at_once),
}
"""The screens of a kiosk, with what is at their foot."""
SCREENS.update(KIOSK)
_FOOTLESS = ("attract", "attract-closed", "operator")

_BEFORE = ("title", "lives", "sources", "note", "settings", "problem")
ALONE = ("attract", "attract-closed", "kiosk-lives", "pin", "operator")
_OUTSIDE = (*_BEFORE, *ALONE, *(each for each in SCREENS if each.startswith("study-")))
"""Screens for which no season has to be lived."""
_IN_A_SCENE = ("play", "pause", "leave-check", "kiosk-play", "countdown", "restart")


def run(arguments: argparse.Namespace) -> int:
    """Make the picture, or list the screens."""
    if arguments.list:
        print(*SCREENS, sep="\n")
        return DONE
    if arguments.screen is None or arguments.output is None:
        raise Fail(
            "Name a screen and a file: 'shot play -o play.png'; --list names screens.", USAGE
        )
    if arguments.screen not in SCREENS:
        hint = did_you_mean(arguments.screen, SCREENS) or "'shot --list' names them."
        raise Fail(f"There is no screen '{arguments.screen}'. {hint}", USAGE)
    if arguments.output.suffix.lower() != ".png":
        raise Fail(f"A picture's name ends in .png, not as in '{arguments.output}'.", USAGE)
    shell = _shell(arguments)
    _save(shell, arguments)
    return DONE


def _shell(arguments: argparse.Namespace) -> Shell:
    catalogue = Catalogue()
    settings = Settings(
        text_scale=arguments.text_scale,
        high_contrast=arguments.contrast == "high",
        reduced_motion=arguments.reduced_motion,
        letters=arguments.letters,
        glass=Glass(arguments.target, arguments.capital, arguments.low_reach),
    )
    page, reach = SCREENS[arguments.screen]
    if arguments.screen in KIOSK:
        if not arguments.life.endswith(CUT):
            arguments.life += CUT
        table = Table(KioskShelf(catalogue, seed=arguments.seed), settings, house=IN_A_KIOSK)
    else:
        table = Table(DiskShelf(catalogue, _NOWHERE, seed=arguments.seed), settings)
    shelf = table.shelf
    if page is None and arguments.screen.startswith("study-"):
        page = _of_the_study(arguments.screen, catalogue)
    elif page is None:
        life = catalogue.season(arguments.life).life
        page = NotePage(next((o for o in shelf.offers() if o.life.id == life.id), Offer(life)))
    if arguments.screen not in _OUTSIDE:
        run = _reached(start(catalogue.season(arguments.life), arguments.seed), arguments, reach)
        season = run.season
        table.playthrough = Playthrough(season.life.id, season_hash(season), run.seed, run.choices)
        table.run = run
    return Shell(shelf, page, table)


def _of_the_study(screen: str, catalogue: Catalogue) -> Page:
    if (study := catalogue.study) is None:
        raise Fail("There is no study in this game's content.")
    offer = OfferPage(study, "before", Go("play"))
    pages: tuple[Page, ...] = (
        offer,
        QuestionPage(offer, 1, (2,)),
        ThanksPage("after", Go("title")),
    )
    return next(page for page in pages if page.id == screen)


def _reached(run: Run, arguments: argparse.Namespace, reach: Reach) -> Run:
    """The run after the choices given; without any, the first choices until the screen is
    reached."""
    if arguments.choices is not None:
        run = with_choices(run, arguments.choices)
    else:
        while not reach(run) and run.offered:
            run = run.choose(run.offered[0].id)
    if not reach(run):
        raise Fail(f"After these choices there is no screen '{arguments.screen}'.")
    if arguments.screen in _IN_A_SCENE and not run.offered:
        raise Fail("After these choices the season is over; there is no scene to show.")
    return run


def shown(shell: Shell, name: str) -> Screen:
    """What the shell shows, with the foot that this screen has in a kiosk."""
    screen = shell.screen()
    if name not in KIOSK or name in _FOOTLESS:
        return screen
    return replace(screen, foot=foot(shell.settings, voice=True))


def _save(shell: Shell, arguments: argparse.Namespace) -> None:
    from game.window.picture import save_picture

    try:
        # SDL does not say why it could not write; the system does.
        arguments.output.open("ab").close()
        screen = shown(shell, arguments.screen)
        save_picture(screen, arguments.output, size=arguments.size, settings=shell.settings)
    except OSError as error:
        raise Fail(
            f"The picture could not be written to '{arguments.output}': {why(error, writing=True)}."
        ) from None
