"""Every id that is used must exist; every id that is made must be new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from game.content import codes
from game.content.diagnostics import Span
from game.content.schema.base import SELF, Defines, Kind, Model, Ref, marked
from game.content.schema.course import ANYTHING
from game.content.yaml_source import Key, Source

Known = Mapping[str, frozenset[str]]

_UNKNOWN: dict[str, tuple[codes.Code, str]] = {
    "signal": (codes.UNKNOWN_SIGNAL, "signal"),
    "sensor": (codes.UNKNOWN_SENSOR, "sensor"),
    "list": (codes.UNKNOWN_LIST, "list"),
    "gate": (codes.UNKNOWN_GATE, "gate"),
    "appeal": (codes.UNKNOWN_APPEAL, "appeal"),
    "perk": (codes.UNKNOWN_PERK, "perk"),
    "heading": (codes.UNKNOWN_HEADING, "signal or topic"),
    "topic": (codes.UNKNOWN_HEADING, "topic"),
    "tie": (codes.UNKNOWN_TIE, "kind of tie"),
    "person": (codes.UNKNOWN_PERSON, "person"),
    "scene": (codes.UNKNOWN_SCENE, "scene"),
    "place": (codes.UNKNOWN_SCENE, "scene or ending"),
    "ending": (codes.UNKNOWN_ENDING, "ending"),
    "choice": (codes.UNKNOWN_CHOICE, "choice"),
    "option": (codes.UNKNOWN_CHOICE, "choice"),
    "link": (codes.UNKNOWN_LINK, "link"),
    "page": (codes.UNKNOWN_PAGE, "page"),
    "rumour": (codes.UNKNOWN_RUMOUR, "rumour"),
    "rule": (codes.UNKNOWN_RULE, "entry of the rulebook"),
    "life": (codes.UNKNOWN_LIFE, "life"),
    "flag": (codes.UNKNOWN_FLAG, "flag"),
    "rulebook": (codes.UNKNOWN_RULEBOOK, "rulebook"),
    "mechanism": (codes.UNKNOWN_EVIDENCE, "mechanism"),
    "claim": (codes.UNKNOWN_EVIDENCE, "claim"),
    "harm": (codes.UNKNOWN_EVIDENCE, "harm"),
    "source": (codes.UNKNOWN_EVIDENCE, "source"),
    "spot": (codes.UNKNOWN_SPOT, "place on the map"),
}

_REPEATABLE: frozenset[Kind] = frozenset({"flag", "topic", "tie"})
"""Ids that may be named in many places without being made anew in each."""

_LOCAL: frozenset[Kind] = frozenset({"choice", "check", "desk", "band"})
"""Ids that are new in their own list, and may stand in another list as well."""

_RULES: tuple[Kind, ...] = (
    "signal",
    "sensor",
    "list",
    "link",
    "gate",
    "duty",
    "appeal",
    "perk",
)
"""What may stand behind a rumour that is true."""

_MOST_KINDS = 12

_ALWAYS_SOME: frozenset[Kind] = frozenset({"person", "scene", "ending", "place"})
"""Ids of which a life that can be read has at least one."""

_ONE_KIND: dict[Kind, Kind] = {"ending": "scene"}
"""A choice leads to either, so that both draw on the same ids."""


def defined(model: type[Model], data: Any) -> Known:
    """The ids that a file makes, by kind, with those kinds that stand for several."""
    made: dict[str, set[str]] = defaultdict(set)
    scenes: dict[Key, str] = {}
    for mark, value, key in marked(model, data):
        if isinstance(mark, Defines):
            made[mark.kind].add(value)
            if mark.kind == "scene":
                scenes[key[:-1]] = value
            elif mark.kind == "choice":
                made["option"].add(f"{scenes.get(key[:-3])}/{value}")
    made["heading"] = made["signal"] | made["topic"]
    made["place"] = made["scene"] | made["ending"]
    made["rule"] = set().union(*(made[kind] for kind in _RULES))
    if made["person"]:
        made["person"].add(SELF)
    if made["option"]:
        made["option"].add(ANYTHING)
    return {kind: frozenset(ids) for kind, ids in made.items()}


def merged(knowns: Iterable[Known]) -> Known:
    """All that any of them knows."""
    out: dict[str, frozenset[str]] = {}
    for known in knowns:
        for kind, ids in known.items():
            out[kind] = out.get(kind, frozenset()) | ids
    return out


def check_references(
    source: Source, model: type[Model], known: Known, unknowable: frozenset[str] = frozenset()
) -> None:
    """Report ids that nothing defines, and ids that are defined twice.

    References of a kind that is `unknowable` are left alone: what they name cannot be read.
    """
    first: dict[tuple[object, ...], Span] = {}
    wrong = {finding.span for finding in source.findings}
    for mark, value, key in marked(model, source.data):
        if source.span(key) in wrong:
            continue
        if isinstance(mark, Ref):
            if mark.kind not in unknowable:
                _check_known(source, mark.kind, value, key, known.get(mark.kind, frozenset()))
        elif mark.kind not in _REPEATABLE:
            within = key[:-2] if mark.kind in _LOCAL else ()
            _check_new(source, first, (_ONE_KIND.get(mark.kind, mark.kind), value, *within), key)


def _check_known(source: Source, kind: Kind, value: str, key: Key, ids: frozenset[str]) -> None:
    if not ids and kind in _ALWAYS_SOME:
        return  # Their block is missing, and that is said already.
    if value not in ids and not (kind == "person" and value == SELF):
        code, word = _UNKNOWN[kind]
        hint = source.hint(value, ids)
        if kind == "tie":
            hint = hint or _kinds(ids)
        source.report(code, key, f"there is no {word} '{value}'.", value=value, hint=hint)


def _kinds(ties: frozenset[str]) -> str:
    """Which kinds of tie there are; nobody can guess the word that a rulebook has for a sister."""
    if not ties:
        return "Its rulebook knows none."
    more = ", ..." if len(ties) > _MOST_KINDS else ""
    return f"Its rulebook knows {', '.join(sorted(ties)[:_MOST_KINDS])}{more}."


def _check_new(
    source: Source, first: dict[tuple[object, ...], Span], made: tuple[object, ...], key: Key
) -> None:
    here, value = source.span(key), str(made[1])
    line = first.setdefault(made, here).line
    if first[made] != here:
        message = f"'{value}' is used a second time here; the first is on line {line}."
        source.report(codes.DUPLICATE_ID, key, message, value=value)
    if made[:2] == ("person", SELF):
        message = f"'{SELF}' always means the citizen who is played; choose another id."
        source.report(codes.BAD_ID, key, message, value=value)
