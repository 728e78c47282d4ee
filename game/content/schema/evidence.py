"""The evidence files: what is known about real schemes, and where it is written."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from game.content.schema.base import Defines, Id, Model, Ref, Text, shape

Schema = Annotated[Literal[1], Field(alias="schema")]
ArticleId = str
"""The id of an article: `game.content.evidence` sees to it that there is one."""


def numbered(letter: str) -> AfterValidator:
    """The shape of an id: this letter and two or three digits."""
    wanted = f"{letter} and two or three digits, such as {letter}07"
    return AfterValidator(shape(rf"{letter}\d{{2,3}}", wanted))


_DAY = r"\d{4}(-\d{2}){0,2}"
AsOf = Annotated[
    str,
    AfterValidator(shape(rf"{_DAY}( to {_DAY})?", "a date such as 2019, 2019-07 or 2018 to 2026")),
]
Address = Annotated[str, AfterValidator(shape(r"https?://\S+", "a web address without spaces"))]
Sources = list[Annotated[str, Ref("source")]]
Claims = list[Annotated[str, Ref("claim")]]


class SourceSpec(Model):
    """Something that can be cited."""

    id: Annotated[str, numbered("S"), Defines("source")]
    """S and two or three digits. An id is never given to another row."""
    title: Text
    """What it is called."""
    publisher: Text
    """Who published it."""
    date: Text
    """When, in quotation marks: `"2022-11-22"`, or `"undated"`."""
    address: Address | None = None
    """The web address of the copy that was read."""
    read: Literal["excerpt", "not-read"] = "excerpt"
    """`excerpt`: the part that bears on the claim was read. `not-read`: no claim may rest on
    it alone."""


class SourcesFile(Model):
    """All sources."""

    schema_: Schema
    """The version of the format: always 1."""
    sources: list[SourceSpec]
    """One row for each source."""


class ClaimSpec(Model):
    """Something that is said about scoring, and what may be said of it."""

    id: Annotated[str, numbered("C"), Defines("claim")]
    """C and two or three digits. An id is never given to another row."""
    topic: Id
    """What it is about, such as `architecture`."""
    where: Literal["china", "elsewhere"]
    """The place that the evidence is about."""
    origin: Literal["article", "context", "elsewhere"]
    """`article`: made in one of the articles; `context`: about China, missing from them;
    `elsewhere`: about other countries."""
    kind: Literal["figure", "event", "practice", "mechanism", "opinion"]
    """What kind of claim it is."""
    paraphrase: Text
    """The claim as it is made, in words of your own."""
    affirm: list[ArticleId] = []
    """The articles that say it."""
    contradict: list[ArticleId] = []
    """The articles that deny or correct it."""
    split: list[ArticleId] = []
    """The articles that say a part of it, or both."""
    status: Literal[
        "documented", "documented-locally", "contested", "outdated", "opinion", "unverified"
    ]
    """How well it is documented. `documented-locally`: a city, a trial or a single case."""
    as_of: AsOf | None = None
    """The date of the evidence: `"2019"`, `"2019-07"` or `"2018 to 2026"`. A figure cannot be
    without."""
    note: Text
    """What better sources say."""
    note_basis: Literal["read", "memory", "mixed"]
    """Where the note comes from. `memory` is still to be verified."""
    sources: Sources = []
    """The sources that it rests on, such as `[S01, S02]`."""
    debrief: Literal["use", "use-with-caveat", "debunk", "do-not-use"]
    """What a debrief may do with it. `debunk`: only as a myth, with its correction in `say`."""
    say: Text | None = None
    """The words that may be shown to a class."""
    told: Text | None = None
    """The claim in words that may be shown before `say`, where `paraphrase` has more in it than
    may be. Left out: the `paraphrase`."""
    counts: Text | None = None
    """What a number in `say` counts, and what it does not: tickets are not people."""
    staged: bool = True
    """`false`: it is reported plainly, and never given to a player to sort."""


class ClaimsFile(Model):
    """All claims."""

    schema_: Schema
    """The version of the format: always 1."""
    claims: list[ClaimSpec]
    """One row for each claim."""


class RightSpec(Model):
    """A right and where it is laid down."""

    instrument: Text
    """Where it is laid down, such as `UDHR`."""
    article: Text
    """The article, in quotation marks: `"13"`."""
    concerns: Text
    """What it is about, in a few words."""


class TermSpec(Model):
    """A word of a motion that a debate can turn on."""

    word: Text
    """The word or the phrase, as it stands in the motion or in one of its cases."""
    means: Text
    """What both sides may take it to mean."""
    dispute: Text
    """What is left to argue about it, as a question."""


class MotionSpec(Model):
    """Something to debate, with the strongest honest case for each side."""

    text: Text
    """The motion: `This House would ...`"""
    strongest_for: Text
    """The strongest honest case for it."""
    strongest_against: Text
    """The strongest honest case against it."""
    terms: list[TermSpec] = []
    """The words in dispute."""
    serves_for: Claims = []
    """Claims whose `say` bears out the case for it, those of the harm or others."""
    serves_against: Claims = []
    """The same of the case against it."""
    serves_both: Claims = []
    """Claims that each side can use. One that stands in no list is left to the debaters."""


class HarmSpec(Model):
    """A harm, the rights it touches, and what to ask about it."""

    id: Annotated[str, numbered("H"), Defines("harm")]
    """H and two or three digits. An id is never given to another row."""
    name: Text
    """What it is called."""
    summary: Text
    """What is done, in one sentence."""
    rights: Annotated[list[RightSpec], Field(min_length=1)]
    """The rights that it touches."""
    claims: Annotated[Claims, Field(min_length=1)]
    """The claims that document it; all are printed with it."""
    extra_sources: Sources = []
    """Sources besides those of the claims."""
    evidence_strength: Text
    """How well it is documented, in a few words."""
    questions: Annotated[list[Text], Field(min_length=2, max_length=4)]
    """Two to four open questions."""
    motion: MotionSpec
    """What to debate about it."""
    debrief_line: Text
    """The one sentence about the real world that a debrief prints."""


class HarmsFile(Model):
    """All harms."""

    schema_: Schema
    """The version of the format: always 1."""
    harms: list[HarmSpec]
    """One row for each harm."""


class MechanismSpec(Model):
    """Something that an article says is done."""

    id: Annotated[str, numbered("M"), Defines("mechanism")]
    """M and two or three digits. An id is never given to another row."""
    name: Text
    """What it is called."""
    description: Text
    """What is done, in one sentence."""
    articles: Annotated[list[ArticleId], Field(min_length=1)]
    """The articles that mention it."""
    claims: Annotated[Claims, Field(min_length=1)]
    """The claims that say how well it is documented."""
    play_form: Literal["choice", "gate", "ledger", "consequence"]
    """In what form a life can show it."""
    play: Text
    """How a life can show it, in one sentence."""
    staged: bool = True
    """`false`: it is reported and never acted out. Left out: it must be shown somewhere."""


class GroupSpec(Model):
    """Mechanisms of one kind."""

    id: Annotated[str, numbered("G")]
    """G and two or three digits."""
    name: Text
    """What the group is called."""
    mechanisms: list[MechanismSpec]
    """One row for each mechanism."""


class MechanismsFile(Model):
    """All mechanisms, by group."""

    schema_: Schema
    """The version of the format: always 1."""
    groups: list[GroupSpec]
    """The mechanisms, group by group."""
