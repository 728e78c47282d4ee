"""What is kept costs time when it is lost, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.content.cache import Kept, content_of


def test_what_is_kept_is_found_under_its_key_alone(tmp_path: Path) -> None:
    kept = Kept("kind", tmp_path)
    kept.put("one", {"a": [1, "2"]})
    assert kept.get("one") == {"a": [1, "2"]}
    assert kept.get("two") is None
    assert Kept("other", tmp_path).get("one") is None


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
def test_what_is_damaged_counts_as_not_there(damage: bytes, tmp_path: Path) -> None:
    kept = Kept("kind", tmp_path)
    kept.put("one", 1)
    (tmp_path / "kind" / "one.json").write_bytes(damage)
    assert kept.get("one") is None
    kept.put("one", 2)
    assert kept.get("one") == 2


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "kind").write_text("a file where a folder should be")
    kept = Kept("kind", tmp_path)
    kept.put("one", 1)
    assert kept.get("one") is None


def test_what_was_not_asked_for_in_the_longest_time_goes_first(
    tmp_path: Path,
) -> None:
    kept = Kept("kind", tmp_path, most=2)
    for at, name in enumerate(("one", "two")):
        kept.put(name, name)
        os.utime(tmp_path / "kind" / f"{name}.json", (at, at))
    assert kept.get("one") == "one"
    kept.put("three", "three")
    assert [kept.get(name) for name in ("one", "two", "three")] == ["one", None, "three"]


def test_the_hash_changes_with_any_file_its_name_and_its_absence(tmp_path: Path) -> None:
    file, other = tmp_path / "a.yaml", tmp_path / "b.yaml"
    seen = {content_of([file])}
    file.write_text("a")
    seen.add(content_of([file]))
    file.write_text("b")
    seen.add(content_of([file]))
    other.write_text("b")
    seen |= {content_of([other]), content_of([file, other]), content_of([file], "word")}
    assert len(seen) == 6
    assert content_of([file]) == content_of([file])
