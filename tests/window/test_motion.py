"""What is seen between two screens, and that nobody has to wait for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pygame
import pytest
from pygame import Rect, Surface

from game.present.screen import Activate, Screen
from game.present.settings import Settings
from game.window import display
from game.window.art import swing
from game.window.art.scenes import scene
from game.window.glass import Glass
from game.window.input import Input
from game.window.motion import FADE, STEP, SWING
from game.window.painter import blank
from game.window.picture import draw, save_picture
from game.window.run import run
from game.window.session import Session
from tests.window import screens
from tests.window.test_input import FakeShell

SIZE = (960, 540)


class Watcher:
    """Looks at a window whose clock stands still until it is moved."""

    def __init__(self, *shown: Screen, reduced: bool = False, size: tuple[int, int] = SIZE) -> None:
        self.shell = FakeShell(*shown)
        self.shell.settings = Settings(reduced_motion=reduced)
        self.now = 50.0
        self.session = Session(self.shell, clock=lambda: self.now)
        self.input = Input(self.session)
        self.glass = Glass(self.session, blank(size), clock=lambda: self.now)
        self.glass.draw()

    def go_on(self) -> None:
        """Press something, and look at once."""
        self.now += 1
        self.session.send(Activate(7, "anything"))
        self.glass.draw()

    def key(self, key: int) -> None:
        """What the loop does with a press."""
        self.glass.settle()
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            self.input.handle(pygame.event.Event(kind, key=key, mod=0))
        if self.session.stale:
            self.glass.draw()

    def film(self) -> list[Surface]:
        """Every picture until all is at rest."""
        frames = [self.glass.surface.copy()]
        while self.glass.arriving:
            self.now += STEP
            if self.glass.step():
                frames.append(self.glass.surface.copy())
        return frames

    def still(self) -> bytes:
        """The screen as it is saved."""
        focus = self.session.marks.focus
        frame = draw(self.session.screen, size=SIZE, settings=self.shell.settings, focus=focus)
        return raw(frame.surface)


def raw(surface: Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


def swings(levels: list[float]) -> int:
    """How often the light turned round after it had changed by more than a tenth."""
    turns, way, edge = 0, 0, levels[0]
    for level in levels:
        if abs(level - edge) > 0.1 and (level > edge) != (way > 0):
            turns, way, edge = turns + (way != 0), (1 if level > edge else -1), level
        elif (level - edge) * way > 0:
            edge = level
    return turns


def light(surface: Surface) -> list[float]:
    """The relative luminance of sixteen parts of a picture, and of the whole."""
    parts = pygame.transform.smoothscale(surface, (4, 4))
    spots = [parts.get_at((x, y)) for x in range(4) for y in range(4)]
    spots.append(pygame.Color(*pygame.transform.average_color(surface)))
    return [_luminance(spot) for spot in spots]


def _luminance(colour: pygame.Color) -> float:
    linear = [(part / 255) ** 2.2 for part in (colour.r, colour.g, colour.b)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


WAYS: dict[str, tuple[Callable[[], Screen], Callable[[], Screen]]] = {
    "scene to closed gate": (screens.play, screens.gate),
    "scene to open gate": (screens.play, screens.gate_open),
    "gate to scene": (screens.gate, screens.play),
    "scene to menu": (screens.play, screens.pause),
    "to the file": (screens.ending, screens.debrief_pairs),
}


@pytest.mark.parametrize("way", WAYS)
def test_reduced_motion_shows_the_new_screen_at_once(way: str) -> None:
    watcher = Watcher(*(make() for make in WAYS[way]), reduced=True)
    watcher.go_on()
    assert not watcher.glass.moving
    assert raw(watcher.glass.surface) == watcher.still()


@pytest.mark.parametrize("way", WAYS)
def test_motion_ends_in_the_still_picture_without_flashing(way: str) -> None:
    watcher = Watcher(*(make() for make in WAYS[way]))
    before = watcher.glass.surface.copy()
    watcher.go_on()
    frames = watcher.film()
    assert raw(frames[-1]) == watcher.still()
    assert len({raw(frame) for frame in frames}) > 6
    levels = [light(frame) for frame in (before, *frames)]
    for part in zip(*levels, strict=True):
        assert swings(list(part)) <= 1


def test_a_gate_takes_half_a_second_and_other_screens_a_seventh() -> None:
    for screen, seconds in ((screens.gate(), FADE + SWING), (screens.ending(), FADE)):
        watcher = Watcher(screens.play(), screen)
        watcher.go_on()
        began = watcher.now
        watcher.film()
        assert watcher.now - began == pytest.approx(seconds, abs=2.5 * STEP)


def barred(watcher: Watcher, node: str) -> float:
    """How much of a line of the file is under its bar."""
    assert watcher.session.frame
    cover = next(each for each in watcher.session.frame.covers if each.node == node)
    part = watcher.glass.surface.subsurface(cover.lines[0])
    bar = pygame.Color(watcher.session.frame.look.theme.bar)
    return pygame.mask.from_threshold(part, bar, (1, 1, 1, 255)).count() / (
        part.width * part.height
    )


def test_the_file_comes_out_from_under_its_bars_line_by_line() -> None:
    watcher = Watcher(screens.ending(), screens.debrief_pairs(), size=(1280, 720))
    watcher.go_on()
    first, second = "record-1", "record-2"
    seen = []
    while watcher.glass.arriving:
        watcher.now += STEP
        watcher.glass.step()
        seen.append((barred(watcher, first), barred(watcher, second)))
    both, later = max(sum(pair) for pair in seen), [b - a for a, b in seen]
    assert both > 1.8
    assert max(later) > 0.5
    assert seen[-1] == (0, 0)


def test_a_line_that_was_read_is_not_covered_again() -> None:
    watcher = Watcher(screens.ending(), screens.debrief_pairs(), size=(1280, 720))
    watcher.go_on()
    watcher.film()
    frame = watcher.session.frame
    assert frame
    watcher.session.stale = True
    watcher.glass.draw()
    assert not watcher.glass.arriving
    watcher.session.scroll_to(frame.areas[0], frame.areas[0].limit)
    watcher.glass.draw()
    assert watcher.glass.arriving  # by what has come into view


@pytest.mark.parametrize("after", [0.0, 0.1, 0.3])
def test_a_press_on_the_way_is_acted_on_at_once(after: float) -> None:
    watcher = Watcher(screens.play(), screens.gate(), screens.ending())
    watcher.go_on()
    watcher.now += after
    watcher.glass.step()
    assert watcher.glass.moving
    watcher.key(pygame.K_RETURN)
    assert watcher.shell.heard[-1] == Activate(7, "go-on")
    assert watcher.session.screen.id == "ending"


def test_a_press_that_does_nothing_shows_the_final_picture() -> None:
    watcher = Watcher(screens.play(), screens.gate())
    watcher.go_on()
    watcher.key(pygame.K_F5)
    assert not watcher.glass.moving
    assert raw(watcher.glass.surface) == watcher.still()


def test_moving_the_focus_on_the_way_shows_it_at_once() -> None:
    watcher = Watcher(screens.play(), screens.title())
    watcher.go_on()
    watcher.key(pygame.K_TAB)
    assert not watcher.glass.arriving
    assert raw(watcher.glass.surface) == watcher.still()


def test_a_switch_or_the_focus_is_no_new_screen() -> None:
    settings = screens.settings()
    watcher = Watcher(settings, replace(settings, sequence=8))
    watcher.key(pygame.K_TAB)
    assert not watcher.glass.moving
    watcher.go_on()
    assert not watcher.glass.moving


def test_the_bar_does_not_move_again_when_the_menu_closes() -> None:
    gate, pause = screens.gate(), screens.pause()
    assert pause.modal is not None
    watcher = Watcher(screens.play(), gate, replace(gate, modal=pause.modal), gate)
    for _ in range(3):
        watcher.go_on()
        began = watcher.now
        watcher.film()
    assert watcher.now - began < FADE + 2.5 * STEP


def test_a_window_that_changes_its_size_on_the_way_shows_the_whole_screen() -> None:
    watcher = Watcher(screens.play(), screens.gate())
    watcher.go_on()
    watcher.glass.put(blank((800, 600)))
    assert not watcher.glass.moving
    assert watcher.session.stale
    watcher.glass.draw()
    assert watcher.session.frame
    assert watcher.session.frame.surface.get_size() == (800, 600)


@pytest.mark.parametrize("size", [(570, 540), (900, 400), (401, 703)])
@pytest.mark.parametrize("closed", [True, False])
def test_the_bar_comes_to_rest_where_the_picture_has_it(
    size: tuple[int, int], closed: bool
) -> None:
    rest = scene("gate-closed" if closed else "gate-open", size)
    moved = rest.copy()
    moving = swing.Swing(Rect((0, 0), size), closed=closed)
    moving.draw(moved, 0.0)
    assert raw(moved) != raw(rest)
    moving.draw(moved, 1.0)
    pairs = list(zip(raw(moved), raw(rest), strict=True))
    assert sum(abs(one - other) > 8 for one, other in pairs) < len(pairs) / 10_000


def test_a_saved_picture_shows_the_bar_at_rest(tmp_path: Path) -> None:
    file = tmp_path / "gate.png"
    save_picture(screens.gate(), file, size=SIZE, settings=Settings())
    watcher = Watcher(screens.gate(), reduced=True)
    assert raw(pygame.image.load(str(file))) == raw(watcher.glass.surface)


def test_the_window_wakes_up_only_while_something_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[int] = []

    def wait(milliseconds: int) -> pygame.event.Event:
        waits.append(milliseconds)
        if len(waits) == 1:
            return pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0)
        if milliseconds >= 1000:
            return pygame.event.Event(pygame.QUIT)
        pygame.time.wait(milliseconds)
        return pygame.event.Event(pygame.NOEVENT)

    monkeypatch.setattr(pygame.event, "wait", wait)
    shell = FakeShell(screens.title(), screens.gate())
    shell.settings = Settings(sound=False)
    display.without_window()
    assert run(shell, size=(640, 480)) == 0
    display.without_window()
    assert waits[0] >= 1000
    assert waits[-1] >= 1000
    assert 5 < len(waits) < 80
    assert all(wait <= 17 for wait in waits[1:-1])
