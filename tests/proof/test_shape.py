"""The picture of a life says what is so of every way through it."""

from __future__ import annotations

from fractions import Fraction

from game.core import events as e
from game.core.season import Season
from game.proof.shape import shape
from tests.proof.trying import Way, every_way


def _answers(way: Way, gate: str, *, is_open: bool) -> bool:
    return any(
        isinstance(event, e.Answered) and (event.gate, event.open) == (gate, is_open)
        for event in way.events()
    )


def test_what_comes_to_a_stop_is_what_goes_on_from_it(small: Season) -> None:
    made = shape(small)
    stops = {stop.id: stop for stop in made.stops}
    for stop in made.stops:
        if stop.onward:
            assert sum(each.count.share for each in stop.onward) == stop.count.share
            assert sum(each.count.ways for each in stop.onward) == stop.count.ways
    assert stops["corner"].count == made.total
    assert stops["across"].count.share + stops["ashore"].count.share == 1


def test_each_line_carries_the_share_of_the_ways_that_go_over_it(small: Season) -> None:
    ways = list(every_way(small))
    stops = {stop.id: stop for stop in shape(small).stops}
    boarded = [way for way in ways if way.taken[3].choice == "board"]
    across = [way for way in boarded if way.world.ending == "across"]
    (over,) = [o for o in stops["quay"].onward if (o.choice, o.to) == ("board", "across")]
    assert over.count.ways == len(across)
    assert over.count.share == sum((way.share for way in across), Fraction())


def test_each_gate_stands_where_it_answers_with_the_share_of_each_answer(small: Season) -> None:
    ways = list(every_way(small))
    stops = {stop.id: stop for stop in shape(small).stops}
    assert {stop.id: [a.gate for a in stop.asked] for stop in stops.values() if stop.asked} == {
        "counter": ["school"],
        "quay": ["ferry"],
    }
    (ferry,) = stops["quay"].asked
    for count, is_open in ((ferry.opens, True), (ferry.closes, False)):
        there = [way for way in ways if _answers(way, "ferry", is_open=is_open)]
        assert count.ways == len(there)
        assert count.share == sum((way.share for way in there), Fraction())
