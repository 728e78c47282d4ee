"""What a stroke at a desk did to somebody else, held against their season played anew."""

from __future__ import annotations

import pytest

from game.content.catalogue import Catalogue
from game.core.events import Answered, RecordMade
from game.core.playthrough import Run, drawn, replay
from game.core.season import Season
from game.debrief.desk import decided


@pytest.fixture(scope="module")
def desk(catalogue: Catalogue) -> Season:
    return catalogue.season("the-desk")


@pytest.fixture(scope="module")
def cases(catalogue: Catalogue, desk: Season) -> dict[str, Run]:
    lives = {case.life for case in desk.life.cases}
    return {id: drawn(catalogue.season(id), 4) for id in sorted(lives)}


def _through(desk: Season, stroke: str) -> Run:
    """The season in which every case is decided in one way."""
    run = replay(desk, 1, ())
    while run.offered:
        here = {choice.id for choice in run.offered}
        run = run.choose(stroke if stroke in here else run.offered[-1].id)
    return run


def test_the_same_seed_draws_the_same_season_and_another_seed_another(ferry: Season) -> None:
    assert drawn(ferry, 4) == drawn(ferry, 4)
    assert drawn(ferry, 4).world.ending is not None
    assert len({drawn(ferry, seed).choices for seed in range(6)}) > 1


def test_every_case_is_about_a_line_that_is_always_there(
    desk: Season, catalogue: Catalogue
) -> None:
    for case in desk.life.cases:
        season = catalogue.season(case.life)
        assert case.signal in season.rulebook.signal
        for seed in range(30):
            run = drawn(season, seed)
            made = [r for _, r in run.ledger.of(RecordMade) if r.who == season.life.citizen]
            assert case.signal in {record.signal for record in made}, (case, seed)


def test_without_the_line_the_doors_that_are_named_stand_open(
    desk: Season, cases: dict[str, Run]
) -> None:
    every = decided(_through(desk, "stands"), cases)
    assert {each.case.life for each in every} == set(cases)
    assert any(each.opened for each in every)
    for each in every:
        assert each.lived is each.run
        lines = [r.signal for _, r in each.without.ledger.of(RecordMade) if _own(each.run, r)]
        assert each.case.signal not in lines
        for door in each.opened:
            assert _answer(each.run, door.gate, door.day) is False
            assert _answer(each.without, door.gate, door.day) is True


def test_what_was_struck_out_is_what_they_go_on_with(desk: Season, cases: dict[str, Run]) -> None:
    for each in decided(_through(desk, "strike"), cases):
        assert each.lived is each.without
        assert each.choice.decides == "struck"


def test_no_rule_reads_what_lies_on_the_desk(desk: Season) -> None:
    """The season is the same whatever the files say, so that what is proved of it holds."""
    assert desk.life.cases
    run = _through(desk, "strike")
    assert replay(desk, run.seed, run.choices).world == run.world
    assert decided(run, {}) == ()


def _own(run: Run, record: RecordMade) -> bool:
    return record.who == run.season.life.citizen


def _answer(run: Run, gate: str, day: int) -> bool:
    answers = run.ledger.of(Answered)
    return [a.open for entry, a in answers if (a.gate, entry.day) == (gate, day)][-1]
