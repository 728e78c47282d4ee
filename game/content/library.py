"""Finds rulebooks and lives, and what stands beside them: the evidence, the map, the study."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from game.content import vocabulary
from game.content.diagnostics import ContentError, Diagnostic
from game.content.evidence import load_evidence
from game.content.folders import files_of, rulebooks_beside, shipped_rulebooks, yaml_files
from game.content.loaded import Content
from game.content.loading import keep_study, load, opened, report_map
from game.content.map import FILE as MAP
from game.content.references import Known, defined, merged
from game.content.schema.city import CityFile
from game.content.study import FILE as STUDY
from game.content.yaml_source import Source, read
from game.core.collecting import without_collecting
from game.core.evidence import Evidence


@without_collecting()
def load_folder(scenarios: Path) -> Content:
    """All content in a folder of scenarios."""
    return _with_evidence(scenarios, (), yaml_files(scenarios / "lives"))


@without_collecting()
def load_named(scenarios: Path, paths: Iterable[Path], evidence: Evidence | None = None) -> Content:
    """The content that a person named, under the evidence and the rulebook in `scenarios`.

    A folder stands for the files in it and in its `lives`. A rulebook beside a life, or in the
    folder above, is used for it. Evidence that is at hand need not be read again, which takes half
    a second.
    """
    evidence_files = os.path.realpath(scenarios / "evidence")
    files = dict.fromkeys(
        file
        for path in paths
        for file in files_of(path)
        if os.path.realpath(file.parent) != evidence_files  # It is read in any case.
    )
    beside = dict.fromkeys(book for file in files for book in rulebooks_beside(file))
    rulebooks = tuple(filter(os.path.isfile, beside))
    if evidence is None:
        return _with_evidence(scenarios, rulebooks, files, files)
    shipped = shipped_rulebooks(scenarios)
    known = _beside(vocabulary.of_evidence(evidence), _map(scenarios))
    content = load(rulebooks, files, known, files, shipped)
    content.evidence = evidence
    return content


def _with_evidence(
    scenarios: Path,
    rulebooks: Iterable[Path],
    lives: Iterable[Path],
    named: Collection[Path] | None = None,
) -> Content:
    findings: list[Diagnostic] = []
    evidence: Evidence | None = None
    try:
        evidence = load_evidence(scenarios / "evidence")
    except ContentError as error:
        findings = error.diagnostics
    known = vocabulary.of_evidence(evidence) if evidence else None
    city = _map(scenarios)
    content = load(rulebooks, lives, _beside(known, city), named, shipped_rulebooks(scenarios))
    content.evidence = evidence
    content.findings[:0] = findings
    named_files = set(map(os.path.realpath, lives))
    for file, report, read_before in ((MAP, report_map, city), (STUDY, keep_study, None)):
        if os.path.realpath(scenarios / file) not in named_files:
            _check_beside(content, scenarios / file, report, read_before)
    return content


def _map(scenarios: Path) -> Source | None:
    """The file of the city's map as it stands; none where there is none to be read."""
    try:
        return read(scenarios / MAP)
    except ContentError:
        return None


def _check_beside(
    content: Content,
    file: Path,
    report: Callable[[Content, Source], None],
    read_before: Source | None,
) -> None:
    """Look through a file that stands beside the lives, if it is there."""
    source = read_before
    if source is None and os.path.lexists(file):
        source = opened(content, file)
    if source:
        report(content, source)


def _beside(known: Known | None, city: Source | None) -> Known | None:
    """What content may name besides its own ids, with the places on the map."""
    if known is None or city is None:
        return known
    return merged((known, {"spot": defined(CityFile, city.data).get("spot", frozenset())}))
