"""How findings are printed for people: each in a line, the place in the file under it."""

from __future__ import annotations

import contextlib
import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from game.content.diagnostics import Diagnostic, in_order
from game.content.reading import MOST_BYTES, Unreadable, text_of

MOST = 200
"""So many findings are printed; with more, nobody reads on, and the first must not scroll away."""

ROOM = 100
"""So many columns of a source line are shown where the width of the terminal is not known."""

_TAB = 4
_RED, _YELLOW, _DIM, _PLAIN = "\x1b[1;31m", "\x1b[1;33m", "\x1b[2m", "\x1b[0m"
_BREAK = re.compile(r"\r\n|\r|\n")
_NO_SIGN = "\ufffd"
_UNPRINTABLE = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def report(findings: Sequence[Diagnostic], stream: TextIO | None) -> None:
    """Print findings by file and line, each with the line it is about and a mark under the place.

    A stream that is closed is passed over: there is nobody to tell.
    """
    ordered = in_order(findings)
    paint, room = _paint(stream), _room(stream)
    files: dict[Path, list[str]] = {}
    lines = [
        line
        for finding in ordered[:MOST]
        for line in (_said(finding, paint), *_shown(finding, files, paint, room))
    ]
    if (more := len(ordered) - MOST) > 0:
        lines.append(f"… and {more} more finding{'s' * (more > 1)}.")
    with contextlib.suppress(OSError, ValueError):
        if stream is not None and lines:
            print(*lines, sep="\n", file=stream)


@dataclass(frozen=True, slots=True)
class _Paint:
    """Colours, or none."""

    on: bool

    def __call__(self, colour: str, text: str) -> str:
        return f"{colour}{text}{_PLAIN}" if self.on and text else text

    def severe(self, finding: Diagnostic, text: str) -> str:
        return self(_RED if finding.code.severity == "error" else _YELLOW, text)


def _paint(stream: TextIO | None) -> _Paint:
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    # The old console of Windows prints the codes of colours as signs.
    able = os.name != "nt" or "WT_SESSION" in os.environ or "TERM" in os.environ
    return _Paint(wanted and able and _is_terminal(stream))


def _is_terminal(stream: TextIO | None) -> bool:
    with contextlib.suppress(OSError, ValueError, AttributeError):
        return stream is not None and stream.isatty()
    return False


def _room(stream: TextIO | None) -> int:
    with contextlib.suppress(OSError, ValueError, AttributeError):
        if stream is not None and stream.isatty():
            return max(40, os.get_terminal_size(stream.fileno()).columns - 10)
    return ROOM


def _said(finding: Diagnostic, paint: _Paint) -> str:
    where = f"{_near(finding.file)}:{finding.span.line}:{finding.span.column}"
    kind = paint.severe(finding, finding.code.severity)
    words = f"{finding.message} {finding.hint}".rstrip()
    return f"{_clean(where)}: {kind} {finding.code.id} {finding.code.slug}: {_clean(words)}"


def _near(path: Path) -> Path:
    """The path from the current folder if it lies below it, else as it is."""
    with contextlib.suppress(OSError, ValueError):
        return path.relative_to(Path.cwd())
    return path


def _clean(text: str) -> str:
    """The text with a sign for all that a terminal would obey or hide."""
    return "".join(map(_sign, text))


def _sign(char: str) -> str:
    return _NO_SIGN if unicodedata.category(char) in _UNPRINTABLE else char


# --- The line itself -------------------------------------------------------------------


def _shown(
    finding: Diagnostic, files: dict[Path, list[str]], paint: _Paint, room: int
) -> Iterator[str]:
    if finding.file not in files:
        files[finding.file] = _lines(finding.file)
    lines, number = files[finding.file], finding.span.line
    if number > len(lines) or not lines[number - 1].strip():
        return
    line, blank, carets = _marked(lines[number - 1], finding, room)
    gutter = f"{number:5} | "
    yield f"{paint(_DIM, gutter)}{line}".rstrip()
    empty = " " * (len(gutter) - 2) + "| "
    yield f"{paint(_DIM, empty)}{blank}{paint.severe(finding, carets)}"


def _lines(path: Path) -> list[str]:
    """The lines of a text; none of a file that cannot be read or is no text."""
    try:
        raw = text_of(path, MOST_BYTES)
    except Unreadable:
        return []
    if b"\0" in raw:
        return []
    return _BREAK.split(raw.decode("utf-8-sig", errors="replace"))


def _marked(line: str, finding: Diagnostic, room: int) -> tuple[str, str, str]:
    """What can be seen of the line, the room before the mark, and the mark itself."""
    start = min(finding.span.column - 1, len(line))
    length = len(finding.value) if line.startswith(finding.value, start) else 0
    # What is further away than this is never seen, and a line may be the whole of a large file.
    near = max(0, start - 2 * room)
    cells = list(_cells(line[near : start + 2 * room]))
    start -= near
    first, last = _window([width for _, width in cells], start, room)
    before = "…" if near + first else ""
    after = "…" if near + last < len(line) else ""
    blank = len(before) + sum(width for _, width in cells[first:start])
    carets = sum(width for _, width in cells[start : min(start + length, last)])
    text = "".join(sign for sign, _ in cells[first:last])
    return f"{before}{text}{after}", " " * blank, "^" * max(1, carets)


def _cells(line: str) -> Iterator[tuple[str, int]]:
    """Each character as it is shown, and how many columns it takes."""
    column = 0
    for char in line:
        sign, width = _cell(char, column)
        column += width
        yield sign, width


def _cell(char: str, column: int) -> tuple[str, int]:
    if char == "\t":
        width = _TAB - column % _TAB
        return " " * width, width
    if unicodedata.category(char) in ("Mn", "Me"):
        return char, 0
    return _sign(char), 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _window(widths: list[int], start: int, room: int) -> tuple[int, int]:
    """From which character to which a line is shown: all of it, or what stands around the mark."""
    if sum(widths) <= room:
        return 0, len(widths)
    first, left = start, room // 2
    while first > 0 and widths[first - 1] <= left:
        first -= 1
        left -= widths[first]
    last, left = start, left + room - room // 2
    while last < len(widths) and widths[last] <= left:
        left -= widths[last]
        last += 1
    while first > 0 and widths[first - 1] <= left:
        first -= 1
        left -= widths[first]
    return first, last
