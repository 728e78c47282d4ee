"""What the citizen is told: rarely what was recorded."""

from __future__ import annotations

from game.core import events as e
from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.present.pages.after import answers
from game.present.screen import Node
from game.present.table import Table

MOST = 3
"""Lines that are read at once; whoever stands high is offered more than fits on a telephone."""


def told(table: Table) -> list[Node]:
    """What the app says since the last choice; what a gate said was said at the gate."""
    said = [
        m.event.text
        for m in table.season.steps[-1].emitted
        if isinstance(m.event, e.Told) and not _at_gate(table.season, m.event)
    ]
    nodes = []
    if said:
        nodes.append(
            Node(
                "told",
                "alert",
                "\n".join(_shortened(said, table.season.season.rulebook)),
                tone="machine",
            )
        )
    if table.complaint:
        nodes.append(Node("complaint", "alert", table.complaint))
    return nodes


def _shortened(said: list[str], rulebook: Rulebook) -> list[str]:
    """Where there is too much of it, the last perks are only counted; all else is always said."""
    perks = [text for text in said if text in {perk.told for perk in rulebook.perks}]
    room = max(0, MOST - 1 - (len(said) - len(perks)))
    rest = perks[room:]
    if len(said) <= MOST or len(rest) < 2:
        return said
    return [
        *(text for text in said if text not in rest),
        f"You have {len(rest)} further messages.",
    ]


def _at_gate(run: Run, told: e.Told) -> bool:
    gates = (run.season.rulebook.gate[answer.gate] for _, answer in answers(run))
    return any(told.code in (gate.open_code, gate.closed_code) for gate in gates)
