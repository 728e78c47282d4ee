"""An installed wheel plays from any folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked as an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    site = folder / "site"
    with zipfile.ZipFile(next(folder.glob("good_standing-*.whl"))) as wheel:
        wheel.extractall(site)
    return site


def _run(site: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(site)}
    command = [sys.executable, "-P", "-m", "game", *arguments]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.slow
def test_it_carries_all_content_pictures_and_licences(installed: Path) -> None:
    for folder in ("scenarios", "assets"):
        shipped = {p.relative_to(ROOT / folder) for p in (ROOT / folder).rglob("*") if p.is_file()}
        carried = installed / "game" / "_data" / folder
        assert shipped == {p.relative_to(carried) for p in carried.rglob("*") if p.is_file()}
    licences = next(installed.glob("*.dist-info")) / "licenses"
    assert {"LICENSE", "LICENSE-CONTENT"} <= {path.name for path in licences.iterdir()}


@pytest.mark.slow
def test_it_plays_from_another_folder(installed: Path, tmp_path: Path) -> None:
    lived = _run(installed, tmp_path, "play", "night-ferry", "--json", "--seed", "4")
    assert lived.returncode == 0, lived.stderr
    assert json.loads(lived.stdout)["next"]["choices"]
    picture = _run(installed, tmp_path, "shot", "title", "-o", "title.png", "--size", "640x480")
    assert picture.returncode == 0, picture.stderr
    assert (tmp_path / "title.png").read_bytes().startswith(b"\x89PNG")
    shipped = installed / "game" / "_data" / "scenarios" / "lives" / "somewhere-else.yaml"
    checked = _run(installed, tmp_path, "check", str(shipped))
    assert checked.returncode == 0, checked.stderr
    assert "No findings." in checked.stdout
