"""`graph` draws a life, or says what it lacks."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.conftest import Command
from tests.content.small import edited, written

pytestmark = pytest.mark.usefixtures("small_shelf")

needs_dot = pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")


def test_mermaid_text_needs_nothing_and_names_all_that_a_life_has(
    good_standing: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    outcome = good_standing("graph", "small-life", "-o", "life.mmd")
    assert (outcome.status, outcome.err) == (0, "")
    assert "life.mmd" in outcome.out
    text = Path("life.mmd").read_text(encoding="utf-8")
    assert "flowchart TD" in text
    for words in ("The corner", "day 8, 100 %", "Across", "Run for it", "Night ferry", "School"):
        assert words in text
    shares = [float(each) for each in re.findall(r"Go (?:to the gate|home)<br/>([\d.]+) %", text)]
    assert sum(shares) == pytest.approx(100, abs=0.2)


def test_no_word_of_a_life_is_taken_for_a_sign_of_mermaid(
    small_folder: Path, good_standing: Command
) -> None:
    title = ("title: A Small Life", 'title: "A \\"Small\\" Life --> [x]"')
    choice = ("text: Run for it", 'text: "Run | \\"now\\" ]--> n9"')
    written(small_folder, life=edited("life", title, choice))
    assert good_standing("graph", "small/life.yaml", "-o", "life.mmd").status == 0
    text = Path("life.mmd").read_text(encoding="utf-8")
    (line,) = [line for line in text.splitlines() if "Run" in line]
    assert re.fullmatch(r'  n0 -->\|"[^"|\]]*"\| n1', line)
    assert """title: "A 'Small' Life --> [x]: """ in text


@pytest.mark.parametrize("name", ["life.svg", "life.png"])
def test_without_graphviz_it_says_so_and_what_needs_nothing(
    name: str, good_standing: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    outcome = good_standing("graph", "small-life", "-o", name)
    assert outcome.status == 1
    assert "Graphviz" in outcome.sentence
    assert ".mmd" in outcome.sentence
    assert not Path(name).exists()


@needs_dot
def test_a_picture_is_well_formed_and_carries_the_words(good_standing: Command) -> None:
    assert good_standing("graph", "small-life:kiosk", "-o", "life.svg").status == 0
    words = " ".join(ElementTree.parse("life.svg").getroot().itertext())
    for each in ("The quay", "Across", "Ferry quay", "Run for it"):
        assert each in words
    assert good_standing("graph", "small-life", "-o", "life.png").status == 0
    assert Path("life.png").read_bytes().startswith(b"\x89PNG")


@needs_dot
def test_signs_that_mean_something_to_graphviz_are_only_text(
    small_folder: Path, good_standing: Command
) -> None:
    written(small_folder, life=edited("life", ("text: Run for it", 'text: "<B> & \\" \\\\N {x}"')))
    assert good_standing("graph", "small/life.yaml", "-o", "life.svg").status == 0
    words = " ".join(ElementTree.parse("life.svg").getroot().itertext())
    assert "<B> &" in words


def test_wrong_names_are_one_sentence(good_standing: Command) -> None:
    assert ".svg, .png, .mmd" in good_standing("graph", "small-life", "-o", "life.gif").sentence
    assert "small-life" in good_standing("graph", "smal-life", "-o", "life.mmd").sentence
    assert "no/such" in good_standing("graph", "small-life", "-o", "no/such/life.mmd").sentence
