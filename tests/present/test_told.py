"""What the app tells: what fits on a telephone, and how much more there would be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.content.catalogue import Catalogue
from game.core import events as e
from game.core.playthrough import Run
from game.present.pages.told import told
from game.present.table import Table
from tests.present.pilot import MemoryShelf, Pilot

UPHELD = "The entry was not you. We are glad to have been of help."


def lines(table: Table) -> list[str]:
    return [line for node in told(table) for line in node.name.split("\n")]


@pytest.mark.parametrize(
    ("life", "further"), [("subject-to-enforcement", 4), ("exemplary", 5), ("off-the-lead", 0)]
)
def test_many_perks_at_once_are_counted_and_not_piled_up(
    catalogue: Catalogue, life: str, further: int
) -> None:
    pilot = Pilot(MemoryShelf(catalogue)).begin(life)
    said = lines(pilot.shell.table)
    assert len(said) == (3 if further else 0)
    if further:
        assert "Considerate Traveller" in said[0]
        assert said[-1] == f"You have {further} further messages."


def test_what_is_no_perk_is_said_however_much_there_is(catalogue: Catalogue) -> None:
    pilot = Pilot(MemoryShelf(catalogue)).begin("exemplary")
    table = pilot.shell.table
    table.run = with_message(table.season, UPHELD)
    said = lines(table)
    assert UPHELD in said
    assert "Your standing has been updated." in said
    assert said[-1] == "You have 6 further messages."


def with_message(run: Run, text: str) -> Run:
    """The run as if its last step had ended with this message."""
    step = run.steps[-1]
    message = step.emitted[-1]._replace(event=e.Told(text))
    steps = (*run.steps[:-1], replace(step, emitted=(*step.emitted, message)))
    return replace(run, steps=steps)
