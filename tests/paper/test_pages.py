"""Strips on pages: what is glued, and what stands in two columns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.paper.model import BODY, BOTTOM, LEFT, TOP, Page, Rule, Strip
from game.paper.pages import paged

HIGH = 20.0


def strips(
    number: int, *, half: bool = True, glued: bool = False, high: float = HIGH
) -> list[Strip]:
    return [Strip(high, (Rule(LEFT, 0, LEFT + 1, 0, 1),), glued=glued, half=half)] * number


def stacks(page: Page) -> tuple[list[float], list[float]]:
    """Where the strips in the left column end, and those in the right."""
    left = [p.y + p.strip.height for p in page if p.strip.half and p.strip.marks[0].x == LEFT]
    right = [p.y + p.strip.height for p in page if p.strip.half and p.strip.marks[0].x > LEFT]
    return left, right


def test_two_columns_end_at_one_height_and_the_next_stands_below_both() -> None:
    (page,) = paged([*strips(5), *strips(1, half=False)])
    left, right = stacks(page)
    assert (len(left), len(right)) == (3, 2)
    assert page[-1].y == pytest.approx(max(*left, *right))


def test_columns_that_go_on_fill_the_page_first() -> None:
    fit = int(BODY // HIGH)
    first, second = paged(strips(2 * fit + 3))
    assert list(map(len, stacks(first))) == [fit, fit]
    assert list(map(len, stacks(second))) == [2, 1]
    assert max(stacks(second)[0]) == TOP + 2 * HIGH


def test_what_is_glued_stays_in_one_column() -> None:
    (page,) = paged([*strips(3, glued=True), *strips(2)])
    left, right = stacks(page)
    assert (len(left), len(right)) == (4, 1)


def test_a_heading_goes_with_the_columns_below_it() -> None:
    full = strips(1, half=False, high=BODY - 1.5 * HIGH)
    heading = strips(1, half=False, glued=True, high=HIGH)
    first, second = paged([*full, *heading, *strips(2)])
    assert len(first) == 1
    assert second[0].strip.height == HIGH
    assert not second[0].strip.half


def test_the_room_above_columns_is_not_asked_for_twice() -> None:
    """A heading was left alone at the foot of a page, where the room was enough for just one."""
    full = strips(1, half=False, high=BODY - HIGH - 40)
    heading = strips(1, half=False, glued=True)
    pieces = [replace(each, before=10) for each in strips(4)]
    first, second = paged([*full, *heading, *pieces])
    assert list(map(len, stacks(first))) == [1, 1]
    assert list(map(len, stacks(second))) == [1, 1]


def test_a_piece_that_no_column_can_hold_goes_on() -> None:
    pages = paged(strips(40, glued=True))
    assert sum(map(len, pages)) == 40
    assert all(p.y + p.strip.height <= BOTTOM + 0.01 for page in pages for p in page)


def test_columns_are_not_begun_at_the_very_foot() -> None:
    first, second = paged([*strips(1, half=False, high=BODY - HIGH - 1), *strips(9)])
    assert len(first) == 1
    assert len(second) == 9


def test_a_piece_that_the_second_column_cannot_hold_waits_for_the_next_page() -> None:
    above = strips(1, half=False, high=BODY - 3 * HIGH)
    first, second = paged([*above, *strips(3), *strips(4, glued=True), *strips(1)])
    left, right = stacks(first)
    assert (len(left), len(right)) == (3, 0)
    assert len(second) == 5
