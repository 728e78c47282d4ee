"""The catalogue: a cache that is no good costs time and nothing else; lives by their path."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.content import library
from game.content.catalogue import Catalogue, UnknownLife, season_hash
from game.content.diagnostics import ContentError
from tests.content.small import text, written


def kept(cache: Path) -> Path:
    (path,) = (cache / "compiled").iterdir()
    return path


def test_the_second_start_reads_no_yaml(
    shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Catalogue(shelf, tmp_path / "cache").season("small-life")
    monkeypatch.setattr(library, "load_folder", pytest.fail)
    second = Catalogue(shelf, tmp_path / "cache").season("small-life")
    assert season_hash(second) == season_hash(first)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"[" * 50_000,
        b'{"rulebooks": [{"is": "Nothing"}], "seasons": [], "evidence": null}',
        b'{"rulebooks": [], "seasons": [["small-life", 0, {}]], "evidence": {}}',
    ],
)
def test_a_damaged_cache_is_made_anew(raw: bytes, shelf: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    Catalogue(shelf, cache).cards()
    kept(cache).write_bytes(raw)
    assert [card.id for card in Catalogue(shelf, cache).cards()] == ["small-life"]
    assert json.loads(kept(cache).read_text(encoding="utf-8"))["seasons"]


def test_an_edit_makes_the_cache_anew_and_leaves_no_old_one(shelf: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    Catalogue(shelf, cache).cards()
    path = shelf / "lives" / "small.yaml"
    path.write_text(text("life").replace("A Small Life", "Another Life"), encoding="utf-8")
    assert Catalogue(shelf, cache).cards()[0].life.title == "Another Life"
    kept(cache)


def test_a_cache_that_cannot_be_written_does_no_harm(shelf: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder would be")
    assert Catalogue(shelf, tmp_path / "cache").season("small-life").life.id == "small-life"


def test_a_shelf_with_errors_says_all_of_them(shelf: Path, tmp_path: Path) -> None:
    path = shelf / "lives" / "small.yaml"
    path.write_text(text("life").replace("about: ben", "about: bem"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"small\.yaml:\d+:45: .*'bem'"):
        Catalogue(shelf, tmp_path / "cache").cards()


@pytest.mark.parametrize("name", ["small-lfe", "nothing-like-it", "", "small-life:kiosks"])
def test_an_unknown_life_is_told_what_there_is(name: str, shelf: Path, tmp_path: Path) -> None:
    with pytest.raises(UnknownLife, match="small-life"):
        Catalogue(shelf, tmp_path / "cache").season(name)


def test_a_life_by_its_path(shelf: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(shelf, tmp_path / "cache")
    path = written(tmp_path) / "life.yaml"
    assert catalogue.season(str(path)).life.id == "small-life"
    assert catalogue.season(f"{path}:kiosk").life.id == "small-life:kiosk"


@pytest.mark.parametrize("name", ["nowhere.yaml", "folder.yaml", "a" * 300 + ".yml"])
def test_a_path_that_leads_nowhere_is_said(name: str, shelf: Path, tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(UnknownLife, match="There is no file"):
        Catalogue(shelf, tmp_path / "cache").season(str(tmp_path / name))


def test_a_life_without_a_cut_has_none_to_play(shelf: Path, tmp_path: Path) -> None:
    life = text("life").replace("kiosk: {start: corner, minutes: 1}", "")
    path = written(tmp_path, life=life) / "life.yaml"
    with pytest.raises(UnknownLife, match="no kiosk cut"):
        Catalogue(shelf, tmp_path / "cache").season(f"{path}:kiosk")


def test_a_rulebook_given_as_a_life_is_no_life(shelf: Path, tmp_path: Path) -> None:
    path = written(tmp_path) / "rulebook.yaml"
    with pytest.raises(UnknownLife, match="no life"):
        Catalogue(shelf, tmp_path / "cache").season(str(path))
