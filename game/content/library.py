"""Finds rulebooks and lives, and loads them: checked, compiled, and with all that is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from game.content import codes
from game.content.compile.life import kiosk_cut
from game.content.compile.life import life as compile_life
from game.content.compile.rulebook import rulebook as compile_rulebook
from game.content.diagnostics import ContentError, Diagnostic, Span
from game.content.evidence import known as known_evidence
from game.content.evidence import load_evidence
from game.content.references import Known, check_references, defined, merged
from game.content.schema.base import Ref, marked
from game.content.schema.life import LifeFile
from game.content.schema.rulebook import RulebookFile
from game.content.story import check_story
from game.content.validate import validated
from game.content.yaml_source import Source, read
from game.core.evidence import Evidence
from game.core.life import CUT
from game.core.rules import Rulebook
from game.core.season import Season


@dataclass(frozen=True)
class LoadedRulebook:
    """A rulebook with its file and the ids that it makes."""

    source: Source
    rulebook: Rulebook
    known: Known


@dataclass(frozen=True)
class LoadedLife:
    """A life with its file, as seasons that can be played: the whole, and the kiosk cut."""

    source: Source
    season: Season
    cut: Season | None

    @property
    def seasons(self) -> tuple[Season, ...]:
        """The whole life and, where there is one, its cut."""
        return (self.season, self.cut) if self.cut else (self.season,)


@dataclass
class Content:
    """All content of some files, and all findings about it."""

    rulebooks: dict[str, LoadedRulebook] = field(default_factory=dict)
    lives: dict[str, LoadedLife] = field(default_factory=dict)
    evidence: Evidence | None = None
    findings: list[Diagnostic] = field(default_factory=list)

    def season(self, life_id: str) -> Season | None:
        """The season of a life or of a kiosk cut (`life:kiosk`)."""
        loaded = self.lives.get(life_id.removesuffix(CUT))
        if loaded is None:
            return None
        return loaded.cut if life_id.endswith(CUT) else loaded.season


def load_folder(scenarios: Path, lives: Iterable[Path] | None = None) -> Content:
    """All content in a folder of scenarios; with `lives`, those in place of the folder's own."""
    findings: list[Diagnostic] = []
    evidence: Evidence | None = None
    try:
        evidence = load_evidence(scenarios / "evidence")
    except ContentError as error:
        findings = error.diagnostics
    content = load(
        [scenarios / "rulebook.yaml"],
        sorted((scenarios / "lives").glob("*.yaml")) if lives is None else lives,
        known_evidence(evidence) if evidence else None,
    )
    content.evidence = evidence
    content.findings[:0] = findings
    return content


def load(
    rulebooks: Iterable[Path], lives: Iterable[Path], evidence: Known | None = None
) -> Content:
    """Everything in these files. What cannot be used is left out and stands in the findings.

    `evidence` holds the ids of mechanisms and harms; without it they are not looked up.
    """
    content = Content()
    for path in rulebooks:
        _load_rulebook(content, path, evidence)
    for path in lives:
        _load_life(content, path, evidence)
    return content


def _open(content: Content, path: Path) -> Source | None:
    try:
        return read(path)
    except ContentError as error:
        content.findings += error.diagnostics
        return None


def _load_rulebook(content: Content, path: Path, evidence: Known | None) -> None:
    source = _open(content, path)
    if source is None:
        return
    file = validated(source, RulebookFile)
    if file:
        known = defined(file)
        check_references(source, file, merged((known, _evidence(evidence, file))))
    content.findings += source.findings
    if file and not source.findings:
        content.rulebooks[file.id] = LoadedRulebook(source, compile_rulebook(file), known)


def _load_life(content: Content, path: Path, evidence: Known | None) -> None:
    source = _open(content, path)
    if source is None:
        return
    file = validated(source, LifeFile)
    if file:
        rulebook = content.rulebooks.get(file.rulebook)
        scheme = rulebook.known if rulebook else {}
        ids = {"rulebook": frozenset(content.rulebooks)}
        known = merged((scheme, defined(file), ids, _evidence(evidence, file)))
        if rulebook:
            check_references(source, file, known)
        else:
            _report_rulebook(source, file, content)
        check_story(source, file)
    content.findings += source.findings
    if file and rulebook and not source.findings:
        _keep_life(content, source, file, rulebook.rulebook)


def _report_rulebook(source: Source, file: LifeFile, content: Content) -> None:
    message = f"there is no rulebook '{file.rulebook}' that can be used."
    hint = f"Rulebooks here: {', '.join(content.rulebooks) or 'none'}."
    source.report(codes.UNKNOWN_RULEBOOK, ("rulebook",), message, value=file.rulebook, hint=hint)


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


def _evidence(evidence: Known | None, file: RulebookFile | LifeFile) -> Known:
    """The known evidence; where none is given, whatever the file names is taken as known."""
    return _named(file) if evidence is None else evidence


def _named(file: RulebookFile | LifeFile) -> Known:
    named: dict[str, set[str]] = {"mechanism": set(), "harm": set()}
    for mark, value, _ in marked(file):
        if isinstance(mark, Ref) and mark.kind in named:
            named[mark.kind].add(value)
    return {kind: frozenset(ids) for kind, ids in named.items()}


def missing_file(path: Path) -> Diagnostic:
    """The finding that there is nothing at `path`."""
    return Diagnostic(codes.UNREADABLE, path, Span(1, 1), "there is no such file.")
