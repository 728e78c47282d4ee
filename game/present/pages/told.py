"""What the citizen is told: rarely what was recorded."""

from __future__ import annotations

from game.core import events as e
from game.core.playthrough import Run
from game.present.pages.after import answers
from game.present.screen import Node
from game.present.table import Table


def told(table: Table) -> list[Node]:
    """What the app says since the last choice; what a gate said was said at the gate."""
    said = [
        m.event.text
        for m in table.season.steps[-1].emitted
        if isinstance(m.event, e.Told) and not _at_gate(table.season, m.event)
    ]
    nodes = []
    if said:
        nodes.append(Node("told", "alert", "\n".join(said), tone="machine"))
    if table.complaint:
        nodes.append(Node("complaint", "alert", table.complaint))
    return nodes


def _at_gate(run: Run, told: e.Told) -> bool:
    gates = (run.season.rulebook.gate[answer.gate] for _, answer in answers(run))
    return any(told.code in (gate.open_code, gate.closed_code) for gate in gates)
