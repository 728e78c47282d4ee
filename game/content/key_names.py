"""The keys that files of content have, and the words that people write in their place."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches
from functools import cache
from typing import Any

from game.content.schema.base import Model
from game.content.schema.life import LifeFile
from game.content.schema.rulebook import RulebookFile
from game.content.schema.trial import TrialFile

_NEAR = 0.7
_LONGEST = 40

_MEANT = {
    "persons": "people", "person": "people", "characters": "people", "character": "people",
    "cast": "people", "who": "person", "relations": "ties", "relationships": "ties",
    "options": "choices", "option": "choices", "answers": "choices", "actions": "choices",
    "acts": "does", "effects": "does", "effect": "does", "do": "does", "sets": "set",
    "if": "when", "condition": "when", "conditions": "when",
    "next": "then", "goto": "then", "go_to": "then", "leads_to": "then", "target": "to",
    "ends": "endings", "end": "endings", "finals": "endings", "outcomes": "endings",
    "scene": "scenes", "chapters": "scenes", "steps": "scenes",
    "questions": "question", "image": "alt", "picture": "alt", "alt_text": "alt",
    "description": "alt", "background": "stage", "setting": "stage", "location": "place",
    "where": "place", "date": "day", "hour": "time", "clock": "time",
    "name": "title", "heading": "title", "headline": "title", "header": "title",
    "summary": "blurb", "intro": "blurb", "about": "blurb", "teaser": "blurb",
    "warning": "content_note", "note": "content_note", "trigger_warning": "content_note",
    "duration": "minutes", "length": "minutes", "weekday": "first_weekday",
    "first_scene": "start", "begin": "start", "begins": "start", "rules": "rulebook",
    "scheme": "rulebook", "gates": "doors", "claims": "promises", "version": "schema",
    "job": "role", "occupation": "role", "profession": "role", "years": "age",
    "label": "text", "says": "text", "body": "text", "result": "happened",
    "consequence": "happened", "outcome": "happened", "epilogue": "gloss", "and": "all",
    "or": "any", "type": "kind", "relation": "kind", "to": "other", "because": "reason",
    "min": "at_least", "max": "at_most", "minimum": "at_least", "maximum": "at_most",
}  # fmt: skip
"""What is likely meant where the word itself means nothing."""


def likely(word: str, free: Collection[str]) -> str | None:
    """Which of the keys that are still free a word most likely stands for, if any."""
    word = word.strip().lower().replace("-", "_").replace(" ", "_")
    if word in free:
        return word
    if (meant := _MEANT.get(word)) in free:
        return meant
    near = get_close_matches(word, sorted(free), n=1, cutoff=_NEAR) if len(word) < _LONGEST else []
    return near[0] if near else None


@cache
def every_key() -> frozenset[str]:
    """Each key that may stand anywhere in a life, a rulebook or a test."""
    found: set[str] = set()
    models: set[type[Model]] = set()
    waiting: list[Any] = [LifeFile, RulebookFile, TrialFile]
    while waiting:
        hint = waiting.pop()
        if not (isinstance(hint, type) and issubclass(hint, Model)):
            waiting += getattr(hint, "__args__", ())
        elif hint not in models:
            models.add(hint)
            found |= {info.alias or name for name, info in hint.model_fields.items()}
            waiting += [info.annotation for info in hint.model_fields.values()]
    return frozenset(found)
