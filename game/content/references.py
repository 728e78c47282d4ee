"""Every id that is used must exist; every id that is made must be new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from game.content import codes
from game.content.diagnostics import did_you_mean
from game.content.schema.base import Defines, Kind, Model, Ref, marked
from game.content.schema.conditions import SELF
from game.content.yaml_source import Source

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
    "flag": (codes.UNKNOWN_FLAG, "flag"),
    "rulebook": (codes.UNKNOWN_RULEBOOK, "rulebook"),
    "mechanism": (codes.UNKNOWN_EVIDENCE, "mechanism"),
    "claim": (codes.UNKNOWN_EVIDENCE, "claim"),
    "harm": (codes.UNKNOWN_EVIDENCE, "harm"),
    "source": (codes.UNKNOWN_EVIDENCE, "source"),
}

_REPEATABLE: frozenset[Kind] = frozenset({"flag", "topic", "tie", "choice"})
"""Ids that may be named in many places without being made anew in each."""


def defined(model: Model) -> Known:
    """The ids that the model makes, by kind, with those kinds that stand for several."""
    made: dict[str, set[str]] = defaultdict(set)
    for mark, value, _ in marked(model):
        if isinstance(mark, Defines):
            made[mark.kind].add(value)
    made["heading"] = made["signal"] | made["topic"]
    made["place"] = made["scene"] | made["ending"]
    if made["person"]:
        made["person"].add(SELF)
    return {kind: frozenset(ids) for kind, ids in made.items()}


def merged(knowns: Iterable[Known]) -> Known:
    """All that any of them knows."""
    out: dict[str, frozenset[str]] = {}
    for known in knowns:
        for kind, ids in known.items():
            out[kind] = out.get(kind, frozenset()) | ids
    return out


def check_references(source: Source, model: Model, known: Known) -> None:
    """Report ids that nothing defines, and ids that are defined twice."""
    first: dict[tuple[str, str], int] = {}
    for mark, value, key in marked(model):
        if isinstance(mark, Ref):
            ids = known.get(mark.kind, frozenset())
            if value not in ids and not (mark.kind == "person" and value == SELF):
                code, word = _UNKNOWN[mark.kind]
                hint = did_you_mean(value, ids)
                source.report(code, key, f"there is no {word} '{value}'.", value=value, hint=hint)
        elif mark.kind not in _REPEATABLE:
            line = first.setdefault((mark.kind, value), source.span(key).line)
            if line != source.span(key).line:
                message = f"'{value}' is used a second time; the first is on line {line}."
                source.report(codes.DUPLICATE_ID, key, message, value=value)
