"""What the app tells: what fits on a telephone, and how much more there would be."""

from __future__ import annotations

import pytest

from game.content.catalogue import Catalogue
from tests.present.pilot import MemoryShelf, Pilot


@pytest.mark.parametrize(
    ("life", "lines", "further"),
    [("subject-to-enforcement", 3, 4), ("exemplary", 3, 5), ("off-the-lead", 0, 0)],
)
def test_many_messages_at_once_are_counted_and_not_piled_up(
    catalogue: Catalogue, life: str, lines: int, further: int
) -> None:
    pilot = Pilot(MemoryShelf(catalogue)).begin(life)
    told = pilot.screen.active.find("told")
    said = told.name.split("\n") if told else []
    assert len(said) == lines
    if further:
        assert said[-1] == f"You have {further} further messages."
        assert "Considerate Traveller" in said[0]
