"""A kiosk for somebody who sees nothing of it: what is said of keys, and when the voice goes."""

from __future__ import annotations

import re

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.kiosk.operator import Input, Operator
from game.kiosk.terms import manner
from game.present.speech import words
from tests.kiosk.monkey import Kiosk


class Listened(Kiosk):
    """A kiosk of which all that is said is written down."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(catalogue)
        self.told: list[str] = []
        self.sounds.tell = self.told.append  # type: ignore[method-assign, assignment]

    def said(self) -> list[str]:
        return [re.sub(r"^say \d+ 160 \d+ en-gb ", "", order) for order in self.told]


@pytest.fixture
def kiosk(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> Listened:
    monkeypatch.setattr("game.window.speech.speaker.found", lambda: "a program")
    return Listened(catalogue)


def test_v_turns_the_voice_on_beside_the_key_of_the_operator() -> None:
    told = manner(Operator(input=Input(voice_key="F13", headphones_key="F14")))
    assert told.toggle == ("F13", "v")
    assert told.on == ("F14",)


def test_a_letter_that_is_a_switch_does_not_turn_the_voice_on() -> None:
    assert manner(Operator(input=Input(switch_key="v"))).toggle == ("F15",)


def test_of_keys_that_a_kiosk_may_not_have_nothing_is_said() -> None:
    help = manner(Operator()).help
    assert "Good Standing" in help
    assert not re.search(r"\b[A-Z]\b", help)


def test_whoever_ends_their_visit_hears_that_the_voice_is_off(kiosk: Listened) -> None:
    kiosk.wait(1)
    kiosk.key(pygame.K_v)
    assert kiosk.said()[0] == "Voice on."
    kiosk.press("start-again")
    assert kiosk.said()[-1] == words.GONE
    assert not kiosk.visits.settings.voice


def test_whoever_is_gone_without_a_word_is_told_as_well(kiosk: Listened) -> None:
    kiosk.wait(1)
    kiosk.key(pygame.K_v)
    kiosk.loop._ears._speaker._hear(f"said {len(kiosk.told)}")
    number = kiosk.visits.number
    for _ in range(40):
        kiosk.wait(5)
        kiosk.loop._ears._speaker._hear("said 1000")
    assert kiosk.visits.number > number
    assert kiosk.said()[-1] == words.GONE


def test_whoever_did_not_listen_hears_nothing_at_the_end(kiosk: Listened) -> None:
    kiosk.wait(1)
    kiosk.tap((10, 500))
    kiosk.press("start-again")
    assert words.GONE not in kiosk.said()


def test_a_key_under_a_bag_keeps_nobody_there(kiosk: Listened) -> None:
    """The voice says where it leads, again and again, and while it speaks nobody is asked."""
    kiosk.wait(1)
    kiosk.key(pygame.K_v)
    kiosk.send(pygame.KEYDOWN, key=pygame.K_DOWN, mod=0)
    number = kiosk.visits.number
    for _ in range(60):
        kiosk.wait(5)
        kiosk.loop._ears._speaker._hear(f"said {len(kiosk.told)}")
    assert kiosk.visits.number > number
