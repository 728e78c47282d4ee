"""The file of the articles that the game answers, and of the matters on which they disagree."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from game.content.schema.base import Model, Text, shape
from game.content.schema.evidence import ArticleId, Claims, Schema, numbered


class ArticleSpec(Model):
    """One of the articles that the game answers."""

    id: Annotated[
        str, AfterValidator(shape(r"\d{3}", 'three digits in quotation marks, such as "002"'))
    ]
    """Three digits in quotation marks, such as `"002"`."""
    title: Text
    """What it is called."""
    byline: Text
    """Who wrote it."""
    date: Text
    """When, in quotation marks."""
    interest: Text
    """What the publisher or the writer has at stake."""
    caution: Text
    """What to mind when reading it."""


class PositionSpec(Model):
    """One of two ways to see a matter."""

    holds: Text
    """What is held, in a few words."""
    articles: Annotated[list[ArticleId], Field(min_length=1)]
    """The articles that hold it. One that says both stands under both."""


class ContradictionSpec(Model):
    """A matter on which the articles disagree."""

    id: Annotated[str, numbered("X")]
    """X and two or three digits."""
    about: Text
    """The matter on which they disagree."""
    says: Annotated[dict[ArticleId, Text], Field(min_length=2)]
    """What each article says of it: the article's id, and its view in a few words."""
    positions: Annotated[list[PositionSpec], Field(min_length=2, max_length=2)]
    """The two that are set side by side. Each article under `says` holds one of them, or both."""
    claims: Annotated[Claims, Field(min_length=1)]
    """The claims that bear on it."""


class ArticlesFile(Model):
    """All articles, and where they disagree."""

    schema_: Schema
    """The version of the format: always 1."""
    articles: list[ArticleSpec]
    """One row for each article."""
    contradictions: list[ContradictionSpec]
    """Matters on which articles disagree."""
