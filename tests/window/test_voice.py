"""The voice: what it is told, what it makes of it, and what becomes of it when it fails."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.window.sound.player import Sounds
from game.window.sound.tones import RATE, tone
from game.window.speech.espeak import Espeak, NoVoice, found
from game.window.speech.mouth import LOWERED, Mouth
from game.window.speech.speaker import LONGEST, Speaker, harmless
from tests.window.test_sound import Voice as FakeVoice

needs_espeak = pytest.mark.skipif(found() is None, reason="espeak-ng is not installed")


# --- what is told to the voice ---


def orders(voice: FakeVoice, sounds: Sounds) -> list[str]:
    sounds.close()
    return voice.told


def test_what_is_new_cuts_what_was_being_said() -> None:
    voice = FakeVoice()
    sounds = Sounds(lambda: voice)
    speaker = Speaker(sounds, pace=200)
    speaker.mute = False
    speaker.say(("One.", "Two."))
    assert speaker.speaking
    speaker.say(("Three.",))
    speaker.repeat()
    assert orders(voice, sounds) == [
        "say 1 200 100 en-gb One.",
        "say 2 200 100 en-gb Two.",
        "hush",
        "say 3 200 100 en-gb Three.",
        "hush",
        "say 4 200 100 en-gb Three.",
    ]


def test_it_speaks_until_the_last_was_said_and_no_longer_than_that_can_take() -> None:
    now = [0.0]
    speaker = Speaker(Sounds(FakeVoice), clock=lambda: now[0])
    speaker.mute = False
    speaker.say(("One.", "Two."))
    speaker._hear("said 1")
    assert speaker.speaking
    speaker._hear("said 2")
    assert not speaker.speaking
    speaker.say(("Three.",))
    now[0] = 60.0
    assert not speaker.speaking


def test_a_voice_that_ends_is_silence_until_one_is_opened_again() -> None:
    speaker = Speaker(Sounds(FakeVoice))
    speaker.mute = False
    speaker.say(("One.",))
    speaker._hear("mute")
    assert speaker.mute
    assert not speaker.speaking
    speaker.say(("Two.",))
    assert not speaker.speaking


@pytest.mark.parametrize(
    "text",
    ["a\nsay 1 1 1 x y", "[[h@'loU]]", "<speak>x</speak>", "\x01b \x1b[0m", "x" * 5000, "a\u2028b"],
)
def test_no_text_can_be_an_order_or_a_mark(text: str) -> None:
    made = harmless(text)
    assert len(made) <= LONGEST
    assert made.isprintable()
    assert not set("[]<>\\") & set(made)


# --- the voice itself ---


class Hums(Espeak):
    """Makes a second of a tone of whatever it is told to say."""

    def ready(self, language: str, pace: int) -> None:
        """It always is."""

    def samples(self, text: str, language: str, pace: int) -> bytes:
        return tone("open").tobytes() * 3


def test_all_else_is_lowered_while_it_speaks() -> None:
    pygame.mixer.init(RATE, -16, 1, 512, allowedchanges=0)
    reports: list[str] = []
    mouth = Mouth(reports.append, Hums())
    rain = pygame.mixer.Sound(buffer=tone("rain").tobytes())
    before = rain.play()
    assert mouth.takes("say 1 160 100 en-gb Yes.")
    _until(lambda: "began 1" in reports and before.get_volume() < 1)
    during = rain.play()
    mouth.lower(during)
    assert before.get_volume() == during.get_volume() == LOWERED
    mouth.takes("hush")
    _until(lambda: before.get_volume() == 1)
    assert during.get_volume() == 1
    assert "said 1" not in reports
    assert not mouth.takes("rain 100")
    pygame.mixer.quit()


def _until(so: Callable[[], bool]) -> None:
    late = time.monotonic() + 10
    while not so():
        assert time.monotonic() < late
        time.sleep(0.005)


@needs_espeak
def test_words_become_samples() -> None:
    espeak = Espeak()
    short = espeak.samples("Yes.", "en-gb", 160)
    long = espeak.samples("Yes, and a good deal more than that.", "en-gb", 160)
    quick = espeak.samples("Yes, and a good deal more than that.", "en-gb", 320)
    espeak.close()
    assert 4_000 < len(short) < len(quick) < len(long)


@needs_espeak
def test_one_that_has_died_is_started_again() -> None:
    espeak = Espeak()
    espeak.ready("en-gb", 160)
    assert espeak._spare
    espeak._spare.kill()
    espeak._spare.wait()
    assert espeak.samples("Yes.", "en-gb", 160)
    espeak.close()


def program(tmp_path: Path, body: str) -> str:
    file = tmp_path / "speaks"
    file.write_text(f"#!{sys.executable}\n{body}\n")
    file.chmod(0o755)
    return str(file)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a script that can be run")
@pytest.mark.parametrize("body", ["import sys; sys.exit(1)", "print('no sound at all')"])
def test_one_that_never_answers_is_given_up(tmp_path: Path, body: str) -> None:
    espeak = Espeak(program(tmp_path, body))
    with pytest.raises(NoVoice):
        espeak.samples("Yes.", "en-gb", 160)
    espeak.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a script that can be run")
def test_one_that_hangs_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.window.speech.espeak._PATIENCE", 0.05)
    espeak = Espeak(program(tmp_path, "import time; time.sleep(60)"))
    with pytest.raises(NoVoice):
        espeak.samples("Yes.", "en-gb", 160)
    espeak.close()


@needs_espeak
def test_speech_reaches_the_device_and_is_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(tmp_path / "heard"))
    reports: list[str] = []
    sounds = Sounds()
    speaker = Speaker(sounds)
    sounds.listen(reports.append)
    speaker.say(("This is a sentence that takes a while to be said, and then some more.",))
    until = time.monotonic() + 20
    while "began 1" not in reports and time.monotonic() < until:
        time.sleep(0.01)
    speaker.say(("Yes.",))
    while "said 2" not in reports and time.monotonic() < until:
        time.sleep(0.01)
    sounds.close()
    assert "said 1" not in reports
    assert reports.index("began 1") < reports.index("began 2") < reports.index("said 2")
    assert any((tmp_path / "heard").read_bytes())
