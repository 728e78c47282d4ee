"""`debrief`: the printable debrief of a saved season."""

from __future__ import annotations

import argparse

from game.cli.fail import DONE, USAGE, Fail
from game.cli.shelf import DiskShelf, all_lives
from game.content import saves
from game.content.reading import why
from game.present.paper import paper as on_paper
from game.present.settings import Settings
from game.present.table import Table


def run(arguments: argparse.Namespace) -> int:
    """Write the page."""
    catalogue = all_lives()
    given = saves.read(arguments.file)
    if arguments.output.resolve() == arguments.file.resolve():
        raise Fail(f"The debrief would take the place of the save '{arguments.file}'.", USAGE)
    run = saves.resume(catalogue.season(given.life), given)
    shelf = DiskShelf(catalogue)
    page = on_paper(Table(shelf, Settings(), given, run))
    try:
        arguments.output.write_text(page, encoding="utf-8")
    except OSError as error:
        raise Fail(
            f"The debrief could not be written to '{arguments.output}': {why(error, writing=True)}."
        ) from None
    return DONE
