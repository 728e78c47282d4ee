"""The page of lives with lives from outside on it: the mark stands out, and no text breaks it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.catalogue import Catalogue
from game.present.screen import Screen
from tests.content.hostile import LIVES, into
from tests.content.small import shelf_in, text
from tests.present.pilot import MemoryShelf, Pilot
from tests.window.faults import faults, painted, texts

SIZES = [((1920, 1080), 100), ((1280, 720), 200), ((1080, 1920), 150)]
MARK = "Not part of Good Standing. It comes from 'Class 3b'."


def pilot_with(tmp_path: Path, **packs: str) -> Pilot:
    for name, raw in packs.items():
        into(tmp_path / "lives", f"{name.replace('_', ' ')}/a.yaml", raw)
    shelf = shelf_in(tmp_path / "scenarios")
    catalogue = Catalogue(shelf, tmp_path / "cache", tmp_path / "lives")
    return Pilot(MemoryShelf(catalogue)).press("lives")


def drawn(screen: Screen, size: tuple[int, int], scale: int) -> str:
    frame = painted(screen, size, scale)
    assert faults(screen, frame) == []
    return " ".join(item.words for item in texts(frame))


@pytest.mark.parametrize(("size", "scale"), SIZES, ids=str)
def test_what_is_not_ours_is_marked_above_its_title(
    size: tuple[int, int], scale: int, tmp_path: Path
) -> None:
    life = text("life").replace("A Small Life", "Written in class")
    words = drawn(pilot_with(tmp_path, Class_3b=life).screen, size, scale)
    ours, theirs = words.split(MARK)
    assert "A Small Life" in ours
    assert theirs.strip().startswith("Written in class")


@pytest.mark.parametrize(("size", "scale"), SIZES, ids=str)
def test_what_is_not_shown_stands_below_the_cards(
    size: tuple[int, int], scale: int, tmp_path: Path
) -> None:
    broken = text("life").replace("about: ben", "about: bem")
    words = drawn(pilot_with(tmp_path, Class_3b=broken).screen, size, scale)
    assert "'Class 3b' is not shown: on line 71, there is no person 'bem'." in words


@pytest.mark.slow
@pytest.mark.parametrize(("size", "scale"), SIZES, ids=str)
@pytest.mark.parametrize(
    "name", ["one word of 1,900 letters", "titles of many lines", "a content note of 4,900 letters"]
)
def test_endless_texts_scroll_and_break_nothing(
    name: str, size: tuple[int, int], scale: int, tmp_path: Path
) -> None:
    pilot = pilot_with(tmp_path, p=LIVES[name]())
    for target in ("life-p/hostile", "begin", "choice-a"):
        drawn(pilot.screen, size, scale)
        pilot.press(target)
    assert pilot.screen.id == "ending"
