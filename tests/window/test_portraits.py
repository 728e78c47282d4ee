"""Portraits: everybody has a face of their own, four moods show on it, and one colour is kept."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import combinations

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.window.art.portraits import PEOPLE, portrait
from game.window.art.temper import MOODS

DESKS = ("sabo", "kit", "aune", "dov", "dahl", "lamb", "fenn", "pell", "ibe")
"""Whom the lives tell of without listing them among their people."""

SMALL = (102, 120)
VERMILION = ((0xD8, 0x41, 0x2F), (0xA8, 0x2E, 0x21))

Grey = tuple[bytes, ...]


@cache
def grey(who: str, mood: str = "calm") -> Grey:
    """The small picture without its colours, as rows of light."""
    picture = pygame.transform.grayscale(portrait(who, SMALL, mood))
    light, wide = pygame.image.tobytes(picture, "RGB")[::3], SMALL[0]
    return tuple(light[at : at + wide] for at in range(0, len(light), wide))


def changed(one: Grey, two: Grey, box: pygame.Rect, step: int = 24) -> int:
    """How many dots of the box are lighter or darker by a step that an eye can see."""
    return sum(
        abs(one[y][x] - two[y][x]) >= step
        for y in range(box.top, box.bottom)
        for x in range(box.left, box.right)
    )


def head(who: str) -> pygame.Rect:
    """Where the face is: from the brows to the chin, as small as the sitter is."""
    size = PEOPLE[who].size
    top, low = (round(SMALL[1] * (1 - size * (1 - part))) for part in (0.3, 0.71))
    return pygame.Rect(26, top, 50, low - top)


def played(catalogue: Catalogue) -> set[str]:
    return {card.life.person[card.life.citizen].portrait for card in catalogue.cards()}


def test_every_person_of_every_life_has_a_portrait(catalogue: Catalogue) -> None:
    named = {
        person.portrait
        for card in catalogue.cards()
        for person in card.life.people
        if person.portrait
    }
    assert len(named) > 30, "too few portraits are named in the lives"
    assert sorted((named | set(DESKS)) - set(PEOPLE)) == []


def test_whoever_is_there_has_a_portrait_and_does_not_wear_the_scarf(catalogue: Catalogue) -> None:
    there = {
        face.portrait
        for card in catalogue.cards()
        for seen in (*card.life.scenes, *(each.picture for each in card.life.endings))
        if seen
        for face in seen.company
    }
    assert sorted(there - set(PEOPLE)) == []
    assert sorted(there & played(catalogue)) == []


def test_no_two_people_look_alike() -> None:
    heads = pygame.Rect(26, 14, 50, 72)
    alike = [
        pair
        for pair in combinations(PEOPLE, 2)
        if changed(grey(pair[0]), grey(pair[1]), heads) < 400
    ]
    assert alike == []


@pytest.mark.parametrize("who", PEOPLE)
def test_each_mood_can_be_told_from_each_other_without_colour(who: str) -> None:
    dull = {
        pair: seen
        for pair in combinations(MOODS, 2)
        if (seen := changed(grey(who, pair[0]), grey(who, pair[1]), head(who))) < 45
    }
    assert dull == {}


@pytest.mark.parametrize("who", PEOPLE)
def test_a_mood_is_in_the_face_alone(who: str) -> None:
    face = head(who).inflate(2, 4)
    for mood in MOODS[1:]:
        one, two = grey(who), grey(who, mood)
        whole = changed(one, two, pygame.Rect(0, 0, *SMALL))
        assert whole == changed(one, two, face), mood


def test_an_unknown_mood_is_calm() -> None:
    assert grey("ilse", "purple") == grey("ilse")


def _is_red(dot: bytes) -> bool:
    apart = (sum((a - b) ** 2 for a, b in zip(dot, tone, strict=True)) for tone in VERMILION)
    return min(apart) < 24**2


@pytest.mark.parametrize("who", PEOPLE)
def test_only_who_is_played_wears_vermilion(who: str, catalogue: Catalogue) -> None:
    raw = pygame.image.tobytes(portrait(who, SMALL), "RGB")
    dots = Counter(raw[at : at + 3] for at in range(0, len(raw), 3))
    red = sum(number for dot, number in dots.items() if _is_red(dot))
    if who in played(catalogue):
        assert red > 200
    else:
        assert red < 12


@pytest.mark.parametrize("size", [(102, 120), (120, 120), (90, 150)], ids=str)
@pytest.mark.parametrize("who", PEOPLE)
def test_the_head_is_wholly_in_the_picture(who: str, size: tuple[int, int]) -> None:
    """Above the shoulders there is nothing at the edges but the ground."""
    picture = portrait(who, size)
    ground = pygame.Color(PEOPLE[who].ground)
    wide, high = size
    above = [(x, 0) for x in range(wide)]
    beside = [(x, y) for x in (0, wide - 1) for y in range(round(high * 0.7))]
    assert {tuple(picture.get_at(dot)[:3]) for dot in above + beside} == {tuple(ground[:3])}


@pytest.mark.parametrize("who", PEOPLE)
def test_both_eyes_are_seen(who: str) -> None:
    """White and dark lie side by side, left and right of the middle, under no hat and no fringe."""
    picture = portrait(who, (268, 316))
    size = PEOPLE[who].size
    high = round(316 - (316 - 134) * size)
    for side in (-1, 1):
        x = round(134 + side * 23 * PEOPLE[who].width * size)
        light = [
            sum(picture.get_at((x + dx, high + dy))[:3])
            for dx in range(-14, 15)
            for dy in range(-2, 5)
        ]
        assert sum(each > 690 for each in light) > 16
        assert sum(each < 150 for each in light) > 16
