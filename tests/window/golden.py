"""The screens whose pictures are kept in `golden/`, and how each of them is drawn.

`make golden` renews the pictures; `test_golden` compares them with what is drawn now.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

import pygame
from pygame import Surface

from game.cli.choosing import with_choices
from game.cli.shot import ALONE, KIOSK, SCREENS, shown
from game.content.catalogue import Catalogue
from game.core.life import CUT
from game.core.playthrough import Playthrough, Run, start
from game.kiosk.shelf import KioskShelf
from game.present.house import IN_A_KIOSK
from game.present.pages.lives import NotePage
from game.present.settings import Glass, Settings
from game.present.shell import Shell
from game.present.table import Table
from game.window.picture import draw
from tests.present.pilot import MemoryShelf

FOLDER = Path(__file__).parent / "golden"
MADE_WITH = FOLDER / "made-with.json"
FAILURES = Path(__file__).parents[2] / ".golden-failures"

WIDE, SMALL, UPRIGHT, SQUARE = (1280, 720), (960, 540), (1080, 1920), (1024, 768)
FERRY = "night-ferry"
_LOW = Glass(target=41, low_reach=True)  # 15 mm on 32 inches, upright


@dataclass(frozen=True)
class Shot:
    """One picture: a screen as `good-standing shot` names it, and how far the season has gone.

    Without choices, the first on offer are taken until the screen is reached.
    """

    name: str
    screen: str
    life: str = FERRY
    choices: tuple[str, ...] | None = None
    seed: int = 1
    size: tuple[int, int] = WIDE
    scale: int = 100
    high: bool = False
    low: bool = False

    @property
    def file(self) -> Path:
        """Where its picture is kept."""
        return FOLDER / f"{self.name}.png"


def _play(life: str, *choices: str, seed: int = 1) -> Shot:
    return Shot(f"play-{life}", "play", life, choices, seed, SMALL)


def _low(screen: str, choices: tuple[str, ...] | None = None) -> Shot:
    name = f"{screen}-low-largest"
    return Shot(name, screen, FERRY, choices, 1, UPRIGHT, 200, high=True, low=True)


_CLOSED = ("run", "back-him", "cross")
_OPEN = ("go", "why", "pay", "tap")
_LATER = (*_CLOSED, "load", "ask-why", "bags")
_ENFORCED = "subject-to-enforcement"

SHOTS: tuple[Shot, ...] = (
    # Before a season
    Shot("title", "title", size=SMALL),
    Shot("title-upright-contrast", "title", size=UPRIGHT, high=True),
    Shot("lives", "lives", size=SMALL),
    Shot("sources", "sources", size=SMALL),
    Shot("settings", "settings", size=SMALL),
    Shot("settings-contrast", "settings", size=SQUARE, high=True),
    Shot("note", "note", life="somewhere-else", size=SMALL),
    Shot("note-largest", "note", scale=200),
    # A scene of every life
    _play(FERRY, *_LATER),
    _play(_ENFORCED, "go"),
    _play("wrong-face", "pin", "appeal", "moustache", "page", "come", "nine"),
    _play("exemplary", "cup", "right", "wedding", "tap", "agree"),
    _play("player-two", "hour"),
    _play("fit-and-proper", "teach", "glad", seed=2),
    _play("off-the-lead", "guess", "accept", "thank", "lead", "run", "report"),
    _play("somewhere-else", "call", "give", "hear"),
    _play("the-desk", "stands", "strike"),
    Shot("play-first", "play", choices=()),
    Shot("play-upright", "play", choices=_LATER, size=UPRIGHT),
    Shot("play-square-contrast", "play", life="exemplary", size=SQUARE, high=True),
    Shot("play-largest", "play", life="wrong-face", choices=("pin",), scale=200),
    Shot("pause", "pause", choices=("run",), size=SMALL),
    # Gates
    Shot("gate-closed", "gate", choices=_CLOSED),
    Shot("gate-open", "gate", life=_ENFORCED, choices=_OPEN),
    Shot("gate-open-upright", "gate", life=_ENFORCED, choices=_OPEN, size=UPRIGHT),
    Shot("gate-closed-contrast", "gate", choices=_CLOSED, size=SQUARE, high=True),
    # The end, and the debrief
    Shot("ending", "ending", size=SMALL),
    Shot("ending-square-largest", "ending", life="off-the-lead", size=SQUARE, scale=200),
    Shot("debrief-happened", "debrief-happened", size=SMALL),
    Shot("debrief-file", "debrief-file", size=SMALL),
    Shot("debrief-doors", "debrief-doors", size=SMALL),
    Shot("debrief-else", "debrief-else", size=SMALL),
    Shot("debrief-known", "debrief-known", size=SMALL),
    Shot("debrief-ask", "debrief-ask", size=SMALL),
    Shot("debrief-happened-upright", "debrief-happened", size=UPRIGHT),
    Shot("debrief-doors-contrast", "debrief-doors", size=SQUARE, scale=150, high=True),
    # A visit to a kiosk
    Shot("attract", "attract", size=SMALL),
    Shot("attract-upright", "attract", size=UPRIGHT),
    Shot("kiosk-lives-upright", "kiosk-lives", size=UPRIGHT),
    Shot("kiosk-play", "kiosk-play", choices=()),
    Shot("kiosk-play-upright-contrast", "kiosk-play", choices=(), size=UPRIGHT, high=True),
    _low("kiosk-play", choices=()),
    _low("gate", choices=_CLOSED),
    _low("debrief-doors"),
    Shot("countdown", "countdown", choices=(), size=SMALL),
    Shot("farewell", "farewell"),
    Shot("farewell-upright-largest", "farewell", size=UPRIGHT, scale=200),
    Shot("pin", "pin", choices=(), size=SMALL),
    Shot("operator", "operator", size=SMALL),
)


def drawn(shot: Shot, catalogue: Catalogue) -> Surface:
    """What the shot looks like now."""
    glass = _LOW if shot.low else Glass()
    settings = Settings(text_scale=shot.scale, high_contrast=shot.high, glass=glass)
    page, reach = SCREENS[shot.screen]
    if shot.screen in KIOSK:
        return _of_a_visit(shot, catalogue, settings)
    shelf = MemoryShelf(catalogue, shot.seed)
    if page is None:
        offer = next(each for each in shelf.offers() if each.life.id == shot.life)
        return _picture(Shell(shelf, NotePage(offer), Table(shelf, settings)), shot)
    if shot.screen in ("title", "lives", "sources", "settings"):
        return _picture(Shell(shelf, page, Table(shelf, settings)), shot)
    table = _table(catalogue, shot.life, shot.choices, shot.seed, reach)
    table.settings = settings
    return _picture(Shell(table.shelf, page, table), shot)


def _of_a_visit(shot: Shot, catalogue: Catalogue, settings: Settings) -> Surface:
    page, reach = KIOSK[shot.screen]
    life = shot.life + CUT
    table = Table(KioskShelf(catalogue, seed=shot.seed), settings, house=IN_A_KIOSK)
    if shot.screen not in ALONE:
        made = _table(catalogue, life, shot.choices, shot.seed, reach)
        table.playthrough, table.run = made.playthrough, made.run
    return _picture(Shell(table.shelf, page, table), shot)


def _picture(shell: Shell, shot: Shot) -> Surface:
    return draw(shown(shell, shot.screen), size=shot.size, settings=shell.settings).surface


@lru_cache(maxsize=4)
def _table(
    catalogue: Catalogue,
    life: str,
    choices: tuple[str, ...] | None,
    seed: int,
    reach: Callable[[Run], bool],
) -> Table:
    """The season as far as it goes; kept, because a debrief is worked out once for all steps."""
    run = start(catalogue.season(life), seed)
    if choices is not None:
        run = with_choices(run, choices)
    else:
        while not reach(run) and run.offered:
            run = run.choose(run.offered[0].id)
    if not reach(run):
        raise LookupError(f"After these choices '{life}' is not where the shot would have it.")
    made = Playthrough(life, "", seed, run.choices)
    return Table(MemoryShelf(catalogue, seed), Settings(), made, run)


def workshop() -> dict[str, str]:
    """All that a picture depends on to the last bit, apart from the game itself."""
    return {
        "pygame-ce": version("pygame-ce"),
        "SDL": ".".join(map(str, pygame.get_sdl_version())),
        "resvg-py": version("resvg-py"),
        "system": platform.system(),
        "machine": platform.machine(),
    }


def made_here() -> bool:
    """Were the pictures made with what is installed here, on a machine like this one?"""
    return bool(json.loads(MADE_WITH.read_text(encoding="utf-8")) == workshop())
