"""What a file may name: ids of the evidence, of its rulebook, and its own."""

from __future__ import annotations

from game.content.evidence import known
from game.content.references import Known, merged
from game.core.evidence import Evidence

OF_THE_SCHEME = frozenset(
    {"signal", "sensor", "list", "link", "gate", "appeal", "perk", "heading", "topic", "tie"}
    | {"flag", "rumour", "page"}
)
"""The kinds of which nothing is known without the rulebook."""
_REPORTED = "reported"


def of_evidence(evidence: Evidence) -> Known:
    """What content may name, and which mechanisms are told of and never played."""
    told = frozenset(each.id for each in evidence.mechanisms if not each.staged)
    return {**known(evidence), _REPORTED: told}


def reported(evidence: Known | None) -> frozenset[str]:
    """The mechanisms that are told of and never played."""
    return (evidence or {}).get(_REPORTED, frozenset())


def known_beside(evidence: Known | None, *others: Known) -> tuple[Known, frozenset[str]]:
    """All that is known, and the kinds that nothing can be said about."""
    unknowable = frozenset(("mechanism", "harm")) if evidence is None else frozenset[str]()
    if "spot" not in (evidence or {}):
        unknowable |= {"spot"}  # There is no map to look it up on.
    return merged((*others, evidence or {})), unknowable
