"""What is said of all doors at once: which answered what, and which were not asked."""

from __future__ import annotations

from game.present.screen import Node
from game.present.speech import words
from game.present.speech.plainly import plainly


def doors(node: Node) -> tuple[str, str]:
    """All doors in a sentence for each answer. Of those that were not asked only the number, where
    others were; their names when one goes there."""
    by: dict[str, list[str]] = {}
    for door in node.children:
        by.setdefault("" if "unasked" in door.state else door.value, []).append(plainly(door.name))
    unasked = by.pop("", [])
    name = plainly(node.name)
    asked = [
        words.DOORS.format(name=name, state=state, doors=_listed(those))
        for state, those in by.items()
    ]
    named = words.NAMED.format(doors=_listed(unasked)) if unasked else ""
    if not asked:
        return f"{name}. {named}", ""
    counted = [words.UNASKED.format(count=len(unasked))] if unasked else []
    return " ".join((*asked, *counted)), named


def _listed(names: list[str]) -> str:
    """One after the other, and each to be told from the next."""
    return ("; " if any("," in name for name in names) else ", ").join(names)
