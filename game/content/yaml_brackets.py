"""Slips within brackets: commas and brackets that are missing or too many."""

from __future__ import annotations

import re

from game.content.key_names import every_key
from game.content.yaml_indent import Slip
from game.content.yaml_trail import Piece, Trail, is_entry
from game.content.yaml_words import QUOTE, glued


def missing_comma(trail: Trail) -> Slip | None:
    """A comma that is missing in brackets; then the next key is taken for more of the text."""
    if not (trail.open and trail.problem.startswith("expected ',' or")):
        return None
    line, column = trail.place
    if (trail.rest[:1] in "{[") and trail.before.rstrip().endswith(("}", "]")):
        return trail.place, f"a comma is missing before '{trail.rest[:1]}'."
    if found := re.search(r"([A-Za-z_]+):$", trail.before):
        return (line, found.start()), glued(found[0] + trail.rest[:1])
    found = re.search(r"([a-z_]+)\s*$", trail.before) if trail.rest[:1] == ":" else None
    if found:
        column = found.start()
    else:
        found = re.match(r"([a-z_]+)\s*:(?=\s|$)", trail.rest)
    outside = is_entry(trail.line(line)) and _indent(trail, line) <= _indent(
        trail, trail.open[-1].start[0]
    )
    if found and found[1] in every_key() and not (outside and column == _indent(trail, line)):
        return (line, column), f"a comma is missing before '{found[1]}'."
    return None


def wrong_bracket(trail: Trail) -> Slip | None:
    """A bracket that is never closed, one too many, or a text that only begins with one."""
    last = trail.recent[-1] if trail.recent else None
    if trail.open and trail.problem.startswith(("expected ',' or", "expected the node content")):
        return _in_brackets(trail, trail.open[-1], last)
    if not trail.problem.startswith("expected <block end>") or trail.rest[:1] == "-":
        return None
    if trail.rest[:1] in ("}", "]"):
        return trail.place, f"there is a '{trail.rest[:1]}' too many here."
    if last and last.kind in ("}", "]") and last.end[0] == trail.place[0]:
        return trail.place, f"the text goes on after its closing bracket. {QUOTE}"
    return None


def _in_brackets(trail: Trail, bracket: Piece, last: Piece | None) -> Slip:
    same_line = last and last.kind == "text" and last.start[0] == trail.place[0]
    if trail.rest[:1] == ":" and same_line and last and " " in last.text:
        return trail.place, f"there is a colon in this text. {QUOTE}"
    if trail.rest[:1] == "," and "node content" in trail.problem:
        return trail.place, "there is a comma too many here."
    closes = "}" if bracket.kind == "{" else "]"
    return bracket.start, f"the bracket opened here is not closed with '{closes}'."


def _indent(trail: Trail, number: int) -> int:
    line = trail.line(number)
    return len(line) - len(line.lstrip(" "))
