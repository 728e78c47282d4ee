"""What is said of whole seasons is counted over the merged graph as over every way by itself."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.core import conditions as c
from game.core import course as k
from game.core.life import Promise
from game.core.playthrough import replay
from game.core.season import Season
from game.proof.courses import count
from game.proof.flow import Flow
from game.proof.promises import prove
from game.proof.walk import walk
from tests.proof.trying import every_way, is_so

CONDITIONS = st.sampled_from(
    (
        c.StandingIs(at_most=969),
        c.StandingIs("ben", at_most=945),
        c.OnList("watch"),
        c.Recorded("crossed-on-red"),
        c.Flag("late", at_least=1),
        c.Flag("signed", at_least=1),
        c.GateStood("school", open=True),
        c.HasPerk("quick-queue"),
        c.Reached("across"),
    )
)
MARKS = st.one_of(
    st.sampled_from(
        (
            k.GateAnswered("school", open=True),
            k.GateAnswered("school", open=False),
            k.GateAnswered("ferry", open=True, who="ana"),
            k.GateAnswered("ferry", open=False, who="dad"),
            k.ListEntered("watch", "ana"),
            k.ListEntered("watch", "ben"),
            k.LinkReached("kin", "ana"),
            k.ChoiceMade("corner", "run"),
            k.ChoiceMade("counter", "sign"),
            k.LeftUnsaid(),
            k.LeftUnsaid("counter", "appeal"),
        )
    ),
    st.builds(k.CameTrue, CONDITIONS),
)
COURSES: st.SearchStrategy[k.Course] = st.recursive(
    st.one_of(
        st.builds(k.AtEnd, CONDITIONS),
        st.builds(k.Came, MARKS),
        st.builds(k.Before, MARKS, MARKS),
        st.builds(k.throughout, CONDITIONS),
    ),
    lambda inner: st.one_of(
        st.builds(k.NotSo, inner),
        st.builds(k.Every, st.lists(inner, min_size=1, max_size=3).map(tuple)),
        st.builds(k.Some, st.lists(inner, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=4,
)


def promising(season: Season, *promises: Promise) -> Season:
    return replace(season, life=replace(season.life, promises=promises))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(courses=st.lists(COURSES, min_size=1, max_size=3))
def test_ways_and_shares_are_those_of_trying_every_way(
    small: Season, courses: list[k.Course]
) -> None:
    promises = (Promise(f"p{at}", "", "always", each) for at, each in enumerate(courses))
    season = promising(small, *promises)
    walked = walk(season)
    flow = Flow(walked)
    ways = list(every_way(season))
    assert flow.total.ways == len(ways)
    for course in courses:
        so, not_so = count(walked, flow, course)
        kept = [way for way in ways if is_so(course, way)]
        assert so.ways == len(kept)
        assert so.share == sum((way.share for way in kept), Fraction())
        assert so.ways + not_so.ways == len(ways)
        assert so.share + not_so.share == 1


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(course=COURSES, kind=st.sampled_from(("always", "never")))
def test_a_broken_promise_is_broken_by_the_way_that_is_shown(
    small: Season, course: k.Course, kind: str
) -> None:
    season = promising(small, Promise("p", "", "always" if kind == "always" else "never", course))
    broken = [each for each in prove(season).broken if each.kind == "promise"]
    ways = list(every_way(season))
    breaking = [way for way in ways if is_so(course, way) is (kind == "never")]
    assert bool(broken) is bool(breaking)
    if broken:
        shown = broken[0].witness
        assert shown is not None
        assert shown.seed is not None
        assert len(shown.choices) == min(len(way.taken) for way in breaking) - 1
        assert replay(season, shown.seed, shown.choices).world.ending is not None
        lived = [way for way in breaking if tuple(t.choice for t in way.taken[1:]) == shown.choices]
        assert lived


def test_endings_and_edges_carry_exact_shares(small: Season) -> None:
    flow = Flow(walk(small))
    ways = list(every_way(small))
    for ending in small.life.endings:
        there = [way for way in ways if way.world.ending == ending.id]
        assert flow.to(ending.id).ways == len(there)
        assert flow.to(ending.id).share == sum((way.share for way in there), Fraction())
    first: dict[str, Fraction] = {}
    for state, edge, passing in flow.over():
        if state == 0:
            first[edge.choice] = first.get(edge.choice, Fraction()) + passing.share
    assert first == {"run": Fraction(1, 3), "help": Fraction(1, 3), "wait": Fraction(1, 3)}


@pytest.mark.parametrize(("least", "ways"), [(1, 3), (2, 1), (3, 0)])
def test_a_counter_past_the_highest_number_asked_counts_as_that_number(
    small: Season, least: int, ways: int
) -> None:
    """Three flags on the way; asking for one of them merges more than asking for three."""
    from game.core.effects import SetFlag
    from game.core.scene import Choice, Ending, Route, Scene

    def scene(name: str, to: str) -> Scene:
        add = Choice("add", "Add", "Added.", (Route(to),), effects=(SetFlag("n", 1, add=True),))
        leave = Choice("leave", "Leave", "Left.", (Route(to),))
        return Scene(name, name, 1, "", "", "", "", "", (add, leave))

    scenes = (scene("one", "two"), scene("two", "over"))
    over = Ending("over", "Over", 2, "", "")
    promise = Promise("p", "", "sometimes", k.AtEnd(c.Flag("n", at_least=least)))
    life = replace(
        small.life, start="one", scenes=scenes, endings=(over,), promises=(promise,), ties=()
    )
    walked = walk(replace(small, life=life))
    assert count(walked, Flow(walked), promise.course)[0].ways == ways
    assert max(world.flag("n") for world in walked.worlds) == min(least, 2)
