"""The scheme's rules, one by one, as a citizen would meet them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.core import conditions as c
from game.core import events as e
from game.core.effects import Act
from game.core.engine import NotOffered
from game.core.playthrough import Run, replay, start
from game.core.rulebook import Rulebook
from game.core.season import Season
from game.core.world import Tally


def _always(season: Season, miss: int = 0, misread: int = 0) -> Season:
    """The season with a camera that misses and misreads this often (in 10,000)."""
    sensors = tuple(
        replace(sensor, miss=miss, misread=misread) if sensor.id == "camera" else sensor
        for sensor in season.rulebook.sensors
    )
    return replace(season, rulebook=replace(season.rulebook, sensors=sensors))


@pytest.fixture
def sharp(small: Season) -> Season:
    """The small life before a camera that never fails."""
    return _always(small)


def _days(run: Run, kind: type) -> list[int]:
    return [entry.day for entry, _ in run.ledger.of(kind)]


def _records(run: Run, who: str) -> list[tuple[str, int]]:
    return [(r.signal, r.points) for _, r in run.ledger.of(e.RecordMade) if r.who == who]


def test_what_is_caught_is_recorded_with_its_points(sharp: Season) -> None:
    run = start(sharp, 1).choose("run")
    assert _records(run, "ana") == [("crossed-on-red", -30)]
    assert run.world.citizen("ana").standing == 970


def test_what_is_missed_leaves_no_line_and_nothing_is_told(small: Season) -> None:
    run = start(_always(small, miss=10_000), 1).choose("run")
    assert _records(run, "ana") == []
    assert not [told for _, told in run.ledger.of(e.Told) if "updated" in told.text]


def test_what_is_misread_is_recorded_as_something_else(small: Season) -> None:
    run = start(_always(small, misread=10_000), 1).choose("help")
    assert _records(run, "ana") == [("loitering", -20)]
    record = next(r for _, r in run.ledger.of(e.RecordMade))
    assert record.acted == "helped-stranger"


def test_a_sensor_cannot_misread_what_looks_like_nothing_else(small: Season) -> None:
    run = start(_always(small, misread=10_000), 1).choose("run")
    assert _records(run, "ana") == [("crossed-on-red", -30)]


def test_an_act_where_no_sensor_is_leaves_no_line(sharp: Season) -> None:
    corner = sharp.life.scene["corner"]
    unseen = replace(corner.choices[0], effects=(Act("ana", "crossed-on-red", sensors=()),))
    scenes = (replace(corner, choices=(unseen, *corner.choices[1:])), *sharp.life.scenes[1:])
    run = start(replace(sharp, life=replace(sharp.life, scenes=scenes)), 1).choose("run")
    assert _records(run, "ana") == []
    assert [acted.signal for _, acted in run.ledger.of(e.Acted)][0] == "crossed-on-red"


def test_the_citizen_is_told_that_it_changed_and_not_why(sharp: Season) -> None:
    told = [t.text for _, t in start(sharp, 1).choose("run").ledger.of(e.Told)]
    assert told[0] == "Your standing has been updated."
    assert not any("cross" in text.lower() for text in told)


def test_a_brothers_record_arrives_days_later_and_smaller(sharp: Season) -> None:
    run = replay(sharp, 1, ("wait", "stand"))
    arrived = [(entry.day, r) for entry, r in run.ledger.of(e.RecordMade) if r.basis == "link"]
    assert [(day, r.who, r.signal, r.points, r.other) for day, r in arrived] == [
        (6, "ana", "kin-spoke", -20, "ben")
    ]


def test_a_tie_that_is_cut_in_time_carries_nothing(sharp: Season) -> None:
    run = replay(sharp, 1, ("wait", "sign"))
    assert not [r for r in _records(run, "ana") if r[0] == "kin-spoke"]
    assert ("was-named", -60) in _records(run, "ben")
    assert run.world.tied("ana", "sibling") == ()
    assert run.world.tied("ben", "sibling") == ()


def test_separating_later_gives_back_what_the_tie_had_taken(sharp: Season) -> None:
    """With a link of no delay the record is there before the form, which strikes it out."""
    links = (replace(sharp.rulebook.links[0], delay=0),)
    counter = replace(sharp.life.scene["counter"], day=4)
    scenes = (sharp.life.scenes[0], counter, sharp.life.scenes[2])
    season = Season(
        replace(sharp.life, scenes=scenes), replace(sharp.rulebook, links=links, duties=())
    )
    run = replay(season, 1, ("wait", "stand", "home"))
    assert run.world.citizen("ana").standing == 980
    assert run.world.citizen("ana").tally("kin-spoke") == Tally(1, -20)


def test_a_duty_falls_due_and_counts_against_whoever_was_not_seen_to_do_it(sharp: Season) -> None:
    run = replay(sharp, 1, ("wait", "sign", "home"))
    missed = [entry.day for entry, r in run.ledger.of(e.RecordMade) if r.signal == "no-visit"]
    assert missed == [6]


def test_meeting_a_duty_starts_it_anew(sharp: Season) -> None:
    run = replay(sharp, 1, ("wait", "sign", "board"))
    assert run.world.ending == "across"
    assert dict(run.world.duties)["visit"] == 14


def test_a_list_is_entered_and_left_by_its_own_conditions(sharp: Season) -> None:
    run = replay(sharp, 1, ("run", "stand"))
    assert run.world.citizen("ana").lists == ("watch",)
    assert run.world.citizen("ana").standing == 935
    kinder = replace(
        sharp.rulebook.lists[0],
        enters=c.Recorded("crossed-on-red"),
        leaves=c.Recorded("kin-spoke"),
    )
    season = replace(sharp, rulebook=replace(sharp.rulebook, lists=(kinder,)))
    on = start(season, 1).choose("run")
    assert on.world.citizen("ana").lists == ("watch",)
    assert on.choose("stand").world.citizen("ana").lists == ()


def test_a_listing_with_a_term_ends_by_itself(sharp: Season) -> None:
    for_a_while = replace(
        sharp.rulebook.lists[0], enters=c.Recorded("crossed-on-red"), leaves=None, term=3
    )
    season = replace(
        sharp, rulebook=replace(sharp.rulebook, lists=(for_a_while,), links=(), duties=())
    )
    run = start(season, 1).choose("run")
    assert _days(run, e.Listed) == [1]
    assert _days(run, e.Delisted) == [4]
    assert run.world.citizen("ana").lists == ()


def test_an_appeal_goes_from_desk_to_desk_and_gives_the_points_back(sharp: Season) -> None:
    run = replay(sharp, 1, ("run", "appeal", "home"))
    assert [(entry.day, moved.desk) for entry, moved in run.ledger.of(e.AppealMoved)] == [(5, 1)]
    decided = [(entry.day, d.upheld) for entry, d in run.ledger.of(e.AppealDecided)]
    assert decided == [(6, True)]
    assert ("corrected", 30) in _records(run, "ana")
    assert run.world.citizen("ana").tally("crossed-on-red").number == 0


def test_an_appeal_without_its_paper_is_refused_at_that_desk(sharp: Season) -> None:
    counter = sharp.life.scene["counter"]
    bare = tuple(
        replace(choice, effects=choice.effects[:1]) if choice.id == "appeal" else choice
        for choice in counter.choices
    )
    scenes = (sharp.life.scenes[0], replace(counter, choices=bare), sharp.life.scenes[2])
    season = replace(sharp, life=replace(sharp.life, scenes=scenes))
    run = replay(season, 1, ("run", "appeal", "home"))
    assert [(d.desk, d.upheld) for _, d in run.ledger.of(e.AppealDecided)] == [(1, False)]
    assert "Your request was not accepted." in [t.text for _, t in run.ledger.of(e.Told)]
    assert not [r for r in _records(run, "ana") if r[0] == "corrected"]


def test_a_perk_comes_and_goes_with_its_condition(sharp: Season) -> None:
    run = start(sharp, 1).choose("help")
    assert run.world.citizen("ana").perks == ("quick-queue",)
    assert "You may use the quick queue." in [t.text for _, t in run.ledger.of(e.Told)]
    assert run.choose("stand").world.citizen("ana").perks == ()


def test_a_verdict_holds_every_check_with_what_it_wanted_and_found(sharp: Season) -> None:
    run = replay(sharp, 1, ("run", "stand", "board"))
    entry, answer = next((x, a) for x, a in run.ledger.of(e.Answered) if a.gate == "ferry")
    assert not answer.open
    assert [(f.check, f.found, f.passed) for f in answer.findings] == [
        ("standing", 935, False),
        ("watch", 1, False),
    ]
    stood_on = [x.event for x in run.ledger.because(entry, answer.findings[0])]
    assert [r.points for r in stood_on if isinstance(r, e.RecordMade)] == [-30, -20, -15]
    listed = run.ledger.because(entry, answer.findings[1])
    assert [type(x.event) for x in listed] == [e.Listed]


def test_a_band_is_a_range_of_standings(small: Season) -> None:
    bands = small.rulebook.band
    assert [bands(s) for s in (1200, 1050, 1049, 950, 949, -5)] == ["A", "A", "B", "B", "C", "C"]


def test_a_choice_that_is_not_on_offer_is_refused_by_name(small: Season) -> None:
    run = start(_always(small, miss=10_000), 1).choose("run")
    with pytest.raises(NotOffered, match="'appeal' is not on offer.*sign, stand") as refused:
        run.choose("appeal")
    assert [choice.id for choice in refused.value.offered] == ["sign", "stand"]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (c.StandingIs(at_least=1000), True),
        (c.StandingIs(at_least=1001), False),
        (c.StandingIs("ben", at_most=980), True),
        (c.OnList("watch"), False),
        (c.Flag("late", at_least=1), True),
        (c.Flag("late", at_most=0), False),
        (c.Flag("never-set", at_most=0), True),
        (c.GateStood("school", open=True), False),
        (c.GateStood("school", open=False), True),
        (c.GateStood("ferry", open=False), False),
        (c.TieRecorded("sibling", "speech"), True),
        (c.TieRecorded("sibling", "speech", at_least=2), False),
        (c.TieRecorded("parent", "speech"), False),
        (c.Recorded("speech", "ben"), True),
        (c.HasPerk("quick-queue"), False),
        (c.Not(c.OnList("watch")), True),
        (c.AllOf((c.Flag("late", 1), c.StandingIs(at_least=1000))), True),
        (c.AllOf((c.Flag("late", 1), c.OnList("watch"))), False),
        (c.AnyOf((c.OnList("watch"), c.Flag("late", 1))), True),
        (c.AnyOf((c.OnList("watch"), c.HasPerk("quick-queue"))), False),
        (c.Reached("across"), False),
    ],
    ids=str,
)
def test_conditions_read_the_world(sharp: Season, condition: c.Condition, expected: bool) -> None:
    world = start(sharp, 1).choose("wait").world
    assert c.holds(condition, world, "ana") is expected


def test_a_rulebook_without_a_rule_is_a_season_without_its_effects(sharp: Season) -> None:
    bare = Rulebook(
        "bare",
        "Bare",
        1000,
        "",
        "",
        sharp.rulebook.bands,
        sharp.rulebook.sensors,
        sharp.rulebook.signals,
        gates=sharp.rulebook.gates,
        appeals=sharp.rulebook.appeals,
        lists=sharp.rulebook.lists[:0],
    )
    gates = tuple(replace(g, checks=g.checks[:1]) for g in bare.gates)
    run = replay(Season(sharp.life, replace(bare, gates=gates)), 1, ("wait", "stand", "home"))
    assert _records(run, "ana") == []


def test_the_same_act_elsewhere_is_seen_or_missed_by_its_own_luck(small: Season) -> None:
    """One who was missed on one day is not thereby missed on every other."""
    season = _always(small, miss=5_000)
    quay = season.life.scene["quay"]
    again = replace(quay.choices[1], effects=(Act("ana", "crossed-on-red"),))
    scenes = (*season.life.scenes[:2], replace(quay, choices=(quay.choices[0], again)))
    season = replace(season, life=replace(season.life, scenes=scenes))
    outcomes = set()
    for seed in range(40):
        run = replay(season, seed, ("run", "stand", "home"))
        looks = [look.outcome for _, look in run.ledger.of(e.Sensed) if look.who == "ana"]
        outcomes.add(tuple(looks))
    assert len(outcomes) == 4


def test_a_new_listing_is_not_ended_by_the_term_of_an_old_one(sharp: Season) -> None:
    watch = replace(
        sharp.rulebook.lists[0],
        enters=c.StandingIs(at_most=970),
        leaves=c.StandingIs(at_least=975),
        term=6,
    )
    season = replace(sharp, rulebook=replace(sharp.rulebook, lists=(watch,), duties=()))
    run = replay(season, 1, ("run", "appeal", "home"))
    ana = [entry.day for entry, left in run.ledger.of(e.Delisted) if left.who == "ana"]
    assert ana == [6]
    assert not [item for item in run.world.pending if getattr(item, "person", "") == "ana"]


def test_a_season_ends_on_the_day_of_its_ending(sharp: Season) -> None:
    assert replay(sharp, 1, ("wait", "sign", "home")).world.day == 9
