"""What a choice sets in motion, and coming to a scene: deeds, notes, doors asked, appeals."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Act:
    """`who` does what the signal describes. `sensors` narrows down who may see it here.

    `reason` is what no field of the record has room for; `about` is the other person concerned.
    """

    who: str
    signal: str
    sensors: tuple[str, ...] | None = None
    about: str | None = None
    happened: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SetFlag:
    """The life's own flag gets a value, or with `add` is changed by it."""

    flag: str
    value: int
    add: bool = False


@dataclass(frozen=True, slots=True)
class AskGate:
    """`who` comes to a gate and is judged."""

    gate: str
    who: str


@dataclass(frozen=True, slots=True)
class FileAppeal:
    """`who` appeals against the records under a signal."""

    appeal: str
    who: str
    signal: str


Effect = Act | SetFlag | AskGate | FileAppeal
