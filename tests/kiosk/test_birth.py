"""What a process of the kiosk is given before anything else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_DIES = """
import os, resource
from game.kiosk.birth import born
_, most = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
born()
os.abort()
"""


@pytest.mark.skipif(os.name != "posix", reason="core files are of POSIX")
def test_of_a_frozen_game_it_is_told_where_it_stood_and_nothing_is_kept(tmp_path: Path) -> None:
    """The supervisor ends it by SIGABRT. A core file would hold the visit."""
    with subprocess.Popen(
        [sys.executable, "-c", _DIES],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as process:
        said = process.stderr.read() if process.stderr else b""
    assert b"most recent call first" in said
    assert not list(tmp_path.iterdir())
