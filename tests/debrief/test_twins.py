"""Twins: what a life offers, and that each differs from its citizen in one thing."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from game.core import events as e
from game.core.playthrough import Run, drawn, replay
from game.core.season import Season
from game.debrief.beside import Beside
from game.debrief.twins import Twin, twins
from tests.debrief.lives import CATALOGUE, answers, followed, runs, standing


def _of(run: Run) -> dict[str, Twin]:
    return {twin.id: twin for twin in twins(run)}


@given(runs)
@settings(deadline=None, max_examples=60)
def test_a_twin_is_the_season_played_from_another_start(run: Run) -> None:
    for twin in twins(run):
        steps, now = followed(twin.season, run), twin.lived(run)
        assert answers(list(now.steps)) == answers(steps)
        assert [standing(s, run.season) for s in now.steps] == [
            standing(s, run.season) for s in steps
        ]
        assert twin.season.rulebook == run.season.rulebook
        assert twin.season != run.season


@given(runs)
@settings(deadline=None, max_examples=60)
def test_each_twin_differs_in_what_it_is_named_for(run: Run) -> None:
    citizen, life = run.season.life.citizen, run.season.life
    for twin in twins(run):
        now = twin.lived(run)
        opening = twin.season.opening()
        match twin.kind:
            case "band":
                assert run.season.rulebook.band(opening.citizen(citizen).standing) == twin.about[0]
            case "start":
                assert opening.citizen(citizen).standing == run.season.rulebook.start
            case "untied":
                (other,) = twin.about
                ends = [{tie.person, tie.other} for tie in opening.ties]
                assert {citizen, other} not in ends
                assert len(ends) < len(life.ties)
                linked = [m for _, m in now.ledger.of(e.RecordMade) if m.basis == "link"]
                assert not [m for m in linked if {m.who, m.other} == {citizen, other}]
            case "blank":
                assert not list(now.until(0).ledger.of(e.RecordMade))
                told = [each.event for each in now.until(0).ledger.entries]
                before = [each.event for each in run.until(0).ledger.entries]
                assert [x for x in told if isinstance(x, e.Happened)] == [
                    x for x in before if isinstance(x, e.Happened)
                ]
            case "street":
                cameras = {s.id for s in run.season.rulebook.sensors if s.kind == "camera"}
                looks = [look for _, look in now.ledger.of(e.Sensed) if look.who == citizen]
                assert not [look for look in looks if look.sensor in cameras]


def test_what_each_life_offers_comes_from_its_data() -> None:
    offered = {
        life: set(_of(drawn(CATALOGUE.season(life), 3))) - {"street"}
        for life in ("night-ferry", "exemplary", "somewhere-else", "the-desk")
    }
    assert offered == {
        "night-ferry": {"band-a", "untied-joren", "untied-aldo"},
        "exemplary": {"start", "untied-petra", "blank"},
        "somewhere-else": {"blank"},
        "the-desk": {"band-a"},
    }


def test_without_a_brother_the_school_has_a_place(small: Season) -> None:
    run = replay(small, 1, ("wait", "stand", "home"))
    beside = Beside(run, _of(run)["untied-ben"].lived(run))
    assert beside.first == beside.doors[0]
    assert beside.doors[0].now and beside.doors[0].now.told == "A place is held."


def test_nobody_is_offered_what_makes_no_difference_to_the_start(small: Season) -> None:
    life = replace(small.life, ties=())
    high = tuple(replace(each, standing=1050) for each in life.people)
    run = replay(replace(small, life=replace(life, people=high)), 1, ("wait", "stand", "home"))
    assert set(_of(run)) == {"start"}
    even = tuple(replace(each, standing=1000) for each in life.people)
    bands = tuple(replace(band, floor=min(band.floor, 1000)) for band in small.rulebook.bands)
    rulebook = replace(small.rulebook, bands=bands)
    run = replay(Season(replace(life, people=even), rulebook), 1, ("wait", "stand", "home"))
    assert twins(run) == ()
