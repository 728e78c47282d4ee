"""Heartbeats: what they say, that nothing piles up, and that no server can hurt."""

from __future__ import annotations

import json
from pathlib import Path
from threading import Event, active_count

import pytest

from game.kiosk.heart import Heart, Report
from game.kiosk.posting import post
from tests.kiosk import rude


def report(number: int = 0) -> Report:
    return Report(
        id="kiosk-1",
        version="0.1.0",
        state="attract",
        since_touch_s=None,
        uptime_s=number,
        game_uptime_s=0,
        memory_kb=None,
        sound="on",
        voice="",
        restarts=0,
        crashes=0,
        freezes=0,
        open=True,
        time="2026-11-30T12:00:00+01:00",
    )


# --- the file ---


def test_the_file_holds_the_newest(tmp_path: Path) -> None:
    file = tmp_path / "new" / "heart.json"
    heart = Heart(file, "", lambda text: None)
    for number in range(3):
        heart.tell(report(number))
    said = json.loads(file.read_text())
    assert (said["schema"], said["uptime_s"], said["since_touch_s"]) == (1, 2, None)
    assert [path.name for path in file.parent.iterdir()] == ["heart.json"]


def test_a_file_that_cannot_be_written_is_said_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said: list[str] = []
    Heart(tmp_path / "file" / "heart.json", "", said.append).tell(report())
    assert len(said) == 1


def test_a_disk_that_fails_is_said_once_and_so_is_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    said: list[str] = []
    heart = Heart(tmp_path / "heart.json", "", said.append)
    heart.tell(report())
    with monkeypatch.context() as disk:
        disk.setattr("game.kiosk.heart.write_whole", full)
        for _ in range(3):
            heart.tell(report())
    assert said == ["The heartbeat cannot be written: No space left on device."]
    for _ in range(2):
        heart.tell(report())
    assert said[1:] == ["The heartbeat can be written again."]


# --- the address ---


def test_it_arrives_as_it_stands_in_the_file() -> None:
    with rude.server(rude.kind) as server:
        assert post(server.url, report().text()) == ""
    head, _, body = server.got[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /beat?hall=2 HTTP/1.1\r\n")
    assert b"Content-Type: application/json" in head
    assert body == report().text()


@pytest.mark.parametrize(
    "answer",
    [
        rude.broken,
        rude.elsewhere,
        rude.silent,
        rude.dripping,
        rude.garbage,
        rude.slamming,
    ],
)
def test_a_rude_server_is_left_after_a_moment(answer: rude.Answer) -> None:
    with rude.server(answer) as server:
        assert post(server.url, report().text(), timeout=0.3)
    assert len(server.got) == 1, "no redirect was followed, nothing was tried twice"


def test_an_answer_without_end_is_not_read() -> None:
    with rude.server(rude.endless) as server:
        assert post(server.url, report().text(), timeout=0.5) == ""


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:1/", "http://nowhere.invalid/", "ftp://x/", "http://", "x", "http://[/"],
)
def test_a_server_that_is_not_there(url: str) -> None:
    assert post(url, b"{}\n", timeout=0.3)


def test_nothing_piles_up_while_a_server_sleeps() -> None:
    """Only the newest is sent when it wakes up, and only one thread ever waits."""
    sent, waking, arrived = [], Event(), Event()

    def send(url: str, body: bytes) -> str:
        sent.append(json.loads(body)["uptime_s"])
        if len(sent) == 1:
            waking.wait(30)
        else:
            arrived.set()
        return ""

    heart, threads = Heart(None, "http://x/", lambda text: None, send), active_count()
    heart.tell(report(0))
    while not sent:
        pass
    for number in range(1, 1000):
        heart.tell(report(number))
    assert active_count() == threads + 1
    waking.set()
    assert arrived.wait(30)
    assert sent == [0, 999]
    heart.close()


def test_trouble_is_said_once_and_so_is_its_end() -> None:
    said: list[str] = []
    answers, over = ["no", "no", "no", "", ""], Event()

    def send(url: str, body: bytes) -> str:
        answer = answers.pop(0)
        if not answers:
            over.set()
        return answer

    heart = Heart(None, "http://x/", said.append, send)
    heart._rest = lambda seconds: False  # type: ignore[method-assign]
    while not over.is_set():
        heart.tell(report())
    heart.close()
    assert said == ["no", "Heartbeats arrive again."]


def test_a_server_that_fails_is_left_alone_for_longer_and_longer() -> None:
    rests: list[float] = []
    enough = Event()
    heart = Heart(None, "http://x/", lambda text: None, lambda url, body: "down")

    def rest(seconds: float) -> bool:
        rests.append(seconds)
        if len(rests) == 7:
            enough.set()
            return True
        return False

    heart._rest = rest  # type: ignore[method-assign]
    while not enough.is_set():
        heart.tell(report())
    assert rests == [5, 10, 30, 60, 300, 300, 300]
