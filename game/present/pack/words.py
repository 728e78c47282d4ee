"""The sentences of a debate pack that are the same in every one."""

from __future__ import annotations

from game.present.claims import STATUS
from game.present.pack.model import Exhibits, Pack, Serves

FOR, AGAINST = "The strongest case for", "The strongest case against"
TERMS = "Words in dispute"
TERM_ABOUT = "Agree on these before you begin, or argue about them openly."
EVIDENCE = "The evidence at hand"
READING = "How to read a card"
MATTERS = "Where the articles disagree"
MATTERS_ABOUT = (
    "Five articles about social credit in China tell these things differently. Cite the cards and "
    "not the articles."
)
QUESTIONS = "Questions for both sides"
EXHIBITS = "Exhibits from a season that was played"
NO_EXHIBITS = "No door closed in this season, and no line of its file was false."
BEARS = "Bears on this motion."
FOUND = "What was found:"
NO_ADDRESS = "none was kept"
TO_CHECK = "To check it:"
TO_REPLAY = "To live the whole season again:"
NEITHER = (
    "Neither side is the view of those who made this pack. Each case is meant to be one that a "
    "fair opponent would accept."
)
HOW = (
    "A card is cited by its code, said aloud as it stands. Read the statement out "
    "whole: it has been weighed word by word, and nothing beyond it is claimed.",
    "Say the date with the statement, and with a number say what is counted.",
    "Read in part means: its opening, or the part that bears on the card. On which day was not "
    "noted. Open the address and read on before you lean on a card.",
)

STATUS_MEANS = {
    "documented": "good sources say so.",
    "documented-locally": "good sources say so of one city, trial or case, and of no more.",
    "contested": "good sources disagree, or say so of only a part.",
    "outdated": "said, or so, at its time, and not any more.",
    "opinion": "a view, which can be shared but not shown.",
    "unverified": "no good source says so.",
}

SERVES: dict[Serves, str] = {
    "for": "The side for can use it.",
    "against": "The side against can use it.",
    "both": "Either side can use it.",
    "open": "Each side must argue what it shows.",
}

SIDES: tuple[tuple[str, tuple[Serves, ...]], ...] = (
    ("For", ("for",)),
    ("Against", ("against",)),
    ("Either side", ("both",)),
    ("To be argued", ("open",)),
)


def title(pack: Pack) -> str:
    """What the page is called."""
    return f"{pack.id}: {pack.text}"


def lead(pack: Pack) -> str:
    """What the pack is, and about which harm."""
    return f"Debate pack {pack.id}, from Good Standing. The harm: {pack.harm}. {pack.summary}"


def strength(pack: Pack) -> str:
    """How well the harm is documented as a whole."""
    return f"How well this harm is documented: {pack.strength}."


def statuses(pack: Pack) -> tuple[tuple[str, str], ...]:
    """The statuses that stand on cards of this pack, each with what it means."""
    used = {card.status for card in pack.cards}
    return tuple((STATUS[id], means) for id, means in STATUS_MEANS.items() if STATUS[id] in used)


def made_up(exhibits: Exhibits) -> tuple[str, ...]:
    """Whose season it was, and what an exhibit can show and cannot."""
    city = f" in {exhibits.city}" if exhibits.city else ""
    return (
        f"{exhibits.title}: the season of {exhibits.citizen}{city}, lived by a player. 'You' is "
        f"{exhibits.citizen}.",
        f"{exhibits.rulebook} is made up, like everyone in it. An exhibit shows what such rules "
        "can do, and is no evidence of what happened anywhere. It is not what it is like to live "
        "it.",
    )
