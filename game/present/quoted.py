"""What is known, on paper: a source is named in full the first time, and in short from then on."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from game.core.evidence import Evidence
from game.present import claims
from game.present.depth import WHOLE
from game.present.pages.steps import known as step
from game.present.screen import Node
from game.present.table import Table


def known(table: Table) -> tuple[Node, ...]:
    """The step as it is on screen, but for what can only be pressed there."""
    evidence = table.shelf.evidence()
    nodes = tuple(map(_in_one, step.known(table, WHOLE)))
    nodes = tuple(node for node in nodes if not node.actions)
    first = claims.in_short(evidence, claims.IN_SHORT)
    told = {evidence.sources_of(claim)[0].id for claim in first}
    return tuple(_cited(node, evidence, _alone(evidence), told) for node in nodes)


def _in_one(node: Node) -> Node:
    """A harm with what it is and the right that it touches in one paragraph."""
    summary, right = (node.find(f"{node.id}-{what}") for what in ("summary", "rights"))
    if summary is None or right is None:
        return node
    both = replace(right, name=f"{summary.name} {right.name}")
    children = (both if each is right else each for each in node.children if each is not summary)
    return replace(node, children=tuple(children))


def _alone(evidence: Evidence) -> frozenset[str]:
    """Sources that no other one can be taken for where it is named in short."""
    names = Counter(claims.source_in_short(each) for each in evidence.sources)
    return frozenset(
        each.id for each in evidence.sources if names[claims.source_in_short(each)] == 1
    )


def _cited(node: Node, evidence: Evidence, alone: frozenset[str], told: set[str]) -> Node:
    """The node with its quotes; `told` are the sources that were named, and grows."""
    if node.role != "quote":
        children = tuple(_cited(each, evidence, alone, told) for each in node.children)
        return replace(node, children=children)
    claim = evidence.claim.get(node.id.rsplit("-", 1)[1])
    if claim is None:
        return node
    cited = claims.cited(evidence, claim, told & alone)
    told.update(each.id for each in evidence.sources_of(claim)[:2])
    return replace(node, detail=cited)
