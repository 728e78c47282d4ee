"""Turning SVG into surfaces, once for each content and size.

Small shapes stay in memory. Larger ones are also kept in the user's cache folder, named by what
is in them, so that a changed drawing can never show an old picture.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

import pygame
import resvg_py

_KEPT = 400
_WORTH_A_FILE = 128 * 128
_View = tuple[float, float, float, float]
_made: OrderedDict[tuple[str, _View, int, int], pygame.Surface] = OrderedDict()


def bake(body: str, box: _View, size: tuple[int, int]) -> pygame.Surface:
    """The drawing `body`, whose view is `box`, as a picture of `size` pixels."""
    width, height = max(1, size[0]), max(1, size[1])
    key = (body, box, width, height)
    if key not in _made:
        view = " ".join(f"{number:g}" for number in box)
        text = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}" width="{width}" '
            f'height="{height}" preserveAspectRatio="none">{body}</svg>'
        )
        _made[key] = _load(_kept(text) if width * height >= _WORTH_A_FILE else _draw(text))
        if len(_made) > _KEPT:
            _made.popitem(last=False)
    _made.move_to_end(key)
    return _made[key]


def _draw(text: str) -> bytes:
    return bytes(resvg_py.svg_to_bytes(svg_string=text, skip_system_fonts=True))


def _load(png: bytes) -> pygame.Surface:
    surface = pygame.image.load(io.BytesIO(png), "baked.png")
    return surface.convert_alpha() if pygame.display.get_surface() else surface


def _kept(text: str) -> bytes:
    """The picture from the cache folder, or made and put there; a broken cache does no harm."""
    file = _folder() / f"{hashlib.sha256(text.encode()).hexdigest()[:32]}.png"
    with suppress(OSError):
        png = file.read_bytes()
        if png.endswith(b"IEND\xaeB`\x82"):
            return png
    png = _draw(text)
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(f".{os.getpid()}.part")
        part.write_bytes(png)
        part.replace(file)
    return png


def _folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("good-standing", appauthor=False) / "pictures"
