"""What is made of sittings: of one, of a pair, and of a group."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.study import DOMAINS, Study
from game.study.export import csv_text, json_text
from game.study.groups import FEWEST, estimate
from game.study.results import Result, pairs, result, summary
from tests.study.people import sat


def results(study: Study, people: int) -> list[Result]:
    """People who were suspicious of everything before, and tell the two apart after."""
    sittings = [
        each
        for tie in range(people)
        for each in (sat(study, tie, "before", fair=5), sat(study, tie, "after"))
    ]
    made = [result(study, each) for each in sittings]
    return [each for each in made if each]


def test_suspicion_and_discernment_are_told_apart(study: Study) -> None:
    suspicious, discerning = results(study, 1)
    assert suspicious.counts.hits == suspicious.counts.false_alarms == 4
    assert suspicious.dprime == pytest.approx(0)
    assert suspicious.criterion < -1
    assert (discerning.counts.hits, discerning.counts.false_alarms) == (4, 0)
    assert discerning.dprime > 2.5
    assert discerning.criterion == pytest.approx(0)
    # Six points say more than two: they were a little surer of what is not fair.
    assert suspicious.auc == discerning.auc == 1


def test_whoever_gives_one_answer_to_all_is_marked_and_learns_nothing(study: Study) -> None:
    flat = result(study, sat(study, 1, "before", unfair=3, fair=3))
    assert flat
    assert flat.flat
    assert flat.dprime == pytest.approx(0)
    assert flat.auc == 0.5


def test_ratings_stand_in_the_order_of_domains_in_both_forms(study: Study) -> None:
    for form in study.forms:
        moment = "before" if study.form_at(0, "before") is form else "after"
        made = result(study, sat(study, 0, moment))  # type: ignore[arg-type]
        assert made
        fair = {item.domain: item.fair for item in form.items}
        assert made.ratings == tuple(1 if fair[domain] else 6 for domain in DOMAINS)


def test_a_sitting_of_other_items_is_not_measured(study: Study) -> None:
    whole = sat(study, 2, "before")
    assert result(study, replace(whole, form="c")) is None
    assert result(study, replace(whole, ratings=whole.ratings[1:])) is None
    assert result(study, replace(whole, ratings=(*whole.ratings[1:], ("gone", 3)))) is None


def test_only_those_who_sat_both_times_are_pairs(study: Study) -> None:
    both = results(study, 3)
    assert len(pairs(both)) == 3
    assert pairs(both[1:])[0][0].sitting.tie == 1
    assert pairs(each for each in both if each.sitting.moment == "after") == ()
    assert pairs([*both, both[0]]) == pairs(both)


def test_a_group_in_which_all_learn_the_same(study: Study) -> None:
    found = summary(pairs(results(study, 20)), seed=1)
    assert found
    change = found.measures["dprime"].change
    assert change.people == found.pairs == 20
    assert change.low == change.mean == change.high == pytest.approx(2.5631, abs=1e-4)
    assert found.measures["criterion"].change.mean > 1
    assert [each.signals for each in found.pooled] == [80, 80]
    assert summary((), seed=1) is None


@pytest.mark.slow
@given(st.lists(st.floats(-3, 3), min_size=FEWEST, max_size=30), st.integers(0, 1000))
def test_an_interval_holds_its_mean_and_is_the_same_again(values: list[float], seed: int) -> None:
    found = estimate(values, seed)
    assert found.low is not None
    assert found.high is not None
    assert min(values) - 1e-9 <= found.low <= found.high <= max(values) + 1e-9
    assert estimate(values, seed) == found


def test_an_interval_narrows_with_more_people() -> None:
    random = Random(4)
    values = [random.gauss(0, 1) for _ in range(400)]
    few, many = estimate(values[:20], 1), estimate(values, 1)
    assert few.low is not None
    assert few.high is not None
    assert many.low is not None
    assert many.high is not None
    assert many.high - many.low < (few.high - few.low) / 2
    assert many.low < 0 < many.high


def test_of_too_few_people_there_is_no_interval() -> None:
    assert estimate([0.0] * (FEWEST - 1), 1).low is None
    with pytest.raises(ValueError, match="somebody"):
        estimate([], 1)


def test_the_table_has_a_line_a_sitting_and_a_column_a_domain(study: Study) -> None:
    made = results(study, 2)
    rows = list(csv.DictReader(io.StringIO(csv_text(study, made, 1))))
    assert len(rows) == 4
    assert [row["moment"] for row in rows] == ["before", "after"] * 2
    assert (rows[1]["dprime"], rows[1]["criterion"]) == ("2.5631", "0.0")
    assert all({row[domain] for domain in DOMAINS} == {"5", "6"} for row in rows[::2])


def test_the_document_holds_the_key_the_group_and_no_claim(study: Study) -> None:
    made = json.loads(json_text(study, results(study, 6), 7))
    assert made["says"].startswith("No effect is claimed.")
    assert made["group"]["pairs"] == 6
    assert made["group"]["dprime"]["change"]["mean"] == pytest.approx(2.5631)
    assert made["group"]["interval"]["seed"] == 7
    keyed = {item["id"]: item["fair"] for form in made["forms"].values() for item in form}
    assert sum(keyed.values()) * 2 == len(keyed) == 16
    assert json.loads(json_text(study, [], 1))["group"] is None
