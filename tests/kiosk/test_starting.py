"""A kiosk starts in the morning, whatever has become of its operator file."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.kiosk.operator import Operator
from game.kiosk.reading import last_good, started_with

GOOD = 'version = 1\n[place]\nid = "hall-2"\n[screen]\nwidth_mm = 476\nheight_mm = 268\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text(GOOD)
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_a_good_file_is_run_on_without_complaint(file: Path, data: Path) -> None:
    started = started_with(file, data)
    assert (started.operator.place.id, started.complaint) == ("hall-2", "")
    assert last_good(file, data) == started.operator


def test_what_is_only_odd_does_not_stop_it(file: Path, data: Path) -> None:
    file.write_text(GOOD + '[staff]\npin = "0000"\n')
    started = started_with(file, data)
    assert (started.operator.staff.pin, started.complaint) == ("0000", "")


@pytest.mark.parametrize("bad", ["", "version = 1\n[visit]\nidle_seconds = 5\n", "\0", "a = [[["])
def test_a_bad_file_gives_way_to_the_last_good_one(file: Path, data: Path, bad: str) -> None:
    started_with(file, data)
    file.write_text(bad)
    for _ in range(2):
        started = started_with(file, data)
        assert started.operator.place.id == "hall-2"
        assert "as it did before the file changed" in started.complaint
        assert str(file) in started.complaint


def test_a_file_that_is_gone_gives_way_too(file: Path, data: Path) -> None:
    started_with(file, data)
    file.unlink()
    started = started_with(file, data)
    assert started.operator.place.id == "hall-2"
    assert "there is no such file" in started.complaint


def test_without_a_last_good_one_it_runs_on_the_defaults_and_says_so(
    file: Path, data: Path
) -> None:
    file.write_text("version = 1\n[visit]\nidle_seconds = 5\nextensions = 1\n")
    started = started_with(file, data)
    assert started.operator == Operator()
    assert "on its defaults" in started.complaint
    assert "must be 30 or more, found 5" in started.complaint
    assert "There is 1 more." in started.complaint
    assert "--check" in started.complaint


def test_a_damaged_copy_is_no_reason_not_to_start(file: Path, data: Path) -> None:
    started_with(file, data)
    (copy,) = data.iterdir()
    for damage in (b"", b"\xff\xfe", b"version = 1\n[visit]\nidle_seconds = 1"):
        copy.write_bytes(damage)
        file.write_text("")
        assert started_with(file, data).operator == Operator()
    file.write_text(GOOD)
    assert started_with(file, data).complaint == ""
    file.write_text("")
    assert started_with(file, data).operator.place.id == "hall-2"


def test_the_copy_follows_the_file(file: Path, data: Path) -> None:
    started_with(file, data)
    file.write_text(GOOD.replace("hall-2", "hall-3"))
    started_with(file, data)
    assert [copy.read_text() for copy in data.iterdir()] == [file.read_text()]


def test_the_copy_is_written_only_when_something_changed(file: Path, data: Path) -> None:
    started_with(file, data)
    (copy,) = data.iterdir()
    before = copy.stat().st_ino
    started_with(file, data)
    assert copy.stat().st_ino == before


def test_two_kiosks_of_one_machine_do_not_mix(file: Path, data: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text(GOOD.replace("hall-2", "hall-3"))
    started_with(file, data)
    started_with(other, data)
    file.write_text("")
    assert started_with(file, data).operator.place.id == "hall-2"


def test_where_nothing_can_be_kept_it_starts_and_says_so(file: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("")
    started = started_with(file, blocked)
    assert started.operator.place.id == "hall-2"
    assert "could not be kept" in started.complaint
