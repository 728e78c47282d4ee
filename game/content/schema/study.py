"""What `study.yaml` may say: two forms of eight items, to be answered before and after a season."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import Defines, Id, Model, Text


class ItemSpec(Model):
    """A short practice that somebody may find fair or not."""

    id: Annotated[Id, Defines("item")]
    """A short name. Answers are kept under it, so it is never given to another item."""
    domain: Literal[
        "travel", "school", "work", "credit", "housing", "speech", "family", "platforms"
    ]
    """What it is about. Each form has one item of each domain."""
    fair: bool
    """Whether the practice is a fair one. Half of each form is."""
    safeguard: Literal[
        "notice", "hearing", "purpose", "proportion", "expiry", "appeal", "own-record", "accuracy"
    ]
    """What it has, if it is fair, or lacks, if it is not. For the key; no player sees it."""
    text: Text
    """The practice, in at most two sentences and 40 words."""
    why: Text
    """Why it is fair, or is not, in a sentence. For the key; no player sees it."""


Items = Annotated[list[ItemSpec], Field(min_length=8, max_length=8)]


class FormsSpec(Model):
    """The two forms. Both have the same domains, and each domain's items differ in one thing."""

    a: Items
    """The first form: eight items."""
    b: Items
    """The second form: eight items."""


class StudyFile(Model):
    """The items of the study."""

    schema_: Annotated[Literal[1], Field(alias="schema")]
    """The version of this format: 1."""
    id: Annotated[Id, Defines("study")]
    """A short name."""
    question: Text
    """What is asked of each item."""
    scale: Annotated[list[Text], Field(min_length=6, max_length=6)]
    """The six answers, from quite sure that it is fair to quite sure that it is not."""
    forms: FormsSpec
    """The two forms."""
