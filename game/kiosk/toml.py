"""Reads TOML that somebody wrote by hand: bounded, every slip at once, and each with its line.

Python's own reader stops at the first slip and tells no lines. A line that it cannot make sense of
is noted and left out, and the rest read again.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from game.kiosk.findings import Finding, Place

MOST_BYTES = 64_000
LONGEST = 4000
"""Characters in a line: Python's reader takes time with the square of what hangs together."""
DEEPEST = 4
_MOST_SLIPS = 20
_AT = re.compile(r"\(at (?:line ([0-9]+), column [0-9]+|end of document)\)")
_NAME = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
_KEYS = rf"\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*"
_TABLE = re.compile(rf"\s*\[\[?{_KEYS}\]\]?\s*(?:#.*)?")
_ENTRY = re.compile(rf"{_KEYS}=(.*)", re.DOTALL)
_LOOKS_PLAIN = re.compile(r"""[^"'\[\]{}]+""")
_NUMBER = re.compile(r"[0-9][0-9., ]*[a-z%]*")
_QUOTED = re.compile(r""""[^"\n]*"|'[^'\n]*'""")
_COMMENT = re.compile(r"#[^\n]*")
_MOST_SHOWN = 40
_SAID = (
    ("overwrite|twice|more than once", "This stands here for the second time.", "Keep one."),
    (
        "Unescaped|escape",
        "A \\ cannot stand between double quotation marks like this.",
        "Write a path with / or between single ones, as 'C:\\kiosk'.",
    ),
    (
        "Unterminated|Illegal character '\\\\n'|Expected ['\"]{3}",
        "A quotation mark is not closed.",
        'Put " at both ends.',
    ),
)
"""What Python's reader says, and what it means to whoever wrote the file."""
_SMART = re.compile("[\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]")


@dataclass
class Written:
    """What a file says, with the line of each table and key, and what could not be read."""

    data: dict[str, Any] = field(default_factory=dict)
    lines: dict[Place, int] = field(default_factory=dict)
    slips: list[Finding] = field(default_factory=list)
    unread: set[Place] = field(default_factory=set)
    """What stands in lines that were left out."""

    def line(self, place: Place) -> int:
        """The line of a place, or of the nearest that it lies in; 0 if there is none."""
        while place:
            if place in self.lines:
                return self.lines[place]
            place = place[:-1]
        return 0


def written(raw: bytes) -> Written:
    """What the bytes of a file say; never fails, but notes slips."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Written(slips=[_no_text(raw, line)])
    if "\0" in text:
        return Written(slips=[_no_text(raw, 0)])
    lines = text.replace("\r\n", "\n").split("\n")
    if long := next((number for number, line in enumerate(lines, 1) if len(line) > LONGEST), 0):
        return Written(slips=[Finding(f"This line has more than {LONGEST} characters.", "", long)])
    made = Written(lines=dict(_places(lines)))
    for _ in range(_MOST_SLIPS):
        slip, number = _tried(lines, made)
        if slip is None:
            break
        made.slips.append(slip)
        if not number or not _ENTRY.match(lines[number - 1]):
            break  # Without the name of a table all its keys would seem to be lost.
        lines[number - 1] = ""
        made.unread |= {place for place, line in made.lines.items() if line == number}
    if _depth(made.data) > DEEPEST:
        made.data = {}
        made.slips.append(Finding(f"Brackets or tables stand more than {DEEPEST} deep."))
    return made


def _no_text(raw: bytes, line: int) -> Finding:
    if b"\0" in raw:
        return Finding("It is no text.", "Save it as plain text in UTF-8.")
    return Finding("A letter here is not in UTF-8.", "Save the file as plain text in UTF-8.", line)


def _tried(lines: list[str], made: Written) -> tuple[Finding | None, int]:
    """Reads what is left; gives what was wrong, and the number of its line, or 0."""
    try:
        made.data = tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError as error:
        return _slip(str(error), lines)
    except (RecursionError, ValueError):  # Python also reads no number beyond a set length.
        return Finding("Brackets stand too deep in one another, or a number is too long."), 0
    return None, 0


def _slip(said: str, lines: list[str]) -> tuple[Finding, int]:
    """What was wrong, and the number of its line; 0 where the lines after it hang on it."""
    place = _AT.search(said)
    number = int(place[1]) if place and place[1] else len(lines)
    while number > 1 and not lines[number - 1].strip():
        number -= 1  # What is not closed is noticed at the end.
    if opened := _left_open(lines[:number]):
        return Finding("A list that begins with [ is not closed.", "End it with ].", opened), 0
    message, hint = _meant(said, lines[number - 1])
    return Finding(message, hint, number), number


def _left_open(lines: list[str]) -> int:
    """The number of the line whose list is still open after the last of these; 0 if none is."""
    for number in range(len(lines), 0, -1):
        if entry := _ENTRY.match(lines[number - 1]):
            rest = "\n".join((entry[2], *lines[number:]))
            if not rest.lstrip().startswith("["):
                if number == len(lines):
                    continue  # It may stand in the list by mistake.
                return 0
            bare = _COMMENT.sub("", _QUOTED.sub("", rest))
            return number if bare.count("[") > bare.count("]") else 0
        if _TABLE.fullmatch(lines[number - 1]) and number < len(lines):
            return 0
    return 0


def _meant(said: str, line: str) -> tuple[str, str]:
    """What is wrong with a line, and what to do."""
    if _SMART.search(line):
        return "These are not the quotation marks of a keyboard.", 'Use " on both sides.'
    for pattern, message, hint in _SAID:
        if re.search(pattern, said):
            return message, hint
    entry = _ENTRY.match(line)
    if entry:
        return _meant_value(entry[1], entry[2].partition("#")[0].strip())
    if line.lstrip().startswith("["):
        return "This is not the name of a table.", "Write it like [screen]."
    return "This line says nothing.", "Write it like: key = value. A note begins with #."


def _meant_value(key: str, value: str) -> tuple[str, str]:
    if not value:
        return f"Nothing stands after '{key} ='.", "Fill it in, or take the line out."
    if value.lower() in ("true", "false", "yes", "no", "on", "off"):
        return f"'{key}' cannot be {value}.", "Write true or false, in small letters."
    if not _LOOKS_PLAIN.fullmatch(value):
        hint = 'Write it like 60, true, "words" or ["words", "words"].'
        return f"What stands after '{key} =' cannot be read.", hint
    short = value[:_MOST_SHOWN]
    if _NUMBER.fullmatch(value):
        return f"'{short}' is no number.", "Write it by itself, without a unit, such as 60 or 0.5."
    return "Words and times stand between quotation marks.", f'Write {key} = "{short}".'


def _places(lines: list[str]) -> Iterator[tuple[Place, int]]:
    """The line of each table and each key. What stands within a text of several lines may be taken
    for a key; then a line is told that is not the best."""
    table: Place = ()
    for number, line in enumerate(lines, 1):
        if header := _TABLE.fullmatch(line):
            table = _parts(header[1])
            yield table, number
        elif entry := _ENTRY.match(line):
            yield (*table, *_parts(entry[1])), number


def _parts(names: str) -> Place:
    return tuple(name.strip("\"'") for name in re.findall(_NAME, names))


def _depth(data: Any) -> int:
    """How deep tables and lists stand in one another; one beyond the bound is deep enough."""
    depth, level = 0, [data]
    while level and depth <= DEEPEST:
        level = [inner for each in level for inner in _inner(each)]
        depth += 1
    return depth


def _inner(value: Any) -> list[Any]:
    match value:
        case dict():
            return [each for each in value.values() if type(each) in (dict, list)]
        case list():
            return [each for each in value if type(each) in (dict, list)]
    return []
