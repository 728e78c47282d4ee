"""What is known about real schemes: mechanisms, claims, harms, and the sources behind them.

A debrief prints from here and from nowhere else, so what may not be printed is decided here, once.
Ids outlive every rewording: content and printed cards refer to them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from game.core.articles import Article, Contradiction
from game.core.safeguards import Safeguard

_LEAST = 2
NEVER_PRINTED = "do-not-use"
MYTH = "debunk"
STATUSES = ("documented", "documented-locally", "contested", "outdated", "opinion", "unverified")
"""How well a claim is documented, best first."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something that can be cited. `read` is false where nobody has read it yet."""

    id: str
    title: str
    publisher: str
    date: str
    address: str = ""
    read: bool = True


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that is said about scoring, and what may be said of it.

    `paraphrase` is the claim as it is made, `told` the same where it has to be shown with less in
    it, `say` the words that may be shown; of a myth, `say` is the correction. `affirm`,
    `contradict` and `split` are articles. `where` is "china" or "elsewhere": the place that the
    evidence is about, whoever made the claim. `counts` says what a number in `say` counts; what
    is not `staged` is reported plainly, and not made a part of any turn of play.
    """

    id: str
    topic: str
    where: str
    origin: str
    kind: str
    paraphrase: str
    status: str
    debrief: str
    note: str
    note_basis: str
    say: str = ""
    told: str = ""
    as_of: str = ""
    counts: str = ""
    staged: bool = True
    affirm: tuple[str, ...] = ()
    contradict: tuple[str, ...] = ()
    split: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def is_myth(self) -> bool:
        """Whether it may only be shown as a myth, together with its correction."""
        return self.debrief == MYTH

    @property
    def as_told(self) -> str:
        """The claim as it goes round, in words that may be shown together with what is right."""
        return self.told or self.paraphrase


@dataclass(frozen=True, slots=True)
class Right:
    """A right in an instrument; `article` is its number there, or several."""

    instrument: str
    article: str
    concerns: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a motion, what both sides may take it to mean, and what is left to argue."""

    word: str
    means: str
    dispute: str


@dataclass(frozen=True, slots=True)
class Motion:
    """Something to debate, with the strongest honest case for each side.

    `serves_for`, `serves_against` and `serves_both` are claims that bear out a case, or both.
    """

    text: str
    strongest_for: str
    strongest_against: str
    terms: tuple[Term, ...] = ()
    serves_for: tuple[str, ...] = ()
    serves_against: tuple[str, ...] = ()
    serves_both: tuple[str, ...] = ()

    @property
    def serves(self) -> tuple[str, ...]:
        """All claims that are known to serve a side."""
        return self.serves_for + self.serves_against + self.serves_both


@dataclass(frozen=True, slots=True)
class Harm:
    """What a scheme can do to people, the rights it touches, and what to ask about it."""

    id: str
    name: str
    summary: str
    rights: tuple[Right, ...]
    claims: tuple[str, ...]
    evidence_strength: str
    questions: tuple[str, ...]
    motion: Motion
    debrief_line: str
    extra_sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mechanism:
    """Something that an article says is done. Whether it is so, its claims tell."""

    id: str
    group: str
    group_name: str
    name: str
    description: str
    articles: tuple[str, ...]
    claims: tuple[str, ...]
    play_form: str
    play: str
    staged: bool = True


@dataclass(frozen=True)
class Evidence:
    """All of it, with what may be printed."""

    mechanisms: tuple[Mechanism, ...] = ()
    claims: tuple[Claim, ...] = ()
    harms: tuple[Harm, ...] = ()
    sources: tuple[Source, ...] = ()
    articles: tuple[Article, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    safeguards: tuple[Safeguard, ...] = ()

    @cached_property
    def mechanism(self) -> dict[str, Mechanism]:
        """Mechanisms by id."""
        return {each.id: each for each in self.mechanisms}

    @cached_property
    def claim(self) -> dict[str, Claim]:
        """Claims by id, those that are never printed among them."""
        return {each.id: each for each in self.claims}

    @cached_property
    def safeguard(self) -> dict[str, Safeguard]:
        """Legitimate practices by id."""
        return {each.id: each for each in self.safeguards}

    @cached_property
    def harm(self) -> dict[str, Harm]:
        """Harms by id."""
        return {each.id: each for each in self.harms}

    @cached_property
    def source(self) -> dict[str, Source]:
        """Sources by id."""
        return {each.id: each for each in self.sources}

    @cached_property
    def article(self) -> dict[str, Article]:
        """Articles by id."""
        return {each.id: each for each in self.articles}

    @cached_property
    def contradiction(self) -> dict[str, Contradiction]:
        """Contradictions by id."""
        return {each.id: each for each in self.contradictions}

    def printable(self, claim: Claim) -> bool:
        """Whether the claim may be shown at all; a myth may, if its correction stands with it."""
        return claim.debrief != NEVER_PRINTED and bool(claim.say)

    def claims_of(self, entry: Harm | Mechanism | Contradiction) -> tuple[Claim, ...]:
        """The printable claims of a harm, a mechanism or a contradiction, in their order."""
        claims = (self.claim[id] for id in entry.claims)
        return tuple(each for each in claims if self.printable(each))

    def cards_of(self, harm: Harm) -> tuple[Claim, ...]:
        """The printable claims for a debate about the harm: its own, and what else serves a side.

        The best documented come first, else they keep the order of their ids.
        """
        ids = sorted({*harm.claims, *harm.motion.serves})
        claims = (self.claim[id] for id in ids)
        printable = (each for each in claims if self.printable(each))
        return tuple(sorted(printable, key=lambda each: STATUSES.index(each.status)))

    def sources_of(self, said: Claim | Safeguard) -> tuple[Source, ...]:
        """What to cite for it; a source that nobody has read is not cited."""
        sources = (self.source[id] for id in said.sources)
        return tuple(each for each in sources if each.read)

    def best_claims(
        self,
        harm: Harm,
        most: int,
        besides: Collection[str] = (),
        nearest: Sequence[str] = (),
    ) -> tuple[Claim, ...]:
        """Up to `most` printable claims, the best documented first, and of those that are
        documented equally well the `nearest` to what it is told with.

        From two claims up there is one about China and one from elsewhere wherever the harm has
        both: a card that showed one side only would make the other look clean. Those that stand
        `besides` it on the page are told again only where a place, or a second claim, needs them.
        """
        ranked = sorted(
            self.claims_of(harm),
            key=lambda each: (
                each.id in besides,
                STATUSES.index(each.status),
                nearest.index(each.id) if each.id in nearest else len(nearest),
            ),
        )
        needed = _first_of_each_place(ranked)
        rest = [each for each in ranked if each not in needed]
        fresh = [each for each in rest if each.id not in besides]
        again = [each for each in rest if each.id in besides][
            : max(_LEAST - len(needed + fresh), 0)
        ]
        chosen = [*needed, *fresh, *again][: max(most, 0)]
        return tuple(sorted(chosen, key=lambda each: STATUSES.index(each.status)))


def _first_of_each_place(ranked: Iterable[Claim]) -> list[Claim]:
    first: dict[str, Claim] = {}
    for claim in ranked:
        first.setdefault(claim.where, claim)
    return list(first.values())
