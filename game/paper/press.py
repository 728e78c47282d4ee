"""From what is to be printed to the bytes of a PDF."""

from __future__ import annotations

from pathlib import Path

from game.paper import handout, pack
from game.paper.lettering import Lettering
from game.paper.pdf import pdf
from game.present.handout import Handout
from game.present.pack.model import Pack


def press_handout(made: Handout, fonts: Path) -> bytes:
    """A handout. `fonts` is the folder of the fonts."""
    letters = Lettering(fonts)
    return pdf(handout.document(made, letters), letters, fonts)


def press_pack(made: Pack, fonts: Path) -> bytes:
    """A debate pack. `fonts` is the folder of the fonts."""
    letters = Lettering(fonts)
    return pdf(pack.document(made, letters), letters, fonts)
