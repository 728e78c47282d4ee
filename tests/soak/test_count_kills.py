"""A sample of what `count_kills` does a thousand times."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked")
def test_no_kill_loses_or_damages_what_was_counted() -> None:
    command = [sys.executable, "-m", "tests.soak.count_kills", "8"]
    killed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert killed.returncode == 0, killed.stdout + killed.stderr
    assert "kills=8" in killed.stdout
