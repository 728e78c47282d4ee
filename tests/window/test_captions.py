"""Sounds that matter are to be read as well, where they cover nothing."""

from __future__ import annotations

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.present.settings import Settings
from game.window import captions, display
from game.window.captions import LASTS, LETTERS, LINES, Captions
from game.window.run import run
from game.window.sound.cues import CAPTIONS
from game.window.sound.tones import SOUNDS
from tests.soak.seasons import season
from tests.window import screens
from tests.window.faults import painted
from tests.window.test_input import FakeShell

LAYOUTS = [((1920, 1080), 100), ((1280, 720), 100), ((1080, 1920), 100), ((1920, 1080), 200)]


def test_captions_are_short_and_in_brackets() -> None:
    assert set(CAPTIONS) <= set(SOUNDS)
    shown = Captions()
    shown.hear(SOUNDS)
    assert len(shown.lines) == LINES
    for name in CAPTIONS:
        shown.hear([name])
        assert shown.lines == (f"[{CAPTIONS[name]}]",)
        assert len(shown.lines[0]) <= LETTERS


def test_a_tick_of_the_focus_has_no_caption() -> None:
    shown = Captions()
    shown.hear(["tick", "paper"])
    assert shown.lines == ()
    assert shown.rest is None


def test_they_are_there_for_two_seconds_and_then_go() -> None:
    now = [10.0]
    shown = Captions(clock=lambda: now[0])
    shown.hear(["closed"])
    now[0] += 2.0
    assert shown.lines
    assert not shown.ended()
    now[0] += LASTS
    assert shown.lines == ()
    assert shown.ended()
    assert not shown.ended()


@pytest.mark.parametrize(("size", "scale"), LAYOUTS, ids=str)
def test_a_caption_covers_nothing(catalogue: Catalogue, size: tuple[int, int], scale: int) -> None:
    seen = free = 0
    for screen in season(catalogue, "night-ferry", short=True):
        if screen.id not in ("play", "gate", "ending"):
            continue
        frame = painted(screen, size, scale)
        shown = Captions()
        shown.hear(["stamp", "notice"])
        plate = shown.draw(frame.surface, frame)
        assert plate
        assert frame.surface.get_rect().contains(plate)
        covered = [item.node for item in frame.items if item.shown.colliderect(plate)]
        # With the largest words a page may be full: then for two seconds the number may be under
        # it, and never the story or a choice.
        assert set(covered) <= ({"standing"} if scale == 200 else set()), screen.title
        free += not covered
        seen += 1
    assert seen > 6
    assert free >= seen - 1


@pytest.mark.parametrize("on", [True, False])
def test_a_shut_gate_is_captioned_with_sound_off_too(
    monkeypatch: pytest.MonkeyPatch, on: bool
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        captions.Captions, "hear", lambda _, names: heard.extend(n for n in names if n in CAPTIONS)
    )
    shell = FakeShell(screens.play(), screens.gate())
    shell.settings = Settings(sound=False, captions=on)
    display.without_window()
    pygame.event.clear()
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0))
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert run(shell, size=(640, 480)) == 0
    display.without_window()
    assert heard == (["closed"] if on else [])
