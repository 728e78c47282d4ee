"""What is wrong with an operator file, said so that whoever set the kiosk up can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from game.core.plain_error import PlainError

Place = tuple[str | int, ...]
"""The table and the key that something is about; empty for the whole file."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong. With an error the file cannot be used; a warning is worth a look.

    `line` counts from 1; it is 0 where the file as a whole is meant.
    """

    message: str
    hint: str = ""
    line: int = 0
    warning: bool = False

    def said(self, file: Path) -> str:
        """The finding as a line to print, such as `kiosk.toml:4: error: … Do this.`"""
        where = f"{file}:{self.line}" if self.line else str(file)
        kind = "warning" if self.warning else "error"
        return printable(f"{where}: {kind}: {self.message} {self.hint}".rstrip())


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding that knows its place in the file, and not yet the line of it."""

    place: Place
    message: str
    hint: str
    warning: bool = False


def warning(place: Place, message: str, hint: str) -> Remark:
    """A remark that is worth a look and keeps nothing from running."""
    return Remark(place, message, hint, warning=True)


class OperatorError(PlainError):
    """An operator file that cannot be used, with all that is wrong with it."""

    def __init__(self, file: Path, findings: Iterable[Finding]) -> None:
        self.file = file
        self.findings = in_order(findings)
        super().__init__("\n".join(each.said(file) for each in self.findings))

    @property
    def first(self) -> str:
        """The first error, in a line."""
        errors = (each for each in self.findings if not each.warning)
        return next((each.said(self.file) for each in errors), "")


def printable(text: str) -> str:
    """The text on one line, with a sign for all that a terminal would obey or hide."""
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By line, each once."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda each: (each.line, each.message)))


def named(place: Place) -> str:
    """A place in words: `'pin' in [staff]`, `an entry of 'lives' in [visit]`, `[visit]`."""
    match place:
        case ():
            return "the file"
        case (str() as table,):
            return f"'{table}'"
        case (str() as table, str() as key):
            return f"'{key}' in [{table}]"
        case (str() as table, str() as key, *_):
            return f"an entry of '{key}' in [{table}]"
    return f"'{place[-1]}'"
