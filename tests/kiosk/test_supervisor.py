"""A real supervisor over real processes: what it does for them, and that none is left behind."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from game.kiosk.endings import Ending
from game.kiosk.notify import CLOSED

ROOT = Path(__file__).parents[2]
POSIX = os.name == "posix"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not POSIX, reason="signals and process groups are tried on POSIX"),
]


class Museum:
    """A folder with a supervisor in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.supervisor: subprocess.Popen[bytes] | None = None

    def open(self, *words: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start it, over a game that acts like this each time that it is started."""
        (self.folder / "game.txt").write_text(" ".join(words))
        self.supervisor = subprocess.Popen(
            [sys.executable, "-m", "tests.kiosk.standing", str(self.folder)],
            cwd=ROOT,
            env={**os.environ, **environment},
        )
        return self.supervisor

    def pids(self) -> list[int]:
        with suppress(OSError):
            return [int(pid) for pid in (self.folder / "game.pids").read_text().split()]
        return []

    def child(self) -> int:
        with suppress(OSError, ValueError):
            return int((self.folder / "game.child").read_text())
        return 0

    def heart(self) -> dict[str, Any]:
        with suppress(OSError):
            return dict(json.loads((self.folder / "heart.json").read_text()))
        return {}

    def log(self) -> str:
        return "".join(file.read_text() for file in (self.folder / "logs").glob("*"))


@pytest.fixture
def museum(tmp_path: Path) -> Iterator[Museum]:
    made = Museum(tmp_path)
    yield made
    for pid in filter(None, [*made.pids(), made.child()]):
        with suppress(OSError):
            os.kill(pid, signal.SIGKILL)
    if made.supervisor:
        made.supervisor.kill()
        made.supervisor.wait()


def until(true: Callable[[], object]) -> None:
    """Waits for something, for as long as a busy machine may need."""
    giving_up = time.monotonic() + 60
    while not true():
        assert time.monotonic() < giving_up, "it never came about"
        time.sleep(0.05)


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_it_says_how_the_game_is(museum: Museum) -> None:
    museum.open("well")
    until(lambda: museum.heart().get("state") == "attract")
    heart = museum.heart()
    assert heart["id"] == "kiosk-1"
    assert heart["restarts"] == heart["crashes"] == heart["freezes"] == 0
    assert heart["memory_kb"] > 1000


@pytest.mark.parametrize("way", ["freezes", "deaf"])
def test_a_frozen_game_is_replaced_and_its_traceback_kept(museum: Museum, way: str) -> None:
    museum.open(way, "well")
    until(lambda: len(museum.pids()) == 2 and museum.heart().get("freezes") == 1)
    assert not alive(museum.pids()[0])
    assert alive(museum.pids()[1])
    if way == "freezes":
        assert 'acting.py", line' in museum.log()
        assert "in _act" in museum.log()


def test_a_stopped_game_is_replaced(museum: Museum) -> None:
    museum.open("well")
    until(lambda: museum.heart().get("state") == "attract")
    os.kill(museum.pids()[0], signal.SIGSTOP)
    until(lambda: len(museum.pids()) == 2)
    assert not alive(museum.pids()[0])


def test_a_game_that_falls_gives_way_to_the_still_picture(museum: Museum) -> None:
    museum.open("falls")
    until(lambda: museum.heart().get("state") == "resting")
    assert len(museum.pids()) == 3
    assert "RuntimeError: it fell" in museum.log()


def test_nonsense_without_end_hurts_nobody(museum: Museum) -> None:
    supervisor = museum.open("floods")
    until(lambda: museum.heart().get("uptime_s", 0) >= 3)
    assert museum.heart()["state"] == "visit"
    assert len(museum.pids()) == 1
    assert "came too fast" not in museum.log() or len(museum.log()) < 2_000_000
    supervisor.terminate()
    assert supervisor.wait(30) == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_the_game_ends_before_its_supervisor(museum: Museum, number: signal.Signals) -> None:
    supervisor = museum.open("family")
    until(museum.child)
    supervisor.send_signal(number)
    assert supervisor.wait(30) == 0
    assert not alive(museum.pids()[0])
    assert not alive(museum.child()), "nor is what the game had started"
    assert number.name in museum.log()


def test_no_game_outlives_a_supervisor_that_was_killed(museum: Museum) -> None:
    supervisor = museum.open("well")
    until(lambda: museum.heart().get("state") == "attract")
    supervisor.kill()
    supervisor.wait()
    until(lambda: not alive(museum.pids()[0]))


def test_what_a_fallen_game_had_started_ends_with_it(museum: Museum) -> None:
    museum.open("family", "well")
    until(museum.child)
    os.kill(museum.pids()[0], signal.SIGKILL)
    until(lambda: len(museum.pids()) == 2)
    assert not alive(museum.child())


def test_the_staff_can_close_it(museum: Museum) -> None:
    assert museum.open("closes").wait(60) == Ending.CLOSED
    assert len(museum.pids()) == 1


def test_what_starts_it_again_can_see_that_it_is_to_stay_closed(
    museum: Museum, tmp_path: Path
) -> None:
    """Even where a program in between does not pass on how it ended."""
    run = tmp_path / "run"
    run.mkdir()
    museum.open("closes", RUNTIME_DIRECTORY=str(run)).wait(60)
    assert (run / CLOSED).exists()


def test_whatever_else_ends_it_leaves_no_such_mark(museum: Museum, tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    supervisor = museum.open("well", RUNTIME_DIRECTORY=str(run))
    until(lambda: museum.heart().get("state") == "attract")
    supervisor.terminate()
    assert supervisor.wait(30) == 0
    assert list(run.iterdir()) == []


def test_systemd_hears_how_things_stand(museum: Museum, tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(address)
        systemd.settimeout(60)
        supervisor = museum.open("well", NOTIFY_SOCKET=address, WATCHDOG_USEC="400000")
        heard: list[str] = []
        while len(heard) < 8:
            heard.append(systemd.recv(1000).decode())
        assert "READY=1" in heard
        assert heard.count("READY=1") == 1
        assert heard.count("WATCHDOG=1") >= 3
        assert "STATUS=attract, 0 restarts" in heard
        supervisor.terminate()
        while "STOPPING=1" not in heard:
            heard.append(systemd.recv(1000).decode())
