"""Which lives a kiosk can offer: those with a short cut that open without another."""

from __future__ import annotations

from game.content.catalogue import Card, Catalogue
from game.content.places import user_data
from game.core.life import CUT
from game.kiosk.operator import Operator


def all_lives() -> Catalogue:
    """All lives on this machine, with those that were put into the data folder."""
    return Catalogue(packs=user_data() / "lives")


def offered(operator: Operator, catalogue: Catalogue) -> tuple[str, ...]:
    """The ids of the cuts on offer (`night-ferry:kiosk`), in the operator's order; by default of
    all our own lives that a kiosk can offer. What cannot be offered is passed over.

    Raises:
        ContentError: if the content has errors.
    """
    cards = by_id(catalogue)
    ours = tuple(id for id, card in cards.items() if not card.pack)
    wanted = dict.fromkeys(map(life_id, operator.visit.lives)) or ours
    found = (cards[id] for id in wanted if id in cards)
    return tuple(card.cut.id for card in found if card.cut and not refused(card))


def refused(card: Card) -> str:
    """Why a life cannot be offered, as a sentence; nothing if it can."""
    if card.cut is None:
        return "It has no short version."
    if card.life.opens_after:
        return "It opens only after another life, which no visitor has lived."
    return ""


def by_id(catalogue: Catalogue) -> dict[str, Card]:
    """Each life on this machine by its id.

    Raises:
        ContentError: if the content has errors.
    """
    return {card.id: card for card in catalogue.cards()}


def life_id(name: str) -> str:
    """The life that an operator means, who may have named its cut."""
    return name.removesuffix(CUT)
