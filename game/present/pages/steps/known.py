"""What is known about the real world, and what is not so."""

from __future__ import annotations

from collections import Counter

from game.core.articles import Contradiction
from game.core.evidence import Claim, Evidence
from game.core.rules import Truth
from game.debrief.touched import Heard
from game.present import claims as words
from game.present.claims import IN_SHORT
from game.present.depth import WHOLE, Depth
from game.present.pages.page import ACTIVATE, heading, text
from game.present.pages.steps.touched import above, in_full, in_passing, quotes
from game.present.screen import Node
from game.present.sorting import cards
from game.present.table import Table
from game.present.words import within

MOST_MYTHS = 3
NOT_LIKE_LIVING_IT = (
    "A game is not what it is like to live it. "
    "For the people in the cases below there was no second try."
)
IN_PASSING = "Made up: the city, its people, its scheme. A game is not like living it."
_REAL = "What is and is not true of the real world"
_MYTHS = "Often told, and what was found"
_MATTERS = "Where articles contradict each other"
_MATTERS_ABOUT = "Five articles about social credit in China tell these things differently."
_BESIDE = "Side by side"
_SORT_ABOUT = "It is no test, and you can leave it out."
_IN_BETWEEN = "In between, or both"
_NEAREST = "Nearest to what you met"

_TRUTH: dict[Truth, str] = {
    "so": "True by the rules here.",
    "not-so": "Not true by the rules here.",
    "unknown": "Nobody can tell.",
}


def known(table: Table, depth: Depth = WHOLE) -> tuple[Node, ...]:
    """What is so in short; what is made up, what is told and not so, and what is documented of the
    harms that the season touched: of those that it touched most, where not all is shown."""
    evidence, told = table.shelf.evidence(), table.explained()
    stand = {claim.id: _REAL for claim in _said_in_short(table, depth)}
    ranked = [each for each in words.nearest(evidence, told.moved) if each.id not in stand]
    near = {claim.id: _NEAREST for claim in ranked[: depth.nearest]}
    matters = words.matters(evidence, told.mechanisms)[: depth.matters]
    disputed = {claim.id: _MATTERS for each in matters for claim in evidence.claims_of(each)}
    stand |= disputed | near
    fresh = [each for each in words.myths(evidence, told.mechanisms) if each.id not in stand]
    myths = fresh[: MOST_MYTHS if depth.all else 0]
    stand |= {claim.id: _MYTHS for claim in myths}
    rumours = told.rumours[: depth.rumours]
    harms = [evidence.harm[id] for id in told.harms]
    return (
        *_in_short(table, depth),
        *_to_sort(table, depth),
        *_fiction(table, depth),
        *((_said_in_the_city(rumours),) if rumours else ()),
        *((_nearest(evidence, ranked[: depth.nearest], depth),) if near else ()),
        *((_matters(evidence, matters, near),) if matters else ()),
        *((_often_told(evidence, myths),) if myths else ()),
        *in_full(evidence, harms[: depth.harms], depth, stand, [each.id for each in ranked]),
        *((in_passing(harms[depth.harms :]),) if depth.all and harms[depth.harms :] else ()),
    )


def _said_in_short(table: Table, depth: Depth) -> list[Claim]:
    """The few claims that are the answer in short; where firms keep pages it begins with firms."""
    firms = bool(table.season.season.rulebook.pages)
    claims = (*IN_SHORT[2:], *IN_SHORT[:2]) if firms else IN_SHORT
    return words.in_short(table.shelf.evidence(), claims[:2] if depth.short else claims)


def _in_short(table: Table, depth: Depth) -> tuple[Node, ...]:
    """One paragraph that can be said again, made of what may be shown of a few claims."""
    evidence, said = table.shelf.evidence(), _said_in_short(table, depth)
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
    if not depth.all:
        return (text("known-intro", IN_PASSING),)
    return (_made_up(table), text("known-intro", NOT_LIKE_LIVING_IT))


def _made_up(table: Table) -> Node:
    scheme = within(table.season.season.rulebook.name)
    made_up = f"Made up for this game: the city, everyone in it, and the whole of {scheme}."
    return Node("made-up", "note", made_up)


def _said_in_the_city(rumours: tuple[Heard, ...]) -> Node:
    name = "What people said"
    items = tuple(
        Node(
            f"rumour-{heard.rumour.id}",
            "item",
            f"\u201c{heard.rumour.says}\u201d {_TRUTH[heard.rumour.truth]} {heard.rumour.because}",
            detail="You acted on it." if heard.acted_on else "",
        )
        for heard in rumours
    )
    listed = Node("rumours-list", "list", "Heard this season", children=items)
    return Node("rumours", "group", name, children=(heading("rumours-name", name), listed))


def _nearest(evidence: Evidence, claims: list[Claim], depth: Depth) -> Node:
    quoted = quotes(evidence, "nearest", claims, short=not depth.all)
    nodes = (heading("nearest-name", _NEAREST), *quoted)
    return Node("nearest", "group", _NEAREST, children=nodes)


def _often_told(evidence: Evidence, myths: list[Claim]) -> Node:
    nodes = (heading("myths-name", _MYTHS), *quotes(evidence, "myth", myths))
    return Node("myths", "group", _MYTHS, children=nodes)


# --- Where articles contradict each other ----------------------------------------------


def _matters(evidence: Evidence, matters: list[Contradiction], near: dict[str, str]) -> Node:
    told = dict(near)
    nodes = (
        heading("matters-name", _MATTERS),
        text("matters-about", _MATTERS_ABOUT),
        *(_matter(evidence, matter, told) for matter in matters),
    )
    return Node("matters", "group", _MATTERS, children=nodes)


def _matter(evidence: Evidence, matter: Contradiction, told: dict[str, str]) -> Node:
    """Both positions beside each other, below them the articles that take both, and below those
    what better sources say, unless it was `told` before."""
    id = f"matter-{matter.id}"
    takes = Counter(article for each in matter.positions for article in each.articles)
    both = frozenset(article for article, number in takes.items() if number > 1)
    sides = tuple(
        _holding(evidence, f"{id}-{place}", matter, each.holds, frozenset(each.articles) - both)
        for place, each in enumerate(matter.positions, 1)
    )
    beside = Node(f"{id}-sides", "group", _BESIDE, state=("beside",), children=sides)
    between = (_holding(evidence, f"{id}-both", matter, _IN_BETWEEN, both),) if both else ()
    every = evidence.claims_of(matter)
    fresh = [each for each in every if each.id not in told]
    seen = above(id, [told[each.id] for each in every if each.id in told])
    told.update({each.id: matter.about for each in fresh})
    cited = (*quotes(evidence, matter.id, fresh), *seen)
    return Node(id, "group", matter.about, children=(beside, *between, *cited))


def _holding(
    evidence: Evidence, id: str, matter: Contradiction, holds: str, articles: frozenset[str]
) -> Node:
    """What each of these articles says of a matter."""
    said = tuple(
        Node(f"{id}-{article}", "item", f"\u201c{evidence.article[article].title}\u201d: {view}.")
        for article, view in matter.says
        if article in articles
    )
    return Node(id, "list", holds, children=said)
