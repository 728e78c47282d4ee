"""What is heard, that it can be turned off, and that nothing ever waits for it."""

from __future__ import annotations

import time
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pygame
import pytest

from game.present.screen import Intent, Node, Screen
from game.present.settings import Settings
from game.window import display
from game.window.run import run
from game.window.sound.player import Sounds
from game.window.sound.tones import CITY, RATE, SOUNDS, tone
from game.window.sound.voice import NoSound, Process
from tests.window import screens
from tests.window.test_input import FakeShell


class Ear(Sounds):
    """Hears what would be played."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def play(self, names: Iterable[str]) -> None:
        self.heard += [] if self.muted else names


class Voice:
    """Says what it was told, and is as bad as it is told to be."""

    def __init__(self, fails: Exception | None = None, *, hangs: bool = False) -> None:
        self.fails = fails
        self.free = Event()
        self.closed = Event()
        self.played: list[str] = []
        self.levels: list[int] = []
        self.told: list[str] = []
        if not hangs:
            self.free.set()

    def open(self) -> None:
        self.free.wait(5)
        if self.fails:
            raise self.fails

    def play(self, name: str, level: int = 100) -> None:
        self.played.append(name)
        self.levels.append(level)

    def tell(self, order: str) -> None:
        self.told.append(order)

    def reports(self) -> Iterator[str]:
        return iter(())

    def stop(self) -> None:
        self.free.set()

    def close(self) -> None:
        self.closed.set()


class SwitchShell(FakeShell):
    """Has a switch for sound that works."""

    def handle(self, intent: Intent) -> None:
        super().handle(intent)
        if getattr(intent, "target", "") == "sound":
            self.settings = replace(self.settings, sound=not self.settings.sound)
            self.shown[0] = replace(self.shown[0])


def heard(*keys: int, shell: FakeShell, sounds: Sounds | None = None) -> list[str]:
    """What is heard when somebody presses these keys and leaves."""
    ear = sounds or Ear()
    display.without_window()
    pygame.event.clear()
    for key in keys:
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0))
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert run(shell, size=(640, 480), sounds=ear) == 0
    display.without_window()
    return ear.heard if isinstance(ear, Ear) else []


def told(screen: Screen) -> Screen:
    """A scene in which the app has something new to say."""
    alert = Node("told", "alert", "Your standing has been updated.", tone="machine")
    rest = tuple(node for node in screen.root.children if node.role != "alert")
    return replace(screen, root=replace(screen.root, children=(alert, *rest)))


def quiet(screen: Screen) -> Screen:
    """A scene in which it has not."""
    rest = tuple(node for node in screen.root.children if node.role != "alert")
    return replace(screen, root=replace(screen.root, children=rest))


# --- the sounds ---


@pytest.mark.parametrize("name", SOUNDS)
def test_sounds_are_short_quiet_and_the_same_each_time(name: str) -> None:
    samples = tone(name)
    assert samples == tone(name)
    assert len(samples) <= (3.0 if name in CITY else 0.5) * RATE
    assert 500 < max(abs(sample) for sample in samples) < 12_000
    assert samples[0] == samples[-1] == 0


def test_all_sounds_at_once_do_not_clip() -> None:
    assert sum(max(abs(sample) for sample in tone(name)) for name in SOUNDS) < 32_767


def test_sounds_differ() -> None:
    assert len({tone(name).tobytes() for name in SOUNDS}) == len(SOUNDS) == 9


# --- what is heard when ---

KEY = pygame.K_RETURN
STEPS: dict[str, tuple[Screen, Screen, list[str]]] = {
    "a gate closes": (quiet(screens.play()), screens.gate(), ["closed"]),
    "a gate opens": (quiet(screens.play()), screens.gate_open(), ["open"]),
    "a choice": (quiet(screens.play()), screens.ending(), ["paper"]),
    "a choice that is noted": (
        quiet(screens.play()),
        told(screens.play_long()),
        ["paper", "notice"],
    ),
    "after a gate": (screens.gate(), told(screens.play()), ["tick", "notice"]),
    "a button": (screens.title(), screens.lives(), ["tick"]),
    "a menu": (screens.play(), screens.pause(), ["tick"]),
}


@pytest.mark.parametrize("step", STEPS)
def test_every_step_has_its_sound(step: str) -> None:
    before, after, sounds = STEPS[step]
    assert heard(KEY, shell=FakeShell(before, after)) == sounds


def test_closing_a_menu_does_not_repeat_what_was_heard() -> None:
    gate, pause = screens.gate(), screens.pause()
    over = replace(gate, modal=pause.modal)
    assert heard(KEY, shell=FakeShell(over, gate)) == ["tick"]


def test_only_a_focus_that_somebody_moves_is_heard() -> None:
    assert heard(pygame.K_TAB, pygame.K_F5, shell=FakeShell(screens.title())) == ["tick"]
    assert heard(pygame.K_F5, pygame.K_F5, shell=FakeShell(screens.title())) == []


# --- turning it off ---


def test_off_in_the_settings_is_silent_and_opens_nothing() -> None:
    shell = FakeShell(screens.play(), screens.gate())
    shell.settings = Settings(sound=False)
    made: list[Voice] = []

    def make() -> Voice:
        made.append(Voice())
        return made[-1]

    heard(KEY, pygame.K_m, pygame.K_m, KEY, shell=shell, sounds=Sounds(make))
    assert made == []


def test_one_key_turns_sound_off_and_on() -> None:
    shell = FakeShell(screens.title(), screens.lives())
    assert heard(pygame.K_m, pygame.K_TAB, KEY, shell=shell) == []
    shell = FakeShell(screens.title(), screens.lives())
    assert heard(pygame.K_m, KEY, pygame.K_m, pygame.K_TAB, shell=shell) == ["tick", "tick"]


def test_before_its_switch_the_key_turns_the_switch() -> None:
    shell = SwitchShell(screens.settings())
    assert heard(pygame.K_m, pygame.K_TAB, shell=shell) == []
    assert not shell.settings.sound
    assert heard(pygame.K_m, pygame.K_TAB, shell=shell) == ["tick", "tick"]
    assert shell.settings.sound


def test_the_switch_turns_on_what_the_key_turned_off() -> None:
    shell = SwitchShell(screens.settings())
    ear = Ear()
    ear.muted = True
    shell.settings = Settings(sound=False)
    assert heard(pygame.K_m, pygame.K_TAB, shell=shell, sounds=ear) == ["tick", "tick"]


# --- nothing waits for it, nothing fails through it ---


def test_sounds_are_played_in_order_by_a_voice_that_works() -> None:
    voice = Voice()
    sounds = Sounds(lambda: voice)
    sounds.play(("paper", "notice"))
    sounds.close()
    assert voice.played == ["paper", "notice"]
    assert voice.closed.is_set()


def test_what_is_done_and_what_the_city_does_have_a_volume_each() -> None:
    voice = Voice()
    sounds = Sounds(lambda: voice)
    sounds.done, sounds.city = 50, 0
    sounds.play(("paper", "rain"))
    sounds.city = 75
    sounds.play(("bell",))
    sounds.close()
    assert list(zip(voice.played, voice.levels, strict=True)) == [("paper", 50), ("bell", 75)]


def test_a_voice_that_hangs_delays_nothing() -> None:
    voice = Voice(hangs=True)
    sounds = Sounds(lambda: voice)
    longest = 0.0
    for _ in range(50):
        began = time.perf_counter()
        sounds.play(("tick", "paper"))
        longest = max(longest, time.perf_counter() - began)
    assert longest < 0.1
    heard(KEY, shell=FakeShell(screens.play(), screens.gate()), sounds=sounds)
    assert voice.closed.wait(1)


def test_what_comes_too_late_is_not_played() -> None:
    voice, now = Voice(hangs=True), [10.0]
    sounds = Sounds(lambda: voice, clock=lambda: now[0])
    sounds.play(("closed",))
    now[0] += 1
    sounds.play(("tick",))
    sounds.close()
    assert voice.played == ["tick"]


@pytest.mark.parametrize("fault", [NoSound("none"), OSError("busy"), pygame.error("no card")])
def test_a_voice_that_fails_is_silence(fault: Exception) -> None:
    voice = Voice(fault)
    sounds = Sounds(lambda: voice)
    heard(KEY, shell=FakeShell(screens.play(), screens.gate()), sounds=sounds)
    assert voice.closed.wait(1)
    assert voice.played == []


def test_the_samples_reach_the_device(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "heard"
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(file))
    voice = Process()
    voice.open()
    voice.play("tick")
    until = time.monotonic() + 5
    loudest = 0
    while not loudest and time.monotonic() < until:
        time.sleep(0.05)
        samples = array("h", file.read_bytes()[: file.stat().st_size // 2 * 2])
        loudest = max((abs(sample) for sample in samples), default=0)
    voice.close()
    assert loudest == max(abs(sample) for sample in tone("tick"))


def test_without_a_device_there_is_no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "nothing-like-this")
    voice = Process()
    with pytest.raises(NoSound):
        voice.open()
    voice.close()
