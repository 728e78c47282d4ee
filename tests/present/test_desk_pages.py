"""The desk on the screen: whose files lie there, when it opens, and what became of the people."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.cli.shelf import DiskShelf
from game.content.catalogue import Catalogue, season_hash
from game.core.playthrough import Playthrough, drawn
from game.present.screen import Node
from tests.present.pilot import MemoryShelf, Pilot


@pytest.fixture
def shelf(catalogue: Catalogue) -> MemoryShelf:
    """A shelf on which The Night Ferry was lived to an ending."""
    shelf = MemoryShelf(catalogue, seed=4)
    ferry = catalogue.season("night-ferry")
    lived = drawn(ferry, 11)
    shelf.finished = Playthrough("night-ferry", season_hash(ferry), 11, lived.choices)
    return shelf


def _card(pilot: Pilot) -> Node:
    return pilot.press("lives").node("life-the-desk")


def test_it_opens_after_another_life(catalogue: Catalogue, shelf: MemoryShelf) -> None:
    shut = _card(Pilot(MemoryShelf(catalogue)))
    assert not shut.actions
    assert any("Opens after another life" in child.name for child in shut.children)
    assert _card(Pilot(shelf)).actions


def test_the_file_shows_lines_and_never_what_happened(shelf: MemoryShelf) -> None:
    pilot = Pilot(shelf).begin("the-desk")
    case = pilot.node("case")
    assert case.name.startswith("Teo Brandt")
    lines = [node for node in case.walk() if node.role == "record"]
    assert lines
    assert all(node.tone == "machine" for node in lines)
    assert "asked" in lines[0].state
    assert "poster" not in " ".join(node.name for node in case.walk()).lower()


def test_only_lines_up_to_the_day_are_in_the_file(shelf: MemoryShelf) -> None:
    pilot = Pilot(shelf).begin("the-desk")
    days = [node.detail for node in pilot.node("case").walk() if node.role == "record"]
    assert all(day.startswith(("Day 1.", "Day 1", "Day 2")) for day in days)
    assert not any(day.startswith(("Day 11", "Day 12")) for day in days)


def test_the_players_own_season_lies_on_the_desk(catalogue: Catalogue, shelf: MemoryShelf) -> None:
    pilot = Pilot(shelf).begin("the-desk")
    table = pilot.shell.table
    assert table.playthrough is not None
    assert [each.life for each in table.playthrough.cases] == ["night-ferry"]
    own = drawn(catalogue.season("night-ferry"), 11)
    assert table.cases["night-ferry"].choices == own.choices
    assert table.cases["wrong-face"] == drawn(catalogue.season("wrong-face"), 4)


def test_a_season_that_no_longer_applies_gives_way_to_one_that_is_drawn(
    catalogue: Catalogue, shelf: MemoryShelf
) -> None:
    shelf.finished = Playthrough("night-ferry", "", 11, ("fly", "swim"))
    table = Pilot(shelf).begin("the-desk").shell.table
    assert table.cases["night-ferry"] == drawn(catalogue.season("night-ferry"), 4)


def test_the_count_goes_up_with_each_case_in_time(shelf: MemoryShelf) -> None:
    pilot = Pilot(shelf).begin("the-desk")
    assert pilot.node("quota").value == "0 of 7"
    pilot.press("choice-stands").pass_gates()
    assert pilot.node("quota").value == "1 of 7"
    pilot.press("choice-ask").pass_gates()
    assert pilot.node("quota").value == "1 of 7"


def test_the_debrief_says_what_became_of_them(shelf: MemoryShelf) -> None:
    pilot = Pilot(shelf).begin("the-desk")
    while pilot.screen.id != "ending":
        if pilot.screen.id == "gate":
            pilot.press("go-on")
        else:
            can = pilot.can()
            pilot.press("choice-stands" if "choice-stands" in can else can[0])
    pilot.press("debrief", "step-else")
    first = [node.name for node in pilot.node("people-list").children]
    pilot.press("whole")
    items = [node.name for node in pilot.node("people-list").children]
    assert len(items) == 6
    assert [each for each in items if each in first] == first
    assert all("Without the line, this would have opened" in each for each in first)
    assert all("You let '" in each and " season ended with '" in each for each in items)
    assert "Teo" in items[0] and "It was a misreading." in items[0]
    own = [each for each in items if "(as you lived it)" in each]
    assert own and all(each.startswith("Ilse") for each in own)
    assert "but for those that you lived" in pilot.node("people-intro").name
    assert any("Without the line, this would have opened" in each for each in items)


def test_the_latest_season_of_each_life_is_kept(catalogue: Catalogue, tmp_path: Path) -> None:
    shelf = DiskShelf(catalogue, tmp_path)
    for life, seed in (("night-ferry:kiosk", 1), ("night-ferry:kiosk", 2), ("exemplary", 3)):
        season = catalogue.season(life)
        made = Playthrough(life, season_hash(season), seed, drawn(season, seed).choices)
        shelf.keep(made, finished=True)
    kept = {each.life: each.seed for each in DiskShelf(catalogue, tmp_path).lived()}
    assert kept == {"night-ferry:kiosk": 2, "exemplary": 3}


def test_damaged_seasons_are_passed_over(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "finished-night-ferry.json").write_bytes(b"{")
    assert DiskShelf(catalogue, tmp_path).lived() == ()
