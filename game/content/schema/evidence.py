"""The evidence files: what is known about real schemes, and where it is written."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from game.content.schema.base import Defines, Id, Model, Ref, Text, shape

Schema = Annotated[Literal[1], Field(alias="schema")]
ArticleId = str
"""The id of an article: `game.content.evidence` sees to it that there is one."""


def _numbered(letter: str) -> AfterValidator:
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

    id: Annotated[str, _numbered("S"), Defines("source")]
    title: Text
    publisher: Text
    date: Text
    address: Address | None = None
    read: Literal["excerpt", "not-read"] = "excerpt"


class SourcesFile(Model):
    """All sources."""

    schema_: Schema
    sources: list[SourceSpec]


class ClaimSpec(Model):
    """Something that is said about scoring, and what may be said of it."""

    id: Annotated[str, _numbered("C"), Defines("claim")]
    topic: Id
    where: Literal["china", "elsewhere"]
    origin: Literal["article", "context", "elsewhere"]
    kind: Literal["figure", "event", "practice", "mechanism", "opinion"]
    paraphrase: Text
    affirm: list[ArticleId] = []
    contradict: list[ArticleId] = []
    split: list[ArticleId] = []
    status: Literal[
        "documented", "documented-locally", "contested", "outdated", "opinion", "unverified"
    ]
    as_of: AsOf | None = None
    note: Text
    note_basis: Literal["read", "memory", "mixed"]
    sources: Sources = []
    debrief: Literal["use", "use-with-caveat", "debunk", "do-not-use"]
    say: Text | None = None


class ClaimsFile(Model):
    """All claims."""

    schema_: Schema
    claims: list[ClaimSpec]


class RightSpec(Model):
    """A right and where it is laid down."""

    instrument: Text
    article: Text
    concerns: Text


class MotionSpec(Model):
    """Something to debate, with the strongest honest case for each side."""

    text: Text
    strongest_for: Text
    strongest_against: Text


class HarmSpec(Model):
    """A harm, the rights it touches, and what to ask about it."""

    id: Annotated[str, _numbered("H"), Defines("harm")]
    name: Text
    summary: Text
    rights: Annotated[list[RightSpec], Field(min_length=1)]
    claims: Annotated[Claims, Field(min_length=1)]
    extra_sources: Sources = []
    evidence_strength: Text
    questions: Annotated[list[Text], Field(min_length=2, max_length=4)]
    motion: MotionSpec
    debrief_line: Text


class HarmsFile(Model):
    """All harms."""

    schema_: Schema
    harms: list[HarmSpec]


class MechanismSpec(Model):
    """Something that an article says is done."""

    id: Annotated[str, _numbered("M"), Defines("mechanism")]
    name: Text
    description: Text
    articles: Annotated[list[ArticleId], Field(min_length=1)]
    claims: Annotated[Claims, Field(min_length=1)]
    play_form: Literal["choice", "gate", "ledger", "consequence"]
    play: Text
    staged: bool = True


class GroupSpec(Model):
    """Mechanisms of one kind."""

    id: Annotated[str, _numbered("G")]
    name: Text
    mechanisms: list[MechanismSpec]


class MechanismsFile(Model):
    """All mechanisms, by group."""

    schema_: Schema
    groups: list[GroupSpec]


class ArticleSpec(Model):
    """One of the articles that the game answers."""

    id: Annotated[
        str, AfterValidator(shape(r"\d{3}", 'three digits in quotation marks, such as "002"'))
    ]
    title: Text
    byline: Text
    date: Text
    interest: Text
    caution: Text


class ContradictionSpec(Model):
    """A matter on which the articles disagree."""

    id: Annotated[str, _numbered("X")]
    about: Text
    says: Annotated[dict[ArticleId, Text], Field(min_length=2)]
    claims: Annotated[Claims, Field(min_length=1)]


class ArticlesFile(Model):
    """All articles, and where they disagree."""

    schema_: Schema
    articles: list[ArticleSpec]
    contradictions: list[ContradictionSpec]
