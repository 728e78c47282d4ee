"""A map of the city: what is wrong in it is found, whoever names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content import codes, places
from game.content.codes.register import Code
from game.content.library import load_folder, load_named
from game.content.loaded import Content

SHIPPED = places.scenarios() / "city.yaml"
SLIPS = [
    ("door: [-60, 84]", "door: [-60, 85]", codes.BAD_VALUE),
    ("gates: [night-ferry]", "gates: [nite-ferry]", codes.UNKNOWN_GATE),
    ("portrait: ilse, spot: parcel-depot", "portrait: ilse, spot: depot", codes.UNKNOWN_SPOT),
    ("[[-165, 22], [165, 22]]", "[[-165, 22], [165, 30]]", codes.BAD_VALUE),
]


def named(tmp_path: Path, text: str) -> Content:
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    return load_named(places.scenarios(), [file])


def test_in_the_shipped_map_nothing_is_found(tmp_path: Path) -> None:
    assert named(tmp_path, SHIPPED.read_text(encoding="utf-8")).findings == []


@pytest.mark.parametrize(("old", "new", "code"), SLIPS)
def test_a_slip_in_a_map_that_is_named_is_found(
    tmp_path: Path, old: str, new: str, code: Code
) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    assert old in text
    findings = named(tmp_path, text.replace(old, new)).findings
    assert {each.code for each in findings} == {code}
    assert all(each.file.name == "mine.yaml" for each in findings)


def test_what_only_looks_like_a_map_is_no_clean_file(tmp_path: Path) -> None:
    assert named(tmp_path, "streets: 3\n").findings


def test_the_shipped_map_is_looked_through_once(tmp_path: Path) -> None:
    broken = SHIPPED.read_text(encoding="utf-8").replace("[-60, 84]", "[-60, 85]")
    for folder, text in (("a", broken), ("b", "streets: [")):
        made = tmp_path / folder
        made.mkdir()
        (made / "city.yaml").write_text(text, encoding="utf-8")
        for content in (load_folder(made), load_named(made, [made / "city.yaml"])):
            here = [each for each in content.findings if each.file.name == "city.yaml"]
            assert len(here) == 1
