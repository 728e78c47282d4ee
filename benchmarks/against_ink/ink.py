"""The story in ink, played by inkjs under node: installed, gone through, and played at random."""

from __future__ import annotations

import json
import shutil
import subprocess
from fractions import Fraction
from math import prod
from typing import Any

from benchmarks.against_ink.ours import HERE, Way

FOLDER = HERE.parents[1] / "build" / "against_ink"
STORY = HERE / "story.ink"


class NoInk(Exception):
    """inkjs cannot be had here. The message says why and what to do."""


def install() -> str:
    """Install inkjs as the lock file has it, held to its hash; gives its version.

    Raises:
        NoInk: without node and npm, or if the package cannot be fetched.
    """
    _program("node")
    command = [_program("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", "play.mjs"):
        shutil.copy(HERE / name, FOLDER / name)
    done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True, check=False)
    if done.returncode:
        why = done.stderr.strip().splitlines()
        raise NoInk(f"inkjs could not be installed: {why[-1] if why else 'npm said nothing'}")
    package = FOLDER / "node_modules" / "inkjs" / "package.json"
    return str(json.loads(package.read_text(encoding="utf-8"))["version"])


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise NoInk(f"There is no '{name}' here. Install Node.js 18 or newer, and try again.")
    return found


def node_version() -> str:
    """What node says it is."""
    return subprocess.run(
        ["node", "--version"], capture_output=True, text=True, check=True
    ).stdout.strip()


def ways() -> list[Way]:
    """Every way, one by one, as inkjs goes it."""
    return [
        Way(
            tuple(way["choices"]),
            tuple(way["words"]),
            tuple(way["counters"]),
            Fraction(1, prod(way["offered"])),
        )
        for way in _play("ways")
    ]


def played_at_random(seconds: float) -> float:
    """Random playthroughs a second, after a second to warm up."""
    done = _play("random", str(seconds))
    return float(done["playthroughs"] / done["seconds"])


def _play(*arguments: str) -> Any:
    mode, *rest = arguments
    done = subprocess.run(
        ["node", "play.mjs", mode, str(STORY), *rest],
        cwd=FOLDER,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return json.loads(done.stdout)
