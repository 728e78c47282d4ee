"""What is written and never used: signals, sensors, flags, and gates that nobody comes to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from game.content import codes
from game.content.diagnostics import Diagnostic
from game.content.schema.base import Defines, Ref, marked
from game.content.schema.life import LifeFile
from game.content.yaml_source import Source
from game.core import conditions as c
from game.core.rulebook import Rulebook

Act = dict[str, Any]
"""An act as it stands in a file, sound or not."""


def check_scheme_usage(
    source: Source, rulebook: Rulebook, lives: Iterable[Source]
) -> list[Diagnostic]:
    """Report signals that nothing can record, and sensors that look at nothing, given all lives.

    A life need not be sound for its acts to count. Of a rulebook that no life is under, nothing is
    said: all of it may yet be used.
    """
    before = len(source.findings)
    under = [life.data for life in lives if _is_under(life.data, rulebook)]
    acts = [act for data in under for act in _acts(data)]
    if under:
        _check_signals(source, rulebook, acts)
        _check_sensors(source, rulebook, acts)
    return source.findings[before:]


def _is_under(data: Any, rulebook: Rulebook) -> bool:
    return isinstance(data, dict) and data.get("rulebook") == rulebook.id


def _check_signals(source: Source, rulebook: Rulebook, acts: list[Act]) -> None:
    recorded = {str(act.get("signal")) for act in acts if act.get("by")} | _recorded(rulebook)
    for place, signal in enumerate(rulebook.signals):
        if signal.id not in recorded:
            message = f"nothing can ever record '{signal.id}'."
            hint = "Give it 'sensors', name it in another rule, or take it out."
            key = ("signals", place, "id")
            source.report(codes.UNUSED_SIGNAL, key, message, value=signal.id, hint=hint)


def _check_sensors(source: Source, rulebook: Rulebook, acts: list[Act]) -> None:
    looking = {str(sensor) for act in acts for sensor in _list(act.get("by"))}
    looking |= {sensor for signal in rulebook.signals for sensor in signal.sensors}
    for place, sensor in enumerate(rulebook.sensors):
        if sensor.id not in looking:
            message = f"the sensor '{sensor.id}' looks at nothing."
            hint = "Name it in the 'sensors' of a signal, or take it out."
            key = ("sensors", place, "id")
            source.report(codes.UNUSED_SENSOR, key, message, value=sensor.id, hint=hint)


def _recorded(rulebook: Rulebook) -> set[str]:
    """The signals that the rulebook itself lets be recorded."""
    out = {signal.id for signal in rulebook.signals if signal.sensors}
    for signal in rulebook.signals:
        out |= {signal.misread_as or "", signal.on_other or ""} - {signal.id}
    out |= {link.signal for link in rulebook.links}
    out |= {duty.missed for duty in rulebook.duties}
    return out | {appeal.correction for appeal in rulebook.appeals}


def _acts(data: Any) -> Iterator[Act]:
    if isinstance(data, dict):
        if isinstance(data.get("act"), dict):
            yield data["act"]
        data = list(data.values())
    for each in _list(data):
        yield from _acts(each)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def check_flags(source: Source, rulebook: Rulebook) -> None:
    """Report flags that nothing asks about: no condition or promise of the life, and no rule."""
    rules = (part for condition in rulebook.conditions() for part in c.parts(condition))
    read = {part.flag for part in rules if isinstance(part, c.Flag)}
    marks = [each for each in marked(LifeFile, source.data) if each[0].kind == "flag"]
    read |= {flag for mark, flag, _ in marks if isinstance(mark, Ref)}
    for mark, flag, key in marks:
        if isinstance(mark, Defines) and flag not in read:
            read.add(flag)  # Said once, where it is first set.
            message = f"nothing ever asks about the flag '{flag}'."
            hint = "Ask about it in a 'when', or take it out."
            source.report(codes.UNREAD_FLAG, key, message, value=flag, hint=hint)


def check_gates(source: Source, rulebook: Rulebook) -> None:
    """Report each place that looks at a gate of the rulebook to which nobody in the life comes.

    Gates that are declared to give one answer only are left to the proof.
    """
    marks = [each for each in marked(LifeFile, source.data) if each[0].kind == "gate"]
    asked = {gate for _, gate, key in marks if "ask" in key[-2:]}
    if not asked <= rulebook.gate.keys():
        return  # One is spelled wrong, and may be any of those that seem not to be asked.
    for _, gate, key in marks:
        if gate in asked or gate not in rulebook.gate or "one_way_gates" in key:
            continue
        message = f"nothing in this life ever asks the gate '{gate}', so it never answers."
        hint = f"Put 'ask: {gate}' where somebody comes to it, or take this out."
        source.report(codes.UNASKED_GATE, key, message, value=gate, hint=hint)
