"""The command in a process of its own: streams that are closed, full or cut off, and no display."""

from __future__ import annotations

import json
import os
import pty
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import process

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="closes streams as a Unix shell does"),
]
GAME = f"{shlex.quote(sys.executable)} -m game"
SEASON = "play night-ferry:kiosk --json --seed 1"


def shell(line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line.replace("game", GAME, 1)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=60,
    )


def test_statuses_and_streams_of_a_real_process() -> None:
    done = process(*SEASON.split())
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["life"] == "night-ferry:kiosk"
    assert "pygame" not in done.stdout
    problem = process("play", "nigth-ferry", "--json")
    assert (problem.returncode, problem.stdout) == (1, "")
    assert "Did you mean" in problem.stderr
    usage = process("plya")
    assert (usage.returncode, usage.stdout) == (2, "")


def test_a_picture_prints_nothing() -> None:
    done = process("shot", "title", "-o", "a.png", "--size", "640x360")
    assert (done.returncode, done.stdout) == (0, "")
    assert Path("a.png").read_bytes().startswith(b"\x89PNG")


def test_standard_input_that_is_closed() -> None:
    done = shell("game play night-ferry --plain <&-")
    assert done.returncode == 1
    assert done.stderr == "There is nothing to read answers from: standard input is closed.\n"


def test_standard_input_that_is_empty_ends_quietly() -> None:
    done = process("play", "night-ferry", "--plain")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("> \n")


def test_standard_output_that_is_closed() -> None:
    done = shell("game play night-ferry --plain >&- </dev/null")
    assert done.returncode == 1
    assert done.stderr == "There is nothing to write to: standard output is closed.\n"
    assert shell(f"game {SEASON} >&-").stderr == ""


def test_standard_error_that_is_closed_does_not_spill_into_the_results() -> None:
    done = shell("game play nowhere --json 2>&-")
    assert (done.returncode, done.stdout) == (1, "")


@pytest.mark.parametrize("line", ["lives", SEASON, "evidence --list"])
def test_a_reader_that_goes_away_is_no_error(line: str) -> None:
    done = shell(f"game {line} | head -c 1 >/dev/null")
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr
    gone = shell(f"game {line} | true")
    assert gone.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("line", ["lives", SEASON, "play night-ferry --plain </dev/null"])
def test_a_full_disk_is_said(line: str) -> None:
    done = shell(f"game {line} >/dev/full")
    assert done.returncode == 1
    assert done.stderr == "The output could not be written: the disk is full.\n"


def test_any_bytes_may_be_typed() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "game", "play", "night-ferry", "--plain"],
        input=bytes(range(256)) * 20 + b"\nq\n",
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    done.stdout.decode("utf-8")
    assert b"\x1b" not in done.stdout


def test_it_speaks_utf_8_whatever_the_locale() -> None:
    env = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = process(*SEASON.split(), "--choices", "1", env=env)
    assert (done.returncode, done.stderr) == (0, "")
    json.loads(done.stdout)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What is started here can be interrupted, also where the tests themselves run in the
    background of a shell, which makes its children deaf to it."""
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_interrupting_it_is_no_traceback() -> None:
    started = subprocess.Popen(
        [sys.executable, "-m", "game", "play", "night-ferry", "--plain"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    assert started.stdout is not None
    while started.stdout.read(1) != ">":
        pass
    for _ in range(20):  # Some of them come before the first has been heard.
        started.send_signal(signal.SIGINT)
        time.sleep(0.001)
    _, err = started.communicate(timeout=20)
    assert (started.returncode, err) == (1, "Stopped.\n")


# --- No display ------------------------------------------------------------------------


def without_display() -> dict[str, str]:
    """An environment in which no window can be opened."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    return {name: value for name, value in os.environ.items() if name not in hidden}


@pytest.mark.parametrize("words", [[], ["play", "night-ferry"]])
def test_no_display_and_no_terminal_is_a_sentence(words: list[str]) -> None:
    done = process(*words, env=without_display())
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "There is no display for the window. Use 'play LIFE --plain' for plain text.\n"
    )


def test_no_display_on_a_terminal_goes_on_in_plain_text() -> None:
    ours, theirs = pty.openpty()
    started = subprocess.Popen(
        [sys.executable, "-m", "game", "play", "night-ferry"],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=without_display(),
    )
    os.write(ours, b"q\n")
    out, _ = started.communicate(timeout=30)
    os.close(ours)
    os.close(theirs)
    assert started.returncode == 0
    assert out.startswith("There is no display for the window. The game goes on in plain text.\n")
    assert "What do you do?" in out
