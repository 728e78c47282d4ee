"""Sittings and what they say as text to be written out: a table, or one document."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

from game.core.study import DOMAINS, STEPS, UNFAIR_FROM, Study, StudyItem
from game.study.detection import Counts
from game.study.groups import FEWEST, LEVEL, ROUNDS, Estimate
from game.study.results import Compared, Result, pairs, summary

_PLACES = 4
_COLUMNS = (
    "tie",
    "moment",
    "form",
    "life",
    "week",
    "hits",
    "false_alarms",
    "dprime",
    "criterion",
    "auc",
    "flat",
)
SAID = (
    "No effect is claimed. Without a group that did not play, a change may come from the questions "
    "themselves, from talk in class or from chance."
)


def csv_text(study: Study, results: Sequence[Result], seed: int) -> str:
    """One line a sitting: what it was, its measures, and its rating in each domain, 1 to 6."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow((*_COLUMNS, *DOMAINS))
    for each in results:
        row = _row(each)
        writer.writerow((*(row[name] for name in _COLUMNS), *each.ratings))
    return out.getvalue()


def json_text(study: Study, results: Sequence[Result], seed: int) -> str:
    """One document: the key, each sitting, and the group with its intervals."""
    document = {
        "schema": 1,
        "study": study.id,
        "scale": {"from": 1, "to": STEPS, "not_fair_from": UNFAIR_FROM},
        "says": SAID,
        "forms": {form.id: [_item(item) for item in form.items] for form in study.forms},
        "sittings": [_row(each) | {"ratings": _ratings(each)} for each in results],
        "group": _group(results, seed),
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _row(each: Result) -> dict[str, Any]:
    sitting, counts = each.sitting, each.counts
    return {
        "tie": sitting.tie,
        "moment": sitting.moment,
        "form": sitting.form,
        "life": sitting.life,
        "week": sitting.week,
        "hits": counts.hits,
        "false_alarms": counts.false_alarms,
        "dprime": _rounded(each.dprime),
        "criterion": _rounded(each.criterion),
        "auc": _rounded(each.auc),
        "flat": int(each.flat),
    }


def _rounded(value: float) -> float:
    return round(value, _PLACES) + 0.0  # Without the sign of a nought.


def _ratings(each: Result) -> dict[str, int]:
    return dict(zip(DOMAINS, each.ratings, strict=True))


def _item(item: StudyItem) -> dict[str, Any]:
    return {
        "id": item.id,
        "domain": item.domain,
        "fair": item.fair,
        "safeguard": item.safeguard,
        "text": item.text,
        "why": item.why,
    }


def _group(results: Sequence[Result], seed: int) -> dict[str, Any] | None:
    found = summary(pairs(results), seed)
    if found is None:
        return None
    return {
        "pairs": found.pairs,
        "interval": {"level": LEVEL, "rounds": ROUNDS, "seed": seed, "from": FEWEST},
        **{name: _compared(each) for name, each in found.measures.items()},
        "pooled": dict(zip(("before", "after"), map(_pooled, found.pooled), strict=True)),
    }


def _compared(each: Compared) -> dict[str, Any]:
    return {name: _estimate(getattr(each, name)) for name in ("before", "after", "change")}


def _estimate(each: Estimate) -> dict[str, Any]:
    low, high = (None if end is None else _rounded(end) for end in (each.low, each.high))
    return {"mean": _rounded(each.mean), "low": low, "high": high}


def _pooled(counts: Counts) -> dict[str, Any]:
    return {
        "hits": counts.hits,
        "signals": counts.signals,
        "false_alarms": counts.false_alarms,
        "noises": counts.noises,
        "dprime": _rounded(counts.dprime),
        "criterion": _rounded(counts.criterion),
    }
