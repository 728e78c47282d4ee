"""Each switch does what it says, on any run of any life, and two seasons are held side by side."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core import events as e
from game.core.conditions import StandingIs
from game.core.playthrough import Run, replay
from game.core.season import Season
from game.debrief.beside import Bend, Beside, DoorPair, lines
from game.debrief.reasons import reasons
from game.debrief.switches import HEARING, LAPSE, SWITCHES, Switch, relived, switched
from tests.debrief.lives import answers, followed, runs, standing

some = st.sets(st.sampled_from(SWITCHES))
EVERY = settings(deadline=None, max_examples=60)


@given(runs, some)
@EVERY
def test_it_is_the_season_played_from_its_first_scene(run: Run, on: set[Switch]) -> None:
    season = run.season
    for switch in SWITCHES:
        season = switched(season, switch) if switch in on else season
    steps, now = followed(season, run), relived(run, on)
    assert now.choices == run.choices[: len(steps) - 1]
    assert answers(list(now.steps)) == answers(steps)
    assert [standing(step, season) for step in now.steps] == [standing(s, season) for s in steps]
    assert [step.world.ending or step.world.scene for step in now.steps] == [
        step.world.ending or step.world.scene for step in steps
    ]


@given(runs)
@EVERY
def test_sensors_that_never_err_miss_nothing_and_take_nothing_for_something_else(run: Run) -> None:
    looks = [look for _, look in relived(run, ["never-err"]).ledger.of(e.Sensed)]
    assert all(look.read_as == look.signal for look in looks)
    made = [m for _, m in relived(run, ["never-err"]).ledger.of(e.RecordMade) if m.basis == "act"]
    assert all(record.acted == record.signal for record in made)


@given(runs)
@EVERY
def test_without_links_every_line_is_about_what_its_person_did(run: Run) -> None:
    now = relived(run, ["no-links"])
    assert all(made.basis not in ("link", "named") for _, made in now.ledger.of(e.RecordMade))
    wanted = [str(f.wanted) for _, a in now.ledger.of(e.Answered) for f in a.findings]
    assert not [each for each in wanted if "TieRecorded" in each]


@given(runs)
@EVERY
def test_a_listing_ends_and_only_a_new_line_brings_it_back(run: Run) -> None:
    now = relived(run, ["lapse"])
    since: dict[tuple[str, str], int] = {}
    for entry in now.ledger.entries:
        match entry.event:
            case e.Listed(who, name):
                since[who, name] = entry.day
                causes = [each.event for each in now.ledger.chain(entry)]
                made = next((each for each in causes if isinstance(each, e.RecordMade)), None)
                assert made is None or made.who == who
            case e.Delisted(who, name):
                del since[who, name]
            case _:
                assert all(entry.day - day <= LAPSE for day in since.values())


@given(runs)
@EVERY
def test_an_appeal_is_answered_within_a_week_by_somebody_who_strikes_what_is_not_so(
    run: Run,
) -> None:
    now = relived(run, ["hearing"])
    filed = [(each.day, a.who, a.signal) for each, a in now.ledger.of(e.AppealFiled)]
    for entry, decided in now.ledger.of(e.AppealDecided):
        days = [d for d, *what in filed if what == [decided.who, decided.signal]]
        assert any(0 <= entry.day - day <= HEARING for day in days)
        wrong = _not_so(now, entry.id, decided.who, decided.signal)
        assert decided.upheld == bool(wrong)
        back = [m for each, m in now.ledger.of(e.RecordMade) if entry.id in _causes(now, each.id)]
        assert [m.points for m in back] == ([-sum(wrong)] if wrong else [])
    over = {each.event for each in now.ledger.entries if isinstance(each.event, e.AppealMoved)}
    assert not over


def _causes(run: Run, id: int) -> set[int]:
    return {each.id for each in run.ledger.chain(run.ledger.entries[id])}


def _not_so(run: Run, before: int, who: str, signal: str) -> list[int]:
    """The points of the lines that are not so and were not struck before."""
    points: list[int] = []
    for entry in run.ledger.entries[:before]:
        match entry.event:
            case e.RecordMade() as made if (made.who, made.signal) == (who, signal):
                misread = made.basis == "act" and made.acted != signal
                points += [made.points] if misread or made.basis in ("link", "named") else []
            case e.RecordsStruck(name, struck) if (name, struck) == (who, signal):
                points.clear()
            case _:
                pass
    return points


@given(runs, some)
@EVERY
def test_without_a_scheme_nothing_is_written_and_every_door_opens(
    run: Run, more: set[Switch]
) -> None:
    now = relived(run, {*more, "no-scheme"})
    assert not list(now.ledger.of(e.RecordMade))
    assert not list(now.ledger.of(e.Listed))
    assert all(answer.open for _, answer in now.ledger.of(e.Answered))
    citizen = run.season.life.citizen
    assert now.world.citizen(citizen).standing == run.season.life.person[citizen].standing


@given(runs)
@EVERY
def test_reasons_change_nothing_and_name_every_failed_check(run: Run) -> None:
    assert relived(run, ["told"]) is run
    failed = [
        (entry.day, answer.gate, answer.who, finding.check)
        for entry, answer in run.ledger.of(e.Answered)
        for finding in answer.findings
        if not finding.passed
    ]
    told = reasons(run)
    assert [(each.day, each.gate, each.who, each.check) for each in told] == failed
    for reason in told:
        for ground in reason.grounds:
            assert ground.entry.day <= reason.day
            if ground.appeal:
                (made,) = (ground.entry.event,)
                assert isinstance(made, e.RecordMade)
                assert made.who == run.season.life.citizen
                assert made.signal in ground.appeal.signals
                days = sum(desk.days for desk in ground.appeal.desks)
                assert ground.answered == ground.entry.day + days
                assert reason.in_time(ground) == (ground.entry.day + days <= reason.day)


@given(runs, some)
@EVERY
def test_two_seasons_are_held_side_by_side(run: Run, on: set[Switch]) -> None:
    now = relived(run, on)
    beside = Beside(run, now)
    was_doors = [door.was for door in beside.doors if door.was]
    now_doors = [door.now for door in beside.doors if door.now]
    assert [(met.day, met.open) for met in was_doors] == [
        (entry.day, a.open) for entry, a in run.ledger.of(e.Answered)
    ]
    assert sorted((met.turn, met.day, met.open) for met in now_doors) == sorted(
        (entry.turn, entry.day, a.open) for entry, a in now.ledger.of(e.Answered)
    )
    if beside.bend is None:
        assert [s.world.scene for s in run.steps] == [s.world.scene for s in now.steps]
        assert run.world.ending == now.world.ending
        assert all(door.was and door.now for door in beside.doors)
        assert lines(beside.until) == lines(run)
    else:
        _holds(beside.bend, run, now)
    match beside.first:
        case None:
            assert beside.bend is None
        case DoorPair(was=was, now=then):
            assert was and then and was.open != then.open
        case Bend() as bend:
            assert not any(door.parts for door in beside.doors), bend


def _holds(bend: Bend, run: Run, now: Run) -> None:
    was, then = run.steps[bend.turn].world, now.steps[bend.turn].world
    assert (was.ending or was.scene, was.day) == (bend.was, bend.was_day)
    assert (then.ending or then.scene, then.day) == (bend.now, bend.now_day)
    assert [s.world.scene for s in run.steps[: bend.turn]] == [
        s.world.scene for s in now.steps[: bend.turn]
    ]
    if bend.is_choice:
        assert run.choices[bend.turn] not in [each.id for each in now.offered]
    assert len(now.choices) == bend.turn


@given(runs, some)
@EVERY
def test_the_first_line_that_parts_is_in_one_file_only(run: Run, on: set[Switch]) -> None:
    beside = Beside(run, relived(run, on))
    citizen = run.season.life.citizen
    files = [
        [
            (entry.day, m.signal, m.points)
            for entry, m in each.ledger.of(e.RecordMade)
            if m.who == citizen
        ]
        for each in (beside.was, beside.now)
    ]
    part = beside.file
    if part is None:
        if beside.bend is None:
            assert sorted(files[0]) == sorted(files[1])
        return
    if beside.bend:
        assert part.day <= min(beside.bend.was_day, beside.bend.now_day)
    was, now = ([each for each in file if each[0] < part.day] for file in files)
    assert sorted(was) == sorted(now)
    on_it = [[each[1:] for each in file if each[0] == part.day] for file in files]
    assert on_it[0] != on_it[1]
    for made, held in zip((part.was, part.now), on_it, strict=True):
        assert made is None or (made.signal, made.points) in held
    if part.was and part.now:
        assert (part.was.signal, part.was.points) != (part.now.signal, part.now.points)


# --- The small life, by hand -------------------------------------------------------------


def test_a_brothers_word_shuts_a_door_only_by_a_link(small: Season) -> None:
    run = replay(small, 1, ("wait", "stand", "home"))
    (school,) = Beside(run, relived(run, ["no-links"])).doors
    assert (school.gate, school.parts) == ("school", True)
    assert school.was and not school.was.open
    assert school.was.told == "The place is deferred."


def test_where_a_rule_was_not_at_work_nothing_is_lived_again(small: Season) -> None:
    run = replay(small, _seen(small), ("run",)).until(0)
    same: list[Switch] = ["never-err", "no-links", "lapse", "hearing", "told"]
    assert all(relived(run, [switch]) is run for switch in same)


def _seen(season: Season) -> int:
    return next(
        seed
        for seed in range(100)
        if any(
            record.signal == "crossed-on-red"
            for _, record in replay(season, seed, ("run",)).ledger.of(e.RecordMade)
        )
    )


def test_a_true_line_stays_and_a_line_that_is_not_so_goes(small: Season) -> None:
    seed = _seen(small)
    run = replay(small, seed, ("run", "appeal", "home"))
    now = relived(run, ["hearing"])
    decided = [(each.day, d.upheld) for each, d in now.ledger.of(e.AppealDecided)]
    assert decided == [(6, False)]
    assert [(each.day, d.upheld) for each, d in run.ledger.of(e.AppealDecided)] == [(6, True)]


def test_a_line_that_was_struck_is_no_reason_any_more(small: Season) -> None:
    strict = tuple(
        replace(gate, checks=(replace(gate.checks[0], condition=StandingIs(at_least=1500)),))
        for gate in small.rulebook.gates
        if gate.id == "ferry"
    )
    season = replace(
        small, rulebook=replace(small.rulebook, gates=(*small.rulebook.gates[1:], *strict))
    )
    run = replay(season, _seen(season), ("run", "appeal", "board"))
    assert [d.upheld for _, d in run.ledger.of(e.AppealDecided)] == [True]
    (ferry,) = [each for each in reasons(run) if each.gate == "ferry"]
    lines = [g.entry.event.signal for g in ferry.grounds if isinstance(g.entry.event, e.RecordMade)]
    assert lines == ["kin-spoke", "no-visit"]
