"""Ways through the streets, and the cameras that look at them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.city import Camera, City, Place, Street, on_street
from game.core.ways import between_points, length, lookers, way

_LINES = (-30, 0, 40)
_WIDE = Camera("wide", "wide", (0, 0), True, ((0, 0), (30, -20), (30, 20)))


def grid(*cameras: Camera) -> City:
    across = (Street(f"x{n}", "", ((-60, at), (60, at)), 10) for n, at in enumerate(_LINES))
    down = (Street(f"y{n}", "", ((at, -60), (at, 60)), 10) for n, at in enumerate(_LINES))
    places = (Place("west", "West", (-60, 0)), Place("south", "South", (40, 60)))
    return City("grid", "Grid", 70, (*across, *down), (), (), places, cameras)


GRID = grid()
on_a_street = st.one_of(
    st.tuples(st.integers(-60, 60), st.sampled_from(_LINES)),
    st.tuples(st.sampled_from(_LINES), st.integers(-60, 60)),
)


@given(on_a_street, on_a_street)
def test_a_way_keeps_to_the_streets_and_is_as_short_as_any(
    start: tuple[int, int], end: tuple[int, int]
) -> None:
    path = between_points(GRID, start, end)
    assert (path[0], path[-1]) == (start, end)
    for a, b in pairwise(path):
        middle = ((a[0] + b[0]) // 2, (a[1] + b[1]) // 2)
        assert any(on_street(street, middle) for street in GRID.streets)
    straight = abs(start[0] - end[0]) + abs(start[1] - end[1])
    assert straight <= length(path) <= straight + 140
    assert length(path) == length(between_points(GRID, end, start))


def test_a_way_between_places_leads_from_door_to_door() -> None:
    path = way(GRID, "west", "south")
    assert (path[0], path[-1], length(path)) == ((-60, 0), (40, 60), 160)
    assert way(GRID, "west", "west") == ((-60, 0),)


def test_where_no_street_leads_there_is_no_way() -> None:
    with pytest.raises(ValueError, match="no street"):
        between_points(GRID, (-60, 0), (61, 61))


def test_a_camera_looks_at_a_way_that_crosses_its_view_and_at_no_other() -> None:
    near = Camera("near", "near", (-58, 8), True, ((-58, 8), (-62, -4), (-50, -4)))
    city = grid(_WIDE, near)
    assert [camera.id for camera in lookers(city, ((-60, 0), (40, 0)))] == ["near", "wide"]
    assert [camera.id for camera in lookers(city, ((40, 0), (-60, 0)))] == ["wide", "near"]
    assert lookers(city, ((-60, 40), (60, 40))) == ()


@given(st.integers(-70, 70), st.integers(-70, 70))
def test_what_a_camera_covers_is_what_lies_between_its_edges(x: int, y: int) -> None:
    assert _WIDE.covers((x, y)) is (x <= 30 and 3 * abs(y) <= 2 * x)
