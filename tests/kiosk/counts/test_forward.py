"""What was counted goes on to the database that the operator named, once, and whenever it can."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest

from game.kiosk.counts.address import BadAddress, address, connects, reason, shown
from game.kiosk.counts.counting import FILE, Counter
from game.kiosk.counts.forward import BATCH, Forwarder, pause
from game.kiosk.counts.spool import Spool
from game.kiosk.counts.writer import Writer
from tests.kiosk.counts.visits import Statistics, kept, noted, rows

LONG = 60.0
PASSWORD = "s3cr%40t/ö"


class Log:
    """Sentences that were said, and a wait for one of them."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._said = Event()

    def __call__(self, line: str) -> None:
        self.lines.append(line)
        self._said.set()

    def wait(self, words: str) -> None:
        while not any(words in line for line in self.lines):
            assert self._said.wait(LONG), self.lines
            self._said.clear()


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool(tmp_path / "here" / FILE)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A file that stands for a database on another machine; its folder is not there at first."""
    return tmp_path / "server" / "all.sqlite3"


@pytest.fixture
def sends(spool: Spool, elsewhere: Path, log: Log) -> Iterator[Callable[[], Forwarder]]:
    """Makes forwarders that hardly wait, and stops them in the end."""
    made: list[Forwarder] = []

    def make() -> Forwarder:
        url = address(f"sqlite:///{elsewhere}")
        made.append(Forwarder(spool, url, 730, log, pause=lambda _: 0.01))
        return made[-1]

    yield make
    for each in made:
        each.stop()


def until(holds: Callable[[], bool]) -> None:
    """Wait for something that other threads bring about."""
    for _ in range(3000):
        if holds():
            return
        Event().wait(0.02)
    raise AssertionError("it never came about")


def emptied(spool: Spool) -> Callable[[], bool]:
    return lambda: not kept(spool.file)


def test_all_goes_on_in_batches_and_is_then_no_longer_here(
    spool: Spool, elsewhere: Path, sends: Callable[[], Forwarder]
) -> None:
    made = rows(2 * BATCH + 3)
    spool.add(made)
    elsewhere.parent.mkdir()
    sends()
    until(emptied(spool))
    assert {row.id for row in kept(elsewhere)} == {row.id for row in made}


def test_what_cannot_be_reached_is_tried_again_and_said_once(
    spool: Spool, elsewhere: Path, sends: Callable[[], Forwarder], log: Log
) -> None:
    spool.add(rows(5))
    sending = sends()
    log.wait("wait on this machine")
    spool.add(rows(5))
    sending.stir()
    assert len(kept(spool.file)) == 10
    elsewhere.parent.mkdir()
    until(emptied(spool))
    log.wait("again")
    assert len(kept(elsewhere)) == 10
    assert len(log.lines) == 2


def test_an_answer_that_is_lost_on_the_way_makes_no_row_twice(
    spool: Spool,
    elsewhere: Path,
    sends: Callable[[], Forwarder],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The rows have come there, and nobody here hears of it, three times over."""
    answers = iter([OSError("the line is dead")] * 3)
    honest = Spool.sent

    def deaf(self: Spool, sent: list[object]) -> None:
        if error := next(answers, None):
            raise error
        honest(self, sent)  # type: ignore[arg-type]

    monkeypatch.setattr(Spool, "sent", deaf)
    made = rows(7)
    spool.add(made)
    elsewhere.parent.mkdir()
    sends()
    until(emptied(spool))
    assert sorted(row.id for row in kept(elsewhere)) == sorted(row.id for row in made)


def test_two_kiosks_begin_in_one_new_database(tmp_path: Path, elsewhere: Path, log: Log) -> None:
    elsewhere.parent.mkdir()
    statistics = Statistics(url=f"sqlite:///{elsewhere}")
    counters = [
        Counter(tmp_path / name, name, statistics, log) for name in ("hall", "yard", "roof")
    ]
    for counter in counters:
        for _ in range(4):
            counter.visit(noted())
    until(lambda: len(kept(elsewhere)) == 12)
    for counter in counters:
        counter.close(LONG)
    assert sorted({row.kiosk for row in kept(elsewhere)}) == ["hall", "roof", "yard"]


def test_an_address_that_nobody_answers_holds_no_visit_up(tmp_path: Path, log: Log) -> None:
    """A port that is bound and not listened to; every visit is in the spool before it refuses."""
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        port = deaf.getsockname()[1]
        url = f"postgresql+psycopg://kiosk:{PASSWORD}@127.0.0.1:{port}/museum"
        counter = Counter(tmp_path, "kiosk-1", Statistics(url=url), log)
        for _ in range(30):
            counter.visit(noted())
        assert counter.settle(LONG)
        assert len(kept(tmp_path / FILE)) == 30
        log.wait("wait on this machine")
        counter.close(LONG)
    told = f"'postgresql://127.0.0.1:{port}/museum'"
    assert any(told in line for line in log.lines)  # Beside others: a file can be locked for once.
    assert_no_password(log.lines)


def assert_no_password(lines: list[str]) -> None:
    for line in lines:
        for secret in (PASSWORD, "s3cr@t", "s3cr", "kiosk:"):
            assert secret not in line


def test_what_is_older_than_is_kept_is_taken_away_there_too(
    spool: Spool, elsewhere: Path, log: Log
) -> None:
    now = datetime.now()
    elsewhere.parent.mkdir()
    old = Spool(elsewhere)
    for days in (1, 2, 40, 50):
        old.add(rows(1, now - timedelta(days=days), kiosk="gone-since"))
    spool.add(rows(1, now))
    sending = Forwarder(spool, address(f"sqlite:///{elsewhere}"), 30, log)
    until(emptied(spool))
    sending.stop()
    assert sorted((now.date() - row.day).days for row in kept(elsewhere)) == [0, 1, 2]


def test_the_same_file_is_not_sent_to_itself(spool: Spool, log: Log) -> None:
    writer = Writer(spool.file, Statistics(url=f"sqlite:///{spool.file}"), log)
    writer.hold(rows(3), 0)
    writer.write()
    assert writer._forwarder is None
    assert len(kept(spool.file)) == 3


def test_pauses_double_up_to_ten_minutes() -> None:
    assert [pause(n) for n in (1, 2, 3, 4)] == [2, 4, 8, 16]
    assert pause(12) == pause(10_000) == 600


# --- Addresses ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "driver"),
    [
        ("postgres://a:b@db/m", "postgresql+psycopg"),
        ("postgresql://a:b@db/m", "postgresql+psycopg"),
        ("postgresql+psycopg2://a:b@db/m", "postgresql+psycopg2"),
        ("sqlite:////srv/m.sqlite3", "sqlite"),
    ],
)
def test_a_kind_of_database_has_the_driver_that_we_ship_for_it(text: str, driver: str) -> None:
    assert address(text).drivername == driver


@pytest.mark.parametrize("text", ["museum", "", "postgresql://a:b@db", "sqlite://", "x://h:port/d"])
def test_what_is_no_address_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(BadAddress, match=r"^The address of the statistics .*\.$"):
        address(text)


@pytest.mark.parametrize("text", ["nosuchdb://kiosk:s3cr@h/d", "oracle://kiosk:s3cr@h/d"])
def test_a_database_that_nothing_here_speaks_to_is_named(
    text: str, tmp_path: Path, log: Log
) -> None:
    with pytest.raises(BadAddress, match=r"is not installed\.$") as failed:
        connects(address(text))
    assert_no_password([str(failed.value)])
    counter = Counter(tmp_path, "kiosk-1", Statistics(url=text), log)
    counter.visit(noted())
    log.wait("not installed")
    assert counter.settle(LONG)
    counter.close(LONG)
    assert len(kept(tmp_path / FILE)) == 1
    assert_no_password(log.lines)


def test_an_address_that_is_none_is_said_and_visits_are_counted_here(
    tmp_path: Path, log: Log
) -> None:
    counter = Counter(tmp_path, "kiosk-1", Statistics(url="kiosk:s3cr@museum"), log)
    counter.visit(noted())
    assert counter.settle(LONG)
    counter.close(LONG)
    assert len(kept(tmp_path / FILE)) == 1
    assert log.lines[0].endswith("Visits are counted on this machine only.")
    assert_no_password(log.lines)


def test_an_address_is_shown_without_what_opens_it() -> None:
    url = address("postgresql://kiosk:s3cr@db.example:5433/museum?sslpassword=s3cr&sslmode=require")
    assert shown(url) == "postgresql://db.example:5433/museum"


@pytest.mark.parametrize("told", ["s3cr@t/ö", "s3cr%40t/%C3%B6", "s3cr%40t%2F%C3%B6"])
def test_what_a_driver_tells_has_no_password_in_it(told: str) -> None:
    url = address("postgresql://kiosk:s3cr%40t%2Fö@db/museum")
    assert reason(OSError(f"no entry for {told} in the file.\nmore"), url) == (
        "no entry for *** in the file"
    )
