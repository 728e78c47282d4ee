"""What a picture of a scene, a gate and an ending is told: the hour, the place, who is there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.content.catalogue import Catalogue
from game.core.playthrough import Run, replay, start
from game.core.scene import Face, Picture
from game.plain.render import render
from game.present.pages.ending import EndingPage
from game.present.pages.gate import GatePage
from game.present.pages.play import PlayPage
from game.present.screen import Node, Screen
from game.present.settings import Settings
from game.present.table import Table
from tests.present.pilot import MemoryShelf

TERN = Picture("Tern Island", "island", "A lighthouse on a rock.", "tern-island", "dusk")


def told(run: Run, page: EndingPage | GatePage, catalogue: Catalogue) -> Node:
    table = Table(MemoryShelf(catalogue), Settings())
    table.run = run
    return page.root(table)


@pytest.fixture(scope="module")
def over(catalogue: Catalogue) -> Run:
    run = start(catalogue.season("night-ferry"), 1)
    while run.offered:
        run = run.choose(run.offered[0].id)
    return run


def pictured(run: Run, picture: Picture | None) -> Run:
    """The same season, with another picture of its ending."""
    life = run.season.life
    endings = tuple(replace(each, picture=picture) for each in life.endings)
    return replace(run, season=replace(run.season, life=replace(life, endings=endings)))


def test_an_ending_is_seen_where_its_picture_says(catalogue: Catalogue, over: Run) -> None:
    there = replace(TERN, company=(Face("Aldo", "aldo"),))
    root = told(pictured(over, there), EndingPage(), catalogue)
    stage, way, faces = root.find("stage"), root.find("way"), root.find("company")
    assert stage and (stage.value, stage.name, stage.state[0]) == ("island", TERN.alt, "dusk")
    assert way and way.value.split()[-1] == "tern-island"
    assert faces and "Aldo" in faces.name


def test_without_one_it_is_seen_where_the_last_scene_was(catalogue: Catalogue, over: Run) -> None:
    last = over.season.life.scene[over.steps[-2].world.scene]
    root = told(pictured(over, None), EndingPage(), catalogue)
    stage, place = root.find("stage"), root.find("place")
    assert stage and stage.value == last.stage
    assert place and place.name == last.place


@pytest.mark.parametrize(("spot", "towers"), [("ferry-quay", True), ("", False)])
def test_only_an_ending_on_the_map_lies_under_the_tower_of_another_city(
    catalogue: Catalogue, spot: str, towers: bool
) -> None:
    run = start(catalogue.season("somewhere-else"), 1)
    while run.offered:
        run = run.choose(run.offered[0].id)
    there = pictured(run, Picture("A quay", "quay", "A ship at a quay.", spot, "dusk"))
    stage = told(there, EndingPage(), catalogue).find("stage")
    assert stage and ("no-tower" not in stage.state) is towers


def test_an_ending_says_how_each_door_stands(catalogue: Catalogue, over: Run) -> None:
    doors = told(over, EndingPage(), catalogue).find("doors")
    assert doors
    stands = {node.id.removeprefix("door-"): node.value for node in doors.children}
    assert set(stands) == set(over.season.life.doors)
    words = {True: "open", False: "closed", None: "not asked"}
    assert stands == {id: words[over.world.gate(id)] for id in stands}
    assert "closed" in stands.values()


def test_names_on_the_screen_are_read_in_words(catalogue: Catalogue) -> None:
    run = start(catalogue.season("wrong-face:kiosk"), 1)
    while run.world.scene != "cinema":
        run = run.choose(run.offered[0].id)
    table = Table(MemoryShelf(catalogue), Settings())
    table.run = run
    root = PlayPage().root(table)
    notice = root.find("notice")
    assert notice and any("T. BRANDT" in line.name for line in notice.children)
    screen = Screen("play", "The cinema", 1, root)
    assert "T. BRANDT, BELL YARD. T-01" in " ".join(render(screen))


@pytest.mark.parametrize(("choices", "hour"), [(("run", "back-him", "cross"), ("night",))])
def test_a_gate_is_seen_at_the_hour_of_its_scene(
    catalogue: Catalogue, choices: tuple[str, ...], hour: tuple[str, ...]
) -> None:
    run = start(catalogue.season("night-ferry"), 1)
    for choice in choices:
        run = run.choose(choice)
    visitor = told(run, GatePage(0), catalogue).find("visitor-portrait")
    assert visitor and visitor.state == hour


def test_a_door_names_the_person_who_was_asked(catalogue: Catalogue) -> None:
    names = "guess,accept,rule,name,warden,down,note,eat,again,against,falk-takes"
    run = replay(catalogue.season("off-the-lead"), 3, tuple(names.split(",")))
    doors = told(run, EndingPage(), catalogue).find("doors")
    assert doors
    said = {door.name: door.value for door in doors.children}
    assert said["Keeper's permit for a dog, for Hendrik Falk"] == "open"
    assert said.get("Keeper's permit for a dog") != "open"
