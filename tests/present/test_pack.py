"""Debate packs: what may be printed, both sides, and exhibits that replay to what they say."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from game.content.catalogue import Catalogue
from game.core import events as e
from game.core.evidence import Claim, Evidence, Harm, Motion, Right, Source
from game.core.playthrough import Run, drawn, replay
from game.core.season import Season
from game.debrief.causes import doors
from game.debrief.columns import columns
from game.debrief.model import debrief
from game.present.claims import quoted
from game.present.pack.build import pack
from game.present.pack.exhibits import exhibit_stem, exhibits
from game.present.pack.model import Card, Exhibit, Exhibits, Pack
from game.present.pack.plain import WIDTH, plain

MOTIONS = [f"H{number:02}" for number in range(1, 15)]
LIVES = ("night-ferry", "wrong-face", "subject-to-enforcement", "fit-and-proper", "off-the-lead")


@pytest.fixture(params=MOTIONS)
def harm(request: pytest.FixtureRequest, catalogue: Catalogue) -> Harm:
    return catalogue.evidence.harm[str(request.param)]


@pytest.fixture
def made(harm: Harm, catalogue: Catalogue) -> Pack:
    return pack(catalogue.evidence, harm)


# --- What may be printed ---------------------------------------------------------------


def test_every_statement_is_what_may_be_said_of_its_claim(made: Pack, catalogue: Catalogue) -> None:
    for card in made.cards:
        claim = catalogue.evidence.claim[card.claim]
        assert claim.debrief != "do-not-use"
        assert card.statement == claim.say
        assert card.as_of == claim.as_of
        assert card.code == f"{made.id}-{claim.id}"


def test_a_story_is_told_only_where_it_is_put_right(made: Pack, catalogue: Catalogue) -> None:
    for group in made.groups:
        for card in group.cards:
            claim = catalogue.evidence.claim[card.claim]
            assert (group.id == "myths") == claim.is_myth
            as_it_is = claim.status in ("documented", "documented-locally") and not claim.is_myth
            assert card.told == ("" if as_it_is else claim.as_told)
            assert " ".join((*card.before, card.statement)) == quoted(claim)
            # A status of what is told never stands beside what may be said as if it were its own.
            assert as_it_is == (card.stands == card.status)


def test_a_number_says_what_it_counts_and_as_of_when(made: Pack, catalogue: Catalogue) -> None:
    for card in made.cards:
        if catalogue.evidence.claim[card.claim].kind == "figure":
            assert card.counted
            assert card.as_of


def test_a_citation_has_five_fields_and_was_read(made: Pack, catalogue: Catalogue) -> None:
    unread = {source.title for source in catalogue.evidence.sources if not source.read}
    for card in made.cards:
        assert card.citations, card.code
        for cited in card.citations:
            assert cited.publisher
            assert cited.title not in unread
            assert cited.date
            assert bool(cited.address) == ("at this address" in cited.read)


def test_all_claims_of_the_harm_are_there_once(made: Pack, harm: Harm) -> None:
    claims = [card.claim for card in made.cards]
    assert len(claims) == len(set(claims))
    assert set(claims) >= set(harm.claims)


def test_what_was_done_in_china_and_elsewhere_stands_apart(made: Pack) -> None:
    for group in made.groups:
        places = {card.where for card in group.cards}
        assert group.id != "china" or places == {"China"}
        assert group.id != "elsewhere" or places == {"outside China"}
        if group.id in ("china", "elsewhere"):
            assert {card.status for card in group.cards} <= {
                "documented",
                "documented locally",
            }


def test_what_the_articles_say_stands_beside_all_that_was_found(
    made: Pack, catalogue: Catalogue
) -> None:
    codes = {card.code for card in made.cards}
    for matter in made.matters:
        found = catalogue.evidence.contradiction[matter.code.removeprefix(f"{made.id}-")]
        assert len(matter.says) >= 2
        assert len(matter.cards) == len(found.claims)
        assert codes >= set(matter.cards)


# --- Both sides ------------------------------------------------------------------------


def test_each_side_finds_a_card_and_is_told_how_many(made: Pack) -> None:
    helps = {side: len(made.codes(side, "both")) for side in ("for", "against")}
    assert min(helps.values()) >= 1
    counted, balance = made.balance
    assert f"for can use {helps['for']} of them, the side against {helps['against']}." in counted
    lopsided = min(helps.values()) * 2 < max(helps.values())
    assert lopsided == ("lopsided" in balance)


def _evidence(**served: Any) -> tuple[Evidence, Harm]:
    """Four claims, and a harm with a motion that they serve so."""
    claims = tuple(
        Claim(
            f"C0{n}", "travel", "china", "article", "event", "Said.", status, "use", "N.", "read",
            say=f"Case {n}.", sources=("S01",),
        )
        for n, status in enumerate(("contested", "documented", "contested", "documented"), 1)
    )  # fmt: skip
    motion = replace(Motion("This House would.", "Yes.", "No."), **served)
    rights = (Right("UDHR", "13", "movement"),)
    harm = Harm(
        "H01", "Travel", "It is.", rights, ("C01", "C02", "C03"), "weak", ("Why?",), motion, ""
    )
    return Evidence(claims=claims, harms=(harm,), sources=(Source("S01", "T", "P", "2020"),)), harm


def _balance(**served: tuple[str, ...]) -> str:
    return " ".join(pack(*_evidence(**served)).balance)


def test_lopsided_evidence_is_called_so() -> None:
    none = _balance(serves_for=("C01",))
    assert "No card here is known to serve the side against." in none
    half = _balance(serves_against=("C01",), serves_both=("C03",))
    assert "can use 1 of them, the side against 2." in half
    assert "lopsided" not in half
    fewer = _balance(serves_against=("C01", "C02", "C04"), serves_for=("C03",))
    assert "fewer cards help the side for" in fewer


def test_where_nobody_has_said_whom_cards_serve_nobody_guesses() -> None:
    assert _balance() == (
        "Nobody has said which side these cards serve. Each side must argue what they show."
    )


def test_cards_of_other_harms_that_serve_a_side_come_along_best_documented_first() -> None:
    evidence, harm = _evidence(serves_against=("C04",))
    assert [claim.id for claim in evidence.cards_of(harm)] == ["C02", "C04", "C01", "C03"]
    dropped = replace(evidence.claims[3], debrief="do-not-use", say="")
    without = replace(evidence, claims=(*evidence.claims[:3], dropped))
    assert [claim.id for claim in without.cards_of(harm)] == ["C02", "C01", "C03"]


# --- Plain text ------------------------------------------------------------------------


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _cards_in(text: str, cards: tuple[Card, ...]) -> None:
    for card in cards:
        assert card.code in text
        assert card.statement in text
        for cited in card.citations:
            assert cited.title in text
            assert cited.address in text


def test_plain_text_holds_both_cases_and_every_card(made: Pack) -> None:
    text = plain(made)
    _cards_in(_one_line(text), made.cards)
    for words in (made.text, made.case_for, made.case_against, *made.questions):
        assert words in _one_line(text)
    assert all(len(line) <= WIDTH or "http" in line for line in text.splitlines())


def test_markdown_is_the_same_with_headings(made: Pack) -> None:
    text = plain(made, markdown=True)
    _cards_in(text.replace("\\", ""), made.cards)
    assert all(f"<{c.address}>" in text for card in made.cards for c in card.citations if c.address)
    heads = [line.replace("\\", "") for line in text.splitlines() if line.startswith("#")]
    assert heads[0] == f"# {made.text}"
    assert len([line for line in heads if line.startswith(f"### {made.id}-")]) == len(
        made.cards
    ) + len(made.matters)


def test_markdown_obeys_nothing_that_stands_in_a_text(catalogue: Catalogue) -> None:
    made = pack(catalogue.evidence, catalogue.evidence.harm["H01"])
    loud = replace(made, questions=("Is *this* <b>[bold](http://x)</b>?",))
    assert r"\*this\* \<b\>\[bold\](http://x)\</b\>" in plain(loud, markdown=True)


# --- Exhibits --------------------------------------------------------------------------


def _shown(run: Run, harm: Harm) -> Exhibits:
    return exhibits(run.season.life.id, debrief(run, lambda: None), harm)


CUTS = [(f"{life}:kiosk", seed) for life in LIVES for seed in (1, 2)]
WHOLE = [pytest.param((life, 3), marks=pytest.mark.slow) for life in LIVES]


@pytest.fixture(params=[*CUTS, *WHOLE], ids=str)
def run(request: pytest.FixtureRequest, catalogue: Catalogue) -> Run:
    life, seed = request.param
    return drawn(catalogue.season(life), seed)


def test_every_exhibit_replays_to_what_it_says(run: Run, catalogue: Catalogue) -> None:
    shown = _shown(run, catalogue.evidence.harm["H01"])
    assert shown.shown
    for exhibit in shown.shown:
        choices = tuple(filter(None, _option(exhibit, "--choices").split(",")))
        again = replay(run.season, int(_option(exhibit, "--seed")), choices)
        assert len(again.choices) == exhibit.turn
        if exhibit.kind == "door":
            _is_shut(again, exhibit)
        else:
            _is_false(run, again, exhibit)


def _option(exhibit: Exhibit, name: str) -> str:
    words = exhibit.command.split()
    return words[words.index(name) + 1] if name in words else ""


def _is_shut(again: Run, exhibit: Exhibit) -> None:
    (door,) = (
        door
        for door in doors(again)
        if (door.answer.gate, door.answer.who) == (exhibit.what, exhibit.who)
        and (door.entry.turn, door.entry.day) == (exhibit.turn, exhibit.day)
    )
    assert not door.answer.open
    assert any(door.code in item for found in exhibit.found for item in found.items)
    would = any("would have opened" in found.name for found in exhibit.found)
    assert bool(door.causes) == would


def _is_false(run: Run, again: Run, exhibit: Exhibit) -> None:
    """The replay comes to the line, of which the whole season shows that it is not so."""
    where = (exhibit.what, exhibit.who, exhibit.turn, exhibit.day)
    assert where in [
        (record.signal, record.who, entry.turn, entry.day)
        for entry, record in again.ledger.of(e.RecordMade)
    ]
    lines = [line for row in columns(run.ledger) for line in row.lines]
    found = [
        line
        for line in lines
        if (line.record.signal, line.record.who, line.entry.turn, line.entry.day) == where
    ]
    assert found
    assert not any(line.is_true for line in found)


def test_every_closed_door_is_an_exhibit(run: Run, catalogue: Catalogue) -> None:
    shown = _shown(run, catalogue.evidence.harm["H01"]).shown
    closed = {(a.gate, a.who) for _, a in run.ledger.of(e.Answered) if not a.open}
    assert {(each.what, each.who) for each in shown if each.kind == "door"} == closed


def test_codes_are_those_of_the_life_the_luck_and_the_choices(catalogue: Catalogue) -> None:
    evidence, season = catalogue.evidence, catalogue.season("night-ferry")
    run = drawn(season, 1)
    told = debrief(run, lambda: None)
    here = exhibits("night-ferry", told, evidence.harm["H01"])
    there = exhibits("/home/ann/my lives/ferry.yaml", told, evidence.harm["H07"])
    codes = [each.code for each in here.shown]
    assert codes == [each.code for each in there.shown]
    assert codes[0] == f"{exhibit_stem(run)}-1"
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"X-night-ferry-[0-9a-f]{4}-\d+", code) for code in codes)
    assert "'/home/ann/my lives/ferry.yaml'" in there.command
    stems = {exhibit_stem(drawn(season, seed)) for seed in range(1, 9)}
    assert len(stems) == 8
    assert exhibit_stem(run.until(3)) != exhibit_stem(run)


def test_a_code_never_changes_from_one_version_to_the_next(small: Season) -> None:
    # It may stand on paper somewhere.
    assert exhibit_stem(replay(small, 1, ("run", "sign"))) == "X-small-life-6739"


def test_exhibits_whose_rules_can_do_the_harm_say_so(catalogue: Catalogue) -> None:
    run = drawn(catalogue.season("night-ferry"), 1)
    for id in ("H01", "H03", "H08"):
        for exhibit in _shown(run, catalogue.evidence.harm[id]).shown:
            if exhibit.kind == "door":
                assert exhibit.bears == (id in run.season.rulebook.gate[exhibit.what].harms)


def test_a_season_without_a_closed_door_says_so(catalogue: Catalogue) -> None:
    evidence = catalogue.evidence
    run = drawn(catalogue.season("off-the-lead"), 2)
    shown = _shown(run, evidence.harm["H01"])
    assert shown.shown == ()
    text = _one_line(plain(pack(evidence, evidence.harm["H01"], shown)))
    assert "No door closed in this season, and no line of its file was false." in text
    assert "no evidence of what happened anywhere" in text
