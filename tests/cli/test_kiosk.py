"""`kiosk`: its operator file written, checked and handed on."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from types import ModuleType

import pytest

from game.kiosk.operator import Operator
from game.kiosk.reading import Started
from tests.cli.conftest import Command

BAD = "version = 1\n[visit]\nidle_seconds = 5\nlivs = []\n"


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, Started]]:
    """What the supervisor was started with, in place of starting it."""
    made: list[tuple[Path, Started]] = []

    def run(path: Path, started: Started) -> int:
        made.append((path, started))
        return 0

    module = ModuleType("supervisor")
    module.run = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "game.kiosk.supervisor", module)
    return made


@pytest.fixture
def figures(monkeypatch: pytest.MonkeyPatch) -> list[tuple[argparse.Namespace, Operator]]:
    """What the figures were asked with."""
    made: list[tuple[argparse.Namespace, Operator]] = []

    def run(arguments: argparse.Namespace, operator: Operator) -> int:
        made.append((arguments, operator))
        return 0

    module = ModuleType("kiosk_stats")
    module.run = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "game.cli.kiosk_stats", module)
    return made


def test_a_file_is_written_and_found_in_order(good_standing: Command) -> None:
    made = good_standing("kiosk", "--config", "new/kiosk.toml", "--init")
    assert (made.status, made.err) == (0, "")
    assert "'new/kiosk.toml'" in made.out
    checked = good_standing("kiosk", "--config", "new/kiosk.toml", "--check")
    assert (checked.status, checked.out, checked.err) == (0, "No findings.\n", "")


def test_a_file_is_never_written_over(good_standing: Command) -> None:
    Path("kiosk.toml").write_text(BAD)
    refused = good_standing("kiosk", "--config", "kiosk.toml", "--init")
    assert refused.status == 1
    assert "nothing was written" in refused.sentence
    assert Path("kiosk.toml").read_text() == BAD


@pytest.mark.parametrize("name", [".", "a" * 300 + ".toml", "file/kiosk.toml", "a\0.toml"])
def test_where_no_file_can_be_written_it_is_said(good_standing: Command, name: str) -> None:
    Path("file").write_text("")
    assert good_standing("kiosk", "--config", name, "--init").sentence


def test_all_findings_are_printed_with_file_and_line(good_standing: Command) -> None:
    Path("kiosk.toml").write_text(BAD)
    checked = good_standing("kiosk", "--config", "kiosk.toml", "--check")
    assert (checked.status, checked.out) == (1, "3 findings.\n")
    first, second, third = checked.err.splitlines()
    assert first.startswith("kiosk.toml: warning: The size of the screen is not given")
    assert second == "kiosk.toml:3: error: 'idle_seconds' in [visit] must be 30 or more, found 5."
    assert third.startswith("kiosk.toml:4: error: 'livs' in [visit] has no meaning. Did you mean")


def test_of_very_many_findings_the_first_are_printed(good_standing: Command) -> None:
    Path("kiosk.toml").write_text("".join(f"key{number} = 1\n" for number in range(250)))
    checked = good_standing("kiosk", "--config", "kiosk.toml", "--check")
    assert checked.out == "252 findings.\n"
    assert len(checked.err.splitlines()) == 201
    assert checked.err.endswith("… and 52 more findings.\n")


def test_a_warning_alone_is_a_finding_too(good_standing: Command) -> None:
    Path("kiosk.toml").write_text("version = 1\n")
    checked = good_standing("kiosk", "--config", "kiosk.toml", "--check")
    assert (checked.status, checked.out) == (1, "1 finding.\n")


def test_it_runs_on_what_the_file_says(
    good_standing: Command, runs: list[tuple[Path, Started]]
) -> None:
    Path("kiosk.toml").write_text('version = 1\n[place]\nid = "hall-2"\n')
    ran = good_standing("kiosk", "--config", "kiosk.toml")
    assert (ran.status, ran.err) == (0, "")
    ((path, started),) = runs
    assert (path, started.operator.place.id, started.complaint) == (
        Path("kiosk.toml"),
        "hall-2",
        "",
    )


def test_with_a_bad_file_it_runs_as_before_and_says_so(
    good_standing: Command, runs: list[tuple[Path, Started]]
) -> None:
    Path("kiosk.toml").write_text('version = 1\n[place]\nid = "hall-2"\n')
    good_standing("kiosk", "--config", "kiosk.toml")
    Path("kiosk.toml").write_text(BAD)
    ran = good_standing("kiosk", "--config", "kiosk.toml")
    assert ran.status == 0
    assert "as it did before the file changed" in ran.err
    assert runs[-1][1].operator.place.id == "hall-2"
    assert runs[-1][1].complaint == ran.err.strip()


def test_figures_are_asked_for_with_what_was_typed(
    good_standing: Command, figures: list[tuple[argparse.Namespace, Operator]]
) -> None:
    Path("kiosk.toml").write_text('version = 1\n[place]\nid = "hall-2"\n')
    words = ("kiosk", "stats", "--config", "kiosk.toml", "-o", "out.csv", "--days", "30")
    assert good_standing(*words).status == 0
    ((arguments, operator),) = figures
    assert (arguments.output, arguments.days) == (Path("out.csv"), 30)
    assert operator.place.id == "hall-2"


def test_no_figures_are_shown_for_a_file_with_errors(
    good_standing: Command, figures: list[tuple[argparse.Namespace, Operator]]
) -> None:
    Path("kiosk.toml").write_text(BAD)
    asked = good_standing("kiosk", "stats", "--config", "kiosk.toml")
    assert (asked.status, figures) == (1, [])
    assert "must be 30 or more" in asked.err
