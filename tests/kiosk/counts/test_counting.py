"""Visits are counted whatever becomes of the disk, and a kiosk is never kept waiting by it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from game.kiosk.counts import local
from game.kiosk.counts.counting import FILE, Counter
from game.kiosk.counts.keeping import first_day
from game.kiosk.counts.spool import Spool
from game.kiosk.counts.writer import MOST_HELD, Writer
from tests.kiosk.counts.visits import NOON, Statistics, kept, lost, noted, rows

LONG = 60.0
"""Seconds after which a test is given up; none takes as long."""


@dataclass
class Log:
    """The sentences that were said."""

    lines: list[str] = field(default_factory=list)

    def __call__(self, line: str) -> None:
        assert "\n" not in line
        self.lines.append(line)


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / FILE


@pytest.fixture
def counter(tmp_path: Path, log: Log) -> Iterator[Callable[..., Counter]]:
    """Makes counters, and closes them in the end."""
    made: list[Counter] = []

    def make(statistics: Statistics | None = None) -> Counter:
        counter = Counter(tmp_path, "kiosk-1", statistics or Statistics(), log, again=0.02)
        made.append(counter)
        return counter

    yield make
    for each in made:
        each.close(LONG)


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Somebody else holds the file, and does not let go."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked file is given up at once, and tried again later."""
    monkeypatch.setattr(local, "_PATIENCE", 0)


def test_visits_are_counted(counter: Callable[..., Counter], file: Path) -> None:
    counting = counter()
    for minute in range(5):
        counting.visit(noted(seconds=60 * minute))
    assert counting.settle(LONG)
    assert sorted(row.minutes for row in kept(file)) == [0, 1, 2, 3, 4]


def test_off_means_that_nothing_is_written(counter: Callable[..., Counter], file: Path) -> None:
    counting = counter(Statistics(on=False))
    counting.visit(noted())
    assert counting.settle(LONG)
    assert not file.exists()


def test_a_visit_that_makes_no_sense_is_said_and_does_no_harm(
    counter: Callable[..., Counter], file: Path, log: Log
) -> None:
    counting = counter()
    counting.visit(noted(ended="vanished"))  # type: ignore[arg-type]
    counting.visit(None)  # type: ignore[arg-type]
    counting.visit(noted())
    assert counting.settle(LONG)
    assert len(kept(file)) == 1
    assert len(log.lines) == 2


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path, file: Path) -> None:
    def full(line: str) -> None:
        raise OSError("no space left on device")

    file.write_bytes(b"rubbish" * 2000)
    counting = Counter(tmp_path, "kiosk-1", Statistics(), full)
    counting.visit(None)  # type: ignore[arg-type]
    counting.visit(noted())
    assert counting.settle(LONG)
    counting.close(LONG)
    assert len(kept(file)) == 1


def test_a_folder_may_have_any_signs_in_its_name(tmp_path: Path, log: Log) -> None:
    folder = tmp_path / "a b?c#d%20" / "é"
    counting = Counter(folder, "kiosk-1", Statistics(), log)
    counting.visit(noted())
    assert counting.settle(LONG)
    counting.close(LONG)
    assert len(kept(folder / FILE)) == 1
    assert log.lines == []


def test_a_locked_file_keeps_nobody_waiting_and_loses_nothing(
    counter: Callable[..., Counter], file: Path, log: Log, impatient: None
) -> None:
    counting = counter()
    counting.visit(noted())
    assert counting.settle(LONG)
    with locked(file):
        for _ in range(20):
            counting.visit(noted())
        assert not counting.settle(0.3)
    assert counting.settle(LONG)
    assert len(kept(file)) == 21
    assert log.lines == [
        "The statistics cannot be written, and visits are held: database is locked.",
        "The statistics can be written again.",
    ]


def test_what_the_queue_has_no_room_for_is_counted_as_dropped(
    counter: Callable[..., Counter], file: Path
) -> None:
    counting = counter()
    counting.visit(noted())
    assert counting.settle(LONG)
    with locked(file):
        for _ in range(1000):
            counting.visit(noted())
    assert counting.settle(LONG)
    counting.visit(noted())
    assert counting.settle(LONG)
    assert len(kept(file)) + lost(file) == 1002
    assert lost(file) > 0


def test_where_nothing_can_be_written_visits_go_on(
    counter: Callable[..., Counter], tmp_path: Path, log: Log
) -> None:
    """A folder in place of the file, for root may write to what is read-only."""
    (tmp_path / FILE).mkdir()
    counting = counter()
    for _ in range(10):
        counting.visit(noted())
    assert not counting.settle(0.2)
    (tmp_path / FILE).rmdir()
    assert counting.settle(LONG)
    assert len(kept(tmp_path / FILE)) == 10
    assert log.lines[0].startswith("The statistics cannot be written")


def test_a_full_disk_loses_nothing_that_fits_into_memory(
    file: Path, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = Writer(file, Statistics(), log)
    writer.hold(rows(5), 0)
    writer.write()
    full = (*local._PRAGMAS, "max_page_count=1")
    monkeypatch.setattr(local, "_PRAGMAS", full)
    writer.hold(rows(200), 0)
    writer.write()
    assert writer.held == 200
    assert "full" in log.lines[0]
    monkeypatch.undo()
    writer.write()
    assert (writer.held, len(kept(file)), lost(file)) == (0, 205, 0)


def test_beyond_what_memory_holds_the_oldest_give_way_and_are_counted(
    file: Path, log: Log, impatient: None
) -> None:
    writer = Writer(file, Statistics(), log)
    writer.hold(rows(1), 0)
    writer.write()
    made = rows(MOST_HELD + 7)
    with locked(file):
        writer.hold(made[:9], 0)
        writer.write()
        writer.hold(made[9:], 4)
    writer.write()
    assert {row.id for row in made[7:]} < {row.id for row in kept(file)}
    assert (len(kept(file)), lost(file)) == (MOST_HELD + 1, 7 + 4)


def test_a_spool_that_is_full_drops_the_oldest_and_counts_them(file: Path) -> None:
    spool = Spool(file, most=10)
    spool.add(rows(8, NOON))
    spool.add(rows(8, NOON + timedelta(days=1)))
    assert len(kept(file)) == 10
    assert sum(row.day == NOON.date() for row in kept(file)) == 2
    assert lost(file) == 6


def test_what_is_no_database_is_put_aside_and_a_new_one_begun(
    counter: Callable[..., Counter], file: Path, log: Log
) -> None:
    rubbish = b"no database at all, and longer than a header is" * 40
    file.write_bytes(rubbish)
    counting = counter()
    counting.visit(noted())
    assert counting.settle(LONG)
    assert len(kept(file)) == 1
    aside = file.with_name("statistics.damaged-1.sqlite3")
    assert aside.read_bytes() == rubbish
    assert log.lines == [f"The statistics were damaged. They lie in '{aside}', and begin anew."]


def damage(file: Path) -> None:
    """Overwrite pages in the middle, as a failing disk does."""
    raw = bytearray(file.read_bytes())
    raw[4096 * 2 : 4096 * 4] = b"\xa5" * 4096 * 2
    file.write_bytes(raw)


def test_a_file_with_damaged_pages_is_found_at_the_start(
    counter: Callable[..., Counter], file: Path, log: Log
) -> None:
    Spool(file).add(rows(400))
    damage(file)
    counting = counter()
    counting.visit(noted())
    assert counting.settle(LONG)
    assert len(kept(file)) == 1
    assert "damaged" in log.lines[0]


def test_a_file_that_is_damaged_while_it_is_used_is_put_aside(file: Path, log: Log) -> None:
    writer = Writer(file, Statistics(), log)
    writer.hold(rows(400), 0)
    writer.write()
    file.write_bytes(b"\xa5" * 50_000)
    writer.hold(rows(3), 0)
    writer.write()
    assert (writer.held, len(kept(file))) == (0, 3)


def test_few_damaged_files_are_kept(file: Path, log: Log) -> None:
    for number in range(5):
        file.write_bytes(b"rubbish %d" % number * 100)
        Writer(file, Statistics(), log)
    aside = sorted(file.parent.glob("*.damaged-*"))
    assert [path.read_bytes()[8:9] for path in aside] == [b"4", b"3"]


def test_a_file_that_was_taken_away_is_begun_anew(
    counter: Callable[..., Counter], file: Path
) -> None:
    counting = counter()
    counting.visit(noted())
    assert counting.settle(LONG)
    for each in file.parent.glob(f"{FILE}*"):
        each.unlink()
    counting.visit(noted())
    assert counting.settle(LONG)
    assert len(kept(file)) == 1


# --- How long -------------------------------------------------------------------------------


def test_what_is_older_than_is_kept_is_taken_away(file: Path, log: Log) -> None:
    spool, today = Spool(file), date(2026, 11, 28)
    for days in (0, 1, 2, 30, 31, 400):
        spool.add(rows(1, datetime(2026, 11, 28, 12) - timedelta(days=days)))
    Writer(file, Statistics(keep_days=30), log).tidy(today)
    assert [(today - row.day).days for row in kept(file)] == [30, 2, 1, 0]


@pytest.mark.parametrize("leap", [date(2099, 1, 1), date(2199, 12, 31), date(1970, 1, 1), date.min])
def test_a_clock_that_leaps_costs_nothing(file: Path, log: Log, leap: date) -> None:
    spool = Spool(file)
    spool.add([rows(1, NOON - timedelta(days=days))[0] for days in range(300)])
    spool.add(rows(2, datetime(leap.year, leap.month, leap.day, 1)))
    Writer(file, Statistics(keep_days=365), log).tidy(leap)
    assert sum(row.day.year in (2026, 2025) for row in kept(file)) == 300


def test_after_a_long_pause_the_clock_is_believed_again() -> None:
    today = date(2026, 11, 28)
    old = [date(2020, 5, day) for day in (3, 2, 1)]
    assert first_day(today, old, 10) == date(2020, 4, 21)
    assert first_day(today, [today, *old[:2]], 10) == date(2020, 4, 22)
    new = [today - timedelta(days=each) for each in range(3)]
    assert first_day(today, new, 10) == date(2026, 11, 18)
    assert first_day(today, new[:2], 10) == date.min
