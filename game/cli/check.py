"""`check`: all that is wrong with content, and what was proved of it."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from game.cli.examine import Examined, examined
from game.cli.fail import DONE, PROBLEM, Fail
from game.content.catalogue import is_file
from game.core.life import CUT
from game.present.shares import percent
from game.present.words import count
from game.proof.flow import Count
from game.proof.promises import Proof


def run(arguments: argparse.Namespace) -> int:
    """Check the files named, or all that ships; prints the findings and gives the exit status."""
    arguments.paths = [_file(path) for path in arguments.paths]
    _refuse_empty(arguments.paths)
    if arguments.coverage:
        from game.cli.coverage import coverage

        return coverage(arguments)
    found = examined(arguments.paths)
    if arguments.json:
        print(json.dumps(document(found), indent=2))
    else:
        _print(found, full=arguments.proofs)
    return PROBLEM if found.findings else DONE


def _file(path: Path) -> Path:
    """The file that is named. A kiosk cut stands for its life, with which it is checked."""
    name = str(path)
    if is_file(name) and name.endswith(CUT) and not os.path.lexists(path):
        return Path(name.removesuffix(CUT))
    if not path.suffix and not os.path.lexists(path):
        for file in (f"{name}.yaml", f"{name}.yml"):
            if os.path.isfile(file):  # noqa: PTH113  Path.is_file raises for a name too long
                raise Fail(f"There is no file '{path}'. Did you mean '{file}'?")
    return path


def _refuse_empty(paths: list[Path]) -> None:
    for path in paths:
        if path.is_dir() and not any((*path.glob("*.y*ml"), *path.glob("lives/*.y*ml"))):
            raise Fail(f"There is nothing to check in '{path}': no file's name ends in .yaml.")


def _print(found: Examined, *, full: bool) -> None:
    if found.findings:
        from game.cli.report import report

        sys.stdout.flush()
        report(found.findings, sys.stderr)
    for proof, seconds in found.proofs:
        held = f"{len(proof.kept)} promise{'s hold' if len(proof.kept) != 1 else ' holds'}"
        took = f"{seconds:.2f} s" if found.fresh else "unchanged since it was proved"
        print(
            f"{proof.life}: {count(proof.ways)} ways, {count(proof.states)} states, {held}, {took}"
        )
        if full:
            print(*table(proof), "", sep="\n")
    if found.trials:
        print(f"{found.trials} test{'s' * (found.trials > 1)} played.")
    number = len(found.findings)
    print(f"{number} finding{'s' * (number > 1)}." if number else "No findings.")


def table(proof: Proof) -> Iterator[str]:
    """What was proved of a life, for people to read.

    Shares are of all playthroughs: each choice on offer as likely as the others, each sensor
    failing as often as it does.
    """
    yield ""
    yield f"  {'How the season ends':36}{'of playthroughs':>18}{'ways':>16}"
    for ending, each in proof.endings:
        yield f"    {ending:34}{percent(each.share):>18}{count(each.ways):>16}"
    yield ""
    yield f"  {'Gates, at least once':36}{'open in':>18}{'shut in':>16}"
    for gate in proof.gates:
        opens, closes = percent(gate.opens.share), percent(gate.closes.share)
        yield f"    {gate.gate:34}{opens:>18}{closes:>16}"
    yield ""
    yield "  Promises, held against every choice and everything the sensors could do"
    for kept in proof.kept:
        yield f"    kept    {kept.id}: {kept.says}"
        yield f"            {_held(kept.kind, kept.count)}"
    for broken in proof.broken:
        if broken.kind == "promise":
            yield f"    BROKEN  {broken.about}: see above"


def _held(kind: str, so: Count) -> str:
    match kind:
        case "always":
            return "so on every way"
        case "never":
            return "so on no way"
    return f"so on {count(so.ways)} way{'s' * (so.ways != 1)}, {percent(so.share)} of playthroughs"


def document(found: Examined) -> dict[str, Any]:
    """All that was found out, for programs; shares are exact, such as "1/3"."""
    return {
        "schema": 1,
        "findings": [finding.to_json() for finding in found.findings],
        "tests": found.trials,
        "lives": [_life(proof, seconds) for proof, seconds in found.proofs],
    }


_LONGEST = 10**4000
"""What is longer than this Python does not write out as decimal figures."""


def _whole(number: int) -> int | None:
    return number if number < _LONGEST else None


def _exact(share: Fraction) -> str | None:
    return str(share) if share.denominator < _LONGEST else None


def _life(proof: Proof, seconds: float) -> dict[str, Any]:
    return {
        "life": proof.life,
        "ways": _whole(proof.ways),
        "states": proof.states,
        "edges": proof.edges,
        "seconds": round(seconds, 3),
        "endings": {ending: _whole(each.ways) for ending, each in proof.endings},
        "gates": {
            g.gate: {"opens": _whole(g.opens.ways), "closes": _whole(g.closes.ways)}
            for g in proof.gates
        },
        "shares": {
            "endings": {ending: _exact(each.share) for ending, each in proof.endings},
            "gates": {
                g.gate: {"opens": _exact(g.opens.share), "closes": _exact(g.closes.share)}
                for g in proof.gates
            },
        },
        "proved": [kept.id for kept in proof.kept],
        "broken": [broken.about for broken in proof.broken],
    }
