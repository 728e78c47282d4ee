"""`kiosk stats`: what an operator reads of the visits."""

from __future__ import annotations

import argparse
import csv
import os
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from game.cli import kiosk_stats
from game.cli.fail import Fail
from game.content.catalogue import Catalogue
from game.core.plain_error import PlainError
from game.kiosk import inside
from game.kiosk.counts import local
from game.kiosk.counts.counting import FILE
from game.kiosk.counts.row import row
from game.kiosk.counts.schema import about
from game.kiosk.counts.spool import Spool
from game.kiosk.operator import Operator as File
from game.kiosk.reading import Started
from game.present.screen import Activate
from game.present.visit.noted import Noted
from game.present.visit.visits import Visits
from tests.kiosk.counts.visits import Statistics


@dataclass(frozen=True)
class Visit:
    lives: tuple[str, ...] = ()


@dataclass(frozen=True)
class Operator:
    visit: Visit = Visit()
    statistics: Statistics = field(default_factory=Statistics)


def typed(
    operator: Operator | None = None, output: str | None = None, days: int | None = None
) -> int:
    """What `kiosk stats` does with these words, and the operator's file."""
    path = Path(output) if output else None
    return kiosk_stats.run(argparse.Namespace(output=path, days=days), operator or Operator())


@pytest.fixture
def file() -> Path:
    """Where this machine keeps what it has counted."""
    return Path(os.environ["XDG_DATA_HOME"]) / "good-standing" / "kiosk" / FILE


def fill(file: Path, number: int, days_ago: int = 0, kiosk: str = "kiosk-1", **told: str) -> None:
    noted = Noted(
        life=told.get("life", "night-ferry:kiosk"),
        ended="left" if "reached" not in told else "finished",
        at=told.get("at", "school"),
        reached_ending=told.get("reached", ""),
        seconds=120,
        modes=frozenset({"touch"}),
        language="en",
    )
    when = datetime.now().replace(hour=12) - timedelta(days=days_ago)
    Spool(file).add([row(noted, kiosk, when) for _ in range(number)])


def test_before_anybody_came_there_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert typed() == 0
    assert "There were fewer than 5 visits" in capsys.readouterr().out


def test_an_operator_reads_names_and_not_ids(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(file, 12)
    fill(file, 9, at="supper")
    fill(file, 7, at="kitchen")
    fill(file, 6, reached="signed-for")
    fill(file, 8, life="", at="lives")
    typed(Operator(Visit(("night-ferry",))))
    out = capsys.readouterr().out
    for words in (
        "The Night Ferry",
        "No life begun",
        "The peg with the crane",
        "Came to an ending",
        "English",
    ):
        assert words in out, out
    assert "night-ferry" not in out


def test_several_kiosks_are_told_apart_and_summed(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    together = tmp_path / "museum.sqlite3"
    for kiosk, number in (("hall", 9), ("yard", 8), ("roof", 2)):
        fill(together, number, kiosk=kiosk)
        fill(together, number, kiosk=kiosk, reached="signed-for")
    fill(file, 6)
    typed(Operator(statistics=Statistics(url=f"sqlite:///{together}")))
    out = capsys.readouterr().out
    squeezed = [" ".join(line.split()) for line in out.splitlines()]
    assert "All visits 38" in squeezed
    assert "hall 18 9 9" in squeezed
    assert "All others 10 10" in squeezed
    assert "6 visits wait on this machine to be sent there." in out
    assert f"'sqlite:///{together}'" in out


def test_days_are_counted_back_from_today(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(file, 10)
    fill(file, 20, days_ago=6)
    fill(file, 40, days_ago=7)
    for days, seen in ((1, 10), (7, 30), (8, 70), (None, 70)):
        typed(days=days)
        assert f"{seen}" in capsys.readouterr().out.splitlines()[2]


@pytest.mark.parametrize("kind", ["csv", "svg", "png"])
def test_it_is_written_in_the_form_that_the_file_is_named_for(
    file: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(file, 12)
    assert typed(output=f"all.{kind}") == 0
    assert f"12 visits, in 'all.{kind}'." in capsys.readouterr().out
    raw = Path(f"all.{kind}").read_bytes()
    assert raw.startswith({"csv": b"table,", "svg": b"<svg", "png": b"\x89PNG"}[kind])


def test_the_table_can_be_read_by_a_program(file: Path) -> None:
    fill(file, 12)
    fill(file, 9, at="supper")
    fill(file, 5, life="", at="lives")
    typed(Operator(Visit(("night-ferry:kiosk",))), output="all.csv")
    with Path("all.csv").open(encoding="utf-8", newline="") as opened:
        rows = {(row["table"], row["row"]): row["visits"] for row in csv.DictReader(opened)}
    assert rows["visits", ""] == "26"
    assert rows["lives", "night-ferry"] == "21"
    assert rows["lives", "no-life"] == "5"


def test_it_says_when_nothing_is_counted_any_more(
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed(Operator(statistics=Statistics(on=False)))
    assert "Visits are not counted at present" in capsys.readouterr().out


def test_dropped_visits_are_said_and_few_of_them_not_numbered(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Spool(file).add([], lost=3)
    typed()
    assert "Fewer than 5 visits could not be kept" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("output", "days", "said"),
    [("all.pdf", None, ".csv, .svg, .png"), ("all", None, "unknown"), (None, 0, "from 1 on")],
)
def test_wrong_usage_is_one_sentence(output: str | None, days: int | None, said: str) -> None:
    with pytest.raises(Fail, match=said) as failed:
        typed(output=output, days=days)
    assert failed.value.status == 2


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("sqlite:////nowhere/at/all.sqlite3", "cannot be read: unable to open"),
        ("postgresql://kiosk:s3cr@127.0.0.1:1/museum", "127.0.0.1:1/museum"),
        ("kiosk:s3cr", "cannot be read"),
    ],
)
def test_a_database_that_cannot_be_read_is_one_sentence_without_a_password(
    url: str, said: str
) -> None:
    with pytest.raises(PlainError) as failed:
        typed(Operator(statistics=Statistics(url=url)))
    assert said in str(failed.value)
    assert "\n" not in str(failed.value)
    assert "s3cr" not in str(failed.value)


def test_a_damaged_file_is_one_sentence(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(b"rubbish" * 2000)
    with pytest.raises(PlainError, match="are damaged"):
        typed()


def test_a_database_of_a_newer_game_is_not_read(file: Path) -> None:
    fill(file, 1)
    with local.writing(file) as connection:
        connection.execute(about.update().where(about.c.name == "schema").values(value=9))
    with pytest.raises(PlainError, match="newer version"):
        typed()


def test_looking_changes_nothing(file: Path) -> None:
    typed()
    assert not file.exists()
    fill(file, 9)
    before = file.read_bytes()
    typed()
    assert file.read_bytes() == before


def test_what_visitors_did_in_the_game_inside_is_what_is_read(
    catalogue: Catalogue,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def six_begin_and_go(visits: Visits, **__: object) -> int:
        for _visitor in range(6):
            visits.waited(1000)
            visits.stirred("touch")
            for target in ("life-night-ferry:kiosk", "begin"):
                visits.handle(Activate(visits.screen().sequence, target))
            for _second in range(100):
                visits.waited(1000)
        return 0

    monkeypatch.setattr("game.window.run.run", six_begin_and_go)
    inside.run(Started(File()), tmp_path / "kiosk.toml", catalogue)
    assert typed() == 0
    assert re.search(r"\b6\b", capsys.readouterr().out)
