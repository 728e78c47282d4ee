"""How a key is written, for those who gave it a value of another kind."""

from __future__ import annotations

from typing import Any

from game.content.schema.base import Model
from game.content.schema.conditions import ConditionSpec, EffectSpec
from game.content.schema.course import CourseSpec

_EXAMPLES = {
    "standing": "{standing: {at_least: 960}}",
    "on_list": "{on_list: conduct-review}",
    "recorded": "{recorded: speech}",
    "tie_recorded": "{tie_recorded: {tie: friend, what: speech}}",
    "flag": "{flag: has-key}",
    "perk": "{perk: short-queue}",
    "all": "{all: [{flag: has-key}, {gate_open: flat}]}",
    "any": "{any: [{flag: has-key}, {gate_open: flat}]}",
    "not": "{not: {flag: has-key}}",
    "when": "when: {flag: has-key}",
    "wants": "wants: {standing: {at_least: 960}}",
    "enters": "enters: {standing: {at_most: 949}}",
    "leaves": "leaves: {standing: {at_least: 960}}",
    "needs": "needs: {flag: has-key}",
    "always": "always: {not: {opened: flat}}",
    "never": "never: {opened: flat}",
    "sometimes": "sometimes: {opened: flat}",
    "ever": "{ever: {standing: {at_most: 950}}}",
    "throughout": "{throughout: {standing: {at_least: 900}}}",
    "before": "{before: {first: {opened: flat}, then: {refused: loan}}}",
    "first": "first: {opened: flat}",
    "opened": "{opened: flat}",
    "refused": "{refused: flat}",
    "listed": "{listed: conduct-review}",
    "linked": "{linked: friend-link}",
    "act": "{act: {signal: crossed-on-red}}",
    "set": "{set: {has-key: 1}}",
    "add": "{add: {visits: 1}}",
    "ask": "{ask: flat}",
    "appeal": "{appeal: {id: conduct-appeal, signal: negative-remark}}",
    "does": "does: [{ask: flat}, {set: {has-key: 1}}]",
    "arrives": "arrives: [{ask: flat}, {set: {has-key: 1}}]",
    "then": "then: crossing",
    "doors": "doors: [flat, loan]",
    "by": "by: [camera]",
    "mechanisms": "mechanisms: [M14]",
    "harms": "harms: [H03]",
    "kiosk": "kiosk: {start: crossing, minutes: 2}",
    "variants": "variants: [{when: {flag: has-key}, text: The door is open.}]",
    "one_way_gates": "one_way_gates: [{gate: flat, always: open, why: Nobody is refused here.}]",
}
_ENTRIES = {
    "does": "- ask: flat",
    "arrives": "- ask: flat",
    "all": "{flag: has-key}",
    "any": "{flag: has-key}",
    "then": "- {to: crossing}",
    "kiosk_then": "- {to: crossing}",
    "people": "- {id: marta, name: Marta Lenz, role: piano tuner}",
    "ties": "- {person: marta, kind: friend, other: ilse}",
    "variants": "- {when: {flag: has-key}, text: The door is open.}",
    "promises": "- {id: no-flat, says: Nobody gets the flat., never: {opened: flat}}",
    "scenes": "- id: crossing (and below it title, day and the rest)",
    "endings": "- id: keys (and below it title, day and the rest)",
    "choices": "- id: fetch (and below it text, happened and then)",
}
_CONDITIONS = frozenset(
    info.alias or name
    for model in (ConditionSpec, CourseSpec)
    for name, info in model.model_fields.items()
)
_EFFECTS = frozenset(EffectSpec.model_fields)


def written_like(key: tuple[str | int, ...], given: Any, model: type[Model] | None) -> str:
    """What would be right at `key`, as a sentence; nothing where no example is known."""
    name = next((part for part in reversed(key) if isinstance(part, str)), "")
    within = bool(key) and isinstance(key[-1], int)
    if name == "not" and isinstance(given, list):
        return "To rule out several, write it like {not: {any: [{...}, {...}]}}."
    if name in ("all", "any") and isinstance(given, dict) and len(given) > 1 and not within:
        parts = ", ".join(f"{{{each}: ...}}" for each in list(given)[:4])
        return f"Give each its own brackets in a list: {{{name}: [{parts}]}}."
    if model and isinstance(given, str) and (said := _unfolded(given, model)):
        return f"Write it like {said if within else f'{name}: {said}'}."
    example = (_ENTRIES if within else _EXAMPLES).get(name)
    return f"Write it like {example}." if example else ""


def _unfolded(given: str, model: type[Model]) -> str:
    """`opened flat` with the colon and the brackets that it lacks."""
    first, _, rest = given.strip().partition(" ")
    known = {info.alias or name for name, info in model.model_fields.items()}
    plain = rest.strip().replace("-", "").isalnum() and len(rest) < 60
    return f"{{{first.rstrip(':')}: {rest.strip()}}}" if first in known and plain else ""


def together(given: Any) -> str:
    """What to do about several keys of which only one may stand: two conditions, two effects."""
    if not isinstance(given, dict) or len(given) < 2:
        return ""
    if set(given) <= _EFFECTS:
        return "Give each its own '- '."
    if set(given) <= _CONDITIONS:
        which = "both" if len(given) == 2 else "them all"
        return f"Put {which} under 'all': {{all: [{', '.join(f'{{{n}: ...}}' for n in given)}]}}."
    return ""
