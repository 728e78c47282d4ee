"""`doctor`: what this machine has, in a line each."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.content import places
from game.window.fonts import Lettering, unusable
from game.window.probe import probed
from tests.cli.conftest import Command


def program(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    made = folder / name
    made.write_text(f"#!/bin/sh\n{script}\n")
    made.chmod(0o755)


def check(document: Any, name: str) -> Any:
    (found,) = (each for each in document["checks"] if each["name"] == name)
    return found


def test_a_machine_without_anything_extra_still_plays(
    good_standing: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    found = good_standing("doctor", "--json").json
    assert found["plays"]
    assert check(found, "libraries")["state"] == "ok"
    assert check(found, "fonts")["state"] == "ok"
    assert check(found, "data folder")["state"] == "ok"
    for name in ("display", "sound", "speech", "graphviz"):
        assert check(found, name)["state"] == "missing"
    assert "package espeak-ng" in check(found, "speech")["advice"]
    assert "of which 8 for a kiosk" in check(found, "lives")["says"]


def test_programs_are_found_and_asked_for_their_version(
    good_standing: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path / "bin", "espeak-ng", "echo 'eSpeak NG text-to-speech: 1.51  Data at: /x'")
    program(tmp_path / "bin", "dot", "echo 'fell over' >&2; exit 3")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    said = good_standing("doctor")
    assert said.status == 0
    lines = said.out.splitlines()
    assert "speech        ok       espeak-ng 1.51." in lines
    assert "graphviz      problem  It does not run. Install it anew." in lines
    assert lines[-1] == "The game can be played here."


def test_what_nobody_can_play_without_is_a_problem(
    good_standing: Command, small_shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (small_shelf / "lives" / "small.yaml").write_text("schema: 1\nscenes: 3\n")
    data = tmp_path / "data"
    data.write_text("a file where the folder would be")
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    said = good_standing("doctor")
    assert said.status == 1
    assert "lives         problem  The lives cannot be read." in said.out
    assert "data folder   problem  Nothing can be kept in" in said.out
    assert said.out.endswith("The game cannot be played here.\n")


def test_what_does_not_answer_is_not_waited_for() -> None:
    assert probed("sound", patience=0.001)["missing"].startswith("it did not answer within")


def test_a_font_that_is_missing_or_damaged_is_named_and_not_drawn_with(tmp_path: Path) -> None:
    assert unusable() == ()
    fonts = places.assets() / "fonts"
    for file in fonts.glob("*.ttf"):
        shutil.copy(file, tmp_path)
    (tmp_path / "BarlowCondensed-Bold.ttf").write_bytes(b"no font")
    (tmp_path / "IBMPlexMono-Medium.ttf").unlink()
    cut = (fonts / "IBMPlexMono-SemiBold.ttf").read_bytes()[:20_000]
    (tmp_path / "IBMPlexMono-SemiBold.ttf").write_bytes(cut)
    assert set(unusable(tmp_path)) == {
        "BarlowCondensed-Bold.ttf", "IBMPlexMono-Medium.ttf", "IBMPlexMono-SemiBold.ttf"
    }  # fmt: skip
    pygame.font.init()
    damaged = Lettering(tmp_path)
    plain = pygame.font.Font(None, 20).size("Good Standing")
    for face in ("head", "mono", "mono-bold"):
        assert damaged.font(face, 20).size("Good Standing") == plain
    assert damaged.font("people", 20).size("Good Standing") != plain
