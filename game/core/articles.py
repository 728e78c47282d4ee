"""The articles that the game answers, and the matters on which they disagree."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """One of the articles that the game answers, and what to mind when reading it."""

    id: str
    title: str
    byline: str
    date: str
    interest: str
    caution: str


@dataclass(frozen=True, slots=True)
class Position:
    """One of two ways to see a matter, and the articles that take it; some take both."""

    holds: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A matter on which the articles disagree: pairs of an article and what it says, and the two
    positions that they take."""

    id: str
    about: str
    says: tuple[tuple[str, str], ...]
    claims: tuple[str, ...]
    positions: tuple[Position, ...] = ()
