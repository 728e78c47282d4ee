"""The scale on which a standing is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from game.content.catalogue import Catalogue
from game.core.playthrough import start
from game.core.rulebook import Rulebook
from game.core.season import Season
from game.present.pages.standing import is_one, standing
from game.present.screen import Meter
from tests.walks import picks, seeds, walked


def scale(meter: Meter | None) -> tuple[int, int, tuple[tuple[int, str], ...]]:
    assert meter
    return meter.low, meter.high, meter.marks


@given(seed=seeds, picked=picks)
def test_the_scale_is_the_same_all_season_long(
    catalogue: Catalogue, seed: int, picked: list[int]
) -> None:
    season = catalogue.season("subject-to-enforcement")
    begun, now = start(season, seed), walked(season, seed, picked)
    assert scale(standing(now).meter) == scale(standing(begun).meter)


def test_all_lives_under_a_rulebook_are_shown_on_one_scale(catalogue: Catalogue) -> None:
    seasons = [catalogue.season(card.life.id) for card in catalogue.cards()]
    runs = [start(season, 1) for season in seasons if season.rulebook.id == "port-verity"]
    assert len(runs) > 5
    assert len({scale(standing(run).meter) for run in runs if is_one(run)}) == 1


def test_who_is_off_the_scale_is_not_moved_onto_it(catalogue: Catalogue) -> None:
    run = start(catalogue.season("subject-to-enforcement"), 1)
    citizen = run.season.life.citizen
    person = replace(run.season.life.person[citizen], standing=1300)
    others = tuple(each for each in run.season.life.people if each.id != citizen)
    high = replace(run.season, life=replace(run.season.life, people=(person, *others)))
    meter = standing(start(high, 1)).meter
    assert meter
    assert meter.now == 1300 > meter.high


@pytest.mark.parametrize("first", [200, 1000, 1900])
def test_the_start_and_every_mark_lie_within_the_scale(small: Season, first: int) -> None:
    low, high, marks = _with(small, replace(small.rulebook, start=first))
    assert all(low < level < high for level in (first, *(level for level, _ in marks)))


def test_a_rulebook_with_one_band_has_a_scale_too(small: Season) -> None:
    low, high, marks = _with(small, replace(small.rulebook, bands=small.rulebook.bands[-1:]))
    assert low < small.rulebook.start < high
    assert marks == ()


def _with(season: Season, rulebook: Rulebook) -> tuple[int, int, tuple[tuple[int, str], ...]]:
    return scale(standing(start(replace(season, rulebook=rulebook), 1)).meter)
