"""The evidence as the core has it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from game.content.schema import articles as written
from game.content.schema import evidence as schema
from game.content.schema.base import Model
from game.content.schema.safeguards import SafeguardsFile
from game.core import articles as known
from game.core import evidence as core
from game.core.safeguards import Safeguard


def compile_evidence(
    sources: schema.SourcesFile,
    claims: schema.ClaimsFile,
    harms: schema.HarmsFile,
    articles: written.ArticlesFile,
    mechanisms: schema.MechanismsFile,
    safeguards: SafeguardsFile,
) -> core.Evidence:
    """What the checked files say, as the core's own values."""
    return core.Evidence(
        mechanisms=tuple(_mechanisms(mechanisms)),
        claims=tuple(core.Claim(**_frozen(each)) for each in claims.claims),
        harms=tuple(_harm(each) for each in harms.harms),
        sources=tuple(_source(each) for each in sources.sources),
        articles=tuple(known.Article(**each.model_dump()) for each in articles.articles),
        contradictions=tuple(_contradiction(each) for each in articles.contradictions),
        safeguards=tuple(Safeguard(**_frozen(each)) for each in safeguards.safeguards),
    )


def _source(spec: schema.SourceSpec) -> core.Source:
    read = spec.read != "not-read"
    return core.Source(spec.id, spec.title, spec.publisher, spec.date, spec.address or "", read)


def _harm(spec: schema.HarmSpec) -> core.Harm:
    nested = {
        "rights": tuple(core.Right(**each.model_dump()) for each in spec.rights),
        "motion": _motion(spec.motion),
    }
    return core.Harm(**{**_frozen(spec), **nested})


def _motion(spec: schema.MotionSpec) -> core.Motion:
    terms = tuple(core.Term(**each.model_dump()) for each in spec.terms)
    return core.Motion(**{**_frozen(spec), "terms": terms})


def _contradiction(spec: written.ContradictionSpec) -> known.Contradiction:
    positions = tuple(known.Position(**_frozen(each)) for each in spec.positions)
    nested = {"says": tuple(spec.says.items()), "positions": positions}
    return known.Contradiction(**{**_frozen(spec), **nested})


def _mechanisms(file: schema.MechanismsFile) -> Iterator[core.Mechanism]:
    for group in file.groups:
        for spec in group.mechanisms:
            yield core.Mechanism(group=group.id, group_name=group.name, **_frozen(spec))


def _frozen(spec: Model) -> dict[str, Any]:
    """The values of a row as the core has them: tuples, and nothing where nothing is written."""
    values = {key: value for key, value in spec.model_dump().items() if value is not None}
    return {key: tuple(each) if isinstance(each, list) else each for key, each in values.items()}
