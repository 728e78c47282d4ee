"""A life played by ear alone, the keys for it, and the voice itself."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.present.settings import Settings
from game.present.shell import Shell
from game.window import display
from game.window.painter import blank
from game.window.run import run
from game.window.session import Session
from game.window.sound.player import Sounds
from game.window.sound.tones import RATE, tone
from game.window.speech.espeak import Espeak, NoVoice, found
from game.window.speech.mouth import LOWERED, Mouth
from game.window.speech.reader import Manner, Reader
from game.window.speech.speaker import LONGEST, Speaker, harmless
from tests.present.speech.transcripts import LIVES, pilot
from tests.soak.listener import Console, Listener, Voice
from tests.window.test_sound import Voice as FakeVoice

needs_espeak = pytest.mark.skipif(found() is None, reason="espeak-ng is not installed")


def console(catalogue: Catalogue) -> Console:
    return Console(pilot(catalogue).shell)


def title(catalogue: Catalogue, life: str) -> str:
    return catalogue.season(life).life.title


@pytest.fixture
def ear(catalogue: Catalogue) -> Iterator[Console]:
    yield console(catalogue)


# --- by ear alone ---


@pytest.mark.parametrize("life", LIVES)
def test_every_short_life_is_finished_by_what_is_said_alone(
    catalogue: Catalogue, life: str
) -> None:
    heard = Listener(console(catalogue), title(catalogue, life), way=len(life) % 3).play()
    said = [line for lines in heard for line in lines]
    assert "Questions. Part 6 of 6." in said
    assert "Good Standing." in heard[-1]


def test_the_first_press_of_the_key_speaks_at_once(ear: Console) -> None:
    lines = ear.press(pygame.K_v)
    assert lines[0] == "Voice on."
    assert "Good Standing." in lines
    assert "Choose a life." in lines
    assert ear.press(pygame.K_v) == ["Voice off."]


def test_without_the_voice_nothing_is_said(ear: Console) -> None:
    assert ear.press(pygame.K_RIGHT) == []
    assert ear.press(pygame.K_RETURN) == []


def test_down_reads_piece_by_piece_and_right_goes_to_what_can_be_pressed(ear: Console) -> None:
    ear.press(pygame.K_v)
    ear.press(pygame.K_HOME)
    assert ear.press(pygame.K_DOWN) == ["A season in a city that keeps score."]
    assert ear.press(pygame.K_RIGHT) == ["Choose a life. Button."]
    assert ear.press(pygame.K_UP) == ["4 buttons."]
    assert ear.press(pygame.K_LEFT) == ["Leave. Button."]


def test_enter_on_a_text_presses_nothing_and_reads_on(ear: Console) -> None:
    ear.press(pygame.K_v)
    ear.press(pygame.K_HOME)
    ear.press(pygame.K_DOWN)
    lines = ear.press(pygame.K_RETURN)
    assert lines[0] == "A season in a city that keeps score."
    assert lines[-1] == "Leave."


def test_page_down_goes_from_heading_to_heading(ear: Console) -> None:
    ear.press(pygame.K_v)
    assert ear.press(pygame.K_RIGHT) == ["Choose a life. Button."]
    assert ear.press(pygame.K_RIGHT) == ["About the sources. Button."]
    ear.press(pygame.K_RETURN)
    ear.press(pygame.K_HOME)
    assert ear.press(pygame.K_PAGEDOWN)[0].startswith("1. Data Dystopia")
    assert ear.press(pygame.K_PAGEDOWN)[0].startswith("2. ")


def test_headphones_turn_it_on_and_never_off(catalogue: Catalogue) -> None:
    shell = pilot(catalogue).shell
    session, voice = Session(shell), Voice()
    reader = Reader(session, voice, Manner(toggle=("f15",), on=("f14", "no-such-key")))
    for _ in range(2):
        assert reader.takes(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_F14, mod=0))
        reader.look(pressed=True)
        assert voice.lines[0] == "Voice on."
    assert shell.settings.voice
    assert reader.takes(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_F15, mod=0))
    assert not shell.settings.voice
    for key in (pygame.K_v, pygame.K_UNKNOWN):
        assert not reader.takes(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0))


def test_where_nothing_can_be_said_the_arrows_stay_as_they_are(catalogue: Catalogue) -> None:
    shell = Shell(pilot(catalogue).shelf)
    session, voice = Session(shell), Voice()
    voice.mute = True
    reader = session.cursor = Reader(session, voice)
    reader.takes(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_v, mod=0))
    reader.look(pressed=True)
    session.paint(blank((1280, 720)))
    session.move_over(1)
    assert session.marks.focus == "sources"
    assert voice.lines == []


def test_what_enter_would_press_is_said_once_it_is_known(catalogue: Catalogue) -> None:
    shell = pilot(catalogue).shell
    shell.keep(Settings(voice=True))
    session, voice = Session(shell), Voice()
    reader = session.cursor = Reader(session, voice)
    reader.look()
    session.paint(blank((640, 480)))
    reader.painted()
    assert voice.lines[-1] == "You are at: Choose a life."
    assert session.marks.focus == "lives"


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


@pytest.mark.parametrize(
    "text",
    ["a\nsay 1 1 1 x y", "[[h@'loU]]", "<speak>x</speak>", "\x01b \x1b[0m", "x" * 5000, "a\u2028b"],
)
def test_no_text_can_be_an_order_or_a_mark(text: str) -> None:
    made = harmless(text)
    assert len(made) <= LONGEST
    assert made.isprintable()
    assert not set("[]<>\\") & set(made)


# --- in the window ---


def told(keys: tuple[int, ...], monkeypatch: pytest.MonkeyPatch, shell: Shell) -> list[str]:
    """What the voice is told when somebody presses these keys in the window and leaves."""
    monkeypatch.setattr("game.window.speech.speaker.found", lambda: "a program")
    voice = FakeVoice()
    display.without_window()
    pygame.event.clear()
    for key in keys:
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0))
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert run(shell, size=(640, 480), sounds=Sounds(lambda: voice)) == 0
    display.without_window()
    return [re.sub(r"^say \d+ 160 100 en-gb ", "", order) for order in voice.told]


def test_the_window_speaks_and_any_key_cuts_it(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = pilot(catalogue).shell
    said = told((pygame.K_v, pygame.K_DOWN, pygame.K_r), monkeypatch, shell)
    assert said[0] == "Voice on."
    cut = said.index("hush")
    assert "Leave." in said[:cut]
    assert [line for line in said[cut:] if line != "hush"][0] == "About the sources. Button."
    assert said[-1] == "About the sources. Button."


def test_sounds_that_are_off_leave_the_voice_alone(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = pilot(catalogue).shell
    shell.keep(Settings(sound=False))
    assert told((pygame.K_m, pygame.K_v), monkeypatch, shell)[0] == "Voice on."


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
