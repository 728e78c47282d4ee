"""Handouts of seasons that differ, and what stands in their PDFs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from game.content.catalogue import Catalogue
from game.content.places import assets
from game.paper import handout as laid
from game.paper.lettering import Lettering
from game.paper.model import Document
from game.paper.press import press_handout
from game.present.handout import Handout, handout
from game.present.table import Table
from tests.paper.reader import Pdf
from tests.present.pilot import MemoryShelf

FONTS: Path = assets() / "fonts"


@dataclass(frozen=True)
class Printed:
    """A season as a handout, as it is laid out, and as a PDF."""

    table: Table
    made: Handout
    document: Document
    data: bytes

    @cached_property
    def pdf(self) -> Pdf:
        """What another program reads in it."""
        return Pdf(self.data)


@pytest.fixture(scope="session")
def letters() -> Lettering:
    return Lettering(FONTS)


def lived(catalogue: Catalogue, life: str, seed: int, turn: int) -> Table:
    """A season that is lived to its end, choosing by turns."""
    table = Table(MemoryShelf(catalogue, seed=seed), MemoryShelf(catalogue).settings())
    table.begin(life)
    while table.season.offered:
        offered = table.season.offered
        table.choose(offered[turn % len(offered)].id)
        turn += 1
    return table


def printed(table: Table, letters: Lettering) -> Printed:
    made = handout(table)
    return Printed(table, made, laid.document(made, letters), press_handout(made, FONTS))


RUNS = [
    ("night-ferry:kiosk", 1, 0),
    ("wrong-face:kiosk", 2, 1),
    pytest.param(("the-desk:kiosk", 3, 0), marks=pytest.mark.slow),
    pytest.param(("somewhere-else:kiosk", 4, 2), marks=pytest.mark.slow),
    pytest.param(("night-ferry", 1, 0), marks=pytest.mark.slow),
    pytest.param(("subject-to-enforcement", 2, 1), marks=pytest.mark.slow),
]


@pytest.fixture(scope="session", params=RUNS, ids=str)
def season(request: pytest.FixtureRequest, catalogue: Catalogue, letters: Lettering) -> Printed:
    life, seed, turn = request.param
    return printed(lived(catalogue, life, seed, turn), letters)
