"""The sorting turn on paper: the statements, and on another sheet where each belongs."""

from __future__ import annotations

from collections.abc import Iterator

from game.debrief.sorting import Answer
from game.present.pages.page import heading, text
from game.present.screen import Node
from game.present.sorting import ANSWERS, HOW_ONE_CAN_TELL, Card, cards, lettered
from game.present.table import Table

_AS_PUT = "Just as it is put there."


def to_sort(table: Table) -> tuple[Node, ...]:
    """The statements, and above them the letters of all answers."""
    items = tuple(
        Node(f"sort-{n}", "item", f"{n}. {card.about}: {card.says}", detail="Letter: ____")
        for n, card in enumerate(cards(table), 1)
    )
    name = f"Where does each belong? {'; '.join(map(lettered, ANSWERS))}."
    return (Node("sort-list", "list", name, children=items),) if items else ()


def answers(table: Table) -> tuple[Node, ...]:
    """The statements by where they belong; how one can tell is said once for all that belong
    there."""
    numbered = list(enumerate(cards(table), 1))
    return tuple(
        Node(f"sorted-{answer}", "group", lettered(answer), children=tuple(_belong(answer, here)))
        for answer in ANSWERS
        if (here := [(n, card) for n, card in numbered if card.statement.answer == answer])
    )


def _belong(answer: Answer, here: list[tuple[int, Card]]) -> Iterator[Node]:
    how = HOW_ONE_CAN_TELL[answer]
    yield heading(f"sorted-{answer}-name", lettered(answer))
    if any(card.why == how for _, card in here):
        yield text(f"sorted-{answer}-how", how)
    for n, card in here:
        told = _AS_PUT if card.told == card.says else card.told
        why = () if card.why == how else (card.why,)
        said = " ".join((f"{n}.", told, *why))
        yield Node(f"sorted-{n}", "quote", said, "", card.source)
