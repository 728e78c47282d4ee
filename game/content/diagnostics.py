"""What is wrong with content, said so that the person who wrote it can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from game.content.codes import Code


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a file; lines and columns count from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `value` is what was found, `hint` what to do about it."""

    code: Code
    file: Path
    span: Span
    message: str
    value: str = ""
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.file}:{self.span.line}:{self.span.column}"
        line = f"{where}: {self.code.severity} {self.code.id} {self.code.slug}: {self.message}"
        return f"{line} {self.hint}".rstrip()

    def to_json(self) -> dict[str, Any]:
        """The finding as plain JSON values."""
        return {
            "code": self.code.id,
            "slug": self.code.slug,
            "severity": self.code.severity,
            "file": str(self.file),
            **asdict(self.span),
            "message": self.message,
            "value": self.value,
            "hint": self.hint,
        }


class ContentError(Exception):
    """Content that cannot be used, with everything that is wrong with it."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = in_order(diagnostics)
        super().__init__("\n".join(map(str, self.diagnostics)))


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sorted by file and place, each once."""
    unique = dict.fromkeys(diagnostics)
    return sorted(unique, key=lambda d: (str(d.file), d.span.line, d.span.column, d.code.id))


_MOST_COMPARED = 500
_LONGEST_COMPARED = 80


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question with the nearest known words, or nothing where none is near."""
    near: list[str] = []
    if len(word) <= _LONGEST_COMPARED:  # Comparing takes time with the square of the length.
        compared = sorted(each for each in known if len(each) <= _LONGEST_COMPARED)
        near = get_close_matches(word, compared[:_MOST_COMPARED], n=3, cutoff=0.6)
    if not near:
        return ""
    quoted = [f"'{each}'" for each in near]
    options = quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
    return f"Did you mean {options}?"
