"""Commands, typed in this process or in one of their own, and what came of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from game.cli import main
from game.content import places
from tests.content.small import shelf_in, written

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Outcome:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What was printed, which must be one JSON document and nothing else."""
        assert (self.status, self.err) == (0, "")
        return json.loads(self.out)

    @property
    def sentence(self) -> str:
        """The one sentence that said what was wrong."""
        assert self.status in (1, 2)
        assert self.out == ""
        assert "Traceback" not in self.err
        (line,) = self.err.splitlines()
        assert line.endswith(".") or line.endswith("?"), line
        assert line[0].isupper() or line[0] == "'", line
        return line


Command = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def _somewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every command is typed in an empty folder that is not the game's own."""
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@pytest.fixture
def good_standing(capsys: pytest.CaptureFixture[str]) -> Command:
    """Types a command in this process."""

    def typed(*words: str | Path) -> Outcome:
        capsys.readouterr()
        status = main([str(word) for word in words])
        return Outcome(status, *capsys.readouterr())

    return typed


@pytest.fixture(scope="session")
def small_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache for the small life, of which there is one too for all commands."""
    return tmp_path_factory.mktemp("small-cache")


@pytest.fixture
def small_shelf(tmp_path: Path, small_cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The game as if it shipped with the small life alone."""
    scenarios = shelf_in(tmp_path / "scenarios")
    monkeypatch.setattr(places, "scenarios", lambda: scenarios)
    monkeypatch.setenv("XDG_CACHE_HOME", str(small_cache))
    return scenarios


@pytest.fixture
def small_folder(tmp_path: Path) -> Path:
    """The small life and its rulebook in a folder called `small` where commands are typed."""
    folder = tmp_path / "work" / "small"
    folder.mkdir()
    return written(folder)


def process(
    *words: str | Path, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Types a command in a process of its own, with nothing to read."""
    return subprocess.run(
        [sys.executable, "-m", "game", *map(str, words)],
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env=env,
        encoding="utf-8",
        timeout=60,
    )
