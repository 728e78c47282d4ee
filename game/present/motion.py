"""A motion to debate, on a sheet of its own: both cases, words in dispute, and claims to cite."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.evidence import Evidence, Harm
from game.present.blanks import to_write, typed
from game.present.pack import words
from game.present.pack.build import pack
from game.present.pages.page import heading, text
from game.present.pages.steps.touched import quotes
from game.present.screen import Node
from game.present.table import Table

_SIDE_LINES = 2
_NEITHER = (
    "Neither side is the view of those who made this game. Each case is meant to be one that a "
    "fair opponent would accept."
)


def motion(table: Table) -> tuple[Node, ...]:
    """Both cases of the motion about the harm that was touched most, with claims to cite."""
    harms = table.explained().harms
    if not harms:
        return ()
    evidence = table.shelf.evidence()
    harm = evidence.harm[harms[0]]
    debated = harm.motion
    sides = (
        _side("for", words.FOR, debated.strongest_for),
        _side("against", words.AGAINST, debated.strongest_against),
    )
    about = f"What this season touched most: {harm.name.lower()}. {harm.summary}"
    return (
        heading("motion-text", debated.text),
        text("motion-harm", about),
        Node("motion-sides", "group", "Both sides", children=sides),
        text("motion-neither", _NEITHER),
        *_terms(harm),
        *_to_cite(evidence, harm),
        text("motion-balance", f"{pack(evidence, harm).balance[-1]} To print all cards:"),
        typed("pack", f"good-standing evidence --motion {harm.id} -o pack.pdf"),
    )


def _side(id: str, name: str, case: str) -> Node:
    ours = to_write(f"motion-{id}-more", "What else speaks for this side:", _SIDE_LINES)
    children = (text(f"motion-{id}-case", case), ours)
    return Node(f"motion-{id}", "group", name, children=children)


def _terms(harm: Harm) -> Iterator[Node]:
    items = tuple(
        Node(f"term-{n}", "item", f"{term.word}: {term.means} {term.dispute}")
        for n, term in enumerate(harm.motion.terms)
    )
    if items:
        yield Node("terms", "list", words.TERMS, children=items)


def _to_cite(evidence: Evidence, harm: Harm) -> Iterator[Node]:
    """The best documented claim that serves each side, and one that serves both."""
    debated = harm.motion
    for id, name, serves in (
        ("for", "The side for can cite", debated.serves_for),
        ("against", "The side against can cite", debated.serves_against),
        ("both", "Either side can cite", debated.serves_both),
    ):
        best = next((each for each in evidence.cards_of(harm) if each.id in serves), None)
        if best:
            named = (heading(f"cite-{id}-name", name), *quotes(evidence, id, [best]))
            yield Node(f"cite-{id}", "group", name, children=named)
