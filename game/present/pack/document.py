"""A debate pack as one JSON document: the form that other programs read.

The fields and their meaning are a contract; `SCHEMA` is raised when one of them changes.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from game.present.pack.model import Card, Exhibit, Pack

SCHEMA = 1


def document(pack: Pack) -> dict[str, Any]:
    """All of the pack, as plain JSON values; what is not there is null or an empty list."""
    return {
        "schema": SCHEMA,
        "motion": {"id": pack.id, "text": pack.text, "harm": pack.harm, "summary": pack.summary},
        "cases": {"for": pack.case_for, "against": pack.case_against},
        "terms": [asdict(term) for term in pack.terms],
        "right": pack.right,
        "strength": pack.strength,
        "balance": {
            "for": list(pack.codes("for", "both")),
            "against": list(pack.codes("against", "both")),
            "open": list(pack.codes("open")),
            "says": list(pack.balance),
        },
        "cards": [_card(group.id, card) for group in pack.groups for card in group.cards],
        "disagreements": [
            {
                "code": matter.code,
                "about": matter.about,
                "says": [{"article": who, "says": words} for who, words in matter.says],
                "cards": list(matter.cards),
            }
            for matter in pack.matters
        ],
        "questions": list(pack.questions),
        "exhibits": _exhibits(pack),
    }


def _card(group: str, card: Card) -> dict[str, Any]:
    return {
        "code": card.code,
        "claim": card.claim,
        "group": group,
        "serves": card.serves,
        "tag": card.tag,
        "told": card.told or None,
        "statement": card.statement,
        "status": card.status,
        "where": card.where,
        "as_of": card.as_of or None,
        "counted": card.counted or None,
        "citations": [asdict(each) for each in card.citations],
    }


def _exhibits(pack: Pack) -> dict[str, Any] | None:
    if pack.exhibits is None:
        return None
    season = pack.exhibits
    return {
        "life": season.life,
        "title": season.title,
        "citizen": season.citizen,
        "command": season.command,
        "shown": [_exhibit(each) for each in season.shown],
    }


def _exhibit(exhibit: Exhibit) -> dict[str, Any]:
    return {
        "code": exhibit.code,
        "kind": exhibit.kind,
        "gate" if exhibit.kind == "door" else "signal": exhibit.what,
        "who": exhibit.who,
        "turn": exhibit.turn,
        "day": exhibit.day,
        "title": exhibit.title,
        "found": [{"name": each.name, "items": list(each.items)} for each in exhibit.found],
        "bears": exhibit.bears,
        "command": exhibit.command,
    }
