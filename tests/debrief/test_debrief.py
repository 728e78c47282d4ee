"""Everything a debrief says of a run is true of it, worked out here in another way."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings

from game.content.catalogue import Catalogue
from game.core import events as e
from game.core.chance import Seeded
from game.core.conditions import StandingIs
from game.core.effects import Act, AskGate
from game.core.engine import NotOffered, begin, choose
from game.core.playthrough import Run, drawn, replay, start
from game.core.rules import Check
from game.core.scene import Choice, Route
from game.core.season import Season
from game.debrief.causes import Cause, Door, doors
from game.debrief.changes import (
    Change,
    NoCheck,
    NoDuty,
    NoLink,
    NoList,
    NoRecord,
    RightReading,
    changed,
)
from game.debrief.columns import columns
from game.debrief.model import debrief
from game.debrief.touched import harms
from game.debrief.unsaid import unsaid
from tests.walks import finished, picks, seeds


@pytest.fixture(params=["small", "ferry"], scope="session")
def season(request: pytest.FixtureRequest) -> Season:
    made = request.getfixturevalue(request.param)
    assert isinstance(made, Season)
    return made


def _answers_without(run: Run, door: Door, changes: tuple[Change, ...]) -> list[tuple[int, bool]]:
    """The door's answers, with their days, when the whole season is played from its first scene."""
    season = run.season
    for change in changes:
        season = changed(season, change)
    step = begin(season, Seeded(run.seed))
    emitted = list(step.emitted)
    for choice in run.choices[: door.entry.turn]:
        try:
            step = choose(season, step.world, choice, Seeded(run.seed))
        except NotOffered:
            break
        emitted += step.emitted
    return [
        (each.day, each.event.open)
        for each in emitted
        if isinstance(each.event, e.Answered)
        and (each.event.gate, each.event.who) == (door.answer.gate, door.answer.who)
    ]


def _opens(run: Run, door: Door, cause: Cause) -> bool:
    after = _answers_without(run, door, cause.changes)
    before = _answers_without(run, door, ())
    if cause.sooner is None:
        return after[len(before) - 1] == (door.entry.day, True)
    return (cause.sooner, True) in after and (cause.sooner, False) in before


def _each_cause_is_needed(run: Run) -> None:
    for door in doors(run):
        place = len(_answers_without(run, door, ())) - 1
        for cause in door.causes:
            assert not door.answer.open
            assert _opens(run, door, cause), (door.answer.gate, cause)
            for size in range(len(cause.changes)):
                for fewer in combinations(cause.changes, size):
                    now = _answers_without(run, door, fewer)[place : place + 1]
                    assert now != [(door.entry.day, True)], (door.answer.gate, fewer)


@given(seed=seeds, picked=picks)
@settings(max_examples=30)
def test_without_each_cause_the_door_opens_and_with_less_it_stays_shut(
    small: Season, seed: int, picked: list[int]
) -> None:
    _each_cause_is_needed(finished(small, seed, picked))


@pytest.mark.slow
@given(seed=seeds, picked=picks)
@settings(max_examples=8)  # test_causes looks at every life
def test_without_each_cause_the_door_of_the_night_ferry_opens(
    ferry: Season, seed: int, picked: list[int]
) -> None:
    _each_cause_is_needed(finished(ferry, seed, picked))


def _every_cause_is_named(run: Run) -> None:
    """Every record, list, link and check is tried once more by a full replay."""
    for door in doors(run):
        if door.answer.open:
            continue
        place = len(_answers_without(run, door, ())) - 1
        opening = set()
        for change in _candidates(run, door):
            after = _answers_without(run, door, (change,))
            if len(after) > place and after[place] == (door.entry.day, True):
                opening.add(change)
        named = {cause.changes[0] for cause in door.causes if len(cause.changes) == 1}
        named = {change for change in named if not isinstance(change, RightReading)}
        assert opening <= named, door.answer.gate


def _candidates(run: Run, door: Door) -> set[Change]:
    rulebook, before = run.season.rulebook, run.ledger.entries[: door.entry.id]
    tried: set[Change] = {
        NoRecord((each.scene, each.event.who, each.event.signal))
        for each in before
        if isinstance(each.event, e.RecordMade) and each.event.basis != "correction"
    }
    tried |= {NoLink(link.id) for link in rulebook.links}
    tried |= {NoList(register.id) for register in rulebook.lists}
    tried |= {NoDuty(duty.id) for duty in rulebook.duties}
    gate = rulebook.gate[door.answer.gate]
    return tried | {NoCheck(gate.id, check.id) for check in gate.checks}


@given(seed=seeds, picked=picks)
@settings(max_examples=30)
def test_no_single_cause_is_left_out(small: Season, seed: int, picked: list[int]) -> None:
    _every_cause_is_named(finished(small, seed, picked))


@pytest.mark.slow
@given(seed=seeds, picked=picks)
@settings(max_examples=8)
def test_no_single_cause_is_left_out_in_the_night_ferry(
    ferry: Season, seed: int, picked: list[int]
) -> None:
    _every_cause_is_named(finished(ferry, seed, picked))


def test_a_misreading_put_right_is_a_cause(small: Season) -> None:
    """Somebody helps, is taken for a loiterer, and at a stricter gate that is enough."""
    strict = tuple(
        replace(gate, checks=(replace(gate.checks[0], condition=StandingIs(at_least=990)),))
        if gate.id == "ferry"
        else gate
        for gate in small.rulebook.gates
    )
    rulebook = replace(small.rulebook, gates=strict, links=(), duties=())
    season = Season(small.life, rulebook)
    seed = next(s for s in range(200) if _misread(season, s))
    run = replay(season, seed, ("help", "stand", "board"))
    door = next(d for d in doors(run) if d.answer.gate == "ferry")
    key = ("corner", "ana", "loitering")
    assert {cause.changes for cause in door.causes} == {
        (NoCheck("ferry", "standing"),),
        (RightReading(key),),
        (NoRecord(key),),
    }


def _misread(season: Season, seed: int) -> bool:
    looks = start(season, seed).choose("help").ledger.of(e.Sensed)
    return any(look.outcome == "misread" for _, look in looks)


def _partings(season: Season, seed: int, choices: tuple[str, ...]) -> list[tuple[str, str]]:
    run = replay(season, seed, choices)
    rows = columns(run.ledger)
    return [(line.record.signal, line.parting) for row in rows for line in row.lines]


def _seed_where(season: Season, choice: str, outcome: str) -> int:
    for seed in range(300):
        looks = [look for _, look in start(season, seed).choose(choice).ledger.of(e.Sensed)]
        if looks and looks[0].outcome == outcome:
            return seed
    raise AssertionError(f"no seed makes '{choice}' {outcome}")


def test_each_way_in_which_the_columns_part_is_named(small: Season) -> None:
    caught = _seed_where(small, "run", "caught")
    assert _partings(small, caught, ("run", "sign", "home")) == [
        ("crossed-on-red", "no-field"),
        ("spoke-up", "none"),
        ("separated", "none"),
        ("was-named", "named"),
        ("no-visit", "rule"),
    ]
    misread = _seed_where(small, "help", "misread")
    assert _partings(small, misread, ("help", "stand", "home")) == [
        ("loitering", "misread"),
        ("spoke-up", "none"),
        ("kin-spoke", "linked"),
        ("no-visit", "rule"),
    ]


def test_a_sensor_that_missed_is_named_beside_what_it_missed(small: Season) -> None:
    seed = _seed_where(small, "run", "missed")
    row = next(r for r in columns(start(small, seed).choose("run").ledger) if r.text)
    assert row.lines == ()
    assert row.unseen == ("crossed-on-red",)
    assert row.missed_by == ("camera",)
    assert row.parted


def test_a_visit_that_nobody_recorded_is_told_apart_from_one_that_was_not_made(
    ferry: Season,
) -> None:
    """Across in Nan Hobb's boat: done, and on file as not done."""
    for seed in range(40):
        run = start(ferry, seed)
        while run.offered:
            ids = [choice.id for choice in run.offered]
            boat = [id for id in ids if id.startswith("boat")]
            run = run.choose(boat[0] if boat else ids[0])
        found = [
            line.parting
            for row in columns(run.ledger)
            for line in row.lines
            if line.record.signal == "visit-not-recorded" and line.entry.day > 20
        ]
        if run.world.flag("by-boat"):
            assert found
            assert set(found) == {"unseen-duty"}


@given(seed=seeds, picked=picks)
def test_every_record_stands_in_the_file_once(season: Season, seed: int, picked: list[int]) -> None:
    run = finished(season, seed, picked)
    shown = [line.entry.id for row in columns(run.ledger) for line in row.lines]
    made = [entry.id for entry, _ in run.ledger.of(e.RecordMade)]
    assert sorted(shown) == made


def test_words_left_unsaid_are_those_on_offer_and_not_chosen(small: Season) -> None:
    said = replay(small, 1, ("wait", "stand", "home"))
    left = replay(small, 1, ("wait", "sign", "home"))
    assert unsaid(said) == ()
    assert [(each.scene, each.choice.id) for each in unsaid(left)] == [("counter", "stand")]


def test_this_run_is_among_the_ways_that_are_counted(ferry: Season) -> None:
    run = start(ferry, 5)
    while run.offered:
        run = run.choose(run.offered[0].id)
    ways = debrief(run).ways
    assert ways is not None
    assert ways.ending(run.world.ending or "") >= 1
    assert sum(number for _, number in ways.endings) == ways.total
    opened = {a.gate for _, a in run.ledger.of(e.Answered) if a.open}
    for gate in ways.gates:
        assert gate.opens <= gate.asked <= ways.total
        assert gate.opens or gate.gate not in opened


def test_a_run_in_which_nothing_was_refused_touches_no_harm(small: Season) -> None:
    open_doors = replace(small.rulebook, links=(), duties=(), lists=())
    run = replay(Season(small.life, open_doors), 1, ("wait", "sign", "board"))
    assert debrief(run).harms == ()


def test_a_visit_that_was_taken_for_something_else_was_made_all_the_same(small: Season) -> None:
    signals = tuple(
        replace(signal, sensors=("camera",), misread_as="loitering")
        if signal.id == "visited"
        else signal
        for signal in small.rulebook.signals
    )
    sensors = tuple(
        replace(sensor, miss=0, misread=10_000) if sensor.id == "camera" else sensor
        for sensor in small.rulebook.sensors
    )
    corner = small.life.scene["corner"]
    visits = replace(corner.choices[2], effects=(Act("ana", "visited"),))
    scenes = (replace(corner, choices=(visits,)), *small.life.scenes[1:])
    season = Season(
        replace(small.life, scenes=scenes),
        replace(small.rulebook, signals=signals, sensors=sensors),
    )
    partings = dict(_partings(season, 1, ("wait", "sign", "home")))
    assert partings["no-visit"] == "unseen-duty"


def test_a_choice_of_the_same_name_elsewhere_is_not_followed(small: Season) -> None:
    """Without the record the season goes another way, where 'go' is something else."""
    corner, counter, quay = small.life.scenes
    away = Choice(
        "run",
        "Run",
        "You ran.",
        (Route("quay", StandingIs(at_least=990)), Route("counter")),
        effects=corner.choices[0].effects,
    )
    asks = (AskGate("ferry", "ana"),)
    here = Choice("go", "Go", "You went.", (Route("ashore"),), effects=asks)
    there = Choice("go", "Stay", "You stayed.", (Route("ashore"),), effects=asks)
    scenes = (
        replace(corner, choices=(away,)),
        replace(counter, choices=(here,), arrives=()),
        replace(quay, day=4, choices=(there,)),
    )
    sharp = tuple(replace(sensor, miss=0) for sensor in small.rulebook.sensors)
    gate = replace(
        small.rulebook.gate["ferry"],
        checks=(Check("standing", "Standing", StandingIs(at_least=990)),),
    )
    rulebook = replace(small.rulebook, sensors=sharp, gates=(gate,), duties=(), links=())
    run = replay(Season(replace(small.life, scenes=scenes), rulebook), 1, ("run", "go"))
    (door,) = doors(run)
    assert {cause.changes for cause in door.causes} == {(NoCheck("ferry", "standing"),)}


def test_rumours_are_told_where_they_were_heard_and_whether_one_went_by_them(small: Season) -> None:
    went = replay(small, 1, ("wait", "sign"))
    told = [(each.rumour.id, each.rumour.truth, each.acted_on) for each in debrief(went).rumours]
    assert told == [("hats-count", "not-so", False), ("kin-counts", "so", True)]
    other = debrief(replay(small, 1, ("run",))).rumours
    assert [each.rumour.id for each in other] == ["hats-count"]


def test_what_a_scene_shows_is_met_by_coming_to_it(small: Season) -> None:
    tagged = {"quay": ("M07",), "corner": ("M03",)}
    scenes = tuple(
        replace(scene, mechanisms=tagged.get(scene.id, ())) for scene in small.life.scenes
    )
    season = replace(small, life=replace(small.life, scenes=scenes))
    assert debrief(replay(season, 1, ("run",))).mechanisms == ("M03",)
    assert debrief(replay(season, 1, ("run", "sign"))).mechanisms == ("M03", "M07")


def test_the_first_harm_is_that_of_the_closed_door_which_the_life_is_about(
    catalogue: Catalogue,
) -> None:
    season = catalogue.season("subject-to-enforcement")
    bare = replace(season, life=replace(season.life, harms=(), doors=("fast-train",)))
    run = drawn(bare, 1)
    shut = [each.gate for _, each in run.ledger.of(e.Answered) if not each.open]
    assert "fast-train" in shut
    assert harms(run.ledger)[0] == "H01"


def test_a_listing_of_somebody_else_that_ended_before_a_door_looked_harms_nobody(
    catalogue: Catalogue,
) -> None:
    for seed in range(6):
        run = drawn(catalogue.season("player-two"), seed)
        assert [each.who for _, each in run.ledger.of(e.Listed)] == ["vera"]
        over = any(each.who == "vera" for _, each in run.ledger.of(e.Delisted))
        assert ("H08" in harms(run.ledger)) is not over, f"seed {seed}"


def test_a_shut_door_does_the_harms_of_those_checks_that_kept_it_shut(
    catalogue: Catalogue,
) -> None:
    season, shut = catalogue.season("player-two"), 0
    own = {check.id: check.harms for check in season.rulebook.gate["university"].checks}
    assert own == {"own": (), "parent": ("H03",), "marks": ()}
    tagged = {check: f"H2{n}" for n, check in enumerate(own)}
    gates = tuple(
        replace(gate, checks=tuple(replace(c, harms=(tagged[c.id],)) for c in gate.checks))
        if gate.id == "university"
        else gate
        for gate in season.rulebook.gates
    )
    for seed in range(6):
        run = drawn(replace(season, rulebook=replace(season.rulebook, gates=gates)), seed)
        answers = [each for _, each in run.ledger.of(e.Answered) if each.gate == "university"]
        failed = {one.check for each in answers for one in each.findings if not one.passed}
        told = {harm for harm in harms(run.ledger) if harm.startswith("H2")}
        assert told == {tagged[check] for check in failed}
        shut += bool(failed)
    assert shut


def test_what_a_life_says_that_it_is_about_is_told_first(catalogue: Catalogue) -> None:
    run = drawn(catalogue.season("wrong-face"), 3)
    life = run.season.life
    about = [harm for harm in life.harms if harm in harms(run.ledger)]
    assert about
    assert list(harms(run.ledger)[: len(about)]) == about
    last = replace(run.season, life=replace(life, harms=(harms(run.ledger)[-1],)))
    assert harms(drawn(last, 3).ledger)[0] == harms(run.ledger)[-1]
