#!/usr/bin/env python3
"""Run the game, or its checks, from a checkout: makes and fills .venv when needed.

    python3 tools/bootstrap.py play [ARGS...]   the game, with the arguments given
    python3 tools/bootstrap.py check            the quick checks
    python3 tools/bootstrap.py test             all checks
    python3 tools/bootstrap.py format           put the code into the project's format
    python3 tools/bootstrap.py docs             renew the pages that are made from the code
    python3 tools/bootstrap.py golden           renew the pictures and transcripts of the tests
    python3 tools/bootstrap.py layouts          draw every screen of every life in every layout
    python3 tools/bootstrap.py soak             a week of visitors, and all else that takes hours

Needs nothing but Python. The libraries come from the lock files, each held to its hash.
A stamp in .venv says which locks it was filled from, so that a later start installs nothing.
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "good-standing.stamp"
LOG = VENV / "install.log"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

RUNTIME = ROOT / "requirements.lock"
DEV = ROOT / "requirements-dev.lock"  # holds all that RUNTIME holds, and more

NETWORK_SIGNS = ("connection broken", "ConnectionError", "NewConnection", "timed out", "SSLError")

# This file keeps to syntax that an old Python 3 can read, so that these lines get to speak.
if sys.version_info < OLDEST:
    sys.exit(
        "This needs Python {}.{} or newer, and this is {}.{}: install a newer one, "
        "or name it with make PYTHON=python3.11.".format(*(OLDEST + sys.version_info[:2]))
    )


class SetupError(Exception):
    """Something the user can put right, as one plain sentence."""


# --- The environment ---------------------------------------------------------------------


def python_line() -> str:
    """What .venv was made with: it must be made anew for another Python."""
    return f"python {sys.implementation.cache_tag} {sys.version.split()[0]}"


def digest(lock: Path) -> str:
    """Identify a lock file by its content."""
    try:
        return f"{lock.name} {hashlib.sha256(lock.read_bytes()).hexdigest()}"
    except OSError:
        raise SetupError(f"{lock.name} cannot be read: fetch the project again.") from None


def read_stamp() -> list[str]:
    """What .venv is known to hold; nothing if it is missing, broken or half made."""
    if not (PYTHON.exists() and (VENV / "pyvenv.cfg").exists()):
        return []
    try:
        lines = STAMP.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    return lines if lines[:1] == [python_line()] else []


def ensure(lock: Path) -> None:
    """Bring .venv to hold what the lock names, doing nothing if it already does."""
    held = read_stamp()
    if digest(lock) in held:
        return
    locks = [RUNTIME] if lock == RUNTIME else [RUNTIME, DEV]
    stamp = [python_line(), *map(digest, locks)]
    if not held:
        make_venv()
    # Gone while pip works: a run that is cut short is then repaired by the next.
    STAMP.unlink(missing_ok=True)
    install(lock)
    STAMP.write_text("\n".join(stamp) + "\n", encoding="utf-8")


def make_venv() -> None:
    """Make an empty .venv, over whatever lies there."""
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        raise SetupError(
            "This Python cannot make virtual environments: on Debian or Ubuntu install the "
            f"package python3-venv (or {name}), then run this again."
        )
    say("Making .venv ...")
    # The base interpreter, because the one inside .venv cannot replace itself.
    base = getattr(sys, "_base_executable", None) or sys.executable
    command = [base, "-m", "venv", "--clear", str(VENV)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace")
    if done.returncode:
        raise SetupError(
            f"The folder .venv could not be made ({last_line(done.stdout + done.stderr)}): "
            f"check that {ROOT} can be written to and the disk has room, then run this again."
        )


def install(lock: Path) -> None:
    """Install the lock with pip; its whole output goes to a log."""
    say(f"Installing the libraries of {lock.name} (once, about a minute) ...")
    command = [str(PYTHON), "-I", "-m", "pip", "install", "--require-hashes", "-r", str(lock)]
    # Ready-made files only: building from source runs code that no hash holds.
    command += ["--only-binary", ":all:"]
    # Few retries, so that a machine without a network is told so in seconds.
    command += ["--retries", "2", "--no-input", "--disable-pip-version-check"]
    done = subprocess.run(
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    LOG.write_text(done.stdout, encoding="utf-8")
    if done.returncode:
        raise SetupError(why_pip_failed(done.stdout))


def why_pip_failed(output: str) -> str:
    """Turn pip's output into one sentence with what to do."""
    if any(sign in output for sign in NETWORK_SIGNS):
        return (
            "The libraries could not be downloaded: connect to the network and run this again "
            "(only the first run needs it)."
        )
    if "DO NOT MATCH THE HASHES" in output:
        return (
            "A downloaded library is not the one the lock file names: run this again, and "
            f"report it if it stays (pip's output is in {LOG})."
        )
    if "No space left" in output:
        return "The disk is full: make room (about 300 MB) and run this again."
    if "No matching distribution" in output:
        return (
            f"A library has no ready-made file for Python {sys.version.split()[0]} on this "
            f"machine: try another Python, 3.11 to 3.14 (pip's output is in {LOG})."
        )
    return (
        f"The libraries could not be installed ({last_line(output)}): run this again, "
        f"and see {LOG} if it stays."
    )


# --- Commands ----------------------------------------------------------------------------


def environment(*left_out: str) -> dict[str, str]:
    """The surroundings of everything started here: this checkout's game, output at once."""
    # The user's own Python paths are left out: they could hide the locked libraries.
    kept = {n: value for n, value in os.environ.items() if n not in ("PYTHONHOME", *left_out)}
    # For the tests of which a soak runs the whole and everything else a sample.
    whole = {"GOOD_STANDING_SOAK": "1"} if sys.argv[1:] == ["soak"] else {}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **whole}


def play(args: list[str]) -> int:
    """Run the game in the caller's folder, so that file names mean what they say there."""
    ensure(RUNTIME)
    # -P: a folder named game where the caller stands must not be taken for ours.
    command = [str(PYTHON), "-P", "-m", "game", *args]
    if os.name != "nt":
        # Become the game: Ctrl-C, the terminal and the exit code are then its own.
        os.execve(PYTHON, command, environment())
    return subprocess.run(command, check=False, env=environment()).returncode


def module(name: str, *args: str) -> list[str]:
    """A step that runs a module of .venv."""
    return [str(PYTHON), "-m", name, *args]


# Not its script: that one names its Python by an absolute path, and a checkout may be moved.
LINT_IMPORTS = [
    str(PYTHON),
    "-c",
    "from importlinter.cli import lint_imports_command as main; main()",
    "--no-logo",
]

# One process for each processor; who has nothing left to do takes over from the others.
IN_PARALLEL = ("-n", "auto", "--dist", "worksteal")

QUICK_STEPS = {
    "ruff check": module("ruff", "check", "."),
    "mypy": module("mypy"),
    "import rules": LINT_IMPORTS,
    "fast tests": module("pytest", *IN_PARALLEL, "-m", "not slow"),
}

ALL_STEPS = {
    "ruff format": module("ruff", "format", "--check", "."),
    "ruff check": module("ruff", "check", "."),
    "mypy": module("mypy"),
    "import rules": LINT_IMPORTS,
    # Among them is `check`, which proves all shipped content (tests/cli/test_coverage.py).
    "tests": module("pytest", *IN_PARALLEL),
}

FORMAT_STEPS = {
    "ruff check --fix": module("ruff", "check", "--fix-only", "--quiet", "."),
    "ruff format": module("ruff", "format", "."),
}

DOCS_STEPS = {
    "diagnostics": module("tools.diagnostics"),
    "schemas": module("game", "schema", "scenarios", "-o", "scenarios/schema"),
}

GOLDEN_STEPS = {
    "pictures": module("tools.golden"),
    "transcripts": module("tools.transcripts"),
}

LAYOUT_STEPS = {"layouts": module("pytest", *IN_PARALLEL, "tests/window/every_layout.py")}

# Of each of these `test` runs a sample. The first alone takes a few hours.
SOAK_STEPS = {
    "a week of visitors": module("tests.soak.week"),
    "touches": module("tests.soak.touches"),
    "kills while files are written": module("tests.soak.kills", "1000"),
    "kills while visits are counted": module("tests.soak.count_kills", "1000"),
    "every life by five keys and by one switch": module(
        "pytest", *IN_PARALLEL, "tests/window/test_hands.py", "tests/window/test_reach.py"
    ),
    "every life by ear": module("pytest", *IN_PARALLEL, "tests/soak/every_word.py"),
}


# Each of these keeps one processor busy and no more: the tests run meanwhile.
BESIDE_TESTS = ("mypy", "import rules")


def run_steps(steps: dict[str, list[str]]) -> int:
    """Run every step, whatever the ones before it gave; fail at the end if any failed."""
    ensure(DEV)
    with ThreadPoolExecutor(max_workers=1) as beside:
        held = {
            name: beside.submit(carry_out, steps[name], quiet=True)
            for name in BESIDE_TESTS
            if name in steps
        }
        try:
            good = {n: run_step(n, command) for n, command in steps.items() if n not in held}
            good |= {name: say_how(name, done.result()) for name, done in held.items()}
        finally:
            beside.shutdown(cancel_futures=True)
    failed = [name for name in steps if not good[name]]
    if failed:
        print(f"Failed: {', '.join(failed)}.")
        return 1
    print("All is well.")
    return 0


class Done(NamedTuple):
    """What came of a step: what it printed, if that was held back, and how long it took."""

    good: bool
    printed: str
    seconds: float


def run_step(name: str, command: list[str]) -> bool:
    """Run one step and say how it went and how long it took."""
    print(f"--- {name}", flush=True)
    return say_how(name, carry_out(command))


def say_how(name: str, done: Done) -> bool:
    """Say what came of a step, after what it printed."""
    if done.printed:
        print(f"--- {name}\n{done.printed.rstrip()}")
    print(f"--- {name}: {'ok' if done.good else 'FAILED'}, {done.seconds:.1f} s", flush=True)
    return done.good


def carry_out(command: list[str], *, quiet: bool = False) -> Done:
    """Run one step; if it is quiet, what it prints is held back."""
    start = time.monotonic()
    done = subprocess.run(
        command,
        check=False,
        cwd=ROOT,
        # Where nothing compiled is kept, each process of a test compiles all of the game anew.
        env=environment("PYTHONDONTWRITEBYTECODE"),
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else None,
        encoding="utf-8",
        errors="replace",
    )
    return Done(done.returncode == 0, done.stdout or "", time.monotonic() - start)


# --- The command line --------------------------------------------------------------------


def say(text: str) -> None:
    """Speak on the error stream: standard output belongs to the game."""
    print(text, file=sys.stderr, flush=True)


def last_line(output: str) -> str:
    """The last words of a tool that failed, most often the reason."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason given"


def command_line(args: list[str]) -> int:
    """Carry out one command."""
    steps = {
        "test": ALL_STEPS,
        "check": QUICK_STEPS,
        "format": FORMAT_STEPS,
        "docs": DOCS_STEPS,
        "golden": GOLDEN_STEPS,
        "layouts": LAYOUT_STEPS,
        "soak": SOAK_STEPS,
    }
    name = args[0] if args else ""
    if name == "play":
        return play(args[1:])
    if name in steps and len(args) == 1:
        return run_steps(steps[name])
    say(f"Usage: python3 tools/bootstrap.py play [ARGS...] | {' | '.join(steps)}")
    return 2


def main() -> int:
    """Run, and turn whatever stops us into one sentence."""
    try:
        return command_line(sys.argv[1:])
    except SetupError as error:
        say(str(error))
    except OSError as error:
        what = f"{error.filename}: {error.strerror}" if error.filename else str(error)
        say(f"{what}: put that right, or delete the folder {VENV}, and run this again.")
    except KeyboardInterrupt:
        say("Stopped.")
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main())
