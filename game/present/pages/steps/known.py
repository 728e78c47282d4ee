"""What is known about the real world, and what is not so."""

from __future__ import annotations

from game.core.evidence import Claim, Evidence, Harm
from game.core.rules import Truth
from game.debrief.touched import Heard
from game.present import explain
from game.present.pages.page import heading, text
from game.present.screen import Node
from game.present.table import Table

MOST_HARMS = 4
CLAIMS_EACH = 3
MOST_MYTHS = 3
NOT_LIKE_LIVING_IT = (
    "This is a game about a made-up city. It is not what it is like to live it. "
    "For the people in the cases below there was no second try."
)

_TRUTH: dict[Truth, str] = {
    "so": "So, under its rules.",
    "not-so": "Not so, under its rules.",
    "unknown": "Nobody can tell from its rules.",
}


def known(table: Table) -> tuple[Node, ...]:
    """What is made up, what is told and not so, and what is documented of the harms it touched."""
    evidence, told = table.shelf.evidence(), table.explained()
    printed: set[str] = set()
    nodes = [text("known-intro", NOT_LIKE_LIVING_IT), _made_up(table)]
    if told.rumours:
        nodes.append(_said_in_the_city(told.rumours))
    if myths := explain.myths(evidence, told.mechanisms)[:MOST_MYTHS]:
        printed.update(claim.id for claim in myths)
        quotes = tuple(quote(evidence, "myth", claim) for claim in myths)
        nodes.append(
            Node(
                "myths",
                "group",
                "Often told, and what was found",
                children=(heading("myths-name", "Often told, and what was found"), *quotes),
            )
        )
    for id in told.harms[:MOST_HARMS]:
        harm = evidence.harm[id]
        best = evidence.best_claims(harm, CLAIMS_EACH + len(printed))
        claims = [claim for claim in best if claim.id not in printed][:CLAIMS_EACH]
        printed.update(claim.id for claim in claims)
        nodes.append(_harm(evidence, harm, claims))
    return tuple(nodes)


def _made_up(table: Table) -> Node:
    rulebook = table.season.season.rulebook
    made_up = (
        f"Made up for this game: the city, everyone in it, and the whole of {rulebook.name}, "
        "with its forms, codes, points and doors."
    )
    return Node("made-up", "note", made_up)


def _said_in_the_city(rumours: tuple[Heard, ...]) -> Node:
    name = "What people said of the scheme"
    items = tuple(
        Node(
            f"rumour-{heard.rumour.id}",
            "item",
            f"\u201c{heard.rumour.says}\u201d {_TRUTH[heard.rumour.truth]} {heard.rumour.because}",
            detail="You went by it." if heard.acted_on else "",
        )
        for heard in rumours
    )
    listed = Node("rumours-list", "list", "Heard this season", children=items)
    return Node("rumours", "group", name, children=(heading("rumours-name", name), listed))


def quote(evidence: Evidence, group: str, claim: Claim) -> Node:
    """What may be said of a claim, how well it is documented, and where it is from."""
    return Node(
        f"claim-{group}-{claim.id}",
        "quote",
        explain.quoted(claim),
        explain.status(claim),
        explain.cited(evidence, claim),
    )


def _harm(evidence: Evidence, harm: Harm, claims: list[Claim]) -> Node:
    nodes = (
        heading(f"harm-{harm.id}-name", harm.name),
        text(f"harm-{harm.id}-summary", harm.summary),
        Node(f"harm-{harm.id}-rights", "note", explain.right(harm)),
        *(quote(evidence, harm.id, claim) for claim in claims),
    )
    return Node(f"harm-{harm.id}", "group", harm.name, children=nodes)
