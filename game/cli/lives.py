"""`lives`: what there is to play."""

from __future__ import annotations

import argparse
import json
from typing import Any

from game.cli.fail import DONE
from game.content.catalogue import Card, Catalogue


def lives(arguments: argparse.Namespace) -> int:
    """Print the lives, for people or for programs."""
    cards = Catalogue().cards()
    if arguments.json:
        print(json.dumps({"schema": 1, "lives": [_entry(card) for card in cards]}, indent=2))
        return DONE
    for card in cards:
        life = card.life
        print(f"{life.title}  ({life.id})")
        print(f"  {life.person[life.citizen].name}, {life.person[life.citizen].role}")
        print(f"  {life.blurb}")
        print(f"  {life.minutes} minutes, {len(life.scenes)} scenes")
        if card.cut:
            print(f"  Short version: {card.cut.minutes} minutes  ({card.cut.id})")
        if life.content_note:
            print(f"  {life.content_note}")
    return DONE


def _entry(card: Card) -> dict[str, Any]:
    life = card.life
    entry: dict[str, Any] = {
        "id": life.id,
        "title": life.title,
        "citizen": life.person[life.citizen].name,
        "minutes": life.minutes,
        "scenes": len(life.scenes),
        "content_note": life.content_note,
    }
    if card.cut:
        cut = card.cut
        entry["short"] = {"id": cut.id, "minutes": cut.minutes, "scenes": len(cut.scenes)}
    return entry
