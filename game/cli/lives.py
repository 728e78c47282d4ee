"""`lives`: what there is to play."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import Any

from game.cli.fail import DONE, complain
from game.cli.shelf import all_lives
from game.content.catalogue import Card
from game.present.words import not_ours, opens_after


def run(arguments: argparse.Namespace) -> int:
    """Print the lives, for people or for programs; what is not shown of those from outside is
    said, and is no failure."""
    catalogue = all_lives()
    cards, withheld = catalogue.cards(), catalogue.withheld()
    if arguments.json:
        document = {
            "schema": 1,
            "lives": [_entry(card) for card in cards],
            "withheld": list(withheld),
        }
        print(json.dumps(document, indent=2))
        return DONE
    for card in cards:
        print(*_lines(card), sep="\n")
    for sentence in withheld:
        complain(sentence)
    return DONE


def _lines(card: Card) -> Iterator[str]:
    life = card.life
    citizen = life.person[life.citizen]
    yield f"{_line(life.title)}  ({life.id})"
    if card.pack:
        yield f"  {not_ours(card.pack)}"
    yield f"  {_line(citizen.name)}, {_line(citizen.role)}"
    yield f"  {_line(life.blurb)}"
    if life.opens_after:
        yield f"  {opens_after(life)}"
    yield f"  {life.minutes} minutes, {len(life.scenes)} scenes"
    if card.cut:
        yield f"  Short version: {card.cut.minutes} minutes  ({card.cut.id})"
    if life.content_note:
        yield f"  {_line(life.content_note)}"


def _line(text: str) -> str:
    """A text on one line, so that it cannot pass itself off as another life."""
    return " ".join(text.split())


def _entry(card: Card) -> dict[str, Any]:
    life = card.life
    entry: dict[str, Any] = {
        "id": life.id,
        "title": life.title,
        "ours": not card.pack,
        "pack": card.pack or None,
        "citizen": life.person[life.citizen].name,
        "minutes": life.minutes,
        "scenes": len(life.scenes),
        "content_note": life.content_note,
        "opens_after": life.opens_after,
    }
    if card.cut:
        cut = card.cut
        entry["short"] = {"id": cut.id, "minutes": cut.minutes, "scenes": len(cut.scenes)}
    return entry
