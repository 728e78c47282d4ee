"""A sample of `kills`, and that it would find what is not written whole."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.soak.kept import KEPT
from tests.soak.kills import Kept, kills

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here"),
]


@pytest.mark.parametrize("name", KEPT)
def test_what_is_kept_outlives_whoever_writes_it(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    assert kills(KEPT[name], folder, 40) > 0


def test_a_file_that_is_written_in_place_is_found_out(tmp_path: Path) -> None:
    def write(folder: Path, number: int) -> None:
        with (folder / "file").open("w") as file:
            for _ in range(2000):
                file.write(f"{number} ")
                file.flush()

    def read(folder: Path) -> int:
        numbers = (folder / "file").read_text().split()
        assert len(numbers) == 2000
        return int(numbers[-1])

    with pytest.raises(AssertionError):
        kills(Kept(write, read), tmp_path, 100)
