"""To full screen and back, as on an X server with no window manager."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest

from game.window import display
from game.window.run import run
from tests.window import screens
from tests.window.test_input import FakeShell

SIZE, AT = (640, 480), (96, 54)

Stand = tuple[tuple[int, int], tuple[int, int]]


class BareServer:
    """What SDL does where no window manager answers: a window that fills the screen stays where it
    was, and one that should leave the screen is not made smaller when first asked."""

    def __init__(self) -> None:
        self.real = pygame.display.set_mode
        self.filled_from: list[tuple[int, int]] = []

    def set_mode(self, size: tuple[int, int], flags: int) -> pygame.Surface:
        if flags & pygame.FULLSCREEN and pygame.display.get_surface():
            self.filled_from.append(pygame.display.get_window_position())
        elif pygame.display.get_surface() and pygame.display.is_fullscreen():
            size = pygame.display.get_window_size()
        return self.real(size, flags)


class Presser:
    """Notes how the window stands and presses F11, again and again; then closes the window."""

    def __init__(self) -> None:
        f11 = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_F11, mod=0)
        self.still = [f11, f11, f11, f11, pygame.event.Event(pygame.QUIT)]
        self.seen: list[Stand] = []

    def look(self) -> bool:
        if self.still:
            stands = display.as_it_stands()
            assert stands.at
            self.seen.append((stands.size, stands.at))
            pygame.event.post(self.still.pop(0))
        return False


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> Iterator[BareServer]:
    pygame.display.quit()  # or the window would be the one that other tests draw without
    pygame.display.init()
    server = BareServer()
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "x11")
    monkeypatch.setattr(pygame.display, "set_mode", server.set_mode)
    monkeypatch.setenv("SDL_VIDEO_WINDOW_POS", f"{AT[0]},{AT[1]}")
    yield server
    monkeypatch.undo()
    pygame.display.quit()
    display.without_window()


def stood(*, fullscreen: bool = False) -> list[Stand]:
    """How the window stood at first and after each of four presses of F11."""
    presser = Presser()
    pygame.event.clear()
    pygame.event.post(pygame.event.Event(pygame.USEREVENT))
    run(FakeShell(screens.title()), size=SIZE, fullscreen=fullscreen, watch=presser)
    return presser.seen


def test_the_window_fills_the_screen_from_its_corner(bare: BareServer) -> None:
    (desktop,) = pygame.display.get_desktop_sizes()
    seen = stood()
    assert [size for size, _ in seen[1::2]] == [desktop, desktop]
    assert bare.filled_from == [(0, 0), (0, 0)]


def test_the_window_comes_back_as_it_was(bare: BareServer) -> None:
    assert stood()[::2] == [(SIZE, AT)] * 3


def test_from_a_full_screen_the_window_gets_the_size_that_was_asked_for(bare: BareServer) -> None:
    (desktop,) = pygame.display.get_desktop_sizes()
    sizes = [size for size, _ in stood(fullscreen=True)]
    assert sizes == [desktop, SIZE, desktop, SIZE, desktop]


def test_of_several_screens_the_window_fills_the_one_it_is_on(
    bare: BareServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pygame.display, "get_num_displays", lambda: 2)
    stood()
    assert bare.filled_from == [AT, AT]
