"""The map of the city that ships with the game, from the user's cache where it is kept.

Apart from what reads and checks its file, so that a window can open without all of that.
"""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from game.content import places
from game.content.cache import DAMAGED, Kept, code_hash, content_of
from game.core.city import City
from game.core.compiled import decode, encode

FILE = "city.yaml"


@lru_cache(maxsize=1)
def shipped_city() -> City | None:
    """The map; none if its file is missing or has errors, which `check` tells of."""
    file = places.scenarios() / FILE
    key = content_of((file,), code_hash("content", "core"))
    kept = Kept("city", most=1)
    with suppress(*DAMAGED):
        if isinstance(city := decode(kept.get(key)), City):
            return city
    city = _read(file)
    if city:
        kept.put(key, encode(city))
    return city


def _read(file: Path) -> City | None:
    from game.content.city import load_city
    from game.content.diagnostics import ContentError

    try:
        return load_city(file).city
    except ContentError:
        return None
