"""The measures of the design that a first playable touches: medians, 95th percentiles, ratios."""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from game.content.catalogue import Catalogue
from game.core.playthrough import Run, start
from game.core.season import Season
from game.debrief.beside import Beside
from game.debrief.causes import doors
from game.debrief.columns import columns
from game.debrief.switches import SWITCHES, relived
from game.debrief.twins import twins
from game.debrief.ways import ways
from game.proof.promises import prove

if TYPE_CHECKING:
    from pygame import Surface

    from game.window.session import Session

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1920, 1080)
_FIRST_FRAME = """
from game.cli.shelf import DiskShelf
from game.content.catalogue import Catalogue
from game.present.shell import Shell
from game.window.run import run

class Once(Shell):
    closed = True

run(Once(DiskShelf(Catalogue())), size=(1920, 1080))
"""


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that one call takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def best(work: Callable[[], object], times: int = 3) -> float:
    """Milliseconds of processor time that the fastest of a few calls takes: for machines on which
    much else runs."""

    def taken() -> float:
        began = time.process_time()
        work()
        return (time.process_time() - began) * 1000

    return min(taken() for _ in range(times))


def report(what: str, bar: float, times: list[float]) -> None:
    """One line: milliseconds against the bar."""
    times = sorted(times)
    median, late = statistics.median(times), times[min(len(times) - 1, len(times) * 95 // 100)]
    ratio = f"{median / bar:5.2f} of {bar:,.0f} ms"
    print(f"{what:54} median {median:8.1f}  p95 {late:8.1f}  {ratio}  n={len(times)}")


def seasons() -> list[Season]:
    """All lives and their cuts."""
    catalogue = Catalogue()
    lives = [each for card in catalogue.cards() for each in (card.life, card.cut) if each]
    return [catalogue.season(life.id) for life in lives]


def random_runs(season: Season, number: int) -> Iterator[Run]:
    """Finished runs, each with its own luck and its own choices."""
    for seed in range(number):
        dice = random.Random(seed)
        run = start(season, seed)
        while run.offered:
            run = run.choose(dice.choice(run.offered).id)
        yield run


def first_frame() -> None:
    """From the start of the process to the first frame, with a full cache and with none."""
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": cache}
        environment.setdefault("SDL_VIDEODRIVER", "dummy")

        def open_once() -> None:
            subprocess.run([sys.executable, "-c", _FIRST_FRAME], env=environment, check=True)

        report("process start to first frame, nothing cached", 1000, [timed(open_once)])
        report("process start to first frame", 1000, [timed(open_once) for _ in range(11)])


def choice_to_screen() -> None:
    """From a choice to the drawn screen, along whole seasons."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    from game.cli.shelf import DiskShelf
    from game.present.shell import Shell
    from game.window.session import Session

    pygame.display.init()
    pygame.font.init()
    surface = pygame.display.set_mode(SIZE)
    times: list[float] = []
    with tempfile.TemporaryDirectory() as data:
        for seed in range(4):
            shelf = DiskShelf(Catalogue(), Path(data), seed=seed)
            session = Session(Shell(shelf), clock=lambda: 0.0)
            times += _play(session, surface, random.Random(seed))
    report("press to drawn screen, 1920x1080", 50, times)


def _play(session: Session, surface: Surface, dice: random.Random) -> list[float]:
    from game.present.screen import Activate

    times = []
    session.paint(surface)
    for press in ("lives", "life-night-ferry", "begin"):
        session.send(Activate(session.screen.sequence, press))
        session.paint(surface)
    while session.screen.id != "ending":
        targets = [t.id for t in session.screen.targets() if t.id != "menu"]
        press = Activate(session.screen.sequence, dice.choice(targets))

        def go_on(press: Activate = press) -> None:
            session.send(press)
            session.paint(surface)

        times.append(timed(go_on))
    return times


def debrief() -> None:
    """Both columns and the causes of every closed door, each run's the best of three; and, beside
    it, counting all ways."""
    for season in seasons():
        runs = list(random_runs(season, 30))
        explained = [best(lambda run=run: (columns(run.ledger), doors(run))) for run in runs]
        report(f"debrief with all counterfactuals, {season.life.id}", 300, explained)
        counted = [timed(lambda seed=seed, s=season: ways(s, seed)) for seed in range(8)]
        report(f"counting every way under one seed, {season.life.id}", 1000, counted)


def switch() -> None:
    """One switch flipped: the season lived again and held beside itself, and then on the screen."""
    for life in _TRIED:
        runs = list(random_runs(Catalogue().season(life), 20))
        for each in SWITCHES:
            times = [best(lambda run=run, on=each: _held(run, relived(run, [on]))) for run in runs]
            report(f"switch {each}, {life}", 50, times)
        report(f"a flip, press to drawn screen, {life}", 50, list(_flips(life)))


def twin() -> None:
    """One twin: its season lived from the first scene and held beside the run."""
    for life in _TRIED:
        runs = list(random_runs(Catalogue().season(life), 20))
        times = [
            timed(lambda run=run, one=one: _held(run, one.lived(run)))
            for run in runs
            for one in twins(run)
        ]
        report(f"a twin, {life}", 50, times)


_TRIED = ("night-ferry", "wrong-face")


def _held(run: Run, now: Run) -> tuple[object, ...]:
    beside = Beside(run, now)
    return beside.doors, beside.first, beside.file


def _flips(life: str) -> Iterator[float]:
    """Every switch on and off again, in a debrief whose ways have been counted."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    from game.cli.shelf import DiskShelf
    from game.present.pages.debrief import DebriefPage
    from game.present.screen import Activate
    from game.present.shell import Shell
    from game.present.table import Table
    from game.window.session import Session

    pygame.display.init()
    pygame.font.init()
    surface = pygame.display.set_mode(SIZE)
    with tempfile.TemporaryDirectory() as data:
        for run in random_runs(Catalogue().season(life), 4):
            shelf = DiskShelf(Catalogue(), Path(data), seed=run.seed)
            table = Table(shelf, shelf.settings())
            table.run = run
            session = Session(Shell(shelf, DebriefPage(3), table), clock=lambda: 0.0)
            session.paint(surface)
            for each in SWITCHES * 2:
                press = Activate(session.screen.sequence, f"switch-{each}")
                yield timed(lambda s=session, p=press: (s.send(p), s.paint(surface)))


def proof() -> None:
    """Every way and every luck of each life."""
    for season in seasons():
        found = prove(season)
        times = [timed(lambda season=season: prove(season)) for _ in range(3)]
        report(f"proof of {season.life.id}, {found.states:,} states", 10_000, times)
        print(f"{'':54} {found.ways:,} ways; {found.ways / min(times) * 1000:,.0f} ways a second")


def content() -> None:
    """Reading, checking and compiling all content from YAML, and from the cache."""
    times = [timed(lambda: Catalogue().load()) for _ in range(3)]
    report("all content from YAML", 5000, times)
    report(
        "all content from the cache", 100, [timed(lambda: Catalogue().cards()) for _ in range(9)]
    )


ALL = {
    "start": first_frame,
    "press": choice_to_screen,
    "debrief": debrief,
    "switch": switch,
    "twin": twin,
    "proof": proof,
    "content": content,
}

if __name__ == "__main__":
    for name in sys.argv[1:] or ALL:
        ALL[name]()
