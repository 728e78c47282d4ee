"""A place as the poster for a rectangle of any size: rings, the place, the hour of the day."""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache
from typing import NamedTuple

from pygame import Rect, Surface

from game.window.art.barrier import HIGH, WIDE, barrier
from game.window.art.iso import Ground
from game.window.art.mood import PAPER, rain, tint_for, wet
from game.window.art.places import PLACES
from game.window.art.sheet import Drawing, Point, render

RING, DARK_RING, THREAD = "#E9DAB6", "#E2D0A8", "#9CC0B4"
_KEPT = 6
NO_TOWER = "no-tower"
"""The mood of a city over which no tower stands."""
_kept: OrderedDict[tuple[object, ...], Surface] = OrderedDict()


def scene(
    kind: str,
    size: tuple[int, int],
    moods: tuple[str, ...] = (),
    box: tuple[int, int, int, int] | None = None,
    who: str = "",
) -> Surface:
    """The picture of a place, which stands inside `box`; only rings and ground lie around it.
    `who` stands before a gate."""
    mood = tuple(sorted(word for word in moods if word in ("night", "dusk", "rain", NO_TOWER)))
    room = Rect(box or (0, 0, *size))
    key = (kind, size, mood, tuple(room), who)
    if key not in _kept:
        _kept[key] = _made(kind, size, mood, room, who)
        if len(_kept) > _KEPT:
            _kept.popitem(last=False)
    _kept.move_to_end(key)
    return _kept[key]


def _made(kind: str, size: tuple[int, int], mood: tuple[str, ...], room: Rect, who: str) -> Surface:
    whole, sky, lamps = Drawing(), True, False
    if kind.startswith("gate-"):
        _gate(whole, size, who, closed=kind == "gate-closed")
    else:
        place = _made_place(kind if kind in PLACES else "tower", NO_TOWER not in mood)
        _place(whole, place, room, wet_panes="rain" in mood)
        sky, lamps = place.ground.light == "sky", place.ground.light == "lamps"
    if "rain" in mood and sky:
        rain(whole, size)
    return render(whole, size, PAPER, tint_for(mood, lamps=lamps))


class _Place(NamedTuple):
    """A place, and all of it as one drawing."""

    ground: Ground
    drawing: Drawing


@lru_cache(maxsize=16)
def _made_place(kind: str, tower: bool) -> _Place:
    made: Ground = PLACES[kind]()
    ground = made if tower else made.without_tower()
    return _Place(ground, ground.drawn())


def _place(whole: Drawing, place: _Place, room: Rect, *, wet_panes: bool) -> None:
    drawing, eye = place.drawing, place.ground.eye
    left, top, right, bottom = drawing.box()
    wide, high = room.width * 0.95, room.height * 0.95
    scale = min(wide / (right - left), high / (bottom - top))
    # A little below the middle: the rings above take up room as well.
    spare = room.height - scale * (bottom - top)
    by = (
        room.centerx - scale * (left + right) / 2,
        room.top + spare * 0.58 - scale * top,
    )
    if eye:  # Where nobody looks from above, nothing spreads from there.
        centre = (eye[0] * scale + by[0], eye[1] * scale + by[1])
        rings(whole, centre, scale)
    whole.add(drawing, scale, by)
    for pane in place.ground.panes if wet_panes else ():
        wet(whole, tuple((x * scale + by[0], y * scale + by[1]) for x, y in pane), scale)


def _gate(whole: Drawing, size: tuple[int, int], who: str, *, closed: bool) -> None:
    scale, by = gate_fit(size)
    gate_rings(whole, scale, by)
    whole.add(barrier(closed=closed, who=who), scale, by)


def gate_fit(size: tuple[int, int]) -> tuple[float, Point]:
    """How large a gate is drawn in a poster of this size, and where its corner lies."""
    width, height = size
    scale = min(width / (WIDE * 0.86), height / (HIGH * 0.98))
    return scale, ((width - WIDE * scale) / 2, height - HIGH * scale)


def gate_rings(whole: Drawing, scale: float, by: Point) -> None:
    """The rings behind a gate."""
    rings(whole, (500 * scale + by[0], 226 * scale + by[1]), scale * 1.5)


def rings(whole: Drawing, centre: Point, scale: float) -> None:
    """How far the eye sees: broad rings, and thin ones in dashes."""
    for radius, colour in ((560, RING), (430, DARK_RING), (300, RING)):
        whole.band(centre, radius * scale, 56 * scale, colour)
    whole.oval(centre, 206 * scale, 206 * scale, "#F3EAD2")
    for radius, dashes in ((206, 0), (156, 28), (108, 22)):
        whole.band(centre, radius * scale, 2.4 * scale, THREAD, dashes)
