"""Lines that stand further left or right than those they belong with: by how many spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.content.yaml_trail import Place, Trail

_PART = re.compile(r"( *)((?:- +)*)(-$|[A-Za-z_][\w-]*(?=:(?:\s|$)))?")
_ONE = {"people": "person", "promises": "promise", "choices": "choice", "scenes": "scene",
        "endings": "ending", "ties": "tie", "does": "entry", "variants": "variant"}  # fmt: skip

Slip = tuple[Place, str]


@dataclass(frozen=True, slots=True)
class _Part:
    """A key or a dash that stands further left than all below it, down to the line in question."""

    line: int
    column: int
    key: str
    dash: bool


def _spaces(number: int) -> str:
    return f"{number} space{'s' * (number != 1)}"


def _around(trail: Trail, line: int) -> Iterator[_Part]:
    lowest = 1 << 30
    for number in range(line - 1, -1, -1):
        found = _PART.match(trail.lines[number])
        if not found or not (found[2] or found[3]):
            continue
        indent, inner, key = len(found[1]), len(found[1]) + len(found[2]), found[3] or ""
        if found[2] and key and inner < lowest:
            yield _Part(number, inner, key, dash=False)
        if indent < lowest:
            yield _Part(number, indent, key, dash=bool(found[2]) or key == "-")
            lowest = indent
        if not lowest:
            return


def misplaced(trail: Trail, line: int) -> Slip | None:
    """How a line is indented, and how those are that it belongs with."""
    text = trail.line(line)
    found = _PART.match(text)
    if not found or not text.strip():
        return None
    column, dash, key = len(found[1]), bool(found[2]), found[3] or ""
    parts = list(_around(trail, line))
    if dash:
        return _entry(parts, line, column, key)
    if key:
        return _key(parts, line, column, key)
    return text_left(trail, line)


def _entry(parts: list[_Part], line: int, column: int, key: str) -> Slip | None:
    dashes = [part for part in parts if part.dash]
    if not dashes:
        return None
    near = min(dashes, key=lambda each: (each.key != key, abs(each.column - column)))
    if near.column == column:
        return None
    above = next((p.key for p in parts if not p.dash and p.line < near.line), "")
    what = f"{_ONE.get(above, 'entry')} above"
    message = (
        "this '- ' is indented differently from the others of its list: "
        f"{_spaces(column)} here, {near.column} at the {what}."
    )
    return (line, column), message


def _key(parts: list[_Part], line: int, column: int, key: str) -> Slip | None:
    for part in parts:
        if part.dash and part.column == column and part.key == key:
            return (line, column), f"is a '- ' missing before '{key}'?"
    keys = [part for part in parts if not part.dash]
    if not keys:
        return None
    near = min(keys, key=lambda each: (abs(each.column - column), each.column))
    if near.column == column:
        return None
    message = (
        f"this line is indented differently from its neighbours: {_spaces(column)} here, "
        f"{near.column} at '{near.key}' above."
    )
    return (line, column), message


def text_left(trail: Trail, line: int) -> Slip | None:
    """A line of a text that stands further left than the lines above it."""
    column = _indent(trail.line(line))
    above = next((n for n in range(line - 1, -1, -1) if trail.lines[n].strip()), None)
    if above is None or _indent(trail.lines[above]) <= column:
        return None
    message = (
        "this line stands further left than the text above it: "
        f"{_spaces(column)} here, {_indent(trail.lines[above])} there. "
        "Indent it like the rest of the text."
    )
    return (line, column), message


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
