"""What a debate pack holds, before it is laid out. All of it is plain text and tuples of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core.evidence import Term

Serves = Literal["for", "against", "both", "open"]
"""Which side can use a card; `open` where nobody has said, and the debaters argue it."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A source in five fields. `address` is empty where none is kept."""

    publisher: str
    title: str
    date: str
    address: str
    read: str


@dataclass(frozen=True, slots=True)
class Card:
    """One piece of evidence. `statement` is what may be said in a debate, and all of it.

    `told` is the claim as it goes round, where the statement is not that, and `before` the lines
    that stand before the statement then. `stands` is how the status is printed. `counted` says what
    a number counts; it and `as_of` may be empty.
    """

    code: str
    claim: str
    tag: str
    statement: str
    told: str
    before: tuple[str, ...]
    status: str
    stands: str
    where: str
    as_of: str
    counted: str
    serves: Serves
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Cards of one kind."""

    id: str
    name: str
    about: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Matter:
    """Something on which the articles disagree: pairs of an article and what it says, and the
    codes of the cards that say what was found."""

    code: str
    about: str
    says: tuple[tuple[str, str], ...]
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A heading and the sentences under it."""

    name: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exhibit:
    """Something of a season that was played: a door that closed, or a false line of the file.

    `what` is the id of the gate or the signal, `who` of the person it is about. `turn` counts the
    choices before it. `bears` is true where the rule behind it can do the harm of the motion.
    """

    code: str
    kind: Literal["door", "line"]
    what: str
    who: str
    turn: int
    day: int
    title: str
    found: tuple[Finding, ...]
    bears: bool
    command: str


@dataclass(frozen=True, slots=True)
class Exhibits:
    """What a season shows: who lived it, the command that plays it again, its exhibits."""

    life: str
    title: str
    citizen: str
    city: str
    rulebook: str
    command: str
    shown: tuple[Exhibit, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """All of it. `balance` says in sentences how the cards fall to the sides."""

    id: str
    text: str
    harm: str
    summary: str
    right: str
    case_for: str
    case_against: str
    terms: tuple[Term, ...]
    strength: str
    groups: tuple[Group, ...]
    balance: tuple[str, ...]
    matters: tuple[Matter, ...]
    questions: tuple[str, ...]
    exhibits: Exhibits | None

    @property
    def cards(self) -> tuple[Card, ...]:
        """All cards, in the order in which they are printed."""
        return tuple(card for group in self.groups for card in group.cards)

    def codes(self, *serves: Serves) -> tuple[str, ...]:
        """The codes of the cards that serve so."""
        return tuple(card.code for card in self.cards if card.serves in serves)
