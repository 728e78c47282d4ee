"""The harms that a season touched: each with its right and what is documented of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from game.core.evidence import Claim, Evidence, Harm
from game.present import claims as words
from game.present.depth import Depth
from game.present.pages.page import heading, text
from game.present.screen import Node
from game.present.words import listed

MOST_IN_PASSING = 3
_LIGHTLY = "Rules that were at work this season can also touch"
_ABOVE = "See also above, under {names}."


def in_full(
    evidence: Evidence,
    harms: Iterable[Harm],
    depth: Depth,
    told: dict[str, str],
    nearest: Sequence[str],
) -> Iterator[Node]:
    """Each harm with its right and its claims. `told` are the claims that stand on the page, with
    the name of that under which they stand, and grows; what is there is not told a second time. Of
    claims that are documented equally well those come first that are `nearest` to the season."""
    for harm in harms:
        claims = evidence.best_claims(harm, depth.claims, told, nearest)
        if depth.short:
            claims = _one_of_each_place(claims)
        fresh = [claim for claim in claims if claim.id not in told]
        summary = () if depth.short else (text(f"harm-{harm.id}-summary", harm.summary),)
        nodes = (
            heading(f"harm-{harm.id}-name", harm.name),
            *summary,
            Node(f"harm-{harm.id}-rights", "note", words.right(harm, short=not depth.all)),
            *quotes(evidence, harm.id, fresh, short=not depth.all),
            *above(f"harm-{harm.id}", [told[claim.id] for claim in claims if claim.id in told]),
        )
        told.update({claim.id: harm.name for claim in fresh})
        yield Node(f"harm-{harm.id}", "group", harm.name, children=nodes)


def above(id: str, names: list[str]) -> tuple[Node, ...]:
    """Under which names the rest of what is known of it stands."""
    if not names:
        return ()
    quoted = [f"\u201c{name}\u201d" for name in dict.fromkeys(names)]
    return (text(f"{id}-above", _ABOVE.format(names=listed(quoted))),)


def quotes(
    evidence: Evidence, group: str, claims: Iterable[Claim], *, short: bool = False
) -> tuple[Node, ...]:
    """What may be said of each claim, with its status and where it is from."""
    cited = words.cited_in_short if short else words.cited
    return tuple(
        Node(
            f"claim-{group}-{claim.id}",
            "quote",
            words.quoted(claim),
            words.status(claim),
            cited(evidence, claim),
        )
        for claim in claims
    )


def _one_of_each_place(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    places: dict[str, Claim] = {}
    for claim in claims:
        places.setdefault(claim.where, claim)
    return tuple(places.values())


def in_passing(harms: list[Harm]) -> Node:
    """Some of the harms that it touched less, each in a line."""
    items = tuple(
        Node(
            f"harm-{harm.id}-lightly",
            "item",
            f"{harm.name}: {harm.summary} {words.right(harm)}",
        )
        for harm in harms[:MOST_IN_PASSING]
    )
    each = Node("lightly-list", "list", "Each with a right", children=items)
    return Node("lightly", "group", _LIGHTLY, children=(heading("lightly-name", _LIGHTLY), each))
