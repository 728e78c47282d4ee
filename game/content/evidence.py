"""Loads the evidence, and holds it to the editorial rules before a word of it can be printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from game.content import codes
from game.content.compile.evidence import compile_evidence
from game.content.diagnostics import ContentError, did_you_mean
from game.content.evidence_parts import Part, Parts, read_parts
from game.content.references import Known, check_references
from game.content.schema import evidence as schema
from game.content.yaml_source import Key, Source
from game.core import evidence as core

_Place = tuple[Source, Key, str]
"""Where an id stands, and the id."""


def load_evidence(folder: Path) -> core.Evidence:
    """The evidence in `folder`.

    Raises:
        ContentError: with everything that is wrong in any of its files.
    """
    parts = read_parts(folder)
    checks = (
        _check_references,
        _check_articles,
        _check_positions,
        _check_claims,
        _check_printed,
        _check_sides,
        _check_safeguards,
    )
    for check in checks:
        check(parts)
    findings = [finding for source, _ in parts.all() for finding in source.findings]
    if findings:
        raise ContentError(findings)
    return compile_evidence(
        parts.sources.usable(),
        parts.claims.usable(),
        parts.harms.usable(),
        parts.articles.usable(),
        parts.mechanisms.usable(),
        parts.safeguards.usable(),
    )


def known(evidence: core.Evidence) -> Known:
    """The ids that other content may refer to, by kind."""
    return {
        "mechanism": frozenset(evidence.mechanism),
        "claim": frozenset(evidence.claim),
        "harm": frozenset(evidence.harm),
        "source": frozenset(evidence.source),
    }


# --- Checks ----------------------------------------------------------------------------


def _check_references(parts: Parts) -> None:
    ids = {
        "source": parts.sources.ids("sources"),
        "claim": parts.claims.ids("claims"),
        "harm": parts.harms.ids("harms"),
        "mechanism": parts.mechanism_ids(),
    }
    # With their own file unreadable, all ids of a kind count as known.
    unknowable = frozenset(kind for kind in ids if not ids[kind])
    for source, model in parts.all():
        check_references(source, model, ids, unknowable)


def _check_articles(parts: Parts) -> None:
    _check_unique(parts.articles, "articles")
    _check_unique(parts.articles, "contradictions")
    _check_unique(parts.mechanisms, "groups")
    articles = parts.articles.ids("articles")
    for source, key, id in _article_places(parts):
        if articles and id not in articles:
            hint = did_you_mean(id, articles)
            message = f"there is no article '{id}'."
            source.report(codes.UNKNOWN_EVIDENCE, key, message, value=id, hint=hint)


def _check_unique(part: Part[Any], name: str) -> None:
    first: dict[str, int] = {}
    for place, row in enumerate(getattr(part.model, name, ())):
        line = part.source.span((name, place, "id")).line
        if first.setdefault(row.id, line) != line:
            message = f"'{row.id}' is used a second time; the first is on line {first[row.id]}."
            part.source.report(codes.DUPLICATE_ID, (name, place, "id"), message, value=row.id)


def _article_places(parts: Parts) -> Iterator[_Place]:
    for at, claim in enumerate(parts.claims.model.claims if parts.claims.model else ()):
        for side in ("affirm", "contradict", "split"):
            yield from _places(parts.claims.source, ("claims", at, side), getattr(claim, side))
    for at, matter in enumerate(
        parts.articles.model.contradictions if parts.articles.model else ()
    ):
        for id in matter.says:
            yield parts.articles.source, ("contradictions", at, "says", id), id
    for at, group in enumerate(parts.mechanisms.model.groups if parts.mechanisms.model else ()):
        for place, each in enumerate(group.mechanisms):
            key = ("groups", at, "mechanisms", place, "articles")
            yield from _places(parts.mechanisms.source, key, each.articles)


def _check_positions(parts: Parts) -> None:
    """Two positions are set side by side: whoever says something has one, and nobody else."""
    source, file = parts.articles.source, parts.articles.model
    for at, matter in enumerate(file.contradictions if file else ()):
        key = ("contradictions", at, "positions")
        held = [id for position in matter.positions for id in position.articles]
        for id in sorted(set(held) - set(matter.says)):
            message = f"'{matter.id}' does not tell what article '{id}' says of it."
            source.report(codes.UNKNOWN_EVIDENCE, key, message, value=id)
        for id in sorted(set(matter.says) - set(held)):
            message = f"Article '{id}' has something to say of '{matter.id}', but no position."
            source.report(codes.MISSING, key, message, hint="If it says both, give it both.")


def _places(source: Source, key: Key, ids: Iterable[str]) -> Iterator[_Place]:
    for place, id in enumerate(ids):
        yield source, (*key, place), id


def _check_claims(parts: Parts) -> None:
    unread = parts.sources.ids("sources", read="not-read")
    for place, claim in enumerate(parts.claims.model.claims if parts.claims.model else ()):
        key = ("claims", place)
        if claim.debrief != core.NEVER_PRINTED:
            _check_said(parts.claims.source, key, claim, unread)
        elif claim.say:
            message = f"'{claim.id}' is never printed, so there is nothing to say."
            hint = "Take 'say' out, or choose another 'debrief'."
            parts.claims.source.report(codes.FORBIDDEN_CLAIM, (*key, "say"), message, hint=hint)
        if claim.kind == "figure" and not claim.as_of:
            message = f"'as_of' is missing here: '{claim.id}' is a figure, and figures are dated."
            parts.claims.source.report(codes.MISSING, key, message)


def _check_said(source: Source, key: Key, claim: schema.ClaimSpec, unread: frozenset[str]) -> None:
    if not claim.say:
        message = f"'say' is missing here: '{claim.id}' is printed."
        hint = "Write what may be shown, or set 'debrief: do-not-use'."
        source.report(codes.MISSING, key, message, hint=hint)
    if unread.issuperset(claim.sources):
        message = f"'{claim.id}' is printed, so it must have a source that somebody has read."
        source.report(codes.MISSING, (*key, "sources"), message)


def _check_safeguards(parts: Parts) -> None:
    unread = parts.sources.ids("sources", read="not-read")
    file = parts.safeguards.model
    for at, each in enumerate(file.safeguards if file else ()):
        if unread.issuperset(each.sources):
            message = f"'{each.id}' is printed, so it must have a source that somebody has read."
            key = ("safeguards", at, "sources")
            parts.safeguards.source.report(codes.MISSING, key, message)


def _check_printed(parts: Parts) -> None:
    """A harm, its motion and a contradiction are printed with all their claims; a mechanism is
    not."""
    forbidden = parts.claims.ids("claims", debrief=core.NEVER_PRINTED)
    for source, key, id in _printed_places(parts):
        if id in forbidden:
            message = f"'{id}' may never be printed, and every claim in this list is."
            hint = "Take it out of the list."
            source.report(codes.FORBIDDEN_CLAIM, key, message, value=id, hint=hint)


def _printed_places(parts: Parts) -> Iterator[_Place]:
    for part, name in ((parts.harms, "harms"), (parts.articles, "contradictions")):
        for at, row in enumerate(getattr(part.model, name, ())):
            yield from _places(part.source, (name, at, "claims"), row.claims)
    for at, harm in enumerate(parts.harms.model.harms if parts.harms.model else ()):
        yield from _served_places(parts.harms.source, at, harm.motion)


def _served_places(source: Source, at: int, motion: schema.MotionSpec) -> Iterator[_Place]:
    for side in ("serves_for", "serves_against", "serves_both"):
        yield from _places(source, ("harms", at, "motion", side), getattr(motion, side))


def _check_sides(parts: Parts) -> None:
    """A claim that serves both sides stands under both, and in no second list."""
    for at, harm in enumerate(parts.harms.model.harms if parts.harms.model else ()):
        first: set[str] = set()
        for source, key, id in _served_places(parts.harms.source, at, harm.motion):
            if id in first:
                message = f"'{id}' is said to serve a second time in this motion."
                hint = "If each side can use it, put it under 'serves_both' alone."
                source.report(codes.DUPLICATE_ID, key, message, value=id, hint=hint)
            first.add(id)
