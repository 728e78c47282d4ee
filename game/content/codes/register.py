"""The register itself: what a code is, how it is shown by example, and every code that there is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning"]
LIFE, RULEBOOK = "life.yaml", "rulebook.yaml"


@dataclass(frozen=True, slots=True)
class Edit:
    """A passage that stands once in a file of the small life, and what takes its place."""

    file: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class File:
    """A whole file, in place of one of the small life's or beside them."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Example:
    """Changes to the small life (`tests/data/small`), and a sentence about them.

    A finding about it stands on a line that the first change has touched, or on one that holds
    `at`. `brings` are the ids of other errors that cannot but follow from it. With `most_states` it
    is walked under a lower bound, since nobody would wait for the real one.
    """

    says: str
    changes: tuple[Edit | File, ...]
    at: str = ""
    brings: tuple[str, ...] = ()
    most_states: int | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: its stable id, its short name, and its page in `docs/diagnostics`.

    `example` brings the finding; `near_miss` looks much like it, and is right.
    """

    id: str
    slug: str
    severity: Severity
    means: str = field(compare=False)
    why: str = field(compare=False, repr=False)
    mend: str = field(compare=False, repr=False)
    example: Example = field(compare=False, repr=False)
    near_miss: Example = field(compare=False, repr=False)


_REGISTER: dict[str, Code] = {}


def code(  # noqa: PLR0913  one for each part of a page
    id: str,
    slug: str,
    severity: Severity,
    *,
    means: str,
    why: str,
    mend: str,
    example: Example,
    near_miss: Example,
) -> Code:
    """Enter a new code in the register."""
    made = Code(id, slug, severity, means, why, mend, example, near_miss)
    if id in _REGISTER:
        raise ValueError(f"{id} is in the register already")
    _REGISTER[id] = made
    return made


def all_codes() -> tuple[Code, ...]:
    """Every code there is, by id."""
    return tuple(_REGISTER[id] for id in sorted(_REGISTER))


def shown(
    says: str,
    *changes: Edit | File,
    at: str = "",
    brings: tuple[str, ...] = (),
    most_states: int | None = None,
) -> Example:
    """An example or a near miss, made by these changes."""
    return Example(says, changes, at, brings, most_states)


def life(old: str, new: str) -> Edit:
    """A change of the small life."""
    return Edit(LIFE, old, new)


def rulebook(old: str, new: str) -> Edit:
    """A change of its rulebook."""
    return Edit(RULEBOOK, old, new)


def study(old: str, new: str) -> Edit:
    """A change of the study beside it."""
    return Edit("study.yaml", old, new)


def evidence(name: str, old: str, new: str) -> Edit:
    """A change of one of its files of evidence."""
    return Edit(f"evidence/{name}.yaml", old, new)


def trial(text: str) -> File:
    """A test beside the small life."""
    return File("tests/corner.yaml", text.encode())
