"""What is written down, how much of it, and what happens where nothing can be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from game.kiosk.logs import FILES, Log


class Watch:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def log(
    folder: Path | None,
    watch: Watch | None = None,
    most: int = 1_000_000,
    aside: Callable[[str], None] = lambda text: None,
) -> Log:
    clock = watch or Watch()
    return Log(folder, most, wall=lambda: datetime(2026, 11, 30, 12), clock=clock, aside=aside)


def text(folder: Path) -> str:
    return "".join(file.read_text() for file in sorted(folder.glob("kiosk.log*")))


def test_each_line_says_when_and_who(tmp_path: Path) -> None:
    log(tmp_path / "logs").write("game", "It began.")
    assert text(tmp_path / "logs") == "2026-11-30 12:00:00 game: It began.\n"


@pytest.mark.slow
def test_all_files_together_keep_to_the_cap_and_the_newest_stays(tmp_path: Path) -> None:
    watch = Watch()
    written = log(tmp_path, watch, most=20_000)
    for number in range(3000):
        watch.now += 1
        written.write("game", f"line {number} {'x' * 60}")
        assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 20_000
    assert len(list(tmp_path.iterdir())) == FILES
    kept = [number for number in range(3000) if f"line {number} " in text(tmp_path)]
    assert kept == list(range(kept[0], 3000))
    assert len(kept) > 100


def test_a_line_that_comes_again_and_again_is_counted(tmp_path: Path) -> None:
    written = log(tmp_path)
    for _ in range(1000):
        written.write("game", "no sound card")
    written.write("game", "something else")
    lines = text(tmp_path).splitlines()
    assert [line.partition(" ")[2][9:] for line in lines] == [
        "game: no sound card",
        "(the same again, 999 times)",
        "game: something else",
    ]


def test_a_line_that_never_stops_is_counted_in_between(tmp_path: Path) -> None:
    watch = Watch()
    written = log(tmp_path, watch)
    for _ in range(3600):
        watch.now += 1
        written.write("game", "no sound card")
    assert 5 <= len(text(tmp_path).splitlines()) <= 8


def test_a_flood_leaves_what_came_before_it(tmp_path: Path) -> None:
    watch = Watch()
    written = log(tmp_path, watch, most=200_000)
    written.write("game", "the first sign of trouble")
    for number in range(100_000):
        written.write("game", f"{number} {'x' * 500}")
    watch.now += 61
    written.write("game", "calm")
    assert "the first sign of trouble" in text(tmp_path)
    assert "more lines came too fast" in text(tmp_path)
    assert "calm" in text(tmp_path)


def test_nobody_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/alex"))
    log(tmp_path).write("game", "File '/home/alex/game.py'")
    assert "alex" not in text(tmp_path)


def test_a_line_cannot_pass_for_two_nor_colour_a_terminal(tmp_path: Path) -> None:
    log(tmp_path).write("game", "one\n2026-01-01 00:00:00 supervisor: two\x1b[31m")
    assert len(text(tmp_path).splitlines()) == 1
    assert "\x1b" not in text(tmp_path)


def test_where_nothing_can_be_written_it_goes_on_without(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    log(blocked / "below").write("game", "unheard")
    log(None).write("game", "unheard")


def test_a_disk_that_was_full_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch, tries = Watch(), []

    def full(*_: object, **__: object) -> None:
        tries.append(1)
        raise OSError(28, "No space left on device")

    written = log(tmp_path, watch)
    with monkeypatch.context() as disk:
        disk.setattr(Path, "open", full)
        for number in range(50):
            written.write("game", f"lost {number}")
    assert len(tries) == 1, "a disk that is full is not asked for each line"
    watch.now += 120
    written.write("game", "there is room again")
    assert "there is room again" in text(tmp_path)


def _full(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_disk_that_was_full_is_mentioned_once_with_what_was_said_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch, aside = Watch(), list[str]()
    written = log(tmp_path, watch, aside=aside.append)
    with monkeypatch.context() as disk:
        disk.setattr(Path, "open", _full)
        for number in range(5):
            written.write("game", f"meanwhile {number}")
            watch.now += 100
            written.tend()
    assert aside == ["The log cannot be written: No space left on device."]
    assert text(tmp_path) == ""
    watch.now += 100
    written.tend()
    written.tend()
    lines = [line[20:] for line in text(tmp_path).splitlines()]
    assert lines == [
        *(f"game: meanwhile {number}" for number in range(5)),
        "log: Since 2026-11-30 12:00:00 nothing could be written here (No space left on device). "
        "Now it can again.",
    ]


def test_of_what_is_said_to_a_full_disk_only_the_newest_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = log(tmp_path, watch := Watch())
    with monkeypatch.context() as disk:
        disk.setattr(Path, "open", _full)
        for number in range(500):
            watch.now += 1
            written.write("game", f"line {number}")
    watch.now += 100
    written.tend()
    lines = text(tmp_path).splitlines()
    assert len(lines) <= 60
    assert "line 499" in lines[-2]
