"""A gate answers: every check is made, and every finding kept."""

from __future__ import annotations

from game.core import events as e
from game.core.conditions import found, holds
from game.core.moment import Cause, Moment
from game.core.rules import Gate
from game.core.world import World


def verdict(gate: Gate, world: World, who: str) -> e.Answered:
    """What the gate answers `who`; it opens when every check passes."""
    findings = tuple(
        e.Finding(
            check.id,
            check.condition,
            found(check.condition, world, who),
            holds(check.condition, world, who),
        )
        for check in gate.checks
    )
    return e.Answered(gate.id, who, all(finding.passed for finding in findings), findings)


def ask(moment: Moment, gate_id: str, who: str, cause: Cause) -> None:
    """Let `who` come to the gate; they are told a code and a sentence, and nothing of the
    checks."""
    gate = moment.season.rulebook.gate[gate_id]
    answer = verdict(gate, moment.world, who)
    place = moment.emit(answer, cause)
    if answer.open:
        moment.tell(moment.season.life.citizen, gate.open_told, gate.open_code, place)
    else:
        moment.tell(moment.season.life.citizen, gate.closed_told, gate.closed_code, place)
