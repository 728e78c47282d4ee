"""Single places: every word for one has a picture, and rooms keep out the dark and the rain."""

from __future__ import annotations

from typing import get_args

import pytest
from pygame import Rect, Surface, transform

from game.content.schema.scene import Stage
from game.window.art.places import PLACES
from game.window.art.scenes import scene

SIZE = (640, 420)
ROOMS = [kind for kind in PLACES if PLACES[kind]().light == "lamps"]
FAR = ("weighbridge", "concert", "hostel", "arches", "flat", "council", "bureau", "stall")


def shades(picture: Surface) -> set[tuple[int, ...]]:
    return {
        tuple(picture.get_at((x, y)))[:3]
        for x in range(0, SIZE[0], 2)
        for y in range(0, SIZE[1], 2)
    }


def test_every_word_for_a_place_has_a_picture_of_its_own() -> None:
    assert set(get_args(Stage)) == set(PLACES)
    pictures = {scene(kind, (160, 120)).get_buffer().raw for kind in PLACES}
    assert len(pictures) == len(PLACES)


@pytest.mark.parametrize("kind", FAR)
def test_no_tower_looks_down_on_another_town(kind: str) -> None:
    ground = PLACES[kind]()
    assert ground.tower is None
    assert ground.eye is None


def warmth(kind: str, *moods: str) -> float:
    """How much red there is in the middle of a place for each part of blue."""
    picture = scene(kind, SIZE, (*moods, "no-tower"))
    red, _, blue, _ = transform.average_color(picture, Rect(220, 120, 200, 180))
    return red / blue


@pytest.mark.parametrize("kind", ROOMS)
def test_a_room_at_night_is_lit_by_lamps(kind: str) -> None:
    assert warmth(kind, "night") > warmth(kind)


@pytest.mark.parametrize("kind", ["street", "screening"])
def test_a_street_and_a_cinema_are_dark_at_night(kind: str) -> None:
    assert warmth(kind, "night") < 0.9 * warmth(kind)


def test_rain_runs_down_windows_and_does_not_fall_in_rooms() -> None:
    beside = Rect(0, 150, 60, 260)  # the paper beside the place, over which rain falls out of doors
    for kind, dry in (("kitchen", True), ("street", False)):
        picture = scene(kind, SIZE, ("rain",)).subsurface(beside)
        colours = {
            tuple(picture.get_at((x, y)))[:3]
            for x in range(beside.width)
            for y in range(beside.height)
        }
        assert (len(colours) == 1) is dry
    # Each colour is tinted as one, so only strokes that are drawn on top can add more of them.
    day, rainy = shades(scene("bedroom", SIZE, ())), shades(scene("bedroom", SIZE, ("rain",)))
    assert len(rainy) > len(day) + 10
