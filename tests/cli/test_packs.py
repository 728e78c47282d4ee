"""Lives in the data folder, from the command line: listed as not ours, played, kept and resumed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Command, process
from tests.content.hostile import into, zipped
from tests.content.small import edited, text

pytestmark = pytest.mark.usefixtures("small_shelf")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a person puts lives."""
    return tmp_path / "xdg_data_home" / "good-standing" / "lives"


def test_lives_marks_what_is_not_ours(good_standing: Command, folder: Path) -> None:
    into(folder, "Class 3b/a.yaml", edited("life", ("A Small Life", "Written in class")))
    into(folder, "bad.zip", zipped([("a.yaml", text("life").replace("bem", "ben")), ("../b", "")]))
    outcome = good_standing("lives")
    assert outcome.status == 0
    ours, theirs = outcome.out.split("Written in class")
    assert "Not part of Good Standing" not in ours
    assert theirs.startswith(
        "  (Class 3b/small-life)\n  Not part of Good Standing. It comes from 'Class 3b'.\n"
    )
    assert "Short version: 1 minutes  (Class 3b/small-life:kiosk)" in theirs
    assert outcome.err == "'bad.zip' is not shown: '../b' is no name for a file in a pack.\n"


def test_lives_as_json_says_the_same(good_standing: Command, folder: Path) -> None:
    into(folder, "p.yaml", text("life"))
    into(folder, "x.rar", "x")
    told = good_standing("lives", "--json").json
    assert [(each["id"], each["ours"], each["pack"]) for each in told["lives"]] == [
        ("small-life", True, None),
        ("p/small-life", False, "p"),
    ]
    assert told["lives"][1]["short"]["id"] == "p/small-life:kiosk"
    assert told["withheld"] == [
        "'x.rar' is not shown: lives come as .yaml files, folders or .zip files."
    ]


def test_a_title_cannot_pass_itself_off_as_a_life_of_ours(
    good_standing: Command, folder: Path
) -> None:
    title = '"Mine\\nThe Night Ferry  (night-ferry)"'
    into(folder, "p.yaml", edited("life", ("title: A Small Life", f"title: {title}")))
    lines = good_standing("lives").out.splitlines()
    assert "Mine The Night Ferry (night-ferry)  (p/small-life)" in lines


def test_a_packs_life_is_played_saved_and_gone_on_with(
    good_standing: Command, folder: Path
) -> None:
    into(folder, "p.zip", zipped([("p/lives/a.yaml", text("life"))]))
    played = good_standing(
        "play", "p/small-life", "--json", "--choices", "run", "--save", "s.json", "--seed", "3"
    ).json
    assert (played["life"], played["next"]["scene"]) == ("p/small-life", "counter")
    assert json.loads(Path("s.json").read_text())["life"] == "p/small-life"
    onward = good_standing("play", "--resume", "s.json", "--json", "--choices", "stand").json
    assert onward["choices"] == ["run", "stand"]
    short = good_standing("play", "p/small-life:kiosk", "--json", "--choices", "run").json
    assert short["life"] == "p/small-life:kiosk"
    assert good_standing("debrief", "s.json", "-o", "d.html").status == 0
    assert Path("d.html").read_text()


def test_a_season_whose_pack_is_gone_is_one_sentence(good_standing: Command, folder: Path) -> None:
    path = into(folder, "p.yaml", text("life"))
    good_standing("play", "p/small-life", "--json", "--choices", "run", "--save", "s.json")
    path.write_text("a: [b\n")
    broken = good_standing("play", "--resume", "s.json", "--json").sentence
    assert broken.startswith("'p.yaml' is not shown: on line 1, the bracket opened here")
    path.unlink()
    gone = good_standing("play", "--resume", "s.json", "--json").sentence
    assert "There is no life called 'p/small-life'" in gone


def test_a_packs_life_has_figures(good_standing: Command, folder: Path) -> None:
    into(folder, "p.yaml", text("life"))
    assert "p/small-life" in good_standing("stats", "p/small-life").out


@pytest.mark.slow
def test_a_name_that_cannot_be_printed_breaks_nothing(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "caf\udce9.yaml").write_text(text("life"))
    (folder / "a\x1b[2J.rar").write_text("x")
    outcome = process("lives")
    assert outcome.returncode == 0
    assert "Traceback" not in outcome.stderr
    assert "\x1b" not in outcome.stderr + outcome.stdout
    assert outcome.stderr.count(" is not shown: ") == 2
