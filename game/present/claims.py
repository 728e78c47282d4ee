"""What is known, put into words: what may be said, how well it is known, and where it is from.

A status is that of the claim as it goes round. Where that is not what may be said, both stand
there, so that nobody takes the one for the other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from game.core.articles import Contradiction
from game.core.evidence import Claim, Evidence, Harm, Source
from game.core.safeguards import Safeguard

IN_SHORT = ("C01", "C02", "C57")
"""The claims whose words, one after the other, are the answer in short; standing, the first two."""

STATUS = {
    "documented": "documented",
    "documented-locally": "documented locally",
    "contested": "contested",
    "outdated": "out of date",
    "opinion": "opinion",
    "unverified": "not verified",
}

STANDS = {
    "documented": "documented",
    "documented-locally": "documented locally",
    "contested": "what is said is contested",
    "outdated": "what was said is out of date",
    "opinion": "what is said is opinion",
    "unverified": "what is said is not verified",
}
"""How a status stands beside what may be said; of a claim that is not borne out, it says so."""

_FRAMES = {
    "contested": ("It is said: {told} That is contested.", "What can be said:"),
    "outdated": ("It was said: {told} That is out of date.", "What is so:"),
    "opinion": ("Some hold: {told} That is an opinion.", "What can be said:"),
    "unverified": (
        "It is said: {told} No good source says so.",
        "What was found:",
    ),
}
_MYTH = ("It is often said: {told}", "What was found:")
_MOST_CITED = 3
_WHERE = {"china": "China", "elsewhere": "elsewhere"}

_INSTRUMENTS = {
    "UDHR": "Universal Declaration of Human Rights",
    "ICCPR": "International Covenant on Civil and Political Rights",
    "ICESCR": "International Covenant on Economic, Social and Cultural Rights",
    "UN CRC": "UN Convention on the Rights of the Child",
    "CERD": "UN convention against racial discrimination",
    "ECHR": "European Convention on Human Rights",
    "EU Charter": "EU Charter of Fundamental Rights",
    "GDPR": "EU data protection law",
    "EU AI Act": "EU law on artificial intelligence",
}


def right(harm: Harm, *, short: bool = False) -> str:
    """The first right that a harm touches; unless in short, with its instrument in full."""
    first = harm.rights[0]
    if short:
        return f"The right it touches: {first.concerns}."
    name = _INSTRUMENTS.get(first.instrument, first.instrument)
    return f"The right it touches: {first.concerns} ({name}, {first.article})."


def myths(evidence: Evidence, mechanisms: tuple[str, ...]) -> list[Claim]:
    """Myths about what the run met, those that most of it bears on first."""
    count = _borne_on(evidence, mechanisms)
    found = [evidence.claim[id] for id in count if evidence.claim[id].is_myth]
    return sorted(found, key=lambda claim: (-count[claim.id], claim.id))


def nearest(evidence: Evidence, moved: Mapping[str, int]) -> list[Claim]:
    """Claims about what moved the doors, that which moved them most first; of any status, for its
    status stands beside it. A mechanism that many claims are about says less of each."""
    weight: Counter[str] = Counter()
    for id, by in moved.items():
        about = evidence.claims_of(evidence.mechanism[id])
        weight.update({claim.id: by // len(about) for claim in about})
    found = (evidence.claim[id] for id, by in weight.items() if by)
    return sorted(found, key=lambda claim: (-weight[claim.id], claim.id))


def matters(evidence: Evidence, mechanisms: tuple[str, ...]) -> list[Contradiction]:
    """What the articles disagree on, of what the run met; what most of it bears on first."""
    count = _borne_on(evidence, mechanisms)
    weight = {
        matter.id: sum(count[claim.id] for claim in evidence.claims_of(matter))
        for matter in evidence.contradictions
    }
    found = [matter for matter in evidence.contradictions if weight[matter.id]]
    return sorted(found, key=lambda matter: (-weight[matter.id], matter.id))


def _borne_on(evidence: Evidence, mechanisms: tuple[str, ...]) -> Counter[str]:
    """How many of the mechanisms bear on each claim."""
    return Counter(
        claim.id for id in mechanisms for claim in evidence.claims_of(evidence.mechanism[id])
    )


def status(claim: Claim) -> str:
    """How well it is documented, and of which part of the world it speaks."""
    return f"{STANDS[claim.status]}, {_WHERE[claim.where]}"


def quoted(claim: Claim) -> str:
    """What may be said; where that is not the claim as it goes round, after the claim."""
    return " ".join((*framed(claim), claim.say))


def framed(claim: Claim) -> tuple[str, ...]:
    """What stands before that which may be said, where that is not the claim as it goes round: the
    claim, and words that lead on."""
    frame = _MYTH if claim.is_myth else _FRAMES.get(claim.status, ())
    return tuple(each.format(told=claim.as_told) for each in frame)


def cited(evidence: Evidence, claim: Claim, told: Collection[str] = ()) -> str:
    """Where it is from, with what a number counts before it; those sources in short whose ids
    were `told` before."""
    counted = f"Counted: {claim.counts} " if claim.counts else ""
    return f"{counted}{sources(evidence, claim, told)}"


def sources(evidence: Evidence, said: Claim | Safeguard, told: Collection[str] = ()) -> str:
    """Sources with publisher and date, and the date that it holds for."""
    named = "; ".join(
        source_in_short(each) if each.id in told else _source(each)
        for each in evidence.sources_of(said)[:_MOST_CITED]
    )
    return f"{named}. As of {said.as_of}." if said.as_of else f"{named}."


def cited_in_short(evidence: Evidence, claim: Claim) -> str:
    """The first source by its publisher and year, after what a number counts and before the date
    that it holds for."""
    counted = f"Counted: {claim.counts} " if claim.counts else ""
    as_of = f" As of {claim.as_of}." if claim.as_of else ""
    return f"{counted}{source_in_short(evidence.sources_of(claim)[0])}.{as_of}"


def source_in_short(source: Source) -> str:
    """A source by its publisher and year."""
    publisher = re.split(r" \(|;", source.publisher)[0]
    year = source.date[:4] if source.date[:4].isdigit() else source.date
    return f"{publisher}, {year}"


def cited_together(evidence: Evidence, claims: Iterable[Claim], *, short: bool = False) -> str:
    """The first source of each claim that is said in one breath with others."""
    named = source_in_short if short else _source
    return "; ".join(named(evidence.sources_of(claim)[0]) for claim in claims) + "."


def _source(source: Source) -> str:
    return f"{source.title} ({source.publisher}, {source.date})"


def in_short(evidence: Evidence, ids: Collection[str]) -> list[Claim]:
    """Of these claims those that may be printed, in this order."""
    claims = (evidence.claim[id] for id in ids if id in evidence.claim)
    return [claim for claim in claims if evidence.printable(claim)]
