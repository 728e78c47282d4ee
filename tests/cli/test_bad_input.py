"""Whatever is typed wrongly is answered with one sentence, and nothing is lost."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.content.small import edited, marked_places, written

LONG = "a" * 300
USAGE = [
    ("nonsense", "'nonsense'"),
    ("play", "Name a life"),
    ("play --json", "Name a life"),
    ("play small-life --jsn", "--jsn"),
    ("play small-life --js", "--js"),
    ("play small-life more", "more"),
    ("play small-life --json --seed abc", "whole number of at most 18 digits, not 'abc'"),
    ("play small-life --json --seed 1.5", "not '1.5'"),
    ("play small-life --json --seed ²", "not '²'"),
    ("play small-life --json --seed=--5", "not '--5'"),
    ("play small-life --json --seed 9999999999999999999", "at most 18 digits"),
    ("play small-life --json --seed", "--seed"),
    ("play small-life --json --choices run,,sign", "choice 2 of 'run,,sign' is empty"),
    ("play small-life --json --choices run,", "choice 2 of 'run,' is empty"),
    ("shot play -o a.png --choices ,run", "choice 1 of ',run' is empty"),
    ("play small-life --json --resume season.json --seed 4", "keeps its own seed"),
    ("play another --json --resume season.json", "is a season of 'small-life', not of 'another'"),
    ("lives more", "more"),
    ("lives --xml", "--xml"),
    ("check --coverages", "--coverages"),
    ("debrief season.json", "-o/--output"),
    ("debrief -o out.html", "FILE"),
    ("debrief season.json -o out.doc", "'out.doc' ends in none of .html, .pdf"),
    ("debrief season.json -o season.json", "take the place of the save"),
    ("evidence", "evidence --list"),
    ("evidence --motion H01", "evidence --list"),
    ("evidence -o a.html", "evidence --list"),
    ("evidence --motion H01 -o a.doc", "ends in none of .html, .pdf, .md, .txt, .json"),
    ("evidence --motion H01 -o season.json --save season.json", "take the place of the save"),
    ("evidence --motion H01 -o a.html", "There is no motion 'H01'. There are no motions."),
    ("evidence --list more", "more"),
    ("shot", "--list"),
    ("shot nonsense -o a.png", "no screen 'nonsense'"),
    ("shot titel -o a.png", "Did you mean 'title'"),
    ("shot title", "--list"),
    ("shot title -o a.gif", "ends in .png"),
    ("shot title -o a.png --size 1x1", "320 to 7680 pixels, not '1x1'"),
    ("shot title -o a.png --size 99999x99999", "320 to 7680"),
    ("shot title -o a.png --size large", "like 1920x1080, not 'large'"),
    ("shot title -o a.png --size ²x²", "like 1920x1080"),
    ("shot title -o a.png --size 1920", "like 1920x1080"),
    ("shot title -o a.png --text-scale 130", "not '130'"),
    ("shot title -o a.png --contrast low", "low"),
    ("kiosk", "--config"),
    ("kiosk figures --config a.toml", "figures"),
    ("kiosk --config a.toml --init --check", "--check"),
    ("kiosk stats --config a.toml --check", "Either show the figures"),
    ("kiosk --config a.toml --days 3", "'--days' belongs to 'good-standing kiosk stats'"),
    ("kiosk --config a.toml -o a.csv", "'-o' belongs to 'good-standing kiosk stats'"),
    ("kiosk stats --config a.toml --days 0", "a whole number from 1, not '0'"),
    ("kiosk stats --config a.toml --days ²", "not '²'"),
    ("doctor more", "more"),
]
PROBLEMS = [
    ("play smal-life --json", "Did you mean 'small-life'"),
    ("play nothing-like-it --json", "There is: small-life"),
    (f"play {LONG} --json", "no life called"),
    ("play nowhere.yaml --json", "no file 'nowhere.yaml'"),
    (f"play {LONG}.yaml --json", "no file"),
    ("play folder.yaml --json", "no file 'folder.yaml'"),
    ("play small/rulebook.yaml --json", "no life in 'small/rulebook.yaml'"),
    ("play --json --resume nowhere.json", "'nowhere.json' cannot be read: there is no such file"),
    ("play --json --resume folder", "'folder' cannot be read: it is a folder"),
    ("play --json --resume damaged.json", "'damaged.json' is damaged"),
    ("play --json --resume other.json", "'other.json' is not a save of this game"),
    ("play --json --resume newer.json", "newer version"),
    ("play --json --resume elsewhere.json", "no life called 'gone'"),
    ("play --json --resume parted.json", "its choice 2, 'resign', is no longer on offer"),
    (f"play --json --resume {LONG}", "its name is too long"),
    ("play small-life --json --save folder", "it is a folder"),
    ("play small-life --json --save damaged.json", "Nothing was saved, to keep what is there"),
    ("play small-life --json --save newer.json", "Nothing was saved, to keep what is there"),
    ("play small-life --json --save small/life.yaml", "Nothing was saved"),
    ("play small-life --json --save other.json/a.json", "could not be saved"),
    (f"play small-life --json --save {LONG}", "its name is too long"),
    ("play small-life --plain --save folder", "it is a folder"),
    ("stats nowhere.yaml", "There is no file 'nowhere.yaml'."),
    ("graph nowhere.yaml -o a.mmd", "There is no file 'nowhere.yaml'."),
    ("check empty", "nothing to check in 'empty'"),
    ("debrief nowhere.json -o out.html", "'nowhere.json' cannot be read"),
    ("debrief damaged.json -o out.html", "is damaged"),
    ("evidence --motion H01 -o season.json", "'season.json' is a saved season"),
    ("debrief season.json -o folder.html", "'folder.html' could not be written: it is a folder"),
    ("debrief season.json -o no/out.html", "there is no such folder"),
    ("shot play -o a.png --life nope", "no life called 'nope'"),
    ("shot note -o a.png --life nope", "no life called 'nope'"),
    ("shot play -o a.png --life small-life --choices fly", "'fly', is not on offer"),
    ("shot ending -o a.png --life small-life --choices run", "no screen 'ending'"),
    ("shot play -o a.png --life small-life --choices run,sign,home", "the season is over"),
]


def put(name: str, **change: object) -> None:
    save = {"game": "Good Standing", "format": 1, "life": "small-life", "content": "", "seed": 1,
            "choices": ["run", "sign"], "undone": []}  # fmt: skip
    Path(name).write_text(json.dumps(save | change), encoding="utf-8")


@pytest.fixture
def _things(small_shelf: Path, small_folder: Path) -> None:
    """What the commands below stumble over."""
    for folder in ("folder", "folder.html", "folder.yaml", "empty"):
        Path(folder).mkdir()
    Path("damaged.json").write_bytes(b'{"game": "Good Stand')
    Path("other.json").write_text('{"name": "another program"}')
    put("season.json")
    put("newer.json", format=3)
    put("elsewhere.json", life="gone")
    put("parted.json", choices=["run", "resign"])


def contents() -> dict[str, bytes | None]:
    return {str(path): path.read_bytes() if path.is_file() else None for path in Path().rglob("*")}


@pytest.mark.usefixtures("_things")
@pytest.mark.parametrize(("line", "words"), USAGE)
def test_wrong_usage_is_one_sentence_and_status_2(
    line: str, words: str, good_standing: Command
) -> None:
    before = contents()
    outcome = good_standing(*line.split())
    assert words in outcome.sentence
    assert outcome.status == 2
    assert contents() == before


@pytest.mark.usefixtures("_things")
@pytest.mark.parametrize(("line", "words"), PROBLEMS)
def test_a_problem_is_one_sentence_and_status_1(
    line: str, words: str, good_standing: Command
) -> None:
    before = contents()
    outcome = good_standing(*line.split())
    assert words in outcome.sentence
    assert outcome.status == 1
    assert contents() == before


@pytest.mark.usefixtures("small_shelf")
def test_an_empty_name_is_answered_too(good_standing: Command) -> None:
    for words in (["play", "", "--json"], ["play", "small-life", "--json", "--save", ""],
                  ["play", "--json", "--resume", ""], ["check", "no such folder"]):  # fmt: skip
        outcome = good_standing(*words)
        assert outcome.status in (1, 2)
        assert outcome.err.count("\n") == 1


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize("how", ["--json", "--plain"])
def test_a_life_with_errors_lists_all_of_them(
    how: str, small_folder: Path, good_standing: Command
) -> None:
    life = edited("life", ("about: ben", "about: «bem"), ("stage: office", "stage: «offce"))
    written(small_folder, life=life)
    outcome = good_standing("play", "small/life.yaml", how)
    lines = [line for line in outcome.err.splitlines() if " | " not in line]
    assert (outcome.status, outcome.out) == (1, "")
    stage, about = (f"small/life.yaml:{at.line}:{at.column}" for at in marked_places(life))
    assert lines[0].startswith(f"{stage}: error GS014 not-an-option: ")
    assert lines[1].startswith(f"{about}: error GS109 unknown-person: ")
    assert lines[2] == "The content has errors; they are listed above."
    assert len(lines) == 3


@pytest.mark.usefixtures("small_folder")
def test_a_damaged_shelf_is_said_and_not_a_traceback(
    small_shelf: Path, good_standing: Command
) -> None:
    shutil.rmtree(small_shelf / "evidence")
    (small_shelf / "rulebook.yaml").unlink()
    for words in (["lives"], ["play", "small-life", "--json"], ["check"]):
        outcome = good_standing(*words)
        assert outcome.status == 1
        assert "there is no such file" in outcome.err
        assert "Traceback" not in outcome.err


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_is_answered(good_standing: Command) -> None:
    assert good_standing("play", os.fsdecode(b"\xff\xfe"), "--json").status == 1
