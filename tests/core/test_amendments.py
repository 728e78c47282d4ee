"""Seasons under other rules: lists that end, and appeals that are heard by somebody who may ask."""

from __future__ import annotations

from dataclasses import replace

from game.core import conditions as c
from game.core import events as e
from game.core.effects import Act, FileAppeal
from game.core.playthrough import Run, replay
from game.core.season import Season
from game.core.world import Tally, untrue


def _listing(season: Season, enters: c.Condition, lapse: int | None = None) -> Season:
    (register,) = season.rulebook.lists
    lists = (replace(register, enters=enters, leaves=None),)
    return replace(season, rulebook=replace(season.rulebook, lists=lists), lapse=lapse)


def _listed(run: Run) -> list[tuple[int, str]]:
    kinds = {e.Listed: "on", e.Delisted: "off"}
    return [
        (each.day, kinds[type(each.event)])
        for each in run.ledger.entries
        if isinstance(each.event, e.Listed | e.Delisted)
    ]


def test_a_listing_that_has_ended_is_not_renewed_by_another_line(small: Season) -> None:
    """On day 6 something comes over from Ben's file; on day 8 a visit is missed."""
    late = tuple(replace(duty, every=7) for duty in small.rulebook.duties)
    season = _listing(
        replace(small, rulebook=replace(small.rulebook, duties=late)), c.Recorded("kin-spoke")
    )
    lists = tuple(replace(each, term=1) for each in season.rulebook.lists)
    by_term = replace(season, rulebook=replace(season.rulebook, lists=lists))
    choices = ("wait", "stand", "home")
    assert _listed(replay(by_term, 1, choices)) == [(6, "on"), (7, "off"), (8, "on"), (9, "off")]
    assert _listed(replay(replace(season, lapse=1), 1, choices)) == [(6, "on"), (7, "off")]


def test_a_new_line_of_the_kind_brings_it_back(small: Season) -> None:
    season = _listing(small, c.Recorded("no-visit"), lapse=2)
    run = replay(season, 1, ("wait", "stand", "home"))
    missed = [entry.day for entry, m in run.ledger.of(e.RecordMade) if m.signal == "no-visit"]
    assert missed == [6]
    assert _listed(run) == [(6, "on"), (8, "off")]
    often = tuple(replace(duty, every=3) for duty in season.rulebook.duties)
    season = replace(season, rulebook=replace(season.rulebook, duties=often))
    assert _listed(replay(season, 1, ("wait", "stand", "home"))) == [
        (4, "on"),
        (6, "off"),
        (7, "on"),
        (9, "off"),
    ]


def test_a_shorter_term_of_the_list_itself_stays(small: Season) -> None:
    season = _listing(small, c.Recorded("no-visit"), lapse=9)
    lists = tuple(replace(each, term=1) for each in season.rulebook.lists)
    season = replace(season, rulebook=replace(season.rulebook, lists=lists))
    assert _listed(replay(season, 1, ("wait", "stand", "home")))[1] == (7, "off")


def _under_appeal(season: Season, signal: str) -> Season:
    """Ana appeals against this as soon as she comes to the counter, and has nothing to show."""
    corner, counter, quay = season.life.scenes
    counter = replace(counter, arrives=(*counter.arrives, FileAppeal("correction", "ana", signal)))
    life = replace(season.life, scenes=(corner, counter, quay))
    return replace(season, life=life)


def _misread(season: Season) -> Season:
    sensors = tuple(
        replace(each, miss=0, misread=10_000) if each.id == "camera" else each
        for each in season.rulebook.sensors
    )
    return replace(season, rulebook=replace(season.rulebook, sensors=sensors, duties=()))


def test_only_what_is_not_so_is_struck(small: Season) -> None:
    """Ana loiters where the clerk sees it, and helps where the camera takes that for loitering."""
    season = _misread(_under_appeal(small, "loitering"))
    corner = season.life.scene["corner"]
    helps = corner.choices[1]
    loiters = Act("ana", "loitering", sensors=("clerk",))
    both = replace(helps, effects=(*helps.effects, loiters))
    scenes = (replace(corner, choices=(both,)), *season.life.scenes[1:])
    season = replace(season, life=replace(season.life, scenes=scenes), hearing=7)
    run = replay(season, 1, ("help", "stand", "home"))
    lines = [
        (m.signal, m.acted, m.points) for _, m in run.ledger.of(e.RecordMade) if m.who == "ana"
    ]
    assert lines[:2] == [
        ("loitering", "helped-stranger", -20),
        ("loitering", "loitering", -20),
    ]
    assert ("corrected", None, 20) in lines
    ana = run.world.citizen("ana")
    assert ana.tally("loitering") == Tally(1, -20)
    assert ana.tally(untrue("loitering")) == Tally()


def test_an_appeal_is_heard_without_a_stamp_and_in_no_more_days_than_the_desks_take(
    small: Season,
) -> None:
    season = _misread(_under_appeal(small, "loitering"))
    plain = replay(season, 1, ("help", "stand", "home"))
    heard = replay(replace(season, hearing=7), 1, ("help", "stand", "home"))
    assert [d.upheld for _, d in plain.ledger.of(e.AppealDecided)] == [False]
    assert [(each.day, d.upheld) for each, d in heard.ledger.of(e.AppealDecided)] == [(6, True)]
    soon = replay(replace(season, hearing=1), 1, ("help", "stand", "home"))
    assert [each.day for each, _ in soon.ledger.of(e.AppealDecided)] == [5]


def test_what_somebody_else_did_is_not_so(small: Season) -> None:
    season = replace(_under_appeal(small, "kin-spoke"), hearing=3)
    desks = tuple(replace(desk, days=5) for desk in season.rulebook.appeals[0].desks)
    appeals = (replace(season.rulebook.appeals[0], desks=desks),)
    season = replace(season, rulebook=replace(season.rulebook, appeals=appeals))
    run = replay(season, 1, ("wait", "stand", "home"))
    assert [(each.day, d.upheld) for each, d in run.ledger.of(e.AppealDecided)] == [(7, True)]
    assert run.world.citizen("ana").tally("kin-spoke") == Tally()
