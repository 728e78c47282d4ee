"""No number under five can be had from what is shown, not even by who knows how it is made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.kiosk.counts.hide import FEWEST, Pooled, both, merged, pooled, quartile

Counts = tuple[int, ...]


def guesses(
    shows: Callable[[Counts], Hashable], everything: Iterable[Counts]
) -> dict[Hashable, list[Counts]]:
    """All that could have been counted, by what is then shown."""
    found: dict[Hashable, list[Counts]] = defaultdict(list)
    for counts in everything:
        found[shows(counts)].append(counts)
    return found


def filled(rows: int, most: int) -> Iterator[Counts]:
    """Every way to spread five to `most` visits over so many rows."""
    for counts in product(range(most + 1), repeat=rows):
        if FEWEST <= sum(counts) <= most:
            yield counts


def known(possible: list[Counts]) -> dict[int, int]:
    """The rows whose number is the same in all that is possible."""
    return {
        place: min(values)
        for place, values in enumerate(map(set, zip(*possible, strict=True)))
        if len(values) == 1
    }


@pytest.mark.parametrize(("rows", "most"), [(1, 40), (2, 40), (3, 32), (4, 26)])
def test_rows_without_order_never_give_a_small_number_away(rows: int, most: int) -> None:
    """Every way to fill so many rows: whoever sees the table and its whole, and knows this code,
    has at least two possible numbers for each row under five, one of them no longer small."""

    def shows(counts: Counts) -> Hashable:
        return sum(counts), pooled(dict(zip("abcd", counts, strict=False)))

    for possible in guesses(shows, filled(rows, most)).values():
        assert all(value >= FEWEST for value in known(possible).values())
        for place, values in enumerate(map(set, zip(*possible, strict=True))):
            assert max(values) >= FEWEST, (place, possible)


@pytest.mark.parametrize(("rows", "most"), [(1, 40), (2, 40), (3, 32), (4, 24), (5, 14)])
def test_rows_in_order_never_give_a_small_number_away(rows: int, most: int) -> None:
    def shows(counts: Counts) -> Hashable:
        return sum(counts), merged(counts)

    for possible in guesses(shows, filled(rows, most)).values():
        assert all(value >= FEWEST for value in known(possible).values())


many = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=2), st.integers(0, 40), max_size=9)


@given(many)
def test_what_is_shown_adds_up_and_is_never_small(counts: dict[str, int]) -> None:
    found = pooled(counts)
    assert all(count >= FEWEST for _, count in found.shown)
    assert found.others == 0 or found.others >= FEWEST
    if found.shown:
        assert sum(count for _, count in found.shown) + found.others == sum(counts.values())
    assert [count for _, count in found.shown] == sorted(dict(found.shown).values(), reverse=True)


@given(st.lists(st.integers(0, 12), max_size=24))
def test_neighbours_are_whole_and_without_gaps(counts: list[int]) -> None:
    spans = merged(counts)
    assert all(count == sum(counts[a : b + 1]) >= FEWEST for a, b, count in spans)
    if spans:
        assert [a for a, _, _ in spans] == [0, *(b + 1 for _, b, _ in spans[:-1])]
        assert spans[-1][1] == len(counts) - 1
    else:
        assert sum(counts) < FEWEST


def test_a_row_that_nobody_is_in_is_not_given_away_either() -> None:
    assert pooled({"a": 20, "b": 9}) == Pooled((("a", 20), ("b", 9)))
    assert pooled({"a": 20, "b": 9}, ["a", "b", "c"]) == Pooled((("a", 20),), 9)
    assert pooled({"a": 20}, ["a", "b"]) == Pooled(())
    assert pooled({}) == Pooled(())


def test_rows_of_one_size_go_together() -> None:
    assert pooled({"a": 20, "b": 9, "c": 9, "d": 1}) == Pooled((("a", 20),), 19)


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [(5, 10, True), (4, 10, False), (6, 10, False), (10, 10, False), (0, 10, False)],
)
def test_a_part_is_shown_with_enough_on_either_side(part: int, whole: int, shown: bool) -> None:
    assert both(part, whole) is shown


def test_quartiles_come_from_what_is_shown() -> None:
    spans = ((0, 1, 10), (2, 2, 20), (3, 5, 10))
    assert [quartile(spans, quarter) for quarter in (1, 2, 3)] == [(0, 1), (2, 2), (2, 2)]
    with pytest.raises(ValueError, match="no values"):
        quartile((), 2)
