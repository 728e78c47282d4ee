"""Loads rulebooks and lives, maps and studies: checked, compiled, and with all that is wrong."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from pathlib import Path

from game.content import codes, vocabulary
from game.content.checks import check_life, check_rulebook, check_staged
from game.content.city import checked_city
from game.content.compile.life import kiosk_cut
from game.content.compile.life import life as compile_life
from game.content.compile.rulebook import rulebook as compile_rulebook
from game.content.diagnostics import ContentError, Diagnostic
from game.content.folders import files_of
from game.content.loaded import Content, LoadedLife, LoadedRulebook
from game.content.references import Known, check_references, defined, merged
from game.content.schema.life import LifeFile
from game.content.schema.rulebook import RulebookFile
from game.content.study import checked_study
from game.content.usage import check_scheme_usage
from game.content.validate import validated
from game.content.yaml_source import Source, read
from game.core.evidence import Evidence
from game.core.rulebook import Rulebook
from game.core.season import Season


def load(
    rulebooks: Iterable[Path],
    lives: Iterable[Path],
    evidence: Known | None = None,
    named: Collection[Path] | None = None,
    shipped: Collection[Path] = (),
) -> Content:
    """Everything in these files. What cannot be used is left out and stands in the findings.

    A `shipped` rulebook gives way to another with its id. One among the lives is taken as one.
    `evidence` holds the ids of mechanisms and harms; without it they are not looked up. What is
    never used in a rulebook is looked for where it was `named` (else always) with all lives.
    """
    content = Content()
    sources: dict[str, Source | None] = {}
    for path in (*shipped, *rulebooks, *lives):
        if (real := os.path.realpath(path)) not in sources:
            sources[real] = opened(content, path)
    found = [source for source in sources.values() if source]
    _load_opened(content, found, evidence, named, shipped)
    return content


def load_read(
    shipped: Collection[Source], sources: Iterable[Source], evidence: Evidence
) -> Content:
    """Content that was read already, on its own; `shipped` are the rulebooks that are ours."""
    content, known = Content(), vocabulary.of_evidence(evidence)
    _load_opened(content, [*shipped, *sources], known, (), [each.path for each in shipped])
    return content


def _load_opened(
    content: Content,
    opened: list[Source],
    evidence: Known | None,
    named: Collection[Path] | None,
    shipped: Collection[Path],
) -> None:
    replaceable: frozenset[str] = frozenset()
    for source in filter(_is_rulebook, opened):
        _load_rulebook(content, source, evidence, replaceable)
        if source.path in shipped:
            replaceable |= defined(RulebookFile, source.data).get("rulebook", frozenset())
    for source in filter(_is_map, opened):
        report_map(content, source)
    for source in filter(_is_study, opened):
        keep_study(content, source)
    others = (_is_rulebook, _is_map, _is_study)
    written = [source for source in opened if not any(each(source) for each in others)]
    for source in written:
        _load_life(content, source, evidence)
    for loaded in content.rulebooks.values():
        if named is None or _is_whole(loaded, named):
            content.findings += check_scheme_usage(loaded.source, loaded.rulebook, written)


def _is_whole(loaded: LoadedRulebook, named: Iterable[Path]) -> bool:
    """Whether a rulebook was named along with everything that stands beside it."""
    files = set(map(os.path.realpath, files_of(loaded.source.path.parent)))
    return bool(files) and files <= set(map(os.path.realpath, named))


def report_map(content: Content, source: Source) -> None:
    """Look through a map of the city."""
    checked_city(source, merged(content.schemes.values()))
    content.findings += source.findings


def keep_study(content: Content, source: Source) -> None:
    """Look through a study, and keep it if it is sound."""
    content.study = checked_study(source) or content.study
    content.findings += source.findings


def _is_map(source: Source) -> bool:
    return isinstance(source.data, dict) and "streets" in source.data


def _is_study(source: Source) -> bool:
    return isinstance(source.data, dict) and "forms" in source.data


def _is_rulebook(source: Source) -> bool:
    return isinstance(source.data, dict) and "bands" in source.data


def opened(content: Content, path: Path) -> Source | None:
    """A file that can be read; of one that cannot, why not stands in the findings."""
    try:
        return read(path)
    except ContentError as error:
        content.findings += error.diagnostics
        return None


def _load_rulebook(
    content: Content, source: Source, evidence: Known | None, replaceable: frozenset[str]
) -> None:
    file = validated(source, RulebookFile)
    known = defined(RulebookFile, source.data)
    check_references(source, RulebookFile, *vocabulary.known_beside(evidence, known))
    check_staged(source, RulebookFile, vocabulary.reported(evidence))
    if file:
        check_rulebook(source, file)
    for id in known.get("rulebook", ()):
        if id in content.schemes.keys() - replaceable:
            message = f"there is another rulebook '{id}'; give this one its own id."
            source.report(codes.DUPLICATE_ID, ("id",), message, value=id)
    content.findings += source.findings
    for id in known.get("rulebook", ()):
        content.schemes[id] = known
        content.rulebooks.pop(id, None)
    if file and not _is_broken(source):
        content.rulebooks[file.id] = LoadedRulebook(source, compile_rulebook(file), known)


def _load_life(content: Content, source: Source, evidence: Known | None) -> None:
    file = validated(source, LifeFile)
    name = source.data.get("rulebook") if isinstance(source.data, dict) else None
    scheme = content.schemes.get(str(name))
    ids = {"rulebook": frozenset(content.schemes)}
    parts = (scheme or {}, defined(LifeFile, source.data), ids)
    known, unknowable = vocabulary.known_beside(evidence, *parts)
    if scheme is None:
        unknowable |= vocabulary.OF_THE_SCHEME
    check_references(source, LifeFile, known, unknowable)
    check_staged(source, LifeFile, vocabulary.reported(evidence))
    rulebook = content.rulebooks.get(str(name))
    if file:
        check_life(source, file, rulebook.rulebook if rulebook else None)
    content.findings += source.findings
    if file and rulebook and not _is_broken(source):
        _keep_life(content, source, file, rulebook.rulebook)


def _is_broken(source: Source) -> bool:
    """Whether something is wrong that keeps it from being used; a warning does not."""
    return any(finding.code.severity == "error" for finding in source.findings)


def _keep_life(content: Content, source: Source, file: LifeFile, rulebook: Rulebook) -> None:
    if file.id in content.lives:
        other = content.lives[file.id].source.path.name
        message = f"the life '{file.id}' is already in {other}."
        span = source.span(("id",))
        finding = Diagnostic(codes.DUPLICATE_ID, source.path, span, message, file.id)
        content.findings.append(finding)
        return
    cut = kiosk_cut(file, rulebook.start)
    content.lives[file.id] = LoadedLife(
        source,
        Season(compile_life(file, rulebook.start), rulebook),
        Season(cut, rulebook) if cut else None,
    )
