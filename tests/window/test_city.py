"""The living city: what it shows is what the screen says, and it goes on by itself."""

from __future__ import annotations

import itertools

import pygame
import pytest
from pygame import Rect, Surface

from game.content.map import shipped_city
from game.core.city import City
from game.present.screen import Node
from game.present.settings import Settings
from game.window.art.crowd import gathering, moment, walkers
from game.window.art.figures import BANDS, figure
from game.window.look import look_for
from game.window.pages.city import CityScene, Told, city_scene, told
from game.window.painter import blank
from tests.window import screens
from tests.window.test_motion import Watcher

SIZE = (1280, 720)
WALK = ("mast-street", "ferry-quay")
LOOK = look_for(SIZE, Settings())


@pytest.fixture(scope="module")
def city() -> City:
    city = shipped_city()
    assert city
    return city


def shown(says: Told, tag: str = "") -> CityScene:
    box = Rect((0, 0), SIZE)
    made = city_scene(LOOK, box, box, says, tag)
    assert made
    return made


def picture(scene: CityScene, at: float | None = None) -> Surface:
    surface = blank(SIZE)
    scene.draw(surface, scene.rest if at is None else at)
    return surface


def changed(first: Surface, second: Surface, part: Rect | None = None) -> float:
    """The share of pixels that differ."""
    part = part or first.get_rect()
    a, b = first.subsurface(part), second.subsurface(part)
    same = pygame.mask.from_threshold(a, (0, 0, 0), (2, 2, 2, 255), b).count()
    return 1 - same / (part.width * part.height)


def around(scene: CityScene, city: City, place: str, side: int = 40) -> Rect:
    x, y = scene.spot(*city.place[place].door)
    return Rect(round(x) - side // 2, round(y) - side, side, side)


def test_the_crowd_goes_on_by_itself_and_the_words_over_it_stay() -> None:
    watcher = Watcher(screens.alive("mast-street"), size=SIZE)
    before = watcher.glass.surface.copy()
    watcher.now += 3
    assert watcher.glass.step()
    after = watcher.glass.surface
    assert 0.001 < changed(before, after) < 0.2
    assert watcher.session.frame
    for item in watcher.session.frame.items:
        if item.words and not item.area:
            assert changed(before, after, item.rect.clip(before.get_rect())) == 0, item.words


def test_only_the_city_is_drawn_again() -> None:
    watcher = Watcher(screens.alive("mast-street"), size=SIZE)
    watcher.now += 3
    before = watcher.glass.surface.copy()
    watcher.glass.step()
    outside = watcher.glass.changed
    assert outside.width < SIZE[0]
    for part in (
        Rect(outside.right, 0, SIZE[0] - outside.right, SIZE[1]),
        Rect(0, outside.bottom, SIZE[0], SIZE[1] - outside.bottom),
    ):
        assert changed(before, watcher.glass.surface, part) == 0


def test_whoever_wants_less_motion_sees_it_at_rest() -> None:
    watcher = Watcher(screens.alive(*WALK), reduced=True, size=SIZE)
    assert not watcher.glass.moving
    before = watcher.glass.surface.copy()
    watcher.now += 5
    assert not watcher.glass.step()
    assert changed(before, watcher.glass.surface) == 0


def test_moving_the_focus_does_not_begin_the_walk_anew() -> None:
    watcher = Watcher(screens.alive(*WALK), size=SIZE)
    watcher.now += 5
    watcher.glass.step()
    before = watcher.glass.surface.copy()
    watcher.session.focus_on("choice-2")
    watcher.glass.draw()
    assert watcher.session.frame
    part, *_ = watcher.session.frame.living
    assert isinstance(part, CityScene)
    assert changed(before, watcher.glass.surface, part.active) < 0.01


def test_the_player_walks_from_the_one_place_to_the_other(city: City) -> None:
    scene = shown(Told(way=WALK), "YOU")
    here, there = (shown(Told(way=(place,)), "YOU") for place in WALK)
    for at, place, near, far in ((0.0, WALK[0], here, there), (scene.rest, WALK[1], there, here)):
        part = around(scene, city, place, 24).move(0, -20)
        still = picture(scene, at)
        assert changed(still, picture(near, at), part) < changed(still, picture(far, at), part)


def test_a_camera_that_saw_is_marked_and_one_that_looked_is_shown() -> None:
    seen = picture(shown(Told(way=WALK, seen=True)))
    missed = picture(shown(Told(way=WALK)))
    nobody = picture(shown(Told(way=("hesks-mill",))))
    assert 0.0002 < changed(seen, missed) < 0.02
    red = [reds(each) for each in (seen, missed, nobody)]
    assert red[0] > red[1] > red[2]


def reds(surface: Surface) -> int:
    """How many pixels are of the colours in which power acts."""
    return sum(
        pygame.mask.from_threshold(surface, colour, (12, 12, 12, 255)).count()
        for colour in ((0xD8, 0x41, 0x2F), (0xF0, 0x82, 0x6A))
    )


def test_where_a_door_closed_the_city_is_grey(city: City) -> None:
    clear = shown(Told())
    plain, shut = picture(clear), picture(shown(Told(closed=("school-place",))))
    part = around(clear, city, "lamp-school", 60).move(0, 60)
    assert colourful(shut, part) < colourful(plain, part) * 0.8
    other = around(clear, city, "main-station", 60).move(0, -30)
    assert colourful(shut, other) == pytest.approx(colourful(plain, other), rel=0.05)


def colourful(surface: Surface, part: Rect) -> float:
    points = itertools.product(range(part.left, part.right, 2), range(part.top, part.bottom, 2))
    shades = [surface.get_at(point) for point in points]
    return sum(max(c.r, c.g, c.b) - min(c.r, c.g, c.b) for c in shades) / len(shades)


def test_the_square_empties_as_things_are_left_unsaid(city: City) -> None:
    plaza = next(patch for patch in city.ground if patch.kind == "plaza")
    counts = [len(gathering(plaza.low, plaza.high, hush)) for hush in range(6)]
    assert counts == sorted(counts, reverse=True)
    assert len(set(counts)) == 6
    assert counts[-1] == 0
    stage = Node("stage", "image", "The square.", "square", state=("night", "hush-3"))
    says = told(stage, None, None)
    assert (says.hush, says.moods) == (3, ("night",))


def test_people_keep_to_the_streets_and_the_same_moment_is_the_same_picture(city: City) -> None:
    crowd = walkers(city, 60)
    wide = max(street.wide for street in city.streets)
    for at in (0.0, 7.3, 151.0):
        for each in moment(crowd, at):
            assert any(
                min(ax, bx) - wide / 2 <= each.x <= max(ax, bx) + wide / 2
                and min(ay, by) - wide / 2 <= each.y <= max(ay, by) + wide / 2
                for street in city.streets
                for (ax, ay), (bx, by) in itertools.pairwise(street.along)
            )
    assert changed(picture(shown(Told()), 7.3), picture(shown(Told()), 7.3)) == 0


def test_the_bands_can_be_told_apart_without_colour() -> None:
    shapes = []
    for band in BANDS:
        art, _ = figure(0, band, 0, 1.0)
        surface = blank((60, 60))
        surface.fill((240, 230, 210))
        surface.blit(art, (10, 10), special_flags=pygame.BLEND_PREMULTIPLIED)
        shapes.append(pygame.transform.grayscale(surface))
    for first, second in itertools.combinations(shapes, 2):
        assert changed(first, second) * 3600 > 60


def test_a_place_that_is_on_no_map_is_shown_by_itself() -> None:
    assert city_scene(LOOK, Rect((0, 0), SIZE), Rect((0, 0), SIZE), Told(way=("moon",))) is None
    watcher = Watcher(screens.alive("moon"), size=SIZE)
    assert not watcher.glass.moving
