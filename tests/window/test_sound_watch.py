"""A sound that hangs comes back, and no picture waits for it."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Event

import pytest

from game.window.sound.player import Manner, Sounds
from game.window.sound.voice import ALIVE, ASK, NoSound, Process

QUICK = Manner(every=0.02, patience=0.3, pauses=(0.0,), missing=(0.0,))


class Voice:
    """Plays for as long as it is well; where it hangs, so does whoever tells it anything."""

    def __init__(self, *, hangs_at: str = "", missing: bool = False) -> None:
        self.hangs_at = hangs_at
        self.missing = missing
        self.played: list[str] = []
        self.stopped = Event()
        self.closed = Event()
        self._answers: SimpleQueue[str] = SimpleQueue()

    def open(self) -> None:
        if self.missing:
            raise NoSound("no card")
        self._hang("open")

    def play(self, name: str, level: int = 100) -> None:
        self._hang(name)
        self.played.append(name)

    def tell(self, order: str) -> None:
        self._hang(order)
        if order == ASK and self.hangs_at != "device":
            self._answers.put(ALIVE)

    def reports(self) -> Iterator[str]:
        while answer := self._answers.get():
            yield answer

    def stop(self) -> None:
        self.stopped.set()
        self._answers.put("")

    def close(self) -> None:
        self.stop()
        self.closed.set()

    def _hang(self, at: str) -> None:
        if at == self.hangs_at:
            self.stopped.wait(60)
        if self.stopped.is_set():
            raise BrokenPipeError


class Voices:
    """Gives out one voice after the other; the last again and again, each time a new one."""

    def __init__(self, *kinds: Callable[[], Voice]) -> None:
        self._kinds = kinds
        self.made: list[Voice] = []

    def __call__(self) -> Voice:
        kind = self._kinds[min(len(self.made), len(self._kinds) - 1)]
        self.made.append(kind())
        return self.made[-1]


def until(true: Callable[[], object]) -> None:
    giving_up = time.monotonic() + 60
    while not true():
        assert time.monotonic() < giving_up, "it never came about"
        time.sleep(0.01)


@pytest.mark.parametrize("at", ["device", "closed", ASK])
def test_a_voice_that_hangs_is_replaced(at: str) -> None:
    voices = Voices(lambda: Voice(hangs_at=at), Voice)
    sounds = Sounds(voices, manner=QUICK)
    sounds.play(("tick", "closed"))
    until(lambda: len(voices.made) == 2 and sounds.state == "on")
    assert voices.made[0].stopped.is_set()
    assert voices.made[0].closed.is_set()
    sounds.play(("open",))
    until(lambda: "open" in voices.made[1].played)
    sounds.close()


def test_a_voice_that_plays_is_left_alone() -> None:
    voices = Voices(Voice)
    sounds = Sounds(voices, manner=Manner(every=0.01, patience=5.0))
    sounds.play(("tick",))
    until(lambda: voices.made and voices.made[0].played)
    for _ in range(40):
        sounds.play(("tick",))
        time.sleep(0.01)
    assert len(voices.made) == 1
    assert sounds.state == "on"
    sounds.close()


def test_it_is_asked_even_while_sounds_come_without_a_pause() -> None:
    voices = Voices(Voice)
    sounds = Sounds(voices, manner=Manner(every=0.05, patience=0.5))
    for _ in range(150):
        sounds.play(("tick",))
        time.sleep(0.01)
    assert len(voices.made) == 1
    sounds.close()


def test_whoever_asks_for_a_sound_of_a_voice_that_hangs_is_not_kept() -> None:
    voices = Voices(lambda: Voice(hangs_at="tick"))
    sounds = Sounds(voices, manner=Manner(patience=60))
    sounds.play(("tick",))
    until(lambda: voices.made)
    for _ in range(10_000):
        sounds.play(("tick", "paper"))
    assert sounds._asked.qsize() < 20, "nothing piles up either"
    sounds.close()


def rests(sounds: Sounds, enough: int) -> list[float]:
    """How long it waits between one voice and the next, without waiting."""
    waited: list[float] = []
    over = Event()

    def rest(seconds: float) -> bool:
        waited.append(seconds)
        over.set() if len(waited) == enough else None
        return len(waited) == enough

    sounds._rest = rest  # type: ignore[method-assign]
    sounds.play(("tick",))
    assert over.wait(60)
    sounds.close()
    return waited


def test_a_voice_that_fails_again_and_again_is_tried_less_and_less() -> None:
    waited = rests(Sounds(Voices(lambda: Voice(hangs_at="device")), manner=Manner(0.01, 0.05)), 8)
    assert waited == [1, 2, 5, 15, 60, 300, 300, 300]


def test_a_machine_without_a_card_is_silent_and_seldom_asked() -> None:
    sounds = Sounds(Voices(lambda: Voice(missing=True)))
    waited = rests(sounds, 4)
    assert waited == [60, 300, 900, 900]
    assert sounds.state == "none"


def test_a_card_that_is_plugged_in_is_heard() -> None:
    voices = Voices(lambda: Voice(missing=True), Voice)
    sounds = Sounds(voices, manner=QUICK)
    sounds.play(("tick",))
    until(lambda: sounds.state == "on")
    sounds.close()


def test_whoever_speaks_learns_that_the_voice_went_and_came() -> None:
    heard: list[str] = []
    sounds = Sounds(Voices(lambda: Voice(hangs_at="device"), Voice), manner=QUICK)
    sounds.listen(heard.append)
    sounds.play(("tick",))
    until(lambda: heard[:3] == ["ready", "mute", "ready"])
    assert ALIVE not in heard
    sounds.close()


# --- the real process ---


class Kept(Process):
    """Notes each process that was started."""

    started: list[Kept] = []

    def open(self) -> None:
        super().open()
        Kept.started.append(self)

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid


@pytest.fixture
def kept() -> Iterator[list[Kept]]:
    Kept.started = []
    yield Kept.started
    for voice in Kept.started:
        with suppress(OSError):
            voice.stop()


REAL = Manner(every=0.2, patience=3.0, pauses=(0.0,))


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no process can be stopped here")
def test_a_process_that_is_stopped_is_replaced(kept: list[Kept]) -> None:
    sounds = Sounds(Kept, manner=REAL)
    sounds.play(("tick",))
    until(lambda: kept)
    os.kill(kept[0].pid, signal.SIGSTOP)
    until(lambda: len(kept) == 2)
    sounds.close()


def test_a_mixer_that_takes_no_more_samples_is_found(
    kept: list[Kept], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """SDL's disk driver is told to wait an hour after each piece of sound."""
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(tmp_path / "heard"))
    monkeypatch.setenv("SDL_DISKAUDIODELAY", "3600000")
    sounds = Sounds(Kept, manner=REAL)
    sounds.play(("tick",))
    until(lambda: kept)
    monkeypatch.delenv("SDL_DISKAUDIODELAY")
    until(lambda: len(kept) == 2 and sounds.state == "on")
    sounds.close()
