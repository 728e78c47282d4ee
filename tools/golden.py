"""Renews the pictures of tests/window/golden, and says which are new, changed or gone.

A picture that is drawn as before is not written again. Look at the others before you keep them.
"""

from __future__ import annotations

import json
import os
import shutil
import struct
import sys
import tempfile
import zlib
from pathlib import Path

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame
from pygame import Surface

from game.cli.fail import Fail
from game.content.catalogue import Catalogue
from game.window.display import without_window
from tests.window.golden import FAILURES, FOLDER, MADE_WITH, SHOTS, drawn, workshop
from tests.window.likeness import difference


def main() -> int:
    """Draw every shot; fails if one cannot be drawn, and leaves its picture as it was."""
    FOLDER.mkdir(exist_ok=True)
    without_window()
    with tempfile.TemporaryDirectory() as cache:
        # A cache of its own: the user's may hold pictures that another library has drawn.
        os.environ["XDG_CACHE_HOME"] = cache
        failed = _renew(Catalogue(cache=Path(cache) / "good-standing"))
    for file in _left_over():
        print(f"gone     {file.name}")
        file.unlink()
    shutil.rmtree(FAILURES, ignore_errors=True)  # of pictures that are no longer kept
    MADE_WITH.write_text(json.dumps(workshop(), indent=2) + "\n", encoding="utf-8")
    files = list(FOLDER.glob("*.png"))
    size = sum(file.stat().st_size for file in files) / 1_000_000
    print(f"{len(files)} pictures, {size:.1f} MB, in {FOLDER}.")
    return 1 if failed else 0


def _renew(catalogue: Catalogue) -> int:
    """How many shots could not be drawn."""
    failed = 0
    for shot in SHOTS:
        try:
            said = keep(drawn(shot, catalogue), shot.file)
        except (Fail, LookupError) as error:
            said = f"FAILED   {shot.name}: {error}"
            failed += 1
        if said:
            print(said, flush=True)
    return failed


def keep(picture: Surface, file: Path) -> str:
    """Write the picture if it is not the one that is kept, and say so."""
    said = f"new      {file.name}"
    if file.exists():
        found = difference(pygame.image.load(str(file)), picture, to_the_bit=True)
        if not found.share:
            return ""
        said = f"changed  {file.name}, {found.told}"
    file.write_bytes(png(picture))
    return said


def png(picture: Surface) -> bytes:
    """The picture as a PNG file, a third smaller than SDL makes it: flat art packs best with its
    rows as they are, and SDL filters each."""
    width, height = picture.get_size()
    raw, row = pygame.image.tobytes(picture, "RGB"), 3 * width
    rows = b"".join(b"\0" + raw[at : at + row] for at in range(0, len(raw), row))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)


def _left_over() -> list[Path]:
    names = {shot.file.name for shot in SHOTS}
    return sorted(file for file in FOLDER.glob("*.png") if file.name not in names)


if __name__ == "__main__":
    sys.exit(main())
