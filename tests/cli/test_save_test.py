"""`play LIFE --save-test NAME`: a test of what was played, beside the life."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from game.cli.trials import run_trials
from game.content.diagnostics import Diagnostic
from game.content.loading import load
from game.content.trials import load_trials
from tests.cli.conftest import Command

LIFE = Path("small/life.yaml")
TESTS = Path("small/tests")
SEASON = ("play", LIFE, "--seed", "1")


@pytest.fixture(autouse=True)
def _folder(small_folder: Path, small_shelf: Path) -> None:
    """The small life lies in `small`, and the game ships with little, so that it is quick."""


def checked() -> list[Diagnostic]:
    """All that is wrong with the tests beside the small life, and with what they find."""
    trials, findings = load_trials(load([Path("small/rulebook.yaml")], [LIFE]))
    assert trials
    return [*findings, *run_trials(trials)]


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(lines) + "\n"))


def test_with_a_document_the_test_is_written_and_the_document_is_all_that_is_printed(
    good_standing: Command,
) -> None:
    done = good_standing(*SEASON, "--choices", "run,sign,board", "--json", "--save-test", "boat")
    assert done.json["ending"]["id"] == "ashore"
    text = (TESTS / "boat.yaml").read_text(encoding="utf-8")
    assert "  - run\n  - sign\n  - board\n" in text
    assert "  ending: ashore\n" in text
    assert checked() == []


def test_a_test_that_was_saved_fails_once_the_life_goes_another_way(good_standing: Command) -> None:
    good_standing(*SEASON, "--choices", "run,sign,board", "--json", "--save-test", "boat")
    text = LIFE.read_text(encoding="utf-8")
    LIFE.write_text(text.replace("title: Ashore", "title: On land"), encoding="utf-8")
    (finding,) = checked()
    assert (finding.code.id, finding.file) == ("GS401", TESTS / "boat.yaml")


def test_what_is_played_in_plain_text_is_written_on_leaving(
    good_standing: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "go-on", "run", "go-on", "sign", "go-on", "q")
    done = good_standing(*SEASON, "--plain", "--save-test", "boat")
    assert done.status == 0
    assert done.out.endswith(f"The test was written to '{TESTS / 'boat.yaml'}'.\n")
    assert "choices:\n  - run\n  - sign\n#" in (TESTS / "boat.yaml").read_text(encoding="utf-8")
    assert checked() == []


def test_what_was_taken_back_is_not_in_the_test(
    good_standing: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "run", "go-on", "sign", "go-on", "menu", "undo", "stand", "q")
    good_standing(*SEASON, "--plain", "--save-test", "boat")
    assert "choices:\n  - run\n  - stand\n#" in (TESTS / "boat.yaml").read_text(encoding="utf-8")


def test_a_life_that_is_played_afterwards_is_not_in_the_test(
    good_standing: Command, monkeypatch: pytest.MonkeyPatch, small_shelf: Path
) -> None:
    leave = ("menu", "leave", "leave")
    typed(monkeypatch, "wait", "go-on", *leave, "lives", "life-small-life", "begin", "help", "q")
    good_standing(*SEASON, "--plain", "--save-test", "boat")
    assert "choices:\n  - wait\n#" in (TESTS / "boat.yaml").read_text(encoding="utf-8")


def test_the_kiosk_cut_and_a_life_that_ships(good_standing: Command, small_shelf: Path) -> None:
    words = ("play", "small-life:kiosk", "--choices", "run,sign", "--json", "--save-test", "cut")
    assert good_standing(*words).status == 0
    written = small_shelf / "lives" / "tests" / "cut.yaml"
    assert "life: small-life:kiosk\n" in written.read_text(encoding="utf-8")


def test_a_schema_that_lies_near_is_named_in_the_first_line(good_standing: Command) -> None:
    words = (*SEASON, "--choices", "run", "--json", "--save-test")
    (LIFE.parent / "schema").mkdir()
    (LIFE.parent / "schema" / "test.schema.json").write_text("{}", encoding="utf-8")
    good_standing(*words, "with")  # The first of all, before there is a folder of tests.
    (LIFE.parent / "schema" / "test.schema.json").unlink()
    good_standing(*words, "without")
    assert (TESTS / "without.yaml").read_text(encoding="utf-8").startswith("schema: 1\n")
    (LIFE.parent / "schema" / "test.schema.json").write_text("{}", encoding="utf-8")
    first = (TESTS / "with.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../schema/test.schema.json"
    assert (TESTS / first.rpartition("=")[2]).is_file()


@pytest.mark.parametrize("suffix", ["yaml", "yml"])
def test_a_test_that_is_there_is_never_written_over(suffix: str, good_standing: Command) -> None:
    TESTS.mkdir()
    (TESTS / f"mine.{suffix}").write_text("hers", encoding="utf-8")
    done = good_standing(*SEASON, "--choices", "run", "--json", "--save-test", "mine")
    assert done.status == 1
    assert done.sentence == (
        f"There is a test '{TESTS / f'mine.{suffix}'}' already; it stays as it is. "
        "Choose a new name."
    )
    assert (TESTS / f"mine.{suffix}").read_text(encoding="utf-8") == "hers"
    assert [each.name for each in TESTS.iterdir()] == [f"mine.{suffix}"]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("My Test", "Would 'my-test' do?"),
        ("boat.yaml", "Would 'boat' do?"),
        ("../boat", "Would 'boat' do?"),
        ("a--b", "Would 'a-b' do?"),
        ("ab" * 40, f"Would '{'ab' * 30}' do?"),
        ("", "60 at most."),
        ("é", "60 at most."),
    ],
)
def test_names_that_are_no_ids(name: str, near: str, good_standing: Command) -> None:
    done = good_standing(*SEASON, "--choices", "run", "--json", "--save-test", name)
    assert done.status == 2
    assert done.sentence.endswith(near)
    assert not TESTS.exists()


def test_a_season_without_a_choice_is_no_test(good_standing: Command) -> None:
    done = good_standing(*SEASON, "--json", "--save-test", "none")
    assert done.sentence == "No choice was made, so no test was written."
    assert not TESTS.exists()


def test_where_nothing_can_be_written_it_is_said_before_anybody_plays(
    good_standing: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    done = good_standing(*SEASON, "--plain", "--save-test", "boat")
    assert done.sentence == (
        f"No test can be written to '{TESTS}': you may not write there. "
        "Copy the life into a folder of your own and play that file."
    )


def test_a_file_in_the_place_of_the_folder_is_a_sentence(good_standing: Command) -> None:
    TESTS.write_text("in the way", encoding="utf-8")
    done = good_standing(*SEASON, "--choices", "run", "--json", "--save-test", "boat")
    assert "could not be written" in done.sentence


def test_a_test_needs_a_life(good_standing: Command) -> None:
    assert good_standing("play", "--plain", "--save-test", "boat").status == 2


def test_a_life_named_by_a_number_is_quoted(good_standing: Command, small_folder: Path) -> None:
    life = small_folder / "life.yaml"
    text = life.read_text(encoding="utf-8").replace("id: small-life", 'id: "1984"')
    life.write_text(text, encoding="utf-8")
    words = ("play", life, "--choices", "run", "--json", "--save-test", "year")
    assert good_standing(*words).status == 0
    assert good_standing("check", life).status == 0
