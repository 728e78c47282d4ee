"""A life played by ear alone, the keys for it, and the voice itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.present.settings import Settings
from game.present.shell import Shell
from game.present.visit.visits import Visits
from game.window import display
from game.window.input import Input
from game.window.painter import blank
from game.window.run import run
from game.window.session import Session
from game.window.sound.player import Sounds
from game.window.speech.manner import Manner
from game.window.speech.reader import Reader
from tests.present.speech.transcripts import LIVES, pilot
from tests.present.visitor import Visitor
from tests.soak.listener import Console, Listener, Voice
from tests.window.test_sound import Voice as FakeVoice


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
    assert "R says it again" in " ".join(lines)
    assert ear.press(pygame.K_v) == ["Voice off."]
    again = ear.press(pygame.K_v)
    assert again[:2] == ["Voice on.", "Good Standing."]


def test_without_the_voice_nothing_is_said(ear: Console) -> None:
    assert ear.press(pygame.K_RIGHT) == []
    assert ear.press(pygame.K_RETURN) == []


def test_down_reads_piece_by_piece_and_right_goes_to_what_can_be_pressed(ear: Console) -> None:
    ear.press(pygame.K_v)
    ear.press(pygame.K_HOME)
    assert ear.press(pygame.K_DOWN) == ["A season in a city that keeps score."]
    assert ear.press(pygame.K_RIGHT) == ["Choose a life. Button."]
    assert ear.press(pygame.K_UP) == ["4 buttons."]
    assert ear.press(pygame.K_LEFT) == ["Leave. Button.", "Round to the end."]
    assert ear.press(pygame.K_RIGHT) == ["Choose a life. Button.", "Round to the beginning."]


def test_enter_on_a_text_presses_nothing_and_reads_on(ear: Console) -> None:
    ear.press(pygame.K_v)
    ear.press(pygame.K_HOME)
    ear.press(pygame.K_DOWN)
    lines = ear.press(pygame.K_RETURN)
    assert lines[0] == "A season in a city that keeps score."
    assert lines[-2:] == ["Leave.", "You are on a text. Right goes to what can be pressed."]


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


class Drawn:
    """A session that is drawn after each deed, as a window does, and what is heard of it."""

    def __init__(self, shell: Shell | Visits) -> None:
        self.voice, self.session = Voice(), Session(shell)
        self.reader = self.session.cursor = Reader(self.session, self.voice)
        self.session.paint(blank((640, 480)))

    def do(self, deed: Callable[[], object]) -> list[str]:
        deed()
        self.session.refresh()
        self.reader.look(pressed=True)
        self.session.paint(blank((640, 480)))
        self.reader.painted()
        return list(self.voice.lines)

    def press(self, *targets: str) -> list[str]:
        for target in targets:
            self.session.focus_on(target)
            self.do(lambda target=target: self.session.activate(target))  # type: ignore[misc]
        return list(self.voice.lines)


def listening(catalogue: Catalogue) -> tuple[Visitor, Drawn]:
    """Somebody at a kiosk in the debrief, with the voice on."""
    visitor = Visitor(catalogue).begin().finish()
    drawn = Drawn(visitor.visits)
    drawn.do(lambda: visitor.visits.keep(Settings(voice=True)))
    return visitor, drawn


def test_what_enter_would_press_is_said_on_each_new_page_even_if_it_is_called_the_same(
    catalogue: Catalogue,
) -> None:
    _, drawn = listening(catalogue)
    assert drawn.press("debrief")[-1] == "You are at: Next."
    for _ in range(2):
        assert drawn.press("next")[-1] == "You are at: Next."


def test_where_no_answer_is_marked_it_is_said_that_one_is_at_none(catalogue: Catalogue) -> None:
    _, drawn = listening(catalogue)
    assert drawn.press("debrief", "next", "next", "next", "next", "sort")[-1] == (
        "You are at none of them yet. Right goes to the first."
    )


def test_the_switch_that_turns_the_voice_off_says_how_it_comes_back(catalogue: Catalogue) -> None:
    _, drawn = listening(catalogue)
    assert drawn.press("voice") == ["Voice off. Enter turns it on again."]
    assert drawn.press("voice")[0] == "Voice on."


def test_whoever_went_back_and_comes_again_is_not_put_on_back(catalogue: Catalogue) -> None:
    visitor = Visitor(catalogue).start()
    drawn = Drawn(visitor.visits)
    drawn.press("life-exemplary:kiosk", "back", "life-exemplary:kiosk")
    assert drawn.session.marks.focus == "begin"


def test_a_screen_is_said_to_its_end_although_it_is_not_drawn_yet(catalogue: Catalogue) -> None:
    shell = pilot(catalogue).shell
    session, voice = Session(shell), Voice()
    reader = session.cursor = Reader(session, voice)
    session.paint(blank((640, 480)))
    reader.painted()
    shell.keep(Settings(voice=True))
    session.refresh()
    for deed in (lambda: None, lambda: session.activate("lives")):
        deed()
        reader.look(pressed=True)
        said = list(voice.lines)
        assert len(said) > 5
        reader.look()  # The loop looks once more before it draws.
        assert voice.lines == said
        session.paint(blank((640, 480)))
        reader.painted()
        assert voice.lines[: len(said)] == said
        assert voice.lines[-1].startswith("You are at: ")


# --- in the window ---


def told(keys: tuple[int, ...], monkeypatch: pytest.MonkeyPatch, shell: Shell) -> list[str]:
    """What the voice is told when somebody presses these keys in the window and leaves."""
    monkeypatch.setattr("game.window.speech.speaker.found", lambda: "a program")
    voice = FakeVoice()
    display.without_window()
    pygame.event.clear()
    for key in keys:
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            pygame.event.post(pygame.event.Event(kind, key=key, mod=0))
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


def test_enter_right_after_the_key_goes_on_and_does_not_read_on(catalogue: Catalogue) -> None:
    """Both before the next picture: there is no focus yet, and the cursor is on no text."""
    visitor = Visitor(catalogue)
    reader, person = Reader(session := Session(visitor.visits), Voice()), Input(session)
    session.cursor = reader
    session.paint(blank((640, 360)))
    visitor.start()
    session.refresh()
    for key in (pygame.K_v, pygame.K_RETURN):
        event = pygame.event.Event(pygame.KEYDOWN, key=key, mod=0)
        if not reader.takes(event):
            person.handle(event)
        reader.look(pressed=True)
    assert session.screen.id == "note"
