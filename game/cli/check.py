"""`check`: all that is wrong with content, and what was proved of it."""

from __future__ import annotations

import argparse
import json
import shlex
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from game.cli.fail import DONE, PROBLEM, Fail, complain
from game.content import codes, places
from game.content.diagnostics import Diagnostic, in_order
from game.content.library import Content, LoadedLife, files_of, load_folder, load_named
from game.core.life import CUT
from game.core.season import Season
from game.present.words import count
from game.proof.promises import Broken, Proof, prove
from game.proof.walk import TooManyStates

_CODES = {
    "dead-end": codes.DEAD_END,
    "never-reached": codes.NEVER_REACHED,
    "never-offered": codes.NEVER_OFFERED,
    "gate-one-way": codes.GATE_ONE_WAY,
    "exemption-unused": codes.EXEMPTION_UNUSED,
    "promise": codes.BROKEN_PROMISE,
}


def check(arguments: argparse.Namespace) -> int:
    """Check the files named, or all that ships; prints the findings and gives the exit status."""
    content = _load(arguments.paths)
    findings = list(content.findings)
    proofs: list[tuple[Proof, float]] = []
    for loaded in content.lives.values():
        for season in loaded.seasons:
            began = time.perf_counter()
            try:
                proof = prove(season)
            except TooManyStates as error:
                findings.append(_too_many(loaded, season, error))
                continue
            proofs.append((proof, time.perf_counter() - began))
            findings += (_finding(loaded, season, broken) for broken in proof.broken)
    findings = in_order(findings)
    if arguments.json:
        print(json.dumps(_document(findings, proofs), indent=2))
    else:
        _print(findings, proofs, full=arguments.proofs)
    return PROBLEM if findings else DONE


def _load(paths: list[Path]) -> Content:
    if not paths:
        return load_folder(places.scenarios())
    for path in paths:
        if not files_of(path):
            raise Fail(f"There is nothing to check in '{path}': no file's name ends in .yaml.")
    return load_named(places.scenarios(), paths)


def _finding(loaded: LoadedLife, season: Season, broken: Broken) -> Diagnostic:
    witness = broken.witness and replace(broken.witness, life=_playable(loaded, season))
    hint = f"Replay: {witness.command}" if witness else ""
    span = loaded.source.span(_place(loaded, broken))
    message = f"{season.life.id}: {broken.message}."
    return Diagnostic(_CODES[broken.kind], loaded.source.path, span, message, broken.about, hint)


def _playable(loaded: LoadedLife, season: Season) -> str:
    """What `play` calls a season: by its id if it ships with the game, else by its file."""
    path = loaded.source.path
    if path.is_relative_to(places.scenarios()):
        return season.life.id
    return shlex.quote(f"{path}{CUT if season.life.id.endswith(CUT) else ''}")


def _place(loaded: LoadedLife, broken: Broken) -> tuple[str | int, ...]:
    """Where in the file the thing is written that the finding is about."""
    scene, _, choice = broken.about.partition("/")
    data: Any = loaded.source.data
    for kind in ("promises", "scenes", "endings"):
        for place, each in enumerate(data.get(kind, ())):
            if each.get("id") != scene:
                continue
            for which, offered in enumerate(each.get("choices", ())):
                if offered.get("id") == choice:
                    return (kind, place, "choices", which, "id")
            return (kind, place, "id")
    return ("id",)


def _too_many(loaded: LoadedLife, season: Season, error: TooManyStates) -> Diagnostic:
    message = f"{season.life.id}: {error}; nothing is proved."
    hint = "Let branches come together again, or set fewer flags."
    span = loaded.source.span(("id",))
    return Diagnostic(codes.TOO_MANY_STATES, loaded.source.path, span, message, "", hint)


def _print(findings: list[Diagnostic], proofs: list[tuple[Proof, float]], *, full: bool) -> None:
    for finding in findings:
        complain(finding)
    for proof, seconds in proofs:
        held = f"{len(proof.kept)} promises hold"
        print(
            f"{proof.season.life.id}: {count(proof.ways)} ways, {count(proof.states)} states, "
            f"{held}, {seconds:.2f} s"
        )
        if full:
            print(*_table(proof), sep="\n")
    number = len(findings)
    print(f"{number} finding{'s' * (number > 1)}." if findings else "No findings.")


def _table(proof: Proof) -> Iterator[str]:
    yield "  endings"
    for ending, ways in proof.endings:
        yield f"    {ending:32} {_share(ways, proof.ways)}"
    yield "  gates"
    for gate in proof.gates:
        opens, closes = _share(gate.opens, proof.ways), _share(gate.closes, proof.ways)
        yield f"    {gate.gate:32} opens {opens}   closes {closes}"
    yield "  promises, true of every choice and everything the sensors could do"
    for kept in proof.kept:
        yield f"    {kept.promise.id:32} {kept.promise.kind}: {kept.promise.says}"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f} % of ways" if whole else "-"


def _document(findings: list[Diagnostic], proofs: list[tuple[Proof, float]]) -> dict[str, Any]:
    return {
        "schema": 1,
        "findings": [finding.to_json() for finding in findings],
        "lives": [
            {
                "life": proof.season.life.id,
                "ways": proof.ways,
                "states": proof.states,
                "seconds": round(seconds, 3),
                "endings": dict(proof.endings),
                "gates": {g.gate: {"opens": g.opens, "closes": g.closes} for g in proof.gates},
                "proved": [kept.promise.id for kept in proof.kept],
                "broken": [broken.about for broken in proof.broken],
            }
            for proof, seconds in proofs
        ],
    }
