"""Legitimate practices with a safeguard: what stands beside a harm so that people learn to tell."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Safeguard:
    """A check, a list or a limit that is fair, as far as its safeguard goes.

    `say` is the practice in words that may be shown, `why` what makes it fair. `where` and `status`
    are as those of a claim. `harms` and `mechanisms` are what it stands beside.
    """

    id: str
    where: str
    say: str
    why: str
    status: str
    sources: tuple[str, ...]
    as_of: str = ""
    harms: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
