"""The files of the evidence as they were read, before anything is checked across them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic

from game.content.diagnostics import ContentError
from game.content.schema import evidence as schema
from game.content.schema.articles import ArticlesFile
from game.content.schema.base import Model
from game.content.schema.safeguards import SafeguardsFile
from game.content.validate import M, validated
from game.content.yaml_source import Source, read


@dataclass(frozen=True)
class Part(Generic[M]):
    """One of the files; `model` is None where the file cannot be used."""

    source: Source
    kind: type[M]
    model: M | None

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The rows as they stand, so that the ids of a file with a fault in it are still known."""
        data = self.source.data
        rows = data.get(name) if isinstance(data, dict) else None
        return [each for each in rows if isinstance(each, dict)] if isinstance(rows, list) else []

    def ids(self, name: str, **having: str) -> frozenset[str]:
        """The ids of rows that have these values; of two rows with one id the first counts."""
        first: dict[str, dict[str, str]] = {}
        for row in map(_texts, self.rows(name)):
            first.setdefault(row.get("id", ""), row)
        return frozenset(id for id, row in first.items() if id and having.items() <= row.items())

    def usable(self) -> M:
        """What was read.

        Raises:
            ContentError: if it cannot be used.
        """
        if self.model is None:
            raise ContentError(self.source.findings)
        return self.model


@dataclass(frozen=True)
class Parts:
    """All of them."""

    sources: Part[schema.SourcesFile]
    claims: Part[schema.ClaimsFile]
    harms: Part[schema.HarmsFile]
    articles: Part[ArticlesFile]
    mechanisms: Part[schema.MechanismsFile]
    safeguards: Part[SafeguardsFile]

    def mechanism_ids(self) -> frozenset[str]:
        """The ids of all mechanisms, which stand in groups."""
        groups = (each.get("mechanisms") for each in self.mechanisms.rows("groups"))
        rows = (row for group in groups if isinstance(group, list) for row in group)
        texts = (_texts(row).get("id", "") for row in rows if isinstance(row, dict))
        return frozenset(id for id in texts if id)

    def all(self) -> Iterator[tuple[Source, type[Model]]]:
        """Each file with the model that it was read by."""
        parts = (self.sources, self.claims, self.harms, self.articles, self.mechanisms)
        for part in (*parts, self.safeguards):
            yield part.source, part.kind


def read_parts(folder: Path) -> Parts:
    """All files in `folder`, sound or not."""
    return Parts(
        _part(folder / "sources.yaml", schema.SourcesFile),
        _part(folder / "claims.yaml", schema.ClaimsFile),
        _part(folder / "harms.yaml", schema.HarmsFile),
        _part(folder / "articles.yaml", ArticlesFile),
        _part(folder / "mechanisms.yaml", schema.MechanismsFile),
        _part(folder / "safeguards.yaml", SafeguardsFile),
    )


def _part(path: Path, model: type[M]) -> Part[M]:
    try:
        source = read(path)
    except ContentError as error:
        return Part(Source(path, findings=error.diagnostics), model, None)
    return Part(source, model, validated(source, model))


def _texts(row: dict[str, Any]) -> dict[str, str]:
    return {key: value for key, value in row.items() if isinstance(value, str)}
