"""Whatever is missing from the machine, a life can be lived to its debrief."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="only POSIX can limit the size of files"),
]


def played(*missing: str, **environment: str) -> list[str]:
    """The screens that were shown."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.kiosk.faulty", *missing],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout.split()


def test_a_life_is_lived_on_a_full_disk() -> None:
    seen = played("disk")
    assert {"play", "ending"} <= set(seen)
    assert seen[-1] == "debrief"


def test_a_life_is_lived_with_nothing_of_what_is_needed(tmp_path: Path) -> None:
    """No font, no sound card, a full disk, and a file stands where each folder would have to be,
    as on a card that went bad."""
    blocked = tmp_path / "file"
    blocked.write_text("")
    nowhere = str(blocked / "below")
    homes = {f"XDG_{name}_HOME": nowhere for name in ("DATA", "CACHE", "CONFIG")}
    assert played("disk", "fonts", SDL_AUDIODRIVER="no-card", **homes)[-1] == "debrief"
