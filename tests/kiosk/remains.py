"""What remains of a visitor: everything that can be told from one state of the game to another.

It goes through all that hangs on the objects that it is given, so that a field somebody adds one
day is compared as well. Left out is what differs at every moment by its nature, and what is the
same for everybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import ModuleType
from typing import Any

import pygame

PASSING = frozenset(
    {
        "sequence",  # so that what was meant for the screen before means nothing to the next
        "_sequence",
        "_clock",
        "_changed",  # moments by the clock
        "_turned",
        "began",
        "next",
        "_due",  # when the light of the scanning moves on
        "_life",  # how far the crowd of the city has walked
        "_way",  # a picture on its way in
        "_fingers",  # where a hand was last, by which an echo of it is known for a second
        "_mouse",
        "lasted_ms",
        "number",  # counts visitors
        "changed",  # what the crowd has walked over
        "_told",  # orders to the voice are numbered through
        "_done",
        "_until",
        "mute",  # whether this machine has a voice
    }
)
"""Names of what differs from one moment to the next."""
_OURS = ("game.core", "game.debrief")
"""Values from here never change: equal means the same."""
_SHARED = (
    *("KioskShelf", "Look", "Theme", "Terms", "House", "Office", "Counted", "CityScene"),
    "Sounds",
)
"""The same for everybody. The lock of the office stays shut whoever comes next, and the mixer open;
how loud it is is compared by itself."""


def remains(*things: object) -> Any:
    """A value that is equal for two states if nothing in them can be told apart."""
    return tuple(_value(thing, ()) for thing in things)


def _value(thing: object, above: tuple[int, ...]) -> Any:
    if thing is None or isinstance(thing, bool | int | float | str | bytes | Enum):
        return thing
    if id(thing) in above:
        return "above"
    inside = (*above, id(thing))
    if isinstance(thing, tuple | list):
        return tuple(_value(each, inside) for each in thing)
    if isinstance(thing, set | frozenset):
        return tuple(sorted(map(repr, thing)))
    if isinstance(thing, Mapping):
        return tuple((repr(key), _value(each, inside)) for key, each in thing.items())
    if isinstance(thing, pygame.Rect):
        return tuple(thing)
    if isinstance(thing, pygame.Surface):
        return thing.get_size()
    return _object(thing, inside)


def _object(thing: object, inside: tuple[int, ...]) -> Any:
    kind = type(thing)
    if callable(thing) or isinstance(thing, ModuleType) or kind.__name__ in _SHARED:
        return kind.__name__
    if kind.__module__.startswith(_OURS):
        return repr(thing)
    names = [name for each in kind.__mro__ for name in getattr(each, "__slots__", ())]
    held = dict.fromkeys((*names, *getattr(thing, "__dict__", {})))
    fields = ((name, getattr(thing, name, None)) for name in held if name not in PASSING)
    return kind.__name__, tuple((name, _value(each, inside)) for name, each in fields)


def apart(one: Any, other: Any, path: str = "") -> list[str]:
    """Where two such values differ."""
    if one == other:
        return []
    pairs = isinstance(one, tuple) and isinstance(other, tuple) and len(one) == len(other)
    if not pairs:
        return [f"{path}: {one!r:.80} and {other!r:.80}"]
    out = []
    for place, (a, b) in enumerate(zip(one, other, strict=True)):
        name = a[0] if isinstance(a, tuple) and a and isinstance(a[0], str) else place
        out += apart(a, b, f"{path}/{name}")
    return out
