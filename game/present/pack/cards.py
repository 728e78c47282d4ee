"""Evidence cards: what may be said of a claim, how well it is documented, and where it is from."""

from __future__ import annotations

from collections.abc import Callable

from game.core.evidence import Claim, Evidence, Harm, Motion, Source
from game.present.claims import STANDS, STATUS, framed
from game.present.pack.model import Card, Citation, Group, Serves

PLACE = {"china": "China", "elsewhere": "outside China"}
READ = "In part, in the copy at this address."
READ_SOMEWHERE = "In part."

_KIND = {
    "figure": "a number",
    "event": "one thing that happened",
    "practice": "something that is done",
    "mechanism": "how it works",
    "opinion": "a view that is held",
}
_MYTH = "a story that goes round, and what was found"
_LOCALLY = "in single places"


def card(evidence: Evidence, harm: Harm, claim: Claim) -> Card:
    """The card of a claim in the debate about a harm."""
    return Card(
        code=card_code(harm, claim.id),
        claim=claim.id,
        tag=_tag(claim),
        statement=claim.say,
        told=claim.as_told if framed(claim) else "",
        before=framed(claim),
        status=STATUS[claim.status],
        stands=STANDS[claim.status],
        where=PLACE[claim.where],
        as_of=claim.as_of,
        counted=claim.counts,
        serves=_serves(harm.motion, claim.id),
        citations=tuple(_citation(source) for source in evidence.sources_of(claim)),
    )


def card_code(harm: Harm, claim: str) -> str:
    """What a speaker calls a card: it stays the same in every pack of this motion."""
    return f"{harm.id}-{claim}"


def _tag(claim: Claim) -> str:
    """What the card shows, in a line made of the claim's own kind, subject and place."""
    kind = _MYTH if claim.is_myth else _KIND[claim.kind]
    subject = claim.topic.replace("-", " ")
    named = "" if claim.topic in (claim.where, f"{claim.kind}s") else f"{subject.capitalize()}, "
    place = PLACE[claim.where]
    limit = f", {_LOCALLY}" if claim.status == "documented-locally" else ""
    where = f"{named}{place}{limit}"
    return f"{where[:1].upper()}{where[1:]}: {kind}"


def _serves(motion: Motion, claim: str) -> Serves:
    if claim in motion.serves_for:
        return "for"
    if claim in motion.serves_against:
        return "against"
    return "both" if claim in motion.serves_both else "open"


def _citation(source: Source) -> Citation:
    read = READ if source.address else READ_SOMEWHERE
    return Citation(source.publisher, source.title, source.date, source.address, read)


# --- Groups ----------------------------------------------------------------------------

_GROUPS: tuple[tuple[str, str, str, Callable[[Claim], bool]], ...] = (
    (
        "china",
        "Where and when it was done: China",
        "What sources bear out about China, the best documented first.",
        lambda claim: _is_borne_out(claim) and claim.where == "china",
    ),
    (
        "elsewhere",
        "Where and when it was done: elsewhere",
        "What sources bear out about other countries. It excuses nobody, and accuses nobody else.",
        lambda claim: _is_borne_out(claim) and claim.where == "elsewhere",
    ),
    (
        "contested",
        "What is contested",
        "Here sources disagree, bear out only a part, give a view, or are out of date. Whoever "
        "reads one of these out says which.",
        lambda claim: not claim.is_myth,
    ),
    (
        "myths",
        "Often told, and not so",
        "The story may be named only together with what was found.",
        lambda claim: claim.is_myth,
    ),
)


def _is_borne_out(claim: Claim) -> bool:
    return claim.status in ("documented", "documented-locally") and not claim.is_myth


def groups(evidence: Evidence, harm: Harm) -> tuple[Group, ...]:
    """All cards of a motion, each in the first group that takes it; a group without one is left
    out."""
    left = list(evidence.cards_of(harm))
    made: list[Group] = []
    for id, name, about, takes in _GROUPS:
        taken = [claim for claim in left if takes(claim)]
        left = [claim for claim in left if claim not in taken]
        if taken:
            cards = tuple(card(evidence, harm, claim) for claim in taken)
            made.append(Group(id, name, about, cards))
    return tuple(made)
