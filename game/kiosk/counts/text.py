"""A sheet as text for a terminal, and as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from game.kiosk.counts import words
from game.kiosk.counts.hide import FEWEST
from game.kiosk.counts.sheet import OTHERS, Line, Part, Sheet
from game.kiosk.counts.words import Names

_WIDE = 52
_COLUMNS = ("table", "of", "life", "row", "from", "to", "visits", "said", "name")
TOO_FEW = f"There were fewer than {FEWEST} visits, so nothing is shown."
RULE = (
    f"No number under {FEWEST} is shown. Rows that are too small stand together with the smallest "
    "that is not, or with their neighbours."
)
_NOT_APART = "  Not shown, or a number under 5 could be worked out."


def text(sheet: Sheet, names: Names) -> Iterator[str]:
    """The tables one after another, each row with its number and its share."""
    if sheet.visits is None:
        yield TOO_FEW
        return
    yield _row("All visits", f"{sheet.visits:,}")
    for part in sheet.parts:
        if part.id in words.JOINED and part.group == "ending":
            continue  # It stands beside those that left before.
        yield ""
        if part.id in words.JOINED and part.group == "before":
            yield from _joined(part, sheet.part(part.id, "ending") or part, names)
            continue
        yield words.title(part, names)
        yield from _table(part, names)
        if part.id == "minutes" and (found := words.minutes(sheet)):
            below, half, above = found
            yield _row("Half of the visits are below or at", half)
            yield _row("A quarter, and three quarters", f"{below}; {above}")
    yield ""
    yield RULE


def _table(part: Part, names: Names) -> Iterator[str]:
    if not part.lines:
        yield _NOT_APART
    for line in part.lines:
        yield _row(f"  {words.label(part, line, names)}", words.said(line))


def _row(name: str, *numbers: str) -> str:
    return "  ".join((f"{name:<{_WIDE}}", *(f"{number:>12}" for number in numbers))).rstrip()


def _joined(before: Part, ending: Part, names: Names) -> Iterator[str]:
    """Two tables side by side, and the sum where both have the row. The others are not the same
    ones in both, so that they have none."""
    yield _row(words.JOINED[before.id], "visits", "to an ending", "left before")
    left = {line.id: line for line in before.lines}
    came = {line.id: line for line in ending.lines}
    if not left and not came:
        yield _NOT_APART
    for id in sorted({*left, *came}, key=lambda id: (id == OTHERS, *_sizes(id, left, came))):
        two = (came.get(id), left.get(id))
        known = [line.visits or 0 for line in two if line]
        both = f"{sum(known):,}" if len(known) == len(two) and id != OTHERS else ""
        name = words.label(before, left.get(id) or came[id], names)
        yield _row(f"  {name}", both, *(words.said(line) if line else "" for line in two))


def _sizes(id: str, *tables: Mapping[str, Line]) -> tuple[int, str]:
    """What a row is sorted by: the largest first."""
    return -sum(table[id].visits or 0 for table in tables if id in table), id


def csv_text(sheet: Sheet, names: Names) -> str:
    """One line for each row of each table; the first is of all visits, and there is no other if
    there are too few."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    if sheet.visits is not None:
        writer.writerow(("visits", "all", "", "", "", "", sheet.visits, "", "All visits"))
    for part in sheet.parts:
        for line in part.lines:
            ends = (line.first, line.last) if _is_span(part) else ("", "")
            number = ("" if line.visits is None else line.visits, line.said)
            name = words.label(part, line, names).strip()
            writer.writerow((part.id, part.group, part.about, line.id, *ends, *number, name))
    return out.getvalue()


def _is_span(part: Part) -> bool:
    return part.id in ("minutes", "hours", "weekdays")
