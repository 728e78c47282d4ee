"""d′, the criterion and the area: what must hold of them whoever answers."""

from __future__ import annotations

from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.study.detection import Counts, auc

N = 4
some = st.integers(0, N)
ratings = st.lists(st.integers(1, 6), min_size=1, max_size=8)


def counts(hits: int, false_alarms: int, number: int = N) -> Counts:
    return Counts(hits, number, false_alarms, number)


def test_worked_by_hand() -> None:
    """Three hits and one false alarm of four: rates 0.7 and 0.3 after the correction."""
    z = NormalDist().inv_cdf
    person = counts(3, 1)
    assert person.dprime == pytest.approx(2 * z(0.7))
    assert person.dprime == pytest.approx(1.0488, abs=1e-4)
    assert person.criterion == pytest.approx(0)


def test_perfect_answers_are_finite_and_the_most_there_is() -> None:
    assert counts(N, 0).dprime == pytest.approx(2.5631, abs=1e-4)
    assert counts(0, N).dprime == -counts(N, 0).dprime


@given(some, some)
def test_taking_one_kind_for_the_other_turns_the_sign(hits: int, false_alarms: int) -> None:
    there, back = counts(hits, false_alarms), counts(false_alarms, hits)
    assert there.dprime == pytest.approx(-back.dprime)
    assert there.criterion == pytest.approx(back.criterion)


@given(some, some)
def test_answering_the_other_way_round_turns_the_bias(hits: int, false_alarms: int) -> None:
    """Whoever says 'fair' wherever another says 'not fair' tells them apart as badly as the other
    does well, and is as slow as the other is ready."""
    one, other = counts(hits, false_alarms), counts(N - hits, N - false_alarms)
    assert one.dprime == pytest.approx(-other.dprime)
    assert one.criterion == pytest.approx(-other.criterion)


@given(st.integers(0, N - 1), some)
def test_one_hit_more_is_better_told_apart_and_readier(hits: int, false_alarms: int) -> None:
    before, after = counts(hits, false_alarms), counts(hits + 1, false_alarms)
    assert after.dprime > before.dprime
    assert after.criterion < before.criterion


@given(some, st.integers(0, N - 1))
def test_one_false_alarm_more_is_worse_told_apart_and_readier(hits: int, false: int) -> None:
    before, after = counts(hits, false), counts(hits, false + 1)
    assert after.dprime < before.dprime
    assert after.criterion < before.criterion


@given(some)
def test_suspicion_alone_is_no_discrimination(number: int) -> None:
    """As many hits as false alarms, few or many: only the bias moves."""
    assert counts(number, number).dprime == pytest.approx(0)
    if number > 0:
        assert counts(number, number).criterion < counts(number - 1, number - 1).criterion


@given(some, some, some, some)
def test_many_people_are_their_answers_added_up(a: int, b: int, c: int, d: int) -> None:
    assert counts(a, b) + counts(c, d) == Counts(a + c, 2 * N, b + d, 2 * N)


@given(ratings, ratings)
def test_the_area_turns_with_the_kinds_and_knows_only_the_order(
    signals: list[int], noises: list[int]
) -> None:
    area = auc(signals, noises)
    assert 0 <= area <= 1
    assert area == pytest.approx(1 - auc(noises, signals))
    stretched = [[value**3 for value in each] for each in (signals, noises)]
    assert auc(*stretched) == area


@given(ratings, ratings)
def test_rating_a_signal_higher_never_lowers_the_area(
    signals: list[int], noises: list[int]
) -> None:
    raised = [min(6, signals[0] + 1), *signals[1:]]
    assert auc(raised, noises) >= auc(signals, noises)


def test_the_area_of_the_ends() -> None:
    assert auc([5, 6], [1, 2, 3]) == 1
    assert auc([4, 4], [4, 4]) == 0.5
    with pytest.raises(ValueError, match="both kinds"):
        auc([], [1])
    with pytest.raises(ValueError, match="both kinds"):
        auc([1], [])
