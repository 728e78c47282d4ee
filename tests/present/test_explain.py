"""Sentences that are put together from names read as a person would write them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.content.catalogue import Catalogue
from game.core import conditions as c
from game.core.events import Answered, RecordMade
from game.core.playthrough import drawn, replay
from game.core.season import Season
from game.present import explain
from game.present.checks import found, wanted

UNLUCKY = (
    *("home", "accept", "thank", "name", "run", "knock", "paper", "pilot", "stamp", "against"),
    "falk-takes",
)
"""A season of Odile's in which a camera saw the lead part."""


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
    assert wanted(port, tied).endswith("in an employer's file")
    assert wanted(free, c.OnList("one-page")) == "an entry on the One Page"


def test_where_pages_are_joined_a_door_speaks_of_that_page_and_not_of_a_standing(
    catalogue: Catalogue,
) -> None:
    port, free = (catalogue.season(each).rulebook for each in ("wrong-face", "somewhere-else"))
    number, listed = c.StandingIs(at_least=776), c.OnList("one-page")
    assert wanted(free, number) == "the One Page at 776 or above"
    assert found(free, number, 775) == "775"
    assert found(port, number, 775) == "standing 775"
    assert found(free, listed, 0) == "none"
    assert found(free, c.Not(listed), 1) == "one"
    assert found(free, c.AnyOf((c.Not(listed), number)), 0) == "neither"


def test_what_a_door_counts_is_told_as_a_number(catalogue: Catalogue) -> None:
    """The dog's one entry for the lead and its one for the test are two."""
    run = replay(catalogue.season("off-the-lead"), 21, UNLUCKY)
    answers = [each for _, each in run.ledger.of(Answered) if each.gate == "dog-permit"]
    finding = next(each for each in answers[0].findings if not each.passed)
    rulebook = run.season.rulebook
    assert wanted(rulebook, finding.wanted) == "fewer than 2 entries under 'animal'"
    assert found(rulebook, finding.wanted, finding.found) == "2"
    desk = catalogue.season("the-desk").rulebook
    cases = c.Recorded("case-in-time", at_least=5)
    assert wanted(desk, cases).startswith("at least 5 entries")


def test_no_sentence_of_a_debrief_trips_over_a_name(catalogue: Catalogue) -> None:
    run = drawn(catalogue.season("wrong-face"), 3)
    told = " ".join(explain.stood_on(run, entry) for entry in run.ledger.entries)
    assert "The's" not in told
