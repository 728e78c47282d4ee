"""What every life that ships has: what it costs, words that can be left, and some dignity."""

from __future__ import annotations

from collections import Counter

import pytest

from game.content.catalogue import Catalogue
from game.core.life import CUT, Life
from game.core.playthrough import drawn
from game.debrief.columns import columns
from game.debrief.model import debrief
from game.present.document import document

LIVES = (
    "exemplary",
    "fit-and-proper",
    "night-ferry",
    "off-the-lead",
    "player-two",
    "somewhere-else",
    "subject-to-enforcement",
    "the-desk",
    "wrong-face",
)
EVERY_LIFE = {"no-clean-win", "could-not-know", "dignity"}
"""Promises that each of them makes, besides two of its own."""


@pytest.fixture(params=LIVES)
def life(request: pytest.FixtureRequest, catalogue: Catalogue) -> Life:
    return catalogue.season(str(request.param)).life


def test_nine_lives_ship(catalogue: Catalogue) -> None:
    assert sorted(card.id for card in catalogue.cards()) == sorted(LIVES)
    assert catalogue.cards()[-1].id == "the-desk"


def test_it_has_its_length_and_its_short_cut(life: Life, catalogue: Catalogue) -> None:
    assert 10 <= len(life.scenes) <= 14
    assert 8 <= life.minutes <= 12
    assert 2 <= catalogue.season(life.id + CUT).life.minutes <= 3


def test_it_can_end_in_several_ways_and_in_one_with_dignity(life: Life) -> None:
    assert len(life.endings) >= 4
    assert any(ending.dignity for ending in life.endings)
    assert len({ending.gloss for ending in life.endings}) == len(life.endings)


def test_it_promises_what_every_life_does_and_two_things_of_its_own(life: Life) -> None:
    promised = {promise.id for promise in life.promises}
    assert promised >= EVERY_LIFE
    assert len(promised - EVERY_LIFE) >= 2


def test_there_are_words_that_can_be_left_unsaid(life: Life) -> None:
    hard = [scene for scene in life.scenes if any(choice.voice for choice in scene.choices)]
    assert hard
    assert all(any(not choice.voice for choice in scene.choices) for scene in hard)


def test_each_asks_a_question_that_no_other_asks(catalogue: Catalogue) -> None:
    asked = Counter(card.life.question for card in catalogue.cards())
    assert max(asked.values()) == 1
    assert all(question.endswith("?") for question in asked)


def test_every_case_on_a_desk_is_another_life(catalogue: Catalogue) -> None:
    for card in catalogue.cards():
        assert {case.life for case in card.life.cases} <= set(LIVES) - {card.id}


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_drawn_comes_to_an_ending_and_is_explained(
    life: Life, catalogue: Catalogue, seed: int
) -> None:
    for id in (life.id, life.id + CUT):
        run = drawn(catalogue.season(id), seed)
        told = document(debrief(run, lambda: None))
        assert told["ending"]["id"] in run.season.life.ending
        assert told["happened"]


@pytest.mark.parametrize("seed", range(8))
def test_whoever_lives_with_her_mother_has_visited_her_whatever_the_file_says(
    catalogue: Catalogue, seed: int
) -> None:
    for id in ("player-two", "player-two" + CUT):
        lines = [
            line.parting
            for row in columns(drawn(catalogue.season(id), seed).ledger)
            for line in row.lines
            if line.record.signal == "visit-not-recorded" and line.record.points < 0
        ]
        assert set(lines) == {"unseen-duty"}
