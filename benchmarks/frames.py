"""How long a picture of the moving city takes, and how much of a core the city costs at rest.

    python -m benchmarks.frames [--size 1920x1080] [--seconds 10] [--walkers 300]

Prints the distribution of whole frames (crowd, city, words over it, flip) of the play screen while
somebody walks and of the title, beside what a copy of the full screen alone costs, and then the
share of a core that a window takes which nobody touches. Run it under a real display or Xvfb for
figures that count the way to the screen; without one it runs on SDL's dummy driver.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from collections.abc import Callable

import pygame

from game.content.catalogue import Catalogue, season_hash
from game.core.playthrough import Playthrough, start
from game.present.pages.page import Page
from game.present.pages.play import PlayPage
from game.present.pages.title import TitlePage
from game.present.settings import Settings
from game.present.shell import Shell
from game.present.table import Table
from game.window.display import open_window
from game.window.glass import Glass
from game.window.pages import city
from game.window.session import Session

LIFE, CHOICES = "night-ferry", ("run", "tell-him", "shift", "load", "ask-why", "bags")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--walkers", type=int, default=300)
    arguments = parser.parse_args()
    wide, high = map(int, arguments.size.split("x"))
    city.CROWD = arguments.walkers
    surface = open_window((wide, high), fullscreen=False)
    print(f"{pygame.display.get_driver()}, {wide}x{high}, {arguments.walkers} walkers")
    _report("a copy of the full screen, and flip", _copies(surface))
    for name, page in (("play, walking", PlayPage()), ("title", TitlePage())):
        _report(name, _frames(Session(_shell(page)), surface, arguments.seconds))
    glass = Glass(Session(_shell(TitlePage())), surface)
    glass.draw()
    print(f"nobody touches the title: {_idle(glass, arguments.seconds):.1%} of a core")
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")


def _shell(page: Page) -> Shell:
    from game.cli.shelf import DiskShelf

    catalogue = Catalogue()
    season = catalogue.season(LIFE)
    run = start(season, 1)
    for choice in CHOICES:
        run = run.choose(choice)
    shelf = DiskShelf(catalogue, None, seed=1)
    table = Table(shelf, Settings())
    table.playthrough = Playthrough(season.life.id, season_hash(season), run.seed, run.choices)
    table.run = run
    return Shell(shelf, page, table)


def _copies(surface: pygame.Surface) -> list[float]:
    copy = surface.copy()

    def one() -> None:
        surface.blit(copy, (0, 0))
        pygame.display.flip()

    return [_timed(one) for _ in range(200)]


def _frames(session: Session, surface: pygame.Surface, seconds: float) -> list[float]:
    """Whole frames as fast as they come, each a sixtieth of a second of the city's life later."""
    now = 0.0
    glass = Glass(session, surface, lambda: now)
    glass.draw()

    def one() -> None:
        glass.step()
        pygame.display.update(glass.changed)

    times, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        now += 1 / 9
        times.append(_timed(one))
    return times


def _timed(one: Callable[[], None]) -> float:
    began = time.perf_counter()
    one()
    return (time.perf_counter() - began) * 1000


def _idle(glass: Glass, seconds: float) -> float:
    """The share of a core that is used while the loop only waits and steps."""
    used, began = time.process_time(), time.monotonic()
    while time.monotonic() < began + seconds:
        pygame.event.wait(max(1, int(glass.rest * 1000)))
        if glass.step():
            pygame.display.update(glass.changed)
    return (time.process_time() - used) / (time.monotonic() - began)


def _report(name: str, times: list[float]) -> None:
    cuts = statistics.quantiles(times, n=100)
    print(
        f"{name}: median {cuts[49]:.2f} ms, p95 {cuts[94]:.2f}, p99 {cuts[98]:.2f}, "
        f"most {max(times):.2f} ({len(times)} frames)"
    )


if __name__ == "__main__":
    main()
