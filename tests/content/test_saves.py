"""Saves: written whole or not at all, damaged ones left alone, resumed after an edit."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from game.content import saves
from game.content.loading import load
from game.core.playthrough import Playthrough, start
from game.core.season import Season
from tests.conftest import SMALL
from tests.content.small import text, written

PLAYED = Playthrough("small-life", "hash", 7, ("run", "sign"), ("home",))


def good() -> dict[str, Any]:
    return saves.to_json(PLAYED)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "season.json"
    saves.write(path, PLAYED)
    assert saves.read(path) == PLAYED
    assert [each.name for each in path.parent.iterdir()] == ["season.json"]


def test_a_save_can_be_read_by_people(tmp_path: Path) -> None:
    path = tmp_path / "season.json"
    saves.write(path, PLAYED)
    written = path.read_text(encoding="utf-8")
    assert json.loads(written) == good()
    assert '\n  "choices": [\n    "run",' in written


_CHANGES: dict[str, dict[str, Any]] = {
    "true seed": {"seed": True},
    "text seed": {"seed": "7"},
    "NaN seed": {"seed": float("nan")},
    "no number for a seed": {"seed": 7.0},
    "no seed": {"seed": None},
    "numbers for choices": {"choices": [1, 2]},
    "one text for choices": {"choices": "run"},
    "null among choices": {"choices": ["run", None]},
    "no list undone": {"undone": {}},
    "no list of cases": {"cases": {}},
    "too many cases": {"cases": [{"life": "a", "seed": 1, "choices": []}] * (saves.MOST_CASES + 1)},
    "a case without a seed": {"cases": [{"life": "a", "choices": []}]},
    "a case with numbers for choices": {"cases": [{"life": "a", "seed": 1, "choices": [1]}]},
    "life is a list": {"life": ["small-life"]},
    "true format": {"format": True},
    "text format": {"format": "1"},
    "old format": {"format": 0},
    "newer format": {"format": saves.FORMAT + 1},
    "another game": {"game": "Another Game"},
}
DAMAGED = {
    "empty": b"",
    "truncated": json.dumps(good()).encode()[:-20],
    "binary": bytes(range(256)),
    "zeros": b"\0" * 500,
    "not UTF-8": json.dumps(good()).encode("utf-16"),
    "deep": b"[" * 100_000,
    "huge": json.dumps(good()).encode() + b" " * saves.MOST_BYTES,
    "other JSON": b'{"name": "another program", "version": 3}',
    "a list": b"[1, 2, 3]",
    "null": b"null",
    "a number": b"NaN",
    "5,000 digits": json.dumps(good()).replace("7", "7" * 5000).encode(),
    **{name: json.dumps(good() | change).encode() for name, change in _CHANGES.items()},
    **{
        f"without {key}": json.dumps({k: v for k, v in good().items() if k != key}).encode()
        for key in good()
    },
}


@pytest.mark.parametrize("raw", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_save_is_refused_in_a_sentence_and_never_written_over(
    raw: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "season.json"
    path.write_bytes(raw)
    for act in (lambda: saves.read(path), lambda: saves.write(path, PLAYED)):
        with pytest.raises(saves.SaveError) as caught:
            act()
        sentence = str(caught.value)
        assert str(path) in sentence
        assert sentence.endswith(".")
        assert "\n" not in sentence
    assert path.read_bytes() == raw
    assert list(tmp_path.iterdir()) == [path]


def test_a_save_of_a_newer_game_says_so(tmp_path: Path) -> None:
    path = tmp_path / "season.json"
    path.write_text(json.dumps({"game": "Good Standing", "format": 99, "saved": "otherwise"}))
    with pytest.raises(saves.SaveError, match="newer version"):
        saves.read(path)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (".", "it is a folder"),
        ("file/season.json", "could not be saved"),
        ("a" * 300, "its name is too long"),
        ("hanging/season.json", "could not be saved"),
    ],
)
def test_a_place_that_cannot_be_written_is_said(name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "hanging").symlink_to(tmp_path / "file" / "nowhere")
    with pytest.raises(saves.SaveError, match=words) as caught:
        saves.write(tmp_path / name, PLAYED)
    assert str(caught.value).endswith(".")
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(os.name == "nt" or not os.getuid(), reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(saves.SaveError, match="you may not"):
            saves.write(tmp_path / "season.json", PLAYED)
    finally:
        tmp_path.chmod(0o700)


def test_a_write_that_fails_keeps_the_old_save(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "season.json"
    saves.write(path, PLAYED)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(saves.SaveError, match="the disk is full"):
        saves.write(path, PLAYED.undo())
    assert saves.read(path) == PLAYED
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_to_a_save_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    link.symlink_to(real)
    saves.write(link, PLAYED)
    saves.write(link, PLAYED.undo())
    assert link.is_symlink()
    assert saves.read(real) == PLAYED.undo()


WRITER = """
import sys
from pathlib import Path
from game.content import saves
from game.core.playthrough import Playthrough
path, number = Path(sys.argv[1]), 0
while True:
    number += 1
    saves.write(path, Playthrough("small-life", "", number, ("choice",) * (number % 500)))
    print(number, flush=True)
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="needs a kill that cannot be caught")
def test_a_writer_killed_at_any_moment_leaves_a_whole_save(tmp_path: Path) -> None:
    path, chance, last = tmp_path / "season.json", random.Random(5), 0
    for _ in range(8):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(chance.random() * 0.1)
        writer.send_signal(signal.SIGKILL)
        done = writer.stdout.read().split()
        writer.wait()
        writer.stdout.close()
        last = int(done[-1]) if done else 1
        found = saves.read(path)
        assert found.seed in (last, last + 1)
        assert len(found.choices) == found.seed % 500


# --- Going on after an edit of the content ---------------------------------------------


def season_of(folder: Path, *edits: tuple[str, str]) -> Season:
    made = text("life")
    for old, new in edits:
        assert old in made
        made = made.replace(old, new)
    content = load([SMALL / "rulebook.yaml"], [written(folder, life=made) / "life.yaml"])
    assert content.findings == []
    return content.lives["small-life"].season


def test_a_save_outlives_an_edit_of_the_words(small: Season, tmp_path: Path) -> None:
    edited = season_of(
        tmp_path,
        ("title: The corner", "title: Another corner"),
        ("text: Run for it", "text: Hurry"),
        ("day: 8", "day: 7"),
    )
    run = saves.resume(edited, PLAYED)
    assert run.choices == PLAYED.choices
    assert run.world.scene == "quay"


def test_a_choice_that_is_gone_is_named(small: Season, tmp_path: Path) -> None:
    edited = season_of(tmp_path, ("id: sign", "id: signs"), ("id: run", "id: rush"))
    with pytest.raises(saves.SaveError) as caught:
        saves.resume(edited, PLAYED)
    assert str(caught.value) == (
        "The save cannot be resumed: its choice 1, 'run', is no longer on offer in 'The corner'."
    )


def test_a_choice_after_the_end_is_named(small: Season) -> None:
    ended = replace(PLAYED, choices=("run", "sign", "home", "home"))
    assert saves.resume(small, replace(ended, choices=ended.choices[:3])).world.ending == "ashore"
    with pytest.raises(saves.SaveError, match="its choice 4, 'home', comes after the end"):
        saves.resume(small, ended)


def test_a_choice_whose_condition_no_longer_holds_is_named(small: Season) -> None:
    waited = replace(PLAYED, choices=("wait", "appeal"))
    assert "appeal" not in {choice.id for choice in start(small, 7).choose("wait").offered}
    with pytest.raises(saves.SaveError, match="its choice 2, 'appeal', .* in 'The counter'"):
        saves.resume(small, waited)


def test_a_save_of_the_first_format_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "season.json"
    first = {key: value for key, value in good().items() if key != "cases"} | {"format": 1}
    path.write_text(json.dumps(first), encoding="utf-8")
    assert saves.read(path) == PLAYED
    saves.write(path, PLAYED)
    assert json.loads(path.read_text(encoding="utf-8")) == good()


def test_what_lies_on_a_desk_is_saved_with_the_season(tmp_path: Path) -> None:
    path = tmp_path / "season.json"
    case = Playthrough("small-life", "", 3, ("run", "sign", "board"))
    saves.write(path, replace(PLAYED, cases=(case,)))
    assert saves.read(path).cases == (case,)
