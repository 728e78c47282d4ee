"""Every screen of the lives themselves, drawn: the words and names that people will really meet."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from game.content.catalogue import Catalogue
from game.core.playthrough import Playthrough, drawn
from game.present.screen import Screen
from game.window.pages.city import CityScene
from tests.present.pilot import MemoryShelf, Pilot
from tests.window.faults import faults, painted

LAYOUTS = [
    ((1920, 1080), 100, False),
    ((1280, 720), 100, False),
    ((1080, 1920), 100, False),
    ((1024, 768), 150, False),
    ((1920, 1080), 200, False),
    ((1080, 1920), 200, True),
    ((2560, 1440), 125, True),
]


LIVES = (
    "exemplary",
    "fit-and-proper",
    "off-the-lead",
    "player-two",
    "somewhere-else",
    "subject-to-enforcement",
    "the-desk",
    "wrong-face",
    "night-ferry",
)


def lived(pilot: Pilot, *, short: bool, way: int, life: str = "night-ferry") -> Iterator[Screen]:
    """Each screen from the title to the last question, choosing by `way`; by an odd one, all of
    the debrief is shown."""
    yield from to_the_ending(pilot, short=short, way=way, life=life)
    yield pilot.press("debrief").screen
    if way % 2 and "whole" in pilot.can():
        yield pilot.press("whole").screen
    while "next" in pilot.can():
        if "sort" in pilot.can():
            yield from sorted_through(pilot, way)
        yield pilot.press("next").screen


def to_the_ending(pilot: Pilot, *, short: bool, way: int, life: str) -> Iterator[Screen]:
    """The season alone."""
    yield pilot.screen
    for press in ("lives", f"life-{life}", "short" if short else "begin"):
        yield pilot.press(press).screen
    turn = way
    while pilot.screen.id != "ending":
        choices = [id for id in pilot.can() if id.startswith("choice-")]
        if choices:
            turn += way
            yield pilot.press(choices[turn % len(choices)]).screen
        else:
            yield pilot.press("go-on").screen


def sorted_through(pilot: Pilot, way: int) -> Iterator[Screen]:
    """The sorting turn, to its end and back."""
    yield pilot.press("sort").screen
    while "home" not in pilot.can():
        answers = [id for id in pilot.can() if id.startswith("sort-")]
        yield pilot.press(answers[way % len(answers)] if answers else "go-on").screen
    pilot.press("home")


def opened(catalogue: Catalogue, way: int) -> Pilot:
    """One life was lived before, so that all of them are open."""
    shelf = MemoryShelf(catalogue, 3 + way)
    made = drawn(catalogue.season("night-ferry"), 3)
    shelf.finished = Playthrough("night-ferry", "", 3, made.choices)
    return Pilot(shelf)


@cache
def season(catalogue: Catalogue, life: str, way: int, *, short: bool = False) -> tuple[Screen, ...]:
    """The same screens for each layout: to live a season and explain it takes longer than to draw
    it."""
    return tuple(lived(opened(catalogue, way), short=short, way=way, life=life))


@cache
def scenes(catalogue: Catalogue, life: str, way: int, *, short: bool = False) -> tuple[Screen, ...]:
    """Those before the debrief, where no more is looked at: it takes the most time."""
    return tuple(to_the_ending(opened(catalogue, way), short=short, way=way, life=life))


@pytest.mark.parametrize(("size", "scale", "high"), LAYOUTS[0:3:2], ids=str)
def test_the_short_version_fits(
    catalogue: Catalogue, size: tuple[int, int], scale: int, high: bool
) -> None:
    for screen in season(catalogue, "night-ferry", 0, short=True):
        assert faults(screen, painted(screen, size, scale, high=high)) == [], screen.title


ROUND = [(life, at, LAYOUTS[at % 7]) for at, life in enumerate(LIVES)]
"""Each life in one layout; `make layouts` draws all. Those in the same layout stand together: what
was cut out for one is there for the next."""
ROUND.sort(key=lambda each: LAYOUTS.index(each[2]))
ROUND.append(("the-desk", 6, ((1080, 1920), 150, False)))  # where a long file scrolls on the stage


@pytest.mark.parametrize(("life", "way", "layout"), ROUND, ids=str)
def test_every_life_fits(
    catalogue: Catalogue, layout: tuple[tuple[int, int], int, bool], life: str, way: int
) -> None:
    size, scale, high = layout
    for screen in season(catalogue, life, way):
        assert faults(screen, painted(screen, size, scale, high=high)) == [], screen.title


@pytest.mark.parametrize("size", [(1152, 648), (1080, 1920)], ids=str)
def test_what_was_chosen_last_is_always_told(catalogue: Catalogue, size: tuple[int, int]) -> None:
    told = 0
    for screen in scenes(catalogue, "player-two", 3):
        ticker = screen.root.find("ticker")
        for pair in ticker.children if ticker else ():
            if screen.id == "play" and "chosen" in pair.state:
                words = {item.words for item in painted(screen, size, 100).items}
                assert pair.children[1].name in words
                told += 1
    assert told > 8


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1152, 648)], ids=str)
def test_all_choices_are_seen_at_once_and_the_story_keeps_its_place(
    catalogue: Catalogue, size: tuple[int, int]
) -> None:
    sides = set()
    for life in ("night-ferry", "wrong-face"):
        for screen in scenes(catalogue, life, 0):
            if screen.id != "play":
                continue
            choices = [
                item
                for item in painted(screen, size, 100).presses
                if item.node.startswith("choice-")
            ]
            assert all(item.shown == item.rect for item in choices), screen.title
            sides |= {item.rect.left for item in choices}
    # A little more to the left where there is a bar to scroll by below them.
    assert max(sides) - min(sides) < 40


def test_what_the_app_says_never_lies_over_the_player(catalogue: Catalogue) -> None:
    told = 0
    for screen in season(catalogue, "subject-to-enforcement", 5):
        frame = painted(screen, (1280, 720), 100)
        said = [item.rect for item in frame.items if item.node == "told"]
        for city in frame.living:
            assert isinstance(city, CityScene)
            told += bool(said)
            assert not any(rect.colliderect(city.player) for rect in said), screen.title
    assert told > 3
