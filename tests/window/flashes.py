"""How often a film flashes, as WCAG 2 counts it (success criterion 2.3.1).

A flash is a change and one back. In a general flash the relative luminance changes by a tenth or
more, and the darker picture is below 0.80. In a red flash the colour goes to or from a saturated
red. A flash counts if more than a quarter of some 341 x 256 pixels is in one at the same moment,
where the screen is taken to have 1024 x 768.

Places are small rectangles, each in the mean of its colours: what flickers in a finer pattern is
not found, and WCAG lets it be. A flash here and a later one elsewhere are not added up to two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

import pygame
from pygame import Surface

ACROSS, DOWN = 48, 36
BLOCK = (ACROSS // 3, DOWN // 3)  # 341 x 256 of 1024 x 768
QUARTER = BLOCK[0] * BLOCK[1] // 4

LUMINANCE, DARK = 0.1, 0.8
REDNESS, SATURATED = 20 / 320, 0.8


@dataclass(frozen=True)
class Flashes:
    """The flashes in the second that has most of them, anywhere on the screen."""

    general: int
    red: int


class _Sample(NamedTuple):
    """A place in one picture: how bright or red it is, and whether a change from here, or to
    here, may count."""

    level: float
    counts: bool


def flashes(film: Sequence[Surface], rate: int) -> Flashes:
    """The flashes in a film of so many pictures a second."""
    places = list(zip(*map(_places, film), strict=True))
    general = [_changes(place, _bright, LUMINANCE) for place in places]
    red = [_changes(place, _red, REDNESS) for place in places]
    return Flashes(_most(general, rate), _most(red, rate))


# --- what one place looks like ---


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


_LINEAR = [_linear(part) for part in range(256)]

Colour = tuple[float, float, float]


def _places(picture: Surface) -> list[Colour]:
    """The colours of all places, row by row, with each part from 0 to 1 by its light."""
    raw = pygame.image.tobytes(pygame.transform.smoothscale(picture, (ACROSS, DOWN)), "RGB")
    light = [_LINEAR[part] for part in raw]
    return list(zip(light[::3], light[1::3], light[2::3], strict=True))


@cache
def _bright(colour: Colour) -> _Sample:
    red, green, blue = colour
    level = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return _Sample(level, level < DARK)


@cache
def _red(colour: Colour) -> _Sample:
    red, green, blue = colour
    total = red + green + blue
    return _Sample(max(0.0, red - green - blue), total > 0 and red / total >= SATURATED)


# --- what happens at one place ---


def _changes(
    place: tuple[Colour, ...], seen: Callable[[Colour], _Sample], least: float
) -> tuple[int, ...]:
    still = place.count(place[0]) == len(place)  # as most places are
    return () if still else _turns(tuple(map(seen, place)), least)


@lru_cache(maxsize=4096)
def _turns(samples: tuple[_Sample, ...], least: float) -> tuple[int, ...]:
    """In which pictures a change of at least this much is there; each goes the other way than the
    one before."""
    turns: list[int] = []
    low = high = samples[0]  # the ends of the way since the last turn
    way = 0
    for at, here in enumerate(samples):
        low, high = min(low, here, key=_level), max(high, here, key=_level)
        if way <= 0 and here.level - low.level >= least and (here.counts or low.counts):
            way, high = 1, here
        elif way >= 0 and high.level - here.level >= least and (here.counts or high.counts):
            way, low = -1, here
        else:
            continue
        turns.append(at)
    return tuple(turns)


def _level(sample: _Sample) -> float:
    return sample.level


# --- what happens on the whole screen ---


def _most(turns: Sequence[Sequence[int]], rate: int) -> int:
    """The most flashes within a second."""
    most = 0
    for start in sorted({at for place in turns for at in place}):
        second = [[at for at in place if start <= at < start + rate] for place in turns]
        while _flashes_again(second, most):
            most += 1
    return most


def _flashes_again(turns: Sequence[Sequence[int]], before: int) -> bool:
    """Is there a moment in which more than a quarter of a block is in a flash, and each place has
    had so many before?"""
    ways = [tuple(place[2 * before : 2 * before + 2]) for place in turns]
    spans = [way if len(way) == 2 else (0, 0) for way in ways]
    begun = {begin for begin, end in spans if end}
    return any(_covers([begin <= at < end for begin, end in spans]) for at in begun)


def _covers(flashing: Sequence[bool]) -> bool:
    """Is there a block of which more than a quarter flashes?"""
    return sum(flashing) > QUARTER and any(area > QUARTER for area in _blocks(flashing))


def _blocks(flashing: Sequence[bool]) -> Iterator[int]:
    """How many places flash in each block that fits on the screen."""
    wide, high = BLOCK
    rows = [flashing[at : at + ACROSS] for at in range(0, len(flashing), ACROSS)]
    sums = [[0] * (ACROSS + 1)]  # of all that is above and to the left
    for row in rows:
        sums.append([a + b for a, b in zip(sums[-1], (0, *accumulate(row)), strict=True)])
    for top, bottom in zip(sums, sums[high:], strict=False):
        for x in range(ACROSS - wide + 1):
            yield bottom[x + wide] - bottom[x] - top[x + wide] + top[x]
