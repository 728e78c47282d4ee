"""Sentences that are put together from names read as a person would write them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.content.catalogue import Catalogue
from game.core import conditions as c
from game.core.events import RecordMade
from game.core.playthrough import drawn, replay
from game.core.season import Season
from game.present import explain
from game.present.checks import found, wanted


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Ben Reed", "Ben's file"),
        ("Silas Reed", "Silas' file"),
        ("The Tramways", "the Tramways' file"),
        ("The Lantern Reel", "the Lantern Reel's file"),
    ],
)
def test_whose_file_it_is(small: Season, name: str, file: str) -> None:
    people = tuple(replace(p, name=name) if p.id == "ben" else p for p in small.life.people)
    run = replay(replace(small, life=replace(small.life, people=people)), 1, ("run", "sign"))
    lines = [entry for entry, made in run.ledger.of(RecordMade) if made.who == "ben"]
    assert lines
    assert all(f", {file}: " in explain.stood_on(run, line) for line in lines)


def test_what_a_door_wants_of_an_employer_and_of_a_list_with_an_article(
    catalogue: Catalogue,
) -> None:
    port, free = (catalogue.season(each).rulebook for each in ("wrong-face", "somewhere-else"))
    tied = c.Not(c.TieRecorded("employer", "copied-entry"))
    assert wanted(port, tied).startswith("no records of an employer under ")
    assert wanted(free, c.OnList("one-page")) == "an entry on the One Page"


def test_what_a_door_found_is_said_of_the_number_and_of_the_list_that_it_looked_at(
    catalogue: Catalogue,
) -> None:
    port, free = (catalogue.season(each).rulebook for each in ("wrong-face", "somewhere-else"))
    number, listed = c.StandingIs(at_least=776), c.OnList("one-page")
    assert wanted(free, number) == "the One Page at 776 or above"
    assert found(free, number, 775) == "775"
    assert found(port, number, 775) == "standing 775"
    assert found(free, listed, 0) == "none"
    assert found(free, c.Not(listed), 0) == "one"
    assert found(free, c.AnyOf((c.Not(listed), number)), 0) == "neither"
    assert found(port, c.Not(c.Recorded("speech")), 0) == "some on file"
    assert found(port, c.Not(c.Recorded("animal", at_least=2)), 0) == "2 or more"


def test_no_sentence_of_a_debrief_trips_over_a_name(catalogue: Catalogue) -> None:
    run = drawn(catalogue.season("wrong-face"), 3)
    told = " ".join(explain.stood_on(run, entry) for entry in run.ledger.entries)
    assert "The's" not in told
