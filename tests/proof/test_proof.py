"""What `check` proves is true of every way, and counted exactly."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Literal

import pytest

from game.cli.proving import proved
from game.content.catalogue import Catalogue
from game.core import conditions as c
from game.core.chance import Scripted
from game.core.course import AtEnd
from game.core.engine import begin, choose, offered
from game.core.events import Answered
from game.core.life import Promise
from game.core.playthrough import replay, start
from game.core.scene import Choice, Route
from game.core.season import Season
from game.core.world import World
from game.proof.courses import count
from game.proof.flow import Flow
from game.proof.promises import gate_counts, prove
from game.proof.walk import TooManyStates, walk


def brute_force(season: Season, seed: int) -> tuple[int, Counter[str], Counter[tuple[str, bool]]]:
    """Every playthrough one by one, nothing merged: ways, endings, answers at least once."""
    ways, endings, answers = 0, Counter[str](), Counter[tuple[str, bool]]()
    stack = [start(season, seed)]
    while stack:
        run = stack.pop()
        if run.world.ending is None:
            stack += [run.choose(choice.id) for choice in run.offered]
            continue
        ways += 1
        endings[run.world.ending] += 1
        answers.update({(a.gate, a.open) for _, a in run.ledger.of(Answered)})
    return ways, endings, answers


@pytest.mark.parametrize("seed", range(6))
def test_counts_under_one_seed_are_those_of_trying_every_playthrough(
    small: Season, seed: int
) -> None:
    ways, endings, answers = brute_force(small, seed)
    walked = walk(small, seed)
    flow = Flow(walked)
    assert flow.total.ways == ways
    for ending in small.life.endings:
        assert flow.to(ending.id).ways == endings[ending.id]
    for each in gate_counts(walked, flow):
        assert each.opens.ways == answers[(each.gate, True)]
        assert each.closes.ways == answers[(each.gate, False)]


def test_the_kiosk_cut_of_the_ferry_counts_the_same_without_merging(
    catalogue: Catalogue,
) -> None:
    season = catalogue.season("night-ferry:kiosk")
    for seed in (1, 2, 3):
        ways, endings, _ = brute_force(season, seed)
        flow = Flow(walk(season, seed))
        assert flow.total.ways == ways
        assert {e.id: flow.to(e.id).ways for e in season.life.endings} == {
            e.id: endings[e.id] for e in season.life.endings
        }


def test_a_proof_covers_everything_the_sensors_could_do(small: Season) -> None:
    seen: set[World] = set()
    count = 0

    def go_on(world: World) -> None:
        nonlocal count
        if world.ending is not None:
            count += 1
            seen.add(world)
            return
        for choice in offered(small, world):
            script: tuple[int, ...] | None = ()
            while script is not None:
                chance = Scripted(script)
                go_on(choose(small, world, choice.id, chance).world)
                script = chance.next_script()

    go_on(begin(small, Scripted()).world)
    assert prove(small).ways == count
    for seed in range(60):
        run = start(small, seed)
        while run.offered:
            run = run.choose(run.offered[-1].id)
        assert run.world in seen


def _with(season: Season, *promises: Promise) -> Season:
    return replace(season, life=replace(season.life, promises=promises))


ACROSS = c.Reached("across")


def promised(kind: Literal["always", "never", "sometimes"], condition: c.Condition) -> Promise:
    return Promise("p", "", kind, AtEnd(condition))


@pytest.mark.parametrize(
    ("promise", "holds"),
    [
        (promised("sometimes", ACROSS), True),
        (promised("never", ACROSS), False),
        (promised("always", ACROSS), False),
        (promised("always", c.AnyOf((ACROSS, c.Reached("ashore")))), True),
        (promised("never", c.AllOf((ACROSS, c.OnList("watch")))), True),
        (promised("sometimes", c.AllOf((ACROSS, c.OnList("watch")))), False),
    ],
)
def test_promises_are_answered(small: Season, promise: Promise, holds: bool) -> None:
    proof = prove(_with(small, promise))
    assert [kept.id for kept in proof.kept] == (["p"] if holds else [])
    assert [b.about for b in proof.broken if b.kind == "promise"] == ([] if holds else ["p"])


def test_a_broken_promise_comes_with_a_way_that_breaks_it(small: Season) -> None:
    lucky = c.AllOf((ACROSS, c.StandingIs(at_most=975)))
    proof = prove(_with(small, promised("never", lucky)))
    shown = proof.broken[0].witness
    assert shown is not None
    assert shown.seed is not None
    run = replay(small, shown.seed, shown.choices)
    assert c.holds(lucky, run.world, "ana")
    assert shown.command == (
        f"good-standing play small-life --plain --seed {shown.seed} "
        f"--choices {','.join(shown.choices)}"
    )


def test_the_way_shown_is_a_shortest_one(small: Season) -> None:
    """A life that can end at once or late, both breaking the promise."""
    first = small.life.scene["corner"]
    leave = Choice("leave", "Leave", "You left.", (Route("ashore"),))
    scenes = (replace(first, choices=(*first.choices, leave)), *small.life.scenes[1:])
    never = promised("never", c.Reached("ashore"))
    season = replace(small, life=replace(small.life, scenes=scenes, promises=(never,)))
    shown = prove(season).broken[0].witness
    assert shown is not None
    assert shown.choices == ("leave",)


def test_a_dead_end_is_found_with_a_way_into_it(small: Season) -> None:
    scene = small.life.scene["quay"]
    barred = tuple(replace(choice, when=c.StandingIs(at_least=960)) for choice in scene.choices)
    scenes = (*small.life.scenes[:2], replace(scene, choices=barred))
    proof = prove(replace(small, life=replace(small.life, scenes=scenes)))
    dead = next(broken for broken in proof.broken if broken.kind == "dead-end")
    assert dead.about == "quay"
    assert dead.witness is not None
    assert dead.witness.seed is not None
    run = replay(
        replace(small, life=replace(small.life, scenes=scenes)),
        dead.witness.seed,
        dead.witness.choices,
    )
    assert run.world.ending is None
    assert run.offered == ()


def test_gates_that_give_one_answer_must_be_declared(small: Season) -> None:
    gates = tuple(
        replace(gate, checks=(replace(gate.checks[0], condition=c.StandingIs(at_least=2000)),))
        if gate.id == "ferry"
        else gate
        for gate in small.rulebook.gates
    )
    shut = replace(small, rulebook=replace(small.rulebook, gates=gates))
    kinds = {(broken.kind, broken.about) for broken in prove(shut).broken}
    assert ("gate-one-way", "ferry") in kinds
    assert ("never-reached", "across") in kinds
    assert ("gate-one-way", "school") not in kinds


def test_a_choice_that_is_never_on_offer_is_found(small: Season) -> None:
    scene = small.life.scene["corner"]
    never = replace(scene.choices[0], id="fly", when=c.StandingIs(at_least=5000))
    scenes = (replace(scene, choices=(*scene.choices, never)), *small.life.scenes[1:])
    proof = prove(replace(small, life=replace(small.life, scenes=scenes)))
    assert ("never-offered", "corner/fly") in {(b.kind, b.about) for b in proof.broken}


def test_too_many_states_are_refused_and_not_half_proved(small: Season) -> None:
    with pytest.raises(TooManyStates):
        walk(small, most=10)


@pytest.mark.slow
def test_the_night_ferry_keeps_what_its_author_promises(ferry: Season) -> None:
    proof = proved(ferry)  # which `check` proves too
    assert proof.broken == ()
    promised = {promise.id for promise in ferry.life.promises}
    assert {kept.id for kept in proof.kept} == promised
    assert "no-clean-win" in promised
    assert sum(count.ways for _, count in proof.endings) == proof.ways
    assert sum(count.share for _, count in proof.endings) == 1
    assert all(count.ways for _, count in proof.endings)


def test_a_paper_that_a_desk_will_ask_for_later_still_matters(small: Season) -> None:
    """The appeal lies on a desk while the citizen goes on; its proof must not be forgotten."""
    (appeal,) = small.rulebook.appeals
    slow = replace(appeal, desks=(appeal.desks[0], replace(appeal.desks[1], days=4)))
    season = replace(small, rulebook=replace(small.rulebook, appeals=(slow,)))
    upheld = c.StandingIs(at_least=955)
    for seed in range(4):
        ways, good = 0, 0
        stack = [start(season, seed)]
        while stack:
            run = stack.pop()
            if run.world.ending is None:
                stack += [run.choose(choice.id) for choice in run.offered]
                continue
            ways += 1
            good += c.holds(upheld, run.world, "ana")
        hoped = _with(season, promised("sometimes", upheld))
        walked = walk(hoped, seed)
        flow = Flow(walked)
        assert flow.total.ways == ways
        assert count(walked, flow, AtEnd(upheld))[0].ways == good


@pytest.mark.parametrize(
    "condition",
    [
        c.TieRecorded("sibling", "speech"),
        c.Recorded("speech", "ben"),
        c.StandingIs("ben", at_most=940),
        c.OnList("watch", "ben"),
        c.HasPerk("quick-queue"),
        c.Flag("signed", at_least=1),
        c.GateStood("school", open=True),
        c.Not(c.TieRecorded("sibling", "speech")),
    ],
    ids=str,
)
def test_whatever_a_promise_reads_is_kept_to_the_end(small: Season, condition: c.Condition) -> None:
    """Counted over merged states as over every playthrough by itself."""
    season = _with(small, promised("sometimes", condition))
    for seed in range(3):
        number, stack = 0, [start(season, seed)]
        while stack:
            run = stack.pop()
            stack += [run.choose(choice.id) for choice in run.offered]
            number += run.world.ending is not None and c.holds(condition, run.world, "ana")
        walked = walk(season, seed)
        assert count(walked, Flow(walked), AtEnd(condition))[0].ways == number


def test_a_dead_end_does_not_break_a_promise_about_endings(small: Season) -> None:
    scene = small.life.scene["quay"]
    barred = tuple(replace(choice, when=c.StandingIs(at_least=960)) for choice in scene.choices)
    scenes = (*small.life.scenes[:2], replace(scene, choices=barred))
    either = c.AnyOf((ACROSS, c.Reached("ashore")))
    season = _with(
        replace(small, life=replace(small.life, scenes=scenes)),
        promised("always", either),
    )
    proof = prove(season)
    assert [kept.id for kept in proof.kept] == ["p"]
    assert "dead-end" in {broken.kind for broken in proof.broken}


def test_no_luck_is_counted_that_no_seed_can_give(small: Season) -> None:
    """The same act twice in one breath is seen twice or missed twice."""
    first = small.life.scene["corner"]
    run = replace(first.choices[0], effects=first.choices[0].effects * 2)
    scenes = (replace(first, choices=(run,)), *small.life.scenes[1:])
    once = c.AllOf((c.Recorded("crossed-on-red"), c.Not(c.Recorded("crossed-on-red", at_least=2))))
    season = replace(small, life=replace(small.life, scenes=scenes, promises=()))
    proof = prove(_with(season, promised("never", once)))
    assert [kept.id for kept in proof.kept] == ["p"]
