"""A window that fills the screen goes on doing so, whatever becomes of the screen."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pygame
import pytest

from game.window import display
from game.window.desktop import Desktop, Size
from game.window.hold import EVERY, Hold
from game.window.run import run
from tests.window import screens
from tests.window.test_input import FakeShell
from tests.window.xserver import MISSING, x_server

ROOT = Path(__file__).parents[2]


class FakeDesktop(Desktop):
    """Screens that a test plugs and unplugs. SDL's dummy has one of its own size."""

    def __init__(self) -> None:
        super().__init__()
        self.root: Size | None = None
        self.unplugged = False

    def sizes(self) -> tuple[Size, ...]:
        return () if self.unplugged else super().sizes()

    def server(self) -> Size | None:
        return self.root


class Holding:
    """A window under somebody's eye, with a clock that goes on when told to."""

    def __init__(self) -> None:
        self.now = 0.0
        display.open_window(None, fullscreen=True)
        self.desktop = FakeDesktop()
        self.hold = Hold(lambda: self.now, self.desktop)

    def later(self) -> pygame.Surface | None:
        self.now += EVERY
        return self.hold.look()


@pytest.fixture
def holding() -> Iterator[Holding]:
    pygame.display.quit()
    yield Holding()
    pygame.display.quit()
    display.without_window()


def test_a_window_that_stands_is_left_alone(holding: Holding) -> None:
    assert [holding.later() for _ in range(5)] == [None] * 5


def test_a_window_taken_off_the_full_screen_is_put_back(holding: Holding) -> None:
    pygame.display.set_mode((320, 240), pygame.RESIZABLE)
    surface = holding.later()
    assert surface and surface.get_size() == pygame.display.get_desktop_sizes()[0]
    assert pygame.display.is_fullscreen()


def test_a_screen_of_another_size_gets_a_new_window(holding: Holding) -> None:
    holding.desktop.root = (800, 600)
    surface = holding.later()
    assert surface is pygame.display.get_surface()
    assert holding.later() is None


def test_no_screen_is_waited_for(holding: Holding) -> None:
    holding.desktop.unplugged = True
    pygame.display.set_mode((320, 240), pygame.RESIZABLE)
    assert holding.later() is None
    holding.desktop.unplugged = False
    assert holding.later() is not None
    assert pygame.display.is_fullscreen()


def test_a_window_that_is_lost_comes_back(
    holding: Holding, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> pygame.Surface:
        raise pygame.error("no available displays")

    with monkeypatch.context() as unplugged:
        unplugged.setattr(pygame.display, "set_mode", refuse)
        assert holding.hold.lost()
        memory = holding.hold.look()
        assert memory, "there is something to draw on meanwhile"
        memory.fill("#123456")
        assert holding.hold.lost()
        assert holding.later() is None
    surface = holding.later()
    assert surface is pygame.display.get_surface()
    assert surface


def test_a_fault_that_no_new_window_mends_is_not_hidden(holding: Holding) -> None:
    hopeful = []
    for _ in range(6):
        hopeful.append(holding.hold.lost())
        holding.hold.look()
    assert hopeful[0]
    assert not hopeful[-1]


class Breaker:
    """Breaks the window while the game is shown; then presses a key, and closes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.flips = 0
        self.rounds = 0
        self.real = pygame.display.flip
        self.shown: list[bool] = []
        monkeypatch.setattr(pygame.display, "flip", self.flip)

    def flip(self) -> None:
        self.flips += 1
        if self.flips == 2:
            raise pygame.error("Could not update window surface")
        self.real()

    def look(self) -> bool:
        self.rounds += 1
        kind = pygame.WINDOWEXPOSED if self.rounds < 3 else pygame.QUIT
        pygame.event.post(pygame.event.Event(kind))
        return False


def test_the_game_goes_on_when_its_window_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    pygame.display.quit()
    breaker = Breaker(monkeypatch)
    try:
        assert run(FakeShell(screens.title()), hold=True, watch=breaker) == 0
    finally:
        monkeypatch.undo()
        pygame.display.quit()
        display.without_window()
    assert breaker.flips > 2, "it was drawn again"


def test_f11_does_not_take_it_off_the_screen() -> None:
    pygame.display.quit()
    seen: list[bool] = []

    class Presser:
        def look(self) -> bool:
            seen.append(pygame.display.is_fullscreen())
            kind = pygame.KEYDOWN if len(seen) < 3 else pygame.QUIT
            pygame.event.post(pygame.event.Event(kind, key=pygame.K_F11, mod=0))
            return False

    run(FakeShell(screens.title()), hold=True, watch=Presser())
    display.without_window()
    assert len(seen) >= 3
    assert all(seen)


@pytest.mark.slow
@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_a_real_x_server_that_changes_its_size() -> None:
    """SDL is not told of this, and would go on drawing for a screen that is gone."""
    with x_server(1280, 1024) as server:
        holding = subprocess.Popen(
            [sys.executable, "-m", "tests.window.holding"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=server.environment,
            cwd=ROOT,
            text=True,
        )
        assert holding.stdout
        giving_up = Timer(60, holding.kill)
        giving_up.start()
        with holding:
            assert holding.stdout.readline() == "1280x1024 drawn\n"
            server.resize(800, 600)
            assert _until(holding.stdout, "800x600 drawn")
            server.resize(1024, 768)
            assert _until(holding.stdout, "1024x768 drawn")
            holding.kill()
        giving_up.cancel()


def _until(lines: Iterator[str], wanted: str) -> bool:
    """Reads until this comes, or the process ends."""
    return any(line.strip() == wanted for line in lines)
