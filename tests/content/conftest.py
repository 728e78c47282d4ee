"""A shelf of the small life alone, which is quick to load."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.small import shelf_in


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder of scenarios with the small life in it."""
    return shelf_in(tmp_path / "scenarios")
