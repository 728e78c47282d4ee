"""Each cause, checked by living the whole season again from its first day."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.causes import unproved
from game.core import events as e
from game.core.playthrough import drawn
from game.core.rules import Appeal, Desk
from game.debrief.candidates import candidates, is_gain
from game.debrief.causes import _Asked, causes, doors
from game.debrief.changes import NoCheck, NoDesk, changed
from game.debrief.reliving import Relived
from tests.shipped import CATALOGUE

LIVES = sorted(card.life.id for card in CATALOGUE.cards())


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(LIVES), st.integers(1, 10**6))
def test_each_cause_opens_the_door_and_nothing_less_does(life: str, seed: int) -> None:
    assert unproved(drawn(CATALOGUE.season(life), seed)) == []


def test_a_pair_that_halves_pass_over_is_found_in_the_threes_that_hold_it() -> None:
    assert unproved(drawn(CATALOGUE.season("wrong-face"), 792)) == []


@pytest.mark.parametrize(
    ("life", "seed"), [("wrong-face", 2), ("exemplary", 6), ("off-the-lead", 8)]
)
def test_where_halves_find_two_at_once_all_pairs_do_not_find_that_there_is_none(
    life: str, seed: int
) -> None:
    """Halving may pass over a pair, where more at once shut the door again; never over all."""
    run = drawn(CATALOGUE.season(life), seed)
    relived = Relived(run)
    for entry, answer in run.ledger.of(e.Answered):
        if answer.open:
            continue
        found = causes(relived, entry, answer)
        if any(
            not isinstance(each.changes[0], NoCheck) for each in found if len(each.changes) == 1
        ):
            continue
        alone = {each.changes[0] for each in found if len(each.changes) == 1}
        every = candidates(run, entry, answer)
        left = [x for x in every if x not in alone and not is_gain(run, x)]
        door = _Asked(relived, entry, answer)
        pairs = {frozenset(pair) for pair in combinations(left, 2) if door.cause(pair)}
        mine = {frozenset(each.changes) for each in found if len(each.changes) == 2}
        assert mine <= pairs
        assert bool(mine) == bool(pairs)


def test_an_open_door_has_no_causes() -> None:
    answered = [
        door for seed in range(8) for door in doors(drawn(CATALOGUE.season("exemplary"), seed))
    ]
    assert any(door.answer.open for door in answered)
    assert all(not door.causes for door in answered if door.answer.open)


def test_a_desk_that_kept_an_appeal_too_long_is_a_cause() -> None:
    """Somewhere in the seasons of Teo Brandt a door opens if one desk had not been in between."""
    assert any(
        isinstance(change, NoDesk)
        for seed in range(40)
        for door in doors(drawn(CATALOGUE.season("wrong-face"), seed))
        for cause in door.causes
        for change in cause.changes
    )


def test_an_appeal_with_one_desk_is_decided_at_once_without_it() -> None:
    season = CATALOGUE.season("night-ferry")
    (first, *_), rulebook = season.rulebook.appeals, season.rulebook
    lone = Appeal(first.id, first.name, first.signals, (Desk("only", "The desk", 9),), "", "", "")
    alone = replace(season, rulebook=replace(rulebook, appeals=(lone,)))
    (appeal,) = changed(alone, NoDesk(first.id, "only")).rulebook.appeals
    assert [(desk.days, desk.needs) for desk in appeal.desks] == [(0, None)]
