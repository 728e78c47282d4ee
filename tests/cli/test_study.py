"""`study`: on, off, what was kept, written out, and forgotten."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from datetime import datetime
from pathlib import Path

import pytest

from game.content.sittings import Sittings
from game.core.study import Study
from tests.cli.conftest import Command
from tests.study.people import sat


@pytest.fixture
def kept() -> Sittings:
    """Where this machine keeps the study."""
    folder = Path(os.environ["XDG_DATA_HOME"]) / "good-standing"
    folder.mkdir(parents=True)
    return Sittings(folder)


def fill(kept: Sittings, study: Study, people: int) -> None:
    for tie in reversed(range(people)):
        kept.add(sat(study, tie, "before", fair=5))
        kept.add(sat(study, tie, "after"))


def plain(good_standing: Command, monkeypatch: pytest.MonkeyPatch, typed: str, *words: str) -> str:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    played = good_standing("play", "night-ferry:kiosk", "--plain", "--seed", "3", *words)
    assert (played.status, played.err) == (0, "")
    return played.out


def test_off_is_how_it_comes_and_nobody_is_asked(
    good_standing: Command, monkeypatch: pytest.MonkeyPatch, kept: Sittings
) -> None:
    assert good_standing("study", "status").out.startswith("The study is off.\nKept: 0 before, 0")
    assert "EIGHT SHORT QUESTIONS" not in plain(good_standing, monkeypatch, "q\n")
    good_standing("study", "on")
    good_standing("study", "off")
    assert "EIGHT SHORT QUESTIONS" not in plain(good_standing, monkeypatch, "q\n")
    assert not kept.file.exists()


def test_turned_on_a_life_is_offered_with_questions_and_they_are_kept(
    good_standing: Command, monkeypatch: pytest.MonkeyPatch, kept: Sittings
) -> None:
    assert "consent" in good_standing("study", "on").out
    said = plain(good_standing, monkeypatch, "study-begin\n" + "6\n" * 8 + "q\n")
    assert "EIGHT SHORT QUESTIONS" in said
    assert "QUESTION 8 OF 8" in said
    (sitting,) = kept.read().sittings
    assert (sitting.life, sitting.moment) == ("night-ferry:kiosk", "before")
    assert sitting.week == f"{datetime.now():%G-W%V}"
    assert "Kept: 1 before, 0 after, 0 of both." in good_standing("study", "status").out


def test_whoever_resumes_or_names_choices_is_not_asked(
    good_standing: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    good_standing("study", "on")
    said = plain(good_standing, monkeypatch, "q\n", "--choices", "1")
    assert "EIGHT SHORT QUESTIONS" not in said


def test_where_nothing_can_be_kept_nobody_is_asked(
    good_standing: Command, monkeypatch: pytest.MonkeyPatch, kept: Sittings
) -> None:
    good_standing("study", "on")
    kept.file.mkdir()
    assert "EIGHT SHORT QUESTIONS" not in plain(good_standing, monkeypatch, "q\n")


def test_the_table_is_written_by_number_and_not_by_who_was_first(
    good_standing: Command, kept: Sittings, study: Study
) -> None:
    fill(kept, study, 6)
    said = good_standing("study", "export", "-o", "all.csv")
    assert said.out == "Wrote 12 sittings, 6 of them in pairs, to 'all.csv'.\n"
    rows = list(csv.DictReader(io.StringIO(Path("all.csv").read_text(encoding="utf-8"))))
    assert [int(row["tie"]) for row in rows[::2]] == list(range(6))
    assert [row["moment"] for row in rows] == ["before", "after"] * 6


def test_the_document_says_what_changed_and_with_what_interval(
    good_standing: Command, kept: Sittings, study: Study
) -> None:
    fill(kept, study, 6)
    good_standing("study", "export", "-o", "all.json", "--seed", "9")
    first = Path("all.json").read_text(encoding="utf-8")
    change = json.loads(first)["group"]["dprime"]["change"]
    assert change["low"] <= change["mean"] <= change["high"]
    good_standing("study", "export", "-o", "all.json", "--seed", "9")
    assert Path("all.json").read_text(encoding="utf-8") == first


def test_damaged_lines_are_counted_and_left_out(
    good_standing: Command, kept: Sittings, study: Study
) -> None:
    fill(kept, study, 1)
    with kept.file.open("ab") as file:
        file.write(b'{"half')
    assert "1 line cannot be read" in good_standing("study", "status").out
    assert "1 line could not be used" in good_standing("study", "export", "-o", "a.csv").out


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("study",), 2, "ACTION"),
        (("study", "maybe"), 2, "maybe"),
        (("study", "export"), 2, "-o"),
        (("study", "export", "-o", "a.txt"), 2, ".csv or .json"),
        (("study", "export", "-o", "a.csv"), 1, "nothing to write"),
        (("study", "forget"), 2, "--yes"),
    ],
)
def test_what_goes_wrong_is_one_sentence(
    good_standing: Command, words: tuple[str, ...], status: int, said: str
) -> None:
    failed = good_standing(*words)
    assert failed.status == status
    assert said in failed.sentence


def test_answers_cannot_be_written_over_themselves_or_nowhere(
    good_standing: Command, kept: Sittings, study: Study, tmp_path: Path
) -> None:
    fill(kept, study, 1)
    failed = good_standing("study", "export", "-o", tmp_path / "none" / "a.csv")
    assert "could not be written" in failed.sentence
    before = kept.file.read_bytes()
    good_standing("study", "export", "-o", "a.csv")
    assert kept.file.read_bytes() == before


def test_forgetting_needs_a_yes_and_leaves_nothing(
    good_standing: Command, kept: Sittings, study: Study
) -> None:
    fill(kept, study, 2)
    assert good_standing("study", "forget").status == 2
    assert kept.file.exists()
    assert good_standing("study", "forget", "--yes").status == 0
    assert not kept.file.exists()
