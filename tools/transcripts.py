"""Renews the transcripts of tests/present/speech/transcripts, and says which changed.

Read what has changed before you keep it: somebody will hear it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from game.content.catalogue import Catalogue
from tests.present.speech.transcripts import FOLDER, LIVES, OTHERS, kept, transcript
from tests.present.speech.transcripts import others as other_screens
from tests.soak.seasons import season


def main() -> int:
    """Write all of them anew; those of lives that are gone are taken away."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as cache:
        catalogue = Catalogue(cache=Path(cache))
        _keep(OTHERS, transcript(other_screens(catalogue)))
        for life in LIVES:
            _keep(life, transcript(season(catalogue, life, short=True)))
    for file in set(FOLDER.glob("*.txt")) - {kept(name) for name in (*LIVES, OTHERS)}:
        print(f"gone     {file.name}")
        file.unlink()
    return 0


def _keep(name: str, text: str) -> None:
    file = kept(name)
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        print(f"{'changed' if file.exists() else 'new':8} {file.name}", flush=True)
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
