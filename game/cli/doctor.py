"""`doctor`: what this machine has of all that the game can use, and what to do about the rest."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from game.cli.fail import DONE, PROBLEM
from game.cli.symptoms import Symptom, symptoms

_NAME = 14
_STATE = 9


def run(arguments: argparse.Namespace) -> int:
    """Say it in a line each; a problem only where something is missing that playing needs."""
    if arguments.json:
        found = list(symptoms())
        checks = [asdict(each) for each in found]
        print(json.dumps({"schema": 1, "plays": _plays(found), "checks": checks}, indent=2))
        return DONE if _plays(found) else PROBLEM
    found = list(_told(symptoms()))
    print()
    print("The game can be played here." if _plays(found) else "The game cannot be played here.")
    return DONE if _plays(found) else PROBLEM


def _told(found: Iterable[Symptom]) -> Iterator[Symptom]:
    """Each is printed once it is known: some take seconds."""
    for each in found:
        line = f"{each.name:{_NAME}}{each.state:{_STATE}}{each.says} {each.advice}".rstrip()
        print(line, flush=True)
        yield each


def _plays(found: Iterable[Symptom]) -> bool:
    return all(each.state == "ok" or not each.needed for each in found)
