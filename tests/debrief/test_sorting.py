"""The statements to sort: which they are hangs on the run, and a third of them are legitimate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.catalogue import Catalogue
from game.core import events as e
from game.core.playthrough import Run, drawn, replay
from game.debrief.columns import idle_copies
from game.debrief.sorting import SHORT, WHOLE, Statement, statements
from game.debrief.touched import harms, mechanisms, rumours
from tests.walks import finished, picks, seeds


def _bears_on(run: Run, catalogue: Catalogue, statement: Statement) -> bool:
    evidence = catalogue.evidence
    met, touched = set(mechanisms(run.ledger)), set(harms(run.ledger))
    records = [record for _, record in run.ledger.of(e.RecordMade)]
    match statement.kind:
        case "safeguard":
            row = evidence.safeguard[statement.id]
            return bool(touched & set(row.harms) or met & set(row.mechanisms))
        case "claim":
            claims = {id for each in met for id in evidence.mechanism[each].claims}
            return statement.id in claims | {i for h in touched for i in evidence.harm[h].claims}
        case "rumour":
            heard = {each.rumour.id: each.rumour.truth for each in rumours(run.ledger)}
            return heard[statement.id] != "so"
        case "signal":
            return any(record.signal == statement.id for record in records)
        case kind:
            return any((record.basis, record.rule) == (kind, statement.id) for record in records)


@given(which=st.integers(min_value=0, max_value=8), seed=seeds, picked=picks, short=st.booleans())
def test_they_differ_bear_on_the_run_and_a_third_are_legitimate(
    catalogue: Catalogue, which: int, seed: int, picked: list[int], short: bool
) -> None:
    life = catalogue.cards()[which].life.id + (":kiosk" if short else "")
    run, most = finished(catalogue.season(life), seed, picked), SHORT if short else WHOLE
    made = statements(run, catalogue.evidence, most)
    assert len(made) == len(set(made)) == most
    assert sum(each.is_legitimate for each in made) == most // 3
    assert len({each.answer for each in made}) >= 2
    assert all(_bears_on(run, catalogue, each) for each in made)


def test_the_same_run_has_the_same_statements_and_others_have_others(catalogue: Catalogue) -> None:
    season = catalogue.season("night-ferry")
    first = finished(season, 1, [])
    again = replay(season, first.seed, first.choices)
    evidence = catalogue.evidence
    assert statements(first, evidence) == statements(again, evidence)
    made = {statements(finished(season, seed, [seed]), evidence) for seed in range(12)}
    assert len(made) == 12


def test_every_answer_comes_up_and_so_does_every_safeguard(catalogue: Catalogue) -> None:
    made = [
        each
        for card in catalogue.cards()
        for seed in range(10)
        for each in statements(
            finished(catalogue.season(card.life.id), seed, [seed] * 9), catalogue.evidence
        )
    ]
    assert {each.answer for each in made} == {
        "rule",
        "documented",
        "documented-locally",
        "contested",
        "rumour",
    }
    assert {each.id for each in made if each.is_legitimate} == set(catalogue.evidence.safeguard)


@pytest.mark.parametrize("claim", ["C10", "C11"])
def test_what_is_reported_plainly_is_not_sorted(catalogue: Catalogue, claim: str) -> None:
    for card in catalogue.cards():
        for seed in range(10):
            run = finished(catalogue.season(card.life.id), seed, [seed] * 9)
            made = statements(run, catalogue.evidence, 40)
            assert claim not in [each.id for each in made if each.kind == "claim"]


def test_safeguards_are_those_beside_what_the_life_is_about(catalogue: Catalogue) -> None:
    near = {
        "player-two": {"P12", "P02", "P11"},
        "somewhere-else": {"P04", "P02", "P03"},
        "wrong-face": set(catalogue.evidence.safeguard) - {"P12"},
    }
    for life, fitting in near.items():
        for seed in range(6):
            made = statements(drawn(catalogue.season(life), seed), catalogue.evidence)
            assert {each.id for each in made if each.is_legitimate} <= fitting, (life, seed)


def test_a_copy_that_the_file_does_not_show_is_not_asked_about(catalogue: Catalogue) -> None:
    for life in ("wrong-face", "fit-and-proper"):
        for seed in range(6):
            run = drawn(catalogue.season(life), seed)
            idle = idle_copies(run.ledger)
            shown = {
                (line.basis, line.rule) if line.rule else ("act", line.signal)
                for entry, line in run.ledger.of(e.RecordMade)
                if entry.id not in idle
            }
            for each in statements(run, catalogue.evidence, 40):
                if each.kind in ("link", "duty"):
                    assert (each.kind, each.id) in shown
