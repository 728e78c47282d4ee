"""The tests beside lives: found in the folder `tests`, checked, and what came of playing them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.content import codes
from game.content.compile.trial import trial as compile_trial
from game.content.diagnostics import ContentError, Diagnostic, did_you_mean
from game.content.folders import TESTS
from game.content.loaded import Content, LoadedLife
from game.content.reading import MOST_BYTES, Unreadable, text_of
from game.content.references import Known, check_references, defined, merged
from game.content.schema.life import LifeFile
from game.content.schema.trial import NO_ENDING, TrialFile
from game.content.validate import validated
from game.content.yaml_source import START, Key, Source, read
from game.core.life import CUT
from game.core.season import Season
from game.core.trial import Trial

MOST_FILES = 500


@dataclass(frozen=True)
class LoadedTrial:
    """A test with its file, the season it is played in, and where each expectation stands."""

    source: Source
    trial: Trial
    season: Season
    keys: tuple[Key, ...]


def trial_files(lives: Iterable[Path]) -> list[Path]:
    """The files of all tests beside these lives' files; never more than `MOST_FILES` a folder."""
    folders = dict.fromkeys(life.parent / TESTS for life in lives)
    return [file for folder in folders for file in _yaml(folder)[:MOST_FILES]]


def _yaml(folder: Path) -> list[Path]:
    """The files in a folder; none of those that an editor hides there, and no pipes or devices."""
    files = (*folder.glob("*.yaml"), *folder.glob("*.yml"))
    return sorted(file for file in files if file.is_file() and not file.name.startswith("."))


def load_trials(content: Content) -> tuple[list[LoadedTrial], list[Diagnostic]]:
    """The tests beside the lives of the content, and all that is wrong with their files.

    A test of a life that lies beside these but is not among them is left alone.
    """
    folders: dict[Path, dict[str, LoadedLife]] = defaultdict(dict)
    for id, life in content.lives.items():
        folders[life.source.path.parent][id] = life
    trials: list[LoadedTrial] = []
    findings: list[Diagnostic] = []
    for folder, lives in folders.items():
        files = _yaml(folder / TESTS)
        beside = lives_beside(folder) if files else {}
        if len(files) > MOST_FILES:
            message = f"there are {len(files)} tests in one folder; {MOST_FILES} are played."
            findings.append(Diagnostic(codes.TOO_LARGE, files[MOST_FILES], START, message))
        for file in files[:MOST_FILES]:
            try:
                source = read(file)
            except ContentError as error:
                findings += error.diagnostics
                continue
            if loaded := _load(content, source, lives, beside):
                trials.append(loaded)
            findings += source.findings
    return trials, findings


_HAS_SCENES = re.compile(rb"^scenes[ \t]*:", re.M)
_ID = re.compile(rb"^id[ \t]*:[ \t]*[\"']?([a-z0-9-]+)", re.M)


def lives_beside(folder: Path) -> dict[str, Path]:
    """The ids of the lives in a folder, also of those with errors, each with its file.

    The files are only glanced at: to say that a test names no life, no life need be sound.
    """
    found: dict[str, Path] = {}
    for file in _yaml(folder):
        try:
            text = text_of(file, MOST_BYTES)
        except Unreadable:
            continue
        if (id := _ID.search(text)) and _HAS_SCENES.search(text):
            found.setdefault(id[1].decode(), file)
    return found


def _load(
    content: Content, source: Source, lives: Mapping[str, LoadedLife], beside: Mapping[str, Path]
) -> LoadedTrial | None:
    named = source.data.get("life") if isinstance(source.data, dict) else None
    life = lives.get(str(named).removesuffix(CUT))
    if life is None and str(named).removesuffix(CUT) in beside:
        return None
    file = validated(source, TrialFile)
    known = _known(content, life, lives)
    unknowable = frozenset[str]() if life else _OF_A_LIFE
    check_references(source, TrialFile, known, unknowable)
    if file is None or life is None or source.findings:
        return None
    season = life.cut if file.life.endswith(CUT) else life.season
    if season is None:
        return None
    trial, keys = compile_trial(file, season.life.citizen)
    return LoadedTrial(source, trial, season, keys)


_OF_A_LIFE = frozenset(("signal", "heading", "list", "gate", "person", "ending", "choice"))


def _known(content: Content, life: LoadedLife | None, lives: Mapping[str, LoadedLife]) -> Known:
    names = {season.life.id for each in lives.values() for season in each.seasons}
    ids: Known = {"life": frozenset(names), "ending": frozenset((NO_ENDING,))}
    if life is None:
        return ids
    scheme = content.schemes.get(life.season.rulebook.id, {})
    return merged((scheme, defined(LifeFile, life.source.data), ids))


# --- What came of playing them ---------------------------------------------------------


def unmet(loaded: LoadedTrial, place: int, expected: str, found: str) -> Diagnostic:
    """That an expectation does not hold, at its place in the file."""
    message = f"expected {expected}, found {found}."
    hint = f'The test holds: "{loaded.trial.says}"'
    return _finding(loaded, codes.TEST_FAILED, loaded.keys[place], message, "", hint)


def stuck(
    loaded: LoadedTrial, turn: int, scene: str | None, offered: tuple[str, ...]
) -> Diagnostic:
    """That a choice is not on offer, at its place in the file."""
    choice = loaded.trial.choices[turn]
    hint = did_you_mean(choice, offered) if scene else "Take it out, and what comes after it."
    if scene:
        message = f"'{choice}' is not on offer in '{scene}'; on offer: {', '.join(offered)}."
    else:
        message = f"'{choice}' comes after the end: the season is over by then."
    return _finding(loaded, codes.TEST_STUCK, ("choices", turn), message, choice, hint)


def _finding(
    loaded: LoadedTrial, code: codes.Code, key: Key, message: str, value: str, hint: str
) -> Diagnostic:
    span = loaded.source.span(key)
    return Diagnostic(code, loaded.source.path, span, message, value, hint)
