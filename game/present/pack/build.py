"""Puts a debate pack together from the evidence, and from a season if there is one."""

from __future__ import annotations

from game.core.articles import Article, Contradiction
from game.core.evidence import Evidence, Harm
from game.present import claims
from game.present.pack.cards import card_code, groups
from game.present.pack.model import Card, Exhibits, Group, Matter, Pack

_LEAN = 2  # A side with less than half the cards of the other is told so.
_NONE = (
    "No card here is known to serve the side {side}. The evidence at hand is lopsided, and that is "
    "no measure of the case."
)
_LOPSIDED = (
    "The evidence at hand is lopsided: fewer cards help the side {side}. That tells what was "
    "looked for and found, and not who is right."
)
_EVEN = "Neither side has more than twice the cards of the other."
_OPEN = "Nobody has said which side these cards serve. Each side must argue what they show."


def pack(evidence: Evidence, harm: Harm, exhibits: Exhibits | None = None) -> Pack:
    """The debate pack of a harm's motion."""
    made = groups(evidence, harm)
    cards = tuple(card for group in made for card in group.cards)
    return Pack(
        id=harm.id,
        text=harm.motion.text,
        harm=harm.name,
        summary=harm.summary,
        right=claims.right(harm),
        case_for=harm.motion.strongest_for,
        case_against=harm.motion.strongest_against,
        terms=harm.motion.terms,
        strength=harm.evidence_strength,
        groups=made,
        balance=_balance(cards),
        matters=_matters(evidence, harm, made),
        questions=harm.questions,
        exhibits=exhibits,
    )


def _balance(cards: tuple[Card, ...]) -> tuple[str, ...]:
    """How many cards each side can use, and a plain sentence where one has far fewer."""
    helps = {
        side: sum(card.serves in (side, "both") for card in cards) for side in ("for", "against")
    }
    counted = (
        f"Cards in this pack: {len(cards)}. The side for can use {helps['for']} of them, "
        f"the side against {helps['against']}."
    )
    poorer, richer = sorted(helps, key=lambda side: helps[side])
    if not helps[richer]:
        return (_OPEN,)
    if not helps[poorer]:
        return counted, _NONE.format(side=poorer)
    if helps[poorer] * _LEAN < helps[richer]:
        return counted, _LOPSIDED.format(side=poorer)
    return counted, _EVEN


def _matters(evidence: Evidence, harm: Harm, made: tuple[Group, ...]) -> tuple[Matter, ...]:
    """What the articles disagree on, where all that was found about it stands on cards here."""
    shown = {card.claim for group in made for card in group.cards}
    return tuple(
        _matter(evidence, harm, matter)
        for matter in evidence.contradictions
        if shown.issuperset(matter.claims)
    )


def _matter(evidence: Evidence, harm: Harm, matter: Contradiction) -> Matter:
    says = tuple((_called(evidence.article[id]), words) for id, words in matter.says)
    cards = tuple(card_code(harm, claim) for claim in matter.claims)
    return Matter(f"{harm.id}-{matter.id}", matter.about, says, cards)


def _called(article: Article) -> str:
    return f"\u201c{article.title}\u201d ({article.byline})"
