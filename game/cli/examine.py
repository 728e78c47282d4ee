"""All that can be found out about some content: what is wrong, what holds, what its tests say.

What was found out is kept, and given again as long as no file it was read from has changed and no
code that found it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.content import codes, places
from game.content.cache import DAMAGED, Kept, code_hash, content_of
from game.content.diagnostics import Diagnostic, Span, in_order
from game.content.folders import TESTS, above, rulebooks_beside
from game.proof.promises import Proof
from game.proof.store import pack, unpack

if TYPE_CHECKING:
    from game.content.loaded import Content, LoadedLife

_CODE = ("core", "content", "proof", "debrief", "present", "cli")


@dataclass(frozen=True)
class Examined:
    """What was found out. `seconds` is the time that each proof took; `fresh` says whether any of
    it had to be worked out now. `trials` is the number of the lives' own tests."""

    findings: list[Diagnostic]
    proofs: list[tuple[Proof, float]]
    trials: int
    fresh: bool


def examined(paths: Sequence[Path]) -> Examined:
    """What is found out of the files named, or of all that ships."""
    kept = Kept("checks")
    words = (os.getcwd(), *map(str, paths))  # noqa: PTH109  Path.cwd is the same and slower

    def key() -> str:
        return content_of(inputs(paths), code_hash(*_CODE), *words)

    before = key()
    try:
        return _unpack(kept.get(before))
    except DAMAGED:
        found = examine(load(paths))
    if key() == before:  # Else it may have been read half before and half after a change.
        kept.put(before, _pack(found))
    return found


def load(paths: Sequence[Path]) -> Content:
    """The content of the files named, or all that ships."""
    from game.content.library import load_folder, load_named

    return load_named(places.scenarios(), paths) if paths else load_folder(places.scenarios())


def examine(content: Content) -> Examined:
    """What is found out of content that has been loaded."""
    from game.cli.trials import run_trials
    from game.content.trials import load_trials

    proved = [_proved(loaded) for loaded in content.lives.values()]
    trials, wrong = load_trials(content)
    findings = [*content.findings, *wrong, *run_trials(trials)]
    findings += (finding for found, _ in proved for finding in found)
    proofs = [proof for _, some in proved for proof in some]
    return Examined(in_order(findings), proofs, len(trials), fresh=True)


def _proved(loaded: LoadedLife) -> tuple[list[Diagnostic], list[tuple[Proof, float]]]:
    """The proofs of a life and of its kiosk cut, and what they found."""
    from game.cli import proving
    from game.proof.walk import TooManyStates

    proofs: list[tuple[Proof, float]] = []
    found: dict[tuple[codes.Code, Span], list[Diagnostic]] = {}
    for season in loaded.seasons:
        began = time.perf_counter()
        try:
            proof = proving.proved(season)
            wrong = list(proving.findings(loaded, season, proof))
            proofs.append((proof, time.perf_counter() - began))
        except TooManyStates as error:
            wrong = [proving.too_many(loaded, season, error)]
        # What is wrong with the whole life is not said again of its kiosk cut.
        new = [each for each in wrong if (each.code, each.span) not in found]
        for each in new:
            found.setdefault((each.code, each.span), []).append(each)
    return [each for some in found.values() for each in some], proofs


def inputs(paths: Sequence[Path]) -> Iterator[Path]:
    """Every file that is read for the files named, and some that might have been."""
    yield from sorted(places.scenarios().rglob("*.yaml"))
    for path in paths:
        folder = path if os.path.isdir(path) else path.parent  # noqa: PTH112  too long a name
        yield path
        # The one above is that of the lives, where it is one of their tests that is named.
        for each in (folder, folder / "lives", above(folder)):
            yield from rulebooks_beside(each / "life")
            yield from _yaml(each)
            yield from _yaml(each / TESTS)


def _yaml(folder: Path) -> list[Path]:
    try:
        return sorted((*folder.glob("*.yaml"), *folder.glob("*.yml")))
    except OSError:
        return []


# --- As JSON values, to be kept --------------------------------------------------------


def _pack(found: Examined) -> dict[str, Any]:
    return {
        "findings": [each.to_json() for each in found.findings],
        "proofs": [[pack(proof), seconds] for proof, seconds in found.proofs],
        "trials": found.trials,
    }


def _unpack(data: Any) -> Examined:
    known = {code.id: code for code in codes.all_codes()}
    findings = [
        Diagnostic(
            known[each["code"]],
            Path(each["file"]),
            Span(each["line"], each["column"]),
            each["message"],
            each["value"],
            each["hint"],
        )
        for each in data["findings"]
    ]
    proofs = [(unpack(proof), float(seconds)) for proof, seconds in data["proofs"]]
    return Examined(findings, proofs, int(data["trials"]), fresh=False)
