"""What is known about the real world, and what is not so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.core.articles import Contradiction, Position
from game.core.evidence import Claim, Evidence, Harm
from game.core.rules import Truth
from game.debrief.touched import Heard
from game.present import claims as words
from game.present.depth import WHOLE, Depth
from game.present.pages.page import ACTIVATE, heading, text
from game.present.screen import Node
from game.present.sorting import cards
from game.present.table import Table

IN_SHORT = ("C01", "C02", "C57")
"""The claims whose words, one after the other, are the answer in short; standing, the first two."""

MOST_MYTHS = 3
NOT_LIKE_LIVING_IT = (
    "A game is not what it is like to live it. "
    "For the people in the cases below there was no second try."
)
IN_PASSING = (
    "Made up for this game: the city, its people, its scheme. And a game is not what it is like to "
    "live it."
)
_REAL = "What is and is not true of the real world"
_MYTHS = "Often told, and what was found"
_MATTERS = "Where articles contradict each other"
_MATTERS_ABOUT = "Five articles about social credit in China tell these things differently."
_BESIDE = "Side by side"
_SORT_ABOUT = "It is no test, and you can leave it out."
_LIGHTLY = "This season touched these as well"

_TRUTH: dict[Truth, str] = {
    "so": "True, under its rules.",
    "not-so": "Not true, under its rules.",
    "unknown": "Nobody can tell from its rules.",
}


def known(table: Table, depth: Depth = WHOLE) -> tuple[Node, ...]:
    """What is so in short; what is made up, what is told and not so, and what is documented of the
    harms that the season touched: of those that it touched most, where not all is shown."""
    evidence, told = table.shelf.evidence(), table.explained()
    matters = words.matters(evidence, told.mechanisms)[: depth.matters]
    printed = {claim.id for matter in matters for claim in evidence.claims_of(matter)}
    printed.update(IN_SHORT)
    fresh = [each for each in words.myths(evidence, told.mechanisms) if each.id not in printed]
    myths = fresh[: MOST_MYTHS if depth.all else 0]
    rumours = told.rumours[: depth.rumours]
    printed.update(claim.id for claim in myths)
    harms = [evidence.harm[id] for id in told.harms]
    return (
        *_in_short(table, depth),
        *_to_sort(table, depth),
        *_fiction(table, depth),
        *((_said_in_the_city(rumours),) if rumours else ()),
        *((_matters(evidence, matters),) if matters else ()),
        *((_often_told(evidence, myths),) if myths else ()),
        *_in_full(evidence, harms[: depth.harms], depth, printed),
        *((_lightly(harms[depth.harms :]),) if depth.all and harms[depth.harms :] else ()),
    )


def _in_short(table: Table, depth: Depth) -> tuple[Node, ...]:
    """One paragraph that can be said again, made of what may be shown of a few claims; where firms
    keep pages it begins with firms."""
    evidence = table.shelf.evidence()
    firms = bool(table.season.season.rulebook.pages)
    claims = (*IN_SHORT[2:], *IN_SHORT[:2]) if firms else IN_SHORT
    said = words.in_short(evidence, claims[:2] if depth.short else claims)
    if not said:
        return ()
    paragraph = " ".join(claim.say for claim in said)
    cited = words.cited_together(evidence, said, short=not depth.all)
    quote = Node("claim-in-short", "quote", paragraph, "in short", cited)
    nodes = (heading("in-short-name", _REAL), quote)
    return (Node("in-short", "group", _REAL, children=nodes),)


def _to_sort(table: Table, depth: Depth) -> tuple[Node, ...]:
    """The way to the sorting turn, before the page shows the answers."""
    made = cards(table)
    if not made:
        return ()
    name = f"First sort {len(made)} statements yourself"
    about = "" if depth.short else _SORT_ABOUT
    return (Node("sort", "button", name, detail=about, actions=ACTIVATE),)


def _fiction(table: Table, depth: Depth) -> tuple[Node, ...]:
    """That all this is made up, and what a game cannot be."""
    if depth.short:
        return (text("known-intro", IN_PASSING),)
    return (_made_up(table), text("known-intro", NOT_LIKE_LIVING_IT))


def _made_up(table: Table) -> Node:
    rulebook = table.season.season.rulebook
    made_up = (
        f"Made up for this game: the city, everyone in it, and the whole of {rulebook.name}, "
        "with its forms, codes, points and doors."
    )
    return Node("made-up", "note", made_up)


def _said_in_the_city(rumours: tuple[Heard, ...]) -> Node:
    name = "What people said"
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


def _often_told(evidence: Evidence, myths: list[Claim]) -> Node:
    nodes = (heading("myths-name", _MYTHS), *quotes(evidence, "myth", myths))
    return Node("myths", "group", _MYTHS, children=nodes)


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


# --- Where articles contradict each other ----------------------------------------------


def _matters(evidence: Evidence, matters: list[Contradiction]) -> Node:
    nodes = (
        heading("matters-name", _MATTERS),
        text("matters-about", _MATTERS_ABOUT),
        *(_matter(evidence, matter) for matter in matters),
    )
    return Node("matters", "group", _MATTERS, children=nodes)


def _matter(evidence: Evidence, matter: Contradiction) -> Node:
    """Both positions beside each other, and below them what better sources say."""
    id = f"matter-{matter.id}"
    sides = tuple(
        _position(evidence, f"{id}-{place}", matter, position)
        for place, position in enumerate(matter.positions, 1)
    )
    beside = Node(f"{id}-sides", "group", _BESIDE, state=("beside",), children=sides)
    cited = quotes(evidence, matter.id, evidence.claims_of(matter))
    return Node(id, "group", matter.about, children=(beside, *cited))


def _position(evidence: Evidence, id: str, matter: Contradiction, position: Position) -> Node:
    said = tuple(
        Node(f"{id}-{article}", "item", f"\u201c{evidence.article[article].title}\u201d: {view}.")
        for article, view in matter.says
        if article in position.articles
    )
    return Node(id, "list", position.holds, children=said)


# --- Harms -----------------------------------------------------------------------------


def _in_full(
    evidence: Evidence, harms: list[Harm], depth: Depth, printed: set[str]
) -> Iterator[Node]:
    """Each harm with its right and its claims; none is told twice where there is another."""
    for harm in harms:
        claims = evidence.best_claims(harm, depth.claims, printed)
        if depth.short:
            claims = _one_of_each_place(claims)
        printed.update(claim.id for claim in claims)
        summary = () if depth.short else (text(f"harm-{harm.id}-summary", harm.summary),)
        nodes = (
            heading(f"harm-{harm.id}-name", harm.name),
            *summary,
            Node(f"harm-{harm.id}-rights", "note", words.right(harm, short=depth.short)),
            *quotes(evidence, harm.id, claims, short=not depth.all),
        )
        yield Node(f"harm-{harm.id}", "group", harm.name, children=nodes)


def _one_of_each_place(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    places: dict[str, Claim] = {}
    for claim in claims:
        places.setdefault(claim.where, claim)
    return tuple(places.values())


def _lightly(harms: list[Harm]) -> Node:
    """The harms that it touched less, each in a line."""
    items = tuple(
        Node(
            f"harm-{harm.id}-lightly",
            "item",
            f"{harm.name}: {harm.summary} {words.right(harm)}",
        )
        for harm in harms
    )
    listed = Node("lightly-list", "list", "Each with a right", children=items)
    return Node("lightly", "group", _LIGHTLY, children=(heading("lightly-name", _LIGHTLY), listed))
