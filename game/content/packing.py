"""Compiled seasons as plain JSON values, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from game.core.compiled import decode, encode
from game.core.rulebook import Rulebook
from game.core.season import Season


def packed(seasons: Mapping[str, Season]) -> dict[str, Any]:
    """Seasons as plain JSON values, each rulebook once."""
    books: list[Rulebook] = []
    rows: list[list[Any]] = []
    for id, season in seasons.items():
        if season.rulebook not in books:
            books.append(season.rulebook)
        rows.append([id, books.index(season.rulebook), encode(season.life)])
    return {"rulebooks": [encode(book) for book in books], "seasons": rows}


def unpacked(data: dict[str, Any]) -> dict[str, Season]:
    """The seasons that `packed` made this from; raises one of `cache.DAMAGED` if it did not."""
    books: list[Rulebook] = [decode(each) for each in data["rulebooks"]]
    return {id: Season(decode(life), books[book]) for id, book, life in data["seasons"]}
