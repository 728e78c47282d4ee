"""Where the YAML parser stopped, and what it had read just before.

The parser names the place at which it could not go on, and the slip is often further up. So the
file is scanned once more up to that place, and the last things in it are kept.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.tokens import (
    FlowMappingEndToken,
    FlowMappingStartToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
    ScalarToken,
)

from game.content.diagnostics import Span

_OPENS = (FlowMappingStartToken, FlowSequenceStartToken)
_CLOSES = (FlowMappingEndToken, FlowSequenceEndToken)
_KEPT = 6
_KEY = re.compile(r"[ \t]*(?:- +)*[a-z_]+:(?=\s|$)")
Place = tuple[int, int]
"""A line and a column, both counted from 0."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A text, a bracket or a sign: `kind` is `"` or `'`, `>` or `|`, a bracket, or `` for others.

    A text without quotation marks is of the kind `text`.
    """

    kind: str
    start: Place
    end: Place
    text: str = ""

    @property
    def quoted(self) -> bool:
        """Whether it is a text in quotation marks."""
        return self.kind in ("'", '"')


@dataclass(frozen=True)
class Trail:
    """The lines of the file, the parser's complaint, and the last pieces before it."""

    lines: list[str]
    place: Place
    begun: Place | None
    problem: str
    context: str
    recent: tuple[Piece, ...]
    open: tuple[Piece, ...]
    """The brackets that are open there, the outermost first."""

    @property
    def rest(self) -> str:
        """What stands on the line from the place of the complaint on."""
        return self.line(self.place[0])[self.place[1] :]

    @property
    def before(self) -> str:
        """What stands on the line before it."""
        return self.line(self.place[0])[: self.place[1]]

    def line(self, number: int) -> str:
        """A line, counted from 0; an empty one beyond the file."""
        return self.lines[number] if 0 <= number < len(self.lines) else ""


def span(place: Place) -> Span:
    """The place as people count."""
    return Span(place[0] + 1, place[1] + 1)


def lines_of(text: str) -> list[str]:
    """The lines of a file as the parser counts them, without a mark at the beginning."""
    return re.split(r"\r\n|\r|\n", text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"))


def is_entry(line: str) -> bool:
    """Whether a line looks like the beginning of `key: value`."""
    return bool(_KEY.match(line))


def follow(text: str, error: MarkedYAMLError) -> Trail:
    """The way to where `error` stopped the parser."""
    mark = error.problem_mark or error.context_mark
    begun = error.context_mark and _place(error.context_mark)
    recent, opened = _pieces(text, mark.index if mark else 0)
    problem, context = (str(part or "").split("\n")[0] for part in (error.problem, error.context))
    place = _place(mark) if mark else (0, 0)
    return Trail(lines_of(text), place, begun, problem or context, context, recent, opened)


def _place(mark: Any) -> Place:
    return mark.line, mark.column


def _pieces(text: str, stop: int) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The last pieces that begin before `stop`, and the brackets that are open then."""
    recent: deque[Piece] = deque(maxlen=_KEPT)
    opened: list[Piece] = []
    _, parser = YAML(typ="safe", pure=True).get_constructor_parser(text)
    scanner: Any = parser.scanner

    def take(token: Any) -> bool:
        if token.start_mark.index >= stop:
            return False
        recent.append(_piece(token))
        if isinstance(token, _OPENS):
            opened.append(recent[-1])
        elif isinstance(token, _CLOSES) and opened:
            opened.pop()
        return True

    try:
        while scanner.check_token() and take(scanner.get_token()):
            pass
    except (YAMLError, ValueError):
        all(take(token) for token in list(scanner.tokens))
    return tuple(recent), tuple(opened)


def _piece(token: Any) -> Piece:
    start, end = _place(token.start_mark), _place(token.end_mark)
    if isinstance(token, ScalarToken):
        return Piece(token.style or "text", start, end, str(token.value))
    kind = token.id if isinstance(token, (*_OPENS, *_CLOSES)) else ""
    return Piece(kind, start, end)
