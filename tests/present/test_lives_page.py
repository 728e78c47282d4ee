"""The page of lives, with lives on it that are not ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.catalogue import Catalogue
from game.plain.render import render
from tests.content.hostile import into
from tests.content.small import shelf_in, text
from tests.present.pilot import MemoryShelf, Pilot

MARK = "Not part of Good Standing. It comes from 'Class 3b'."


@pytest.fixture
def pilot(tmp_path: Path) -> Pilot:
    folder = tmp_path / "lives"
    into(folder, "Class 3b/a.yaml", text("life"))
    into(folder, "x.rar", "x")
    shelf = shelf_in(tmp_path / "scenarios")
    return Pilot(MemoryShelf(Catalogue(shelf, tmp_path / "cache", folder)))


def test_a_life_from_outside_stands_after_ours_with_its_mark(pilot: Pilot) -> None:
    pilot.press("lives")
    ours, theirs = pilot.node("lives").children
    assert (ours.id, theirs.id) == ("life-small-life", "life-Class 3b/small-life")
    assert MARK not in {node.name for node in ours.walk()}
    assert MARK in {node.name for node in theirs.walk()}


def test_what_is_not_shown_is_said_below(pilot: Pilot) -> None:
    pilot.press("lives")
    (said,) = pilot.node("withheld").children
    assert said.name == "'x.rar' is not shown: lives come as .yaml files, folders or .zip files."


def test_the_note_before_it_is_marked_and_it_can_be_lived(pilot: Pilot) -> None:
    pilot.press("lives", "life-Class 3b/small-life")
    assert pilot.node("pack").name == MARK
    pilot.press("begin").pass_gates().choose_first()
    assert pilot.shelf.kept is not None
    assert pilot.shelf.kept.life == "Class 3b/small-life"
    again = Pilot(pilot.shelf).press("resume")
    assert again.screen.id == "play"


def test_ours_are_not_marked(pilot: Pilot) -> None:
    pilot.press("lives", "life-small-life")
    assert "Not part of" not in pilot.words()


def test_the_terminal_says_it_too(pilot: Pilot) -> None:
    pilot.press("lives")
    lines = "\n".join(render(pilot.screen))
    assert lines.index(MARK) < lines.index("In your folder of lives:") < lines.index("'x.rar'")


def test_of_many_that_are_not_shown_a_few_are_named(pilot: Pilot, tmp_path: Path) -> None:
    for number in range(30):
        into(tmp_path / "lives", f"{number}.rar", "x")
    pilot.press("lives")
    *named, rest = pilot.node("withheld").children
    assert len(named) == 8
    assert rest.name.startswith("And 23 more")
