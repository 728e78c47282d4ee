"""What can be found out about this machine, one thing after another, without ever hanging."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Literal

from game.content.places import user_data
from game.content.reading import why
from game.window.probe import probed

_PATIENCE = 10  # seconds
_LITTLE = 200_000_000  # bytes; less than this, and a kiosk's logs and figures may soon find no room
_LIBRARIES = (
    "pygame-ce",
    "pydantic",
    "ruamel.yaml",
    "platformdirs",
    "resvg-py",
    "fpdf2",
    "SQLAlchemy",
)


@dataclass(frozen=True, slots=True)
class Symptom:
    """One thing that the machine has or has not; `needed` if nobody can play without it."""

    name: str
    state: Literal["ok", "missing", "problem"]
    says: str
    advice: str = ""
    needed: bool = False


def symptoms() -> Iterator[Symptom]:
    """All of them; some take seconds where something hangs."""
    yield _python()
    yield from _libraries()
    yield _lives()
    yield _fonts()
    yield _display()
    yield _sound()
    yield _speech()
    yield _data()
    yield _graphviz()
    yield _readers()


def _python() -> Symptom:
    return Symptom("python", "ok", sys.version.split()[0], needed=True)


def _libraries() -> Iterator[Symptom]:
    there, lacking = [], []
    for name in _LIBRARIES:
        try:
            there.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            lacking.append(name)
    if there:
        yield Symptom("libraries", "ok", f"{', '.join(there)}.", needed=True)
    if lacking:
        says, advice = f"{', '.join(lacking)}.", "Install good-standing anew."
        yield Symptom("libraries", "missing", says, advice, needed=True)


def _lives() -> Symptom:
    from game.content.diagnostics import ContentError
    from game.kiosk.lives import all_lives, refused

    try:
        cards = all_lives().cards()
    except (ContentError, OSError):
        says, advice = "The lives cannot be read.", "'good-standing check' says why."
        return Symptom("lives", "problem", says, advice, needed=True)
    able = sum(not refused(card) for card in cards)
    return Symptom("lives", "ok", f"{len(cards)}, of which {able} for a kiosk.", needed=True)


def _fonts() -> Symptom:
    found = probed("fonts")
    if reason := found.get("missing"):
        advice = "Install pygame-ce anew."
        return Symptom("window", "problem", f"It cannot be drawn: {reason}.", advice, needed=True)
    if unusable := found["unusable"]:
        says = f"These do not open: {', '.join(unusable)}."
        advice = "Plainer letters take their place; install good-standing anew."
        return Symptom("fonts", "problem", says, advice)
    return Symptom("fonts", "ok", "All that ship with the game open.")


def _display() -> Symptom:
    found = probed("display")
    if reason := found.get("missing"):
        advice = "Without a display the game plays as text, 'good-standing play --plain'."
        return Symptom("display", "missing", f"None can be used: {reason}.", advice)
    sizes = ", ".join(f"{width} × {height}" for width, height in found["sizes"])
    return Symptom("display", "ok", f"{sizes} pixels, through {found['driver']}.")


def _sound() -> Symptom:
    found = probed("sound")
    if reason := found.get("missing"):
        advice = "The game plays in silence."
        return Symptom("sound", "missing", f"Nothing can be heard: {reason}.", advice)
    return Symptom("sound", "ok", f"A device opens, through {found['driver']}.")


def _speech() -> Symptom:
    said = _version("espeak-ng", "--version")
    if said is None:
        advice = "Install the package espeak-ng, and the game can read its screens out."
        return Symptom("speech", "missing", "espeak-ng is not installed.", advice)
    if not (number := re.search(r"[0-9]+\.[0-9.]*[0-9]", said)):
        advice = "Install the package espeak-ng anew."
        return Symptom("speech", "problem", "espeak-ng does not run.", advice)
    return Symptom("speech", "ok", f"espeak-ng {number[0]}.")


def _data() -> Symptom:
    folder = user_data()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"Good Standing")
        free = shutil.disk_usage(folder).free
    except OSError as error:
        says = f"Nothing can be kept in '{folder}': {why(error, writing=True)}."
        advice = "Seasons and settings will be lost; give the folder to whoever plays."
        return Symptom("data folder", "problem", says, advice)
    says = f"'{folder}', with {free / 1e9:.1f} GB free."
    if free < _LITTLE:
        return Symptom("data folder", "problem", says, "Make room: a kiosk keeps logs and figures.")
    return Symptom("data folder", "ok", says)


def _graphviz() -> Symptom:
    said = _version("dot", "-V")
    if said is None:
        advice = "Install the package graphviz for pictures from 'good-standing graph'."
        return Symptom("graphviz", "missing", "It is not installed.", advice)
    number = re.search(r"[0-9]+\.[0-9.]*[0-9]", said)
    if number is None:
        return Symptom("graphviz", "problem", "It does not run.", "Install it anew.")
    return Symptom("graphviz", "ok", f"Graphviz {number[0]}.")


def _readers() -> Symptom:
    try:
        number = metadata.version("accesskit")
    except metadata.PackageNotFoundError:
        says = "What speaks to the system's screen reader is not installed."
        advice = "Install good-standing with its extra 'readers'."
        return Symptom("screen reader", "missing", says, advice)
    return Symptom("screen reader", "ok", f"accesskit {number}.")


def _version(program: str, option: str) -> str | None:
    """What a program says of its version, nothing if it fails; None if there is none."""
    path = shutil.which(program)
    if path is None:
        return None
    try:
        made = subprocess.run(
            [str(Path(path)), option],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            encoding="utf-8",
            errors="replace",
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return f"{made.stdout}{made.stderr}" if made.returncode == 0 else ""
