"""The sorting turn, as a player goes through it."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from game.content.catalogue import Catalogue
from game.core import events as e
from game.debrief.columns import idle_copies
from game.present.claims import IN_SHORT
from game.present.handout import handout
from game.present.paper import page
from game.present.sorting import ANSWERS, MEANS, cards
from tests.content.small import shelf_in
from tests.present.pilot import MemoryShelf, Pilot


@pytest.fixture
def known(catalogue: Catalogue) -> Pilot:
    pilot = Pilot(MemoryShelf(catalogue)).begin(short=True).finish()
    return pilot.explain().press("step-known")


def test_the_way_there_stands_before_the_answers_and_back_leads_back(known: Pilot) -> None:
    body = [node.id for node in known.node("body").children]
    assert body.index("sort") < body.index("matters")
    before = known.screen.root
    for way in ("leave", "back"):
        known.press("sort")
        assert known.screen.id == "sorting"
        known = known.press("leave") if way == "leave" else known.back()
        assert known.screen.root == before


def test_the_answer_is_shown_only_after_a_statement_is_sorted(known: Pilot) -> None:
    known.press("sort")
    made = cards(known.shell.table)
    assert len(made) == 3
    for place, card in enumerate(made, 1):
        assert f"Statement {place} of 3" in known.words()
        assert known.node("statement").name == card.says
        bins = known.node("belongs").children
        assert [(node.name, node.detail) for node in bins] == [
            (name, MEANS[answer]) for answer, name in ANSWERS.items()
        ]
        assert card.source not in known.words()
        known.press("sort-contested")
        answer = known.node("answer")
        assert (answer.value, answer.detail) == (ANSWERS[card.statement.answer], card.source)
        told = [card.why] if card.told == card.says else [card.told, card.why]
        assert all(each in known.words() for each in told)
        assert answer.name != card.says, "what was asked is told as its own answer"
        known.press("go-on")
    right = sum(card.statement.answer == "contested" for card in made)
    assert known.node("came-of-it").name.startswith(f"You sorted {right} of 3")
    assert len(known.node("sorted").children) == 3
    known.press("home")
    assert known.screen.title == "What is known"


def test_one_can_go_back_and_sort_again(known: Pilot) -> None:
    known.press("sort")
    first = known.node("statement").name
    known.press("sort-rule", "go-on").back()
    assert "A rule of this made-up city" in known.words()
    known.back()
    assert known.node("statement").name == first
    known.press("sort-rumour")
    assert ANSWERS["rumour"] in known.words()


def test_a_whole_life_has_six_and_each_names_its_source(catalogue: Catalogue) -> None:
    pilot = Pilot(MemoryShelf(catalogue)).begin().finish()
    made = cards(pilot.shell.table)
    assert len(made) == 6
    for card in made:
        assert card.about
        assert card.why
        assert "(" in card.source or "rules of" in card.source
        assert "do-not-use" not in card.says


def test_a_season_without_evidence_has_nothing_to_sort(tmp_path: Path) -> None:
    shelf = MemoryShelf(Catalogue(shelf_in(tmp_path), tmp_path / "cache"))
    pilot = Pilot(shelf).begin("small-life").press("choice-wait").pass_gates().finish()
    pilot.press("debrief", "step-known")
    assert "sort" not in pilot.can()
    assert "Sort these" not in page(handout(pilot.shell.table))


def test_on_paper_the_answers_stand_at_the_end(known: Pilot) -> None:
    made = page(handout(known.shell.table))
    words = unescape(re.sub(r"<[^>]+>", " ", made))
    asked, _, answers = words.rpartition("Where they belong")
    questions = asked.split("Sort these")[1].split("What is known")[0]
    letters = dict(re.findall(r"([A-E]): ([^;.]+)[;.]", questions))
    assert sorted(letters) == list("ABCDE")
    assert questions.count("Letter: ____") == 3
    for card in cards(known.shell.table):
        assert f"{next(x for x in letters if letters[x] == card.status)}: {card.status}" in answers
        assert card.says in questions
        assert card.source not in questions
        assert card.told != card.says
        assert card.told in answers
        assert card.source in answers


def test_a_rule_is_answered_by_what_it_did_and_nothing_that_stands_above_is_asked(
    catalogue: Catalogue,
) -> None:
    rules = 0
    for life in ("night-ferry", "somewhere-else", "wrong-face"):
        for seed in range(4):
            pilot = Pilot(MemoryShelf(catalogue, seed=seed)).begin(life).finish()
            run = pilot.shell.table.season
            for card in cards(pilot.shell.table):
                assert not (card.statement.kind == "claim" and card.statement.id in IN_SHORT)
                assert "made up" not in card.about, "the answer stands above the question"
                assert card.about != "Of the real world", "only what is fair was named so"
                if card.statement.answer == "rule":
                    rules += 1
                    day = int(re.findall(r"on day (\d+)", card.told)[0])
                    made = [(x.day, r) for x, r in run.ledger.of(e.RecordMade)]
                    assert any(
                        day == on and card.statement.id in (line.signal, line.rule)
                        for on, line in made
                    )
    assert rules


def test_the_bakers_season_is_asked_about_a_rating_of_kitchens(catalogue: Catalogue) -> None:
    pilot = Pilot(MemoryShelf(catalogue)).begin("fit-and-proper").finish()
    assert "P05" in [card.statement.id for card in cards(pilot.shell.table)]


def test_what_a_rule_did_counts_the_lines_that_the_file_shows_and_names_the_door(
    catalogue: Catalogue,
) -> None:
    told = 0
    for seed in range(8):
        pilot = Pilot(MemoryShelf(catalogue, seed=seed)).begin("wrong-face").finish()
        for card in cards(pilot.shell.table):
            if card.statement.id == "copy-link":
                told += 1
                run, idle = pilot.shell.table.season, idle_copies(pilot.shell.table.season.ledger)
                copies = [
                    line
                    for entry, line in run.ledger.of(e.RecordMade)
                    if line.rule == "copy-link" and entry.id not in idle
                ]
                counts = {str(sum(x.who == line.who for x in copies)) for line in copies} | {"a"}
                topics = "\u201cstreet\u201d or \u201chousehold\u201d"
                assert card.says.startswith(f"A line kept under {topics} in your file is copied")
                assert re.findall(r"put (\w+) lines?", card.told)[0] in counts
                assert "the Tramways" in card.told
    assert told
