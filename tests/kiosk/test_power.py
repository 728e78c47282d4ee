"""The screen on and off, by whatever commands an operator names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from threading import Event

import pytest

from game.kiosk import power
from game.kiosk.power import Power, run_command


class Commands:
    """Notes what is run, and can be held up."""

    def __init__(self, trouble: str = "") -> None:
        self.run: list[Sequence[str]] = []
        self.said: list[str] = []
        self.free = Event()
        self.done = Event()
        self.trouble = trouble

    def __call__(self, command: Sequence[str]) -> str:
        self.run.append(command)
        self.free.wait(30)
        return self.trouble

    def log(self, text: str) -> None:
        self.said.append(text)
        self.done.set()


def screen(commands: Commands) -> Power:
    return Power(("on", "now"), ("off",), commands.log, commands)


def test_a_command_is_run_when_the_screen_is_to_change_and_not_again() -> None:
    commands = Commands()
    commands.free.set()
    lamp = screen(commands)
    for _ in range(100):
        lamp.lit(True)
    assert commands.done.wait(30)
    assert commands.run == [("on", "now")]


def test_what_is_wanted_last_wins_while_a_command_takes_its_time() -> None:
    commands = Commands()
    lamp = screen(commands)
    lamp.lit(True)
    for on in (False, True, False):
        lamp.lit(on)
    commands.free.set()
    while len(commands.said) < 2:
        commands.done.wait(0.1)
    assert commands.run == [("on", "now"), ("off",)]


def test_without_commands_nothing_is_run() -> None:
    lamp = Power((), (), lambda text: None)
    lamp.lit(False)
    lamp.lit(True)


def test_a_command_that_fails_is_written_down() -> None:
    commands = Commands("it failed")
    commands.free.set()
    screen(commands).lit(False)
    assert commands.done.wait(30)
    assert commands.said == ["it failed"]


def test_no_shell_reads_a_command() -> None:
    assert (
        run_command(
            [sys.executable, "-c", "import sys; sys.exit(sys.argv[1] != '; $HOME')", "; $HOME"]
        )
        == ""
    )


def test_commands_that_cannot_be_run_are_a_sentence() -> None:
    assert "could not be run" in run_command(["no-such-program-anywhere"])
    assert "could not be run" in run_command(["nul\0byte"])
    told = run_command([sys.executable, "-c", "import sys; sys.exit('no output')"])
    assert "failed with 1: no output" in told


def test_a_command_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(power, "_LONGEST", 0.2)
    told = run_command([sys.executable, "-c", "import time; time.sleep(60)"])
    assert "took too long" in told
