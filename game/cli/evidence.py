"""`evidence`: a debate pack for a motion, with cards that a speaker can cite."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from game.cli.fail import DONE, PROBLEM, USAGE, Fail
from game.cli.output import write
from game.cli.press import press
from game.cli.shelf import all_lives
from game.content import saves
from game.content.catalogue import Catalogue
from game.content.diagnostics import did_you_mean
from game.content.places import assets
from game.core.evidence import Evidence, Harm
from game.debrief.model import debrief
from game.present.pack.build import pack
from game.present.pack.document import document
from game.present.pack.exhibits import exhibits
from game.present.pack.model import Exhibits, Pack
from game.present.pack.page import page
from game.present.pack.plain import plain

_KINDS = (".html", ".pdf", ".md", ".txt", ".json")


def run(arguments: argparse.Namespace) -> int:
    """Write the pack, or list the motions."""
    catalogue = all_lives()
    if arguments.list:
        return _list(catalogue.evidence)
    if arguments.motion is None or arguments.output is None:
        raise Fail(
            "Name a motion and a file, as in 'evidence --motion H01 -o pack.html'; "
            "'evidence --list' names the motions.",
            USAGE,
        )
    output: Path = arguments.output
    _check_output(output, arguments.save)
    evidence = catalogue.evidence
    harm = _harm(evidence, arguments.motion)
    shown = _exhibits(catalogue, arguments.save, harm) if arguments.save else None
    write(output, _written(pack(evidence, harm, shown), output.suffix.lower()))
    return DONE


def _list(evidence: Evidence) -> int:
    for harm in evidence.harms:
        print(f"{harm.id}  {harm.motion.text}  ({harm.name})")
    return DONE


def _harm(evidence: Evidence, motion: str) -> Harm:
    known = evidence.harm
    if motion.upper() in known:
        return known[motion.upper()]
    listed = f"There are: {', '.join(known)}." if known else "There are no motions."
    hint = " ".join(part for part in (did_you_mean(motion.upper(), known), listed) if part)
    raise Fail(f"There is no motion '{motion}'. {hint}", USAGE)


def _check_output(output: Path, save: Path | None) -> None:
    """No pack takes the place of a season."""
    if output.suffix.lower() not in _KINDS:
        raise Fail(
            f"'{output}' ends in none of {', '.join(_KINDS)}, so its kind is unknown.", USAGE
        )
    if save is not None and output.resolve() == save.resolve():
        raise Fail(f"The pack would take the place of the save '{save}'.", USAGE)
    if output.suffix.lower() == ".json" and _is_save(output):
        raise Fail(
            f"Nothing was written, to keep what is there: '{output}' is a saved season.", PROBLEM
        )


def _is_save(path: Path) -> bool:
    try:
        saves.read(path)
    except saves.SaveError:
        return False
    return True


def _exhibits(catalogue: Catalogue, save: Path, harm: Harm) -> Exhibits:
    given = saves.read(save)
    lived = saves.resume(catalogue.season(given.life), given)
    return exhibits(given.life, debrief(lived), harm)


def _written(made: Pack, kind: str) -> bytes:
    match kind:
        case ".html":
            return page(made).encode()
        case ".pdf":
            printed: bytes = press().press_pack(made, assets() / "fonts")
            return printed
        case ".json":
            return (json.dumps(document(made), indent=2, ensure_ascii=False) + "\n").encode()
        case _:
            return plain(made, markdown=kind == ".md").encode()
