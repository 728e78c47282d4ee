"""What the citizen is told: rarely what was recorded."""

from __future__ import annotations

from game.core import events as e
from game.core.playthrough import Run
from game.present.pages.after import answers
from game.present.screen import Node
from game.present.table import Table

MOST = 3
"""Messages that are read at once; whoever stands high gets more of them than fit on a telephone."""


def told(table: Table) -> list[Node]:
    """What the app says since the last choice; what a gate said was said at the gate."""
    said = [
        m.event.text
        for m in table.season.steps[-1].emitted
        if isinstance(m.event, e.Told) and not _at_gate(table.season, m.event)
    ]
    nodes = []
    if said:
        nodes.append(Node("told", "alert", "\n".join(_shortened(said)), tone="machine"))
    if table.complaint:
        nodes.append(Node("complaint", "alert", table.complaint))
    return nodes


def _shortened(said: list[str]) -> list[str]:
    """The first messages, and how many there are besides."""
    if len(said) <= MOST:
        return said
    return [*said[: MOST - 1], f"You have {len(said) - MOST + 1} further messages."]


def _at_gate(run: Run, told: e.Told) -> bool:
    gates = (run.season.rulebook.gate[answer.gate] for _, answer in answers(run))
    return any(told.code in (gate.open_code, gate.closed_code) for gate in gates)
