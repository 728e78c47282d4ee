"""A run as one JSON document: the form that other programs read.

The fields and their meaning are a contract; `SCHEMA` is raised when one of them changes.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.debrief.causes import Door
from game.debrief.changes import Change
from game.debrief.columns import FileLine, Row
from game.debrief.desk import Cases, Decided, decided
from game.debrief.model import Debrief
from game.present.checks import found, wanted

SCHEMA = 1
_NO_CASES: Cases = {}


def document(debrief: Debrief, cases: Cases = _NO_CASES) -> dict[str, Any]:
    """Everything about the run, as plain JSON values; `cases` are the seasons on its desk."""
    run = debrief.run
    life, world = run.season.life, run.world
    citizen = life.person[life.citizen]
    return {
        "schema": SCHEMA,
        "life": life.id,
        "seed": run.seed,
        "choices": list(run.choices),
        "standing": {"start": citizen.standing, "now": world.citizen(citizen.id).standing},
        "scenes": _scenes(run),
        "happened": [_happened(row) for row in debrief.rows if row.text],
        "recorded": [_recorded(line) for row in debrief.rows for line in row.lines],
        "gates": [_gate(run.season.rulebook, door) for door in debrief.doors],
        "ending": _ending(run),
        "next": _next(run),
        "debrief": _debrief(debrief),
        "cases": [_case(id, case) for id, case in cases.items()],
        "decided": [_decided(each) for each in decided(run, cases)],
    }


def _case(id: str, case: Run) -> dict[str, Any]:
    return {"id": id, "life": case.season.life.id, "seed": case.seed, "choices": list(case.choices)}


def _decided(each: Decided) -> dict[str, Any]:
    return {
        "id": each.case.life,
        "signal": each.case.signal,
        "choice": each.choice.id,
        "stroke": each.choice.decides,
        "opened": [asdict(opened) for opened in each.opened],
        "ending": each.lived.world.ending,
    }


def _scenes(run: Run) -> list[dict[str, Any]]:
    scenes = []
    for turn, step in enumerate(run.steps):
        if step.world.ending is None:
            scene = run.season.life.scene[step.world.scene]
            chosen = run.choices[turn] if turn < len(run.choices) else None
            scenes.append(
                {
                    "id": scene.id,
                    "title": scene.title,
                    "day": scene.day,
                    "text": run.text(turn),
                    "chosen": chosen,
                }
            )
    return scenes


def _happened(row: Row) -> dict[str, Any]:
    return {"turn": row.turn, "day": row.day, "who": row.who, "text": row.text}


def _recorded(line: FileLine) -> dict[str, Any]:
    record = line.record
    return {
        "turn": line.entry.turn,
        "day": line.entry.day,
        "who": record.who,
        "signal": record.signal,
        "sensor": record.sensor,
        "points": record.points,
        "standing": record.standing,
        "true": line.is_true,
        "parting": line.parting,
    }


def _gate(rulebook: Rulebook, door: Door) -> dict[str, Any]:
    checks = [
        {
            "id": finding.check,
            "wanted": wanted(rulebook, finding.wanted),
            "found": found(rulebook, finding.wanted, finding.found),
            "passed": finding.passed,
        }
        for finding in door.answer.findings
    ]
    because = {
        entry.id: _because(entry)
        for finding, entries in door.because
        if not finding.passed
        for entry in entries
    }
    return {
        "turn": door.entry.turn,
        "day": door.entry.day,
        "gate": door.answer.gate,
        "who": door.answer.who,
        "open": door.answer.open,
        "code": door.code,
        "checks": checks,
        "because": list(because.values()),
    }


def _because(entry: Entry) -> dict[str, Any]:
    out: dict[str, Any] = {
        "turn": entry.turn,
        "day": entry.day,
        "event": type(entry.event).__name__,
    }
    match entry.event:
        case e.RecordMade(who, signal, points):
            return {**out, "who": who, "signal": signal, "points": points}
        case e.Listed(who, name) | e.Delisted(who, name):
            return {**out, "who": who, "list": name}
        case e.FlagSet(flag, value):
            return {**out, "flag": flag, "value": value}
        case e.PerkChanged(who, perk, held):
            return {**out, "who": who, "perk": perk, "held": held}
        case e.Answered(gate, who, is_open):
            return {**out, "who": who, "gate": gate, "open": is_open}
        case _:
            return out


def _ending(run: Run) -> dict[str, Any] | None:
    if run.world.ending is None:
        return None
    ending = run.season.life.ending[run.world.ending]
    return {"id": ending.id, "title": ending.title, "text": run.text(len(run.choices))}


def _next(run: Run) -> dict[str, Any] | None:
    if run.world.ending is not None:
        return None
    choices = [{"id": choice.id, "text": choice.text} for choice in run.offered]
    return {"scene": run.world.scene, "choices": choices}


def _debrief(debrief: Debrief) -> dict[str, Any]:
    ways = debrief.ways if debrief.run.world.ending is not None else None
    return {
        "doors": [
            {
                "gate": door.answer.gate,
                "turn": door.entry.turn,
                "causes": [
                    {"without": [_change(each) for each in cause.changes], "sooner": cause.sooner}
                    for cause in door.causes
                ],
            }
            for door in debrief.doors
            if not door.answer.open
        ],
        "ways": ways
        and {
            "total": ways.total,
            "endings": dict(ways.endings),
            "gates": [asdict(each) for each in ways.gates],
        },
        "unsaid": [each.choice.id for each in debrief.unsaid],
        "harms": list(debrief.harms),
        "mechanisms": list(debrief.mechanisms),
        "rumours": [
            {"id": each.rumour.id, "truth": each.rumour.truth, "acted_on": each.acted_on}
            for each in debrief.rumours
        ],
    }


def _change(change: Change) -> dict[str, Any]:
    fields = {name: getattr(change, name) for name in change.__slots__}
    if "record" in fields:
        fields["record"] = list(fields["record"])
    return {"change": type(change).__name__, **fields}
