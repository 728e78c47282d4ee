"""The sentences of the front ends: whole, with named places, so that they can be translated.

Nothing here knows what happened; pages fill the places in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.core.figures import in_figures
from game.core.life import Life

MINUS = "\N{MINUS SIGN}"
FICTION = (
    "Port Verity and everyone in it are invented. Its scheme is put together from what people have "
    "written about real ones; what is known about those stands at the end of every season."
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def opens_after(life: Life) -> str:
    """When a life opens that does not at once."""
    if life.opens_after == 1:
        return "Opens after another life has been lived to its end."
    return f"Opens after {life.opens_after} other lives have been lived to their end."


def not_ours(pack: str) -> str:
    """What marks a life from outside."""
    return f"Not part of Good Standing. It comes from '{pack}'."


def points(value: int) -> str:
    """Points with their sign: +5, −20, or 0."""
    return f"+{value}" if value > 0 else f"{MINUS}{-value}" if value else "0"


def listed(names: Iterable[str]) -> str:
    """Names in a row: one; one and two; one, two and three; nothing of none."""
    *first, last = tuple(names) or ("",)
    return f"{', '.join(first)} and {last}" if first else last


def either(names: Sequence[str]) -> str:
    """Names of which one will do: one; one or two; one, two or three."""
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last


def within(name: str) -> str:
    """A name as it stands within a sentence."""
    return f"the {name[4:]}" if name.startswith("The ") else name


def weekday(life: Life, day: int) -> str:
    """The weekday of a day of the season."""
    return WEEKDAYS[(life.weekday + day - 1) % 7]


def count(number: int) -> str:
    """A whole number as it is read: 41,212, or 6.5 × 10^24."""
    return in_figures(number)
