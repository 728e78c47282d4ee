"""`check --coverage`: what a player meets somewhere, where, and what nowhere yet."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from game.cli.examine import examine, load
from game.cli.fail import DONE, PROBLEM, Fail
from game.core.evidence import Evidence
from game.proof.coverage import Item, Place, Status
from game.proof.coverage import coverage as covered

_KINDS = {
    "mechanism": "Mechanisms",
    "signal": "Signals",
    "sensor": "Sensors",
    "list": "Lists",
    "gate": "Gates",
    "link": "Links",
    "duty": "Duties",
    "appeal": "Appeals",
    "perk": "Perks",
    "rumour": "Rumours",
    "harm": "Harms",
    "claim": "Claims",
}
_STATUSES: tuple[Status, ...] = ("shown", "in the rules only", "not yet", "never")
_MISSING: tuple[Status, ...] = ("in the rules only", "not yet")
_MOST_PLACES, _NAME = 4, 44


def coverage(arguments: argparse.Namespace) -> int:
    """Print what is shown where; the exit status is 1 where something is not shown yet."""
    content = load(arguments.paths)
    found = examine(content)
    if found.findings:
        from game.cli.report import report

        report(found.findings, sys.stderr)
    if content.evidence is None:
        raise Fail("Without its evidence nothing can be said about what the content shows.")
    items = covered(
        [season for loaded in content.lives.values() for season in loaded.seasons],
        {proof.life: proof.met for proof, _ in found.proofs},
        content.evidence,
    )
    if arguments.json:
        print(json.dumps(_document(items), indent=2, ensure_ascii=False))
    else:
        print(*_lines(items, content.evidence), sep="\n")
    return PROBLEM if found.findings or any(i.status in _MISSING for i in items) else DONE


def _lines(items: Sequence[Item], evidence: Evidence) -> Iterator[str]:
    for kind, title in _KINDS.items():
        yield title
        group = ""
        for item in (each for each in items if each.kind == kind):
            if kind == "mechanism" and (now := evidence.mechanism[item.id].group_name) != group:
                group = now
                yield f"  {group}"
            yield f"    {item.id:28} {_short(item.name):{_NAME}}  {_where(item)}".rstrip()
        yield ""
    yield f"{'':14}" + "".join(f"{status:>20}" for status in _STATUSES) + f"{'of':>8}"
    for kind, title in _KINDS.items():
        count = Counter(item.status for item in items if item.kind == kind)
        row = "".join(f"{count[status]:>20}" for status in _STATUSES)
        yield f"{title:14}{row}{count.total():>8}"


def _short(name: str) -> str:
    return name if len(name) <= _NAME else f"{name[: _NAME - 1].rstrip()}…"


def _where(item: Item) -> str:
    match item.status:
        case "shown" if item.by:
            return "with " + _some(item.by)
        case "shown":
            return _some([_place(each) for each in item.places])
        case "never":
            return "not to be shown"
    return item.status


def _place(place: Place) -> str:
    return f"{place.life}/{place.scene}" if place.scene else place.life


def _some(words: Sequence[str]) -> str:
    more = f" and {len(words) - _MOST_PLACES} more" if len(words) > _MOST_PLACES else ""
    return ", ".join(words[:_MOST_PLACES]) + more


def _document(items: Sequence[Item]) -> dict[str, Any]:
    return {
        "schema": 1,
        "coverage": [
            {
                "kind": item.kind,
                "id": item.id,
                "name": item.name,
                "status": item.status,
                "places": [{"life": place.life, "scene": place.scene} for place in item.places],
                "by": list(item.by),
            }
            for item in items
        ],
    }
