"""The city that ships: its lives are on the map, and cameras stand where they act."""

from __future__ import annotations

import pytest

from game.content.catalogue import Catalogue
from game.content.map import shipped_city
from game.core.city import City
from game.core.effects import Act
from game.core.season import Season
from game.core.ways import lookers, way


@pytest.fixture(scope="module")
def city() -> City:
    city = shipped_city()
    assert city
    return city


def test_every_scene_in_the_city_is_on_its_map(catalogue: Catalogue, city: City) -> None:
    outside = {"Kell weighbridge", "Kell Hall", "Kell, Station Street"}
    for card in catalogue.cards():
        tower = catalogue.season(card.id).rulebook.tower
        for scene in card.life.scenes:
            assert bool(scene.spot) is (tower and scene.place not in outside), scene.place
            assert not scene.spot or scene.spot in city.place


def test_every_ending_has_a_picture_of_its_own(catalogue: Catalogue, city: City) -> None:
    arrived = {"The ferry quay, Port Verity"}  # where a life that is lived elsewhere may end
    for card in catalogue.cards():
        tower = catalogue.season(card.id).rulebook.tower
        for ending in card.life.endings:
            seen = ending.picture
            assert seen, f"{card.id}/{ending.id}"
            inside = tower and not seen.place.startswith("Kell")
            assert bool(seen.spot) is (inside or seen.place in arrived), f"{card.id}/{ending.id}"
            assert not seen.spot or seen.spot in city.place


def test_a_way_leads_from_each_place_to_each_other(city: City) -> None:
    first = city.places[0].id
    for place in city.places:
        assert way(city, first, place.id)[-1] == place.door


def test_a_camera_looks_at_each_place_where_one_is_known_to(
    catalogue: Catalogue, city: City
) -> None:
    for card in catalogue.cards():
        for scene in card.life.scenes:
            if scene.spot and any(choice.eye == "seen" for choice in scene.choices):
                assert lookers(city, way(city, scene.spot, scene.spot)), f"{card.id}/{scene.id}"


def test_where_a_camera_may_see_an_act_one_looks_at_the_place(
    catalogue: Catalogue, city: City
) -> None:
    for card in catalogue.cards():
        season = catalogue.season(card.id)
        watched = {s.id for s in season.rulebook.sensors if s.kind == "camera"}
        for scene in card.life.scenes:
            acts = [e for c in scene.choices for e in c.effects if isinstance(e, Act)]
            seen = any(watched & set(_sensors(season, act)) for act in acts)
            if scene.spot and seen:
                assert lookers(city, way(city, scene.spot, scene.spot)), f"{card.id}/{scene.id}"


def _sensors(season: Season, act: Act) -> tuple[str, ...]:
    signal = season.rulebook.signal[act.signal]
    return signal.sensors if act.sensors is None else act.sensors


def test_whoever_is_played_in_the_city_can_be_found_in_it(catalogue: Catalogue, city: City) -> None:
    found = {each.portrait for each in city.people}
    for card in catalogue.cards():
        if catalogue.season(card.id).rulebook.tower:
            assert card.life.person[card.life.citizen].portrait in found


def test_the_gates_that_stand_somewhere_stand_in_one_place(city: City) -> None:
    gates = [gate for place in city.places for gate in place.gates]
    assert len(gates) == len(set(gates))
