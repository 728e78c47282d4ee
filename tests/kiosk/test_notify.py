"""What systemd is told, through a socket that a test holds."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.kiosk.notify import Notify

pytestmark = pytest.mark.skipif(os.name != "posix", reason="systemd has its sockets on Linux")


class Systemd:
    """Listens at an address."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind("\0" + address[1:] if address.startswith("@") else address)
        self.socket.setblocking(False)

    def heard(self) -> list[str]:
        lines = []
        while True:
            try:
                lines.append(self.socket.recv(1000).decode())
            except BlockingIOError:
                return lines


@pytest.fixture(params=["path", "abstract"])
def systemd(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Systemd]:
    if request.param == "abstract" and not Path("/proc/net/unix").exists():
        pytest.skip("abstract sockets are Linux's")
    named = str(tmp_path / "notify") if request.param == "path" else f"@good-standing-{os.getpid()}"
    listening = Systemd(named)
    yield listening
    listening.socket.close()


def test_it_hears_of_the_first_screen_once(systemd: Systemd) -> None:
    notify = Notify({"NOTIFY_SOCKET": systemd.address})
    notify.ready()
    notify.ready()
    notify.stopping()
    assert systemd.heard() == ["READY=1", "STOPPING=1"]


def test_it_hears_that_all_is_well_at_half_of_its_patience(systemd: Systemd) -> None:
    notify = Notify({"NOTIFY_SOCKET": systemd.address, "WATCHDOG_USEC": "60000000"})
    for second in range(0, 121):
        notify.well(second)
    assert systemd.heard() == ["WATCHDOG=1"] * 5


def test_without_a_watchdog_it_hears_nothing_of_the_kind(systemd: Systemd) -> None:
    for wanted in ({}, {"WATCHDOG_USEC": "0"}, {"WATCHDOG_USEC": "soon"}):
        Notify({"NOTIFY_SOCKET": systemd.address, **wanted}).well(10)
    assert systemd.heard() == []


def test_it_hears_of_a_state_when_that_changes_and_in_one_line(systemd: Systemd) -> None:
    notify = Notify({"NOTIFY_SOCKET": systemd.address})
    for state in ("attract", "attract", "a\nREADY=1", "x" * 1000):
        notify.status(state)
    heard = systemd.heard()
    assert heard[:2] == ["STATUS=attract", "STATUS=a READY=1"]
    assert len(heard) == 3
    assert len(heard[2]) < 300


def test_the_game_inside_cannot_speak_for_the_supervisor() -> None:
    environment = {"NOTIFY_SOCKET": "@x", "WATCHDOG_USEC": "1", "WATCHDOG_PID": "1", "HOME": "/"}
    Notify(environment)
    assert environment == {"HOME": "/"}


@pytest.mark.parametrize("address", ["", "/nowhere/at/all", "@nobody-listens", "tcp:1", "@"])
def test_where_nobody_listens_nothing_fails(address: str) -> None:
    notify = Notify({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "10"})
    notify.ready()
    notify.well(1)
    notify.status("attract")
    notify.stopping()
