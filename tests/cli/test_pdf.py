"""`debrief` and `evidence` as PDF, and the code by which a printed season is lived again."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from game.cli.choosing import coded
from game.content.catalogue import Catalogue
from game.core.playthrough import replay
from tests.cli.conftest import ROOT, Command
from tests.paper.reader import Pdf

SMALL = ("small-life", "--seed", "3", "--choices", "run,sign,board")


def saved(good_standing: Command, *words: str) -> None:
    assert good_standing("play", *words, "--json", "--save", "s.json").status == 0


def written(good_standing: Command, *words: str) -> Pdf:
    outcome = good_standing(*words, "-o", "out.pdf")
    assert (outcome.status, outcome.out, outcome.err) == (0, "", "")
    return Pdf(Path("out.pdf").read_bytes())


@pytest.mark.usefixtures("small_shelf")
def test_a_debrief_as_a_pdf(good_standing: Command) -> None:
    saved(good_standing, *SMALL)
    text = written(good_standing, "debrief", "s.json").text()
    assert "A Small Life" in text
    assert "You ran across for the tram." in text
    first = Path("out.pdf").read_bytes()
    written(good_standing, "debrief", "s.json")
    assert Path("out.pdf").read_bytes() == first


@pytest.mark.usefixtures("small_shelf")
def test_the_code_that_is_printed_lives_the_same_season_again(good_standing: Command) -> None:
    saved(good_standing, *SMALL)
    text = written(good_standing, "debrief", "s.json").text()
    printed = re.search(r"play --code (\S+)", text)
    assert printed
    again = good_standing("play", "--code", printed[1], "--json").json
    assert again == good_standing("play", *SMALL, "--json").json
    shouted = good_standing("play", "--code", printed[1].upper(), "--json").json
    assert shouted == again


@pytest.mark.usefixtures("small_shelf")
def test_a_season_goes_on_from_its_code(good_standing: Command) -> None:
    saved(good_standing, "small-life", "--seed", "3", "--choices", "run")
    printed = re.search(r"--code (\S+)", written(good_standing, "debrief", "s.json").text())
    assert printed
    more = good_standing("play", "--code", printed[1], "--choices", "sign,board", "--json").json
    assert more == good_standing("play", *SMALL, "--json").json


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize("seed", ["3", "-7", "123456789012345678"])
def test_a_season_just_begun_has_a_code_too(seed: str, good_standing: Command) -> None:
    saved(good_standing, "small-life", f"--seed={seed}")
    printed = re.search(r"--code (\S+)", written(good_standing, "debrief", "s.json").text())
    assert printed
    assert good_standing("play", "--code", printed[1], "--json").json["seed"] == int(seed)


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize(
    ("words", "says", "status"),
    [
        ("--code small-life.3.122", "is not the code of a season; one looks like", 2),
        ("--code small-life.3.122.0000", "does not fit 'small-life': a sign of it is wrong", 1),
        ("--code small-life.3.1999.0000", "does not fit 'small-life'", 1),
        ("--code smal-life.3.122.0000", "Did you mean 'small-life'", 1),
        ("small-life --code small-life.3.122.0000", "leave out LIFE, --seed and --resume", 2),
        ("--code small-life.3.122.0000 --seed 4", "leave out LIFE, --seed and --resume", 2),
    ],
)
def test_a_code_that_is_wrong_is_one_sentence(
    words: str, says: str, status: int, good_standing: Command
) -> None:
    outcome = good_standing("play", "--json", *words.split())
    assert says in outcome.sentence
    assert outcome.status == status


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize(
    ("output", "says", "status"),
    [
        ("out.docx", "'out.docx' ends in none of .html, .pdf, so its kind is unknown.", 2),
        ("out", "'out' ends in none of .html, .pdf", 2),
        ("folder.pdf", "'folder.pdf' could not be written: it is a folder.", 1),
        ("no/out.pdf", "'no/out.pdf' could not be written: there is no such folder.", 1),
    ],
)
def test_what_cannot_be_written_is_one_sentence(
    output: str, says: str, status: int, good_standing: Command
) -> None:
    Path("folder.pdf").mkdir()
    saved(good_standing, *SMALL)
    outcome = good_standing("debrief", "s.json", "-o", output)
    assert says in outcome.sentence
    assert outcome.status == status


@pytest.mark.usefixtures("small_shelf")
def test_without_the_library_it_says_what_to_do(
    good_standing: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(good_standing, *SMALL)
    for name in [name for name in sys.modules if name.startswith("game.paper")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "fpdf", None)
    outcome = good_standing("debrief", "s.json", "-o", "out.pdf")
    assert "needs the library fpdf2" in outcome.sentence
    assert "make play" in outcome.sentence
    assert not Path("out.pdf").exists()
    assert good_standing("debrief", "s.json", "-o", "out.html").status == 0


@pytest.mark.slow
@pytest.mark.parametrize("motion", ["H01", "h07"])
def test_a_debate_pack_as_a_pdf(motion: str, good_standing: Command) -> None:
    text = written(good_standing, "evidence", "--motion", motion).text()
    assert "The strongest case for" in text
    assert f"{motion.upper()}-C" in text


@pytest.mark.slow
def test_the_bytes_do_not_hang_on_the_process(good_standing: Command) -> None:
    saved(good_standing, "night-ferry:kiosk", "--seed", "3", "--choices", "1,1,1")
    made = []
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        command = [sys.executable, "-m", "game", "debrief", "s.json", "-o", f"{seed}.pdf"]
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        subprocess.run(command, check=True, env=environment)
        made.append(Path(f"{seed}.pdf").read_bytes())
    assert made[0] == made[1]


def test_the_code_that_the_docs_show_is_one(catalogue: Catalogue) -> None:
    shown = {
        code
        for page in ("README.md", "docs/format.md", "docs/decisions/0019-paper.md")
        for code in re.findall(
            r"night-ferry\.[0-9.]+[0-9a-f]{4}\b", (ROOT / page).read_text("utf-8")
        )
    }
    assert shown
    for code in shown:
        given = coded(catalogue, code)
        assert replay(catalogue.season(given.life), given.seed, given.choices).world.ending
