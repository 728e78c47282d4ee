"""`debrief`: the printable debrief of a saved season."""

from __future__ import annotations

import argparse

from game.cli.fail import DONE, Fail
from game.cli.shelf import DiskShelf
from game.content import saves
from game.content.catalogue import Catalogue
from game.present.paper import paper as on_paper
from game.present.settings import Settings
from game.present.table import Table


def paper(arguments: argparse.Namespace) -> int:
    """Write the page."""
    catalogue = Catalogue()
    given = saves.read(arguments.file)
    run = saves.resume(catalogue.season(given.life), given)
    shelf = DiskShelf(catalogue)
    page = on_paper(Table(shelf, Settings(), given, run))
    try:
        arguments.output.write_text(page, encoding="utf-8")
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        raise Fail(f"The debrief could not be written to '{arguments.output}': {reason}.") from None
    return DONE
