"""`debrief`: the printable debrief of a saved season."""

from __future__ import annotations

import argparse
from pathlib import Path

from game.cli.fail import DONE, USAGE, Fail
from game.cli.output import write
from game.cli.press import press
from game.cli.shelf import DiskShelf, all_lives
from game.content import saves
from game.content.places import assets
from game.present.handout import Handout, handout
from game.present.paper import page
from game.present.settings import Settings
from game.present.table import Table

_KINDS = (".html", ".pdf")


def run(arguments: argparse.Namespace) -> int:
    """Write the handout."""
    output: Path = arguments.output
    if output.resolve() == arguments.file.resolve():
        raise Fail(f"The debrief would take the place of the save '{arguments.file}'.", USAGE)
    kind = output.suffix.lower()
    if kind not in _KINDS:
        raise Fail(
            f"'{output}' ends in none of {', '.join(_KINDS)}, so its kind is unknown.", USAGE
        )
    catalogue = all_lives()
    given = saves.read(arguments.file)
    lived = saves.resume(catalogue.season(given.life), given)
    made = handout(Table(DiskShelf(catalogue), Settings(), given, lived))
    write(output, _written(made, kind))
    return DONE


def _written(made: Handout, kind: str) -> bytes:
    if kind == ".pdf":
        printed: bytes = press().press_handout(made, assets() / "fonts")
        return printed
    return page(made).encode()
