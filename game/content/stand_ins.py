"""Keys under another name: one finding about each, and the rest is read as it was meant.

What stands below `persons` is looked at as if it stood below `people`, so that nothing else is said
to be missing only because of the name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic_core import ErrorDetails

from game.content import codes
from game.content.diagnostics import Diagnostic, did_you_mean
from game.content.key_names import likely
from game.content.yaml_source import Key, Source
from game.content.yaml_words import MISTYPED_QUOTES, MISTYPED_SPACE, ODD_SPACE, glued

_MOST = 20
"""In one file: each costs a comparison with the keys of its place, and a look at all places."""
_UNSPACED = re.compile(r"([a-z_]+):(\S.*)", re.DOTALL)
_CURLED = re.compile(r"[“”„‟]|^[‘’‚]|’$")
_BRACKETED = re.compile(r"([a-z_]+) +[{\[]")


@dataclass(frozen=True, slots=True)
class _Place:
    """A block of keys: those that it has, those that it may have, and those it must."""

    key: Key
    has: dict[str, Any]
    known: Sequence[str]
    lacks: frozenset[str]


def mend(source: Source, errors: Iterable[ErrorDetails], known: Any) -> bool:
    """Report keys that stand for others, and rename them in the source; whether there were any.

    `known` gives the keys that may stand beside one.
    """
    missing: dict[Key, set[str]] = {}
    extra: list[Key] = []
    for details in errors:
        key: Key = tuple(details["loc"])
        if details["type"] == "missing":
            missing.setdefault(key[:-1], set()).add(str(key[-1]))
        elif details["type"] == "extra_forbidden":
            extra.append(key)
    before = len(source.findings)
    for key in extra[:_MOST]:
        has = _at(source.data, key[:-1])
        if isinstance(has, dict) and key[-1] in has:
            lacks = frozenset(missing.get(key[:-1], ()))
            _stand_in(source, _Place(key[:-1], has, known(key), lacks), str(key[-1]))
    return len(source.findings) > before


def _stand_in(source: Source, place: _Place, wrong: str) -> None:
    free = [name for name in place.known if name not in place.has]
    if found := _mistyped(place, wrong, free):
        right, message = found
        report(source, codes.BAD_YAML, (*place.key, wrong), message)
        _rename(source, place, wrong, right)
        return
    right = likely(wrong, [*place.lacks.intersection(free)]) or likely(wrong, free) or ""
    if not right:
        return
    if right in place.lacks:
        message = f"'{right}' is missing here, and '{wrong}' has no meaning."
        report(source, codes.MISSING, (*place.key, wrong), message, f"Did you mean '{right}'?")
    else:
        hint = did_you_mean(wrong, place.known) or f"Did you mean '{right}'?"
        message = f"'{wrong}' has no meaning here."
        report(source, codes.UNKNOWN_KEY, (*place.key, wrong), message, hint)
    _rename(source, place, wrong, right)


def _mistyped(place: _Place, wrong: str, free: Sequence[str]) -> tuple[str, str] | None:
    """A key that is right but for a sign, and what is said of it."""
    if (bare := wrong.strip(ODD_SPACE + "- ")) != wrong and bare in free:
        return bare, MISTYPED_SPACE
    found = _UNSPACED.fullmatch(wrong)
    if found and found[1] in free and place.has[wrong] is None:
        odd = found[2][0] in ODD_SPACE
        place.has[wrong] = found[2].strip(ODD_SPACE) if odd else found[2]
        return found[1], MISTYPED_SPACE if odd else glued(wrong)
    return None


def report(source: Source, code: codes.Code, key: Key, message: str, hint: str = "") -> None:
    """Note a finding about a key itself."""
    place = source.key_span(key)
    source.findings.append(Diagnostic(code, source.path, place, message, str(key[-1]), hint))


def unreadable(source: Source, key: Key, known: Collection[str]) -> bool:
    """Report a key that is none because a sign before it is missing or mistyped; whether it is."""
    name = str(key[-1])
    if _CURLED.search(name):
        report(source, codes.BAD_YAML, key, MISTYPED_QUOTES)
    elif any(sign in name for sign in ODD_SPACE):
        report(source, codes.BAD_YAML, key, MISTYPED_SPACE)
    elif (found := _BRACKETED.match(name)) and found[1] in known:
        report(source, codes.BAD_YAML, key, f"this line has no colon after '{found[1]}'.")
    elif (found := _UNSPACED.fullmatch(name)) and found[1] in known:
        report(source, codes.BAD_YAML, key, glued(name))
    else:
        return False
    return True


def _at(data: Any, key: Key) -> Any:
    for part in key:
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _rename(source: Source, place: _Place, wrong: str, right: str) -> None:
    items = [(right if name == wrong else name, value) for name, value in place.has.items()]
    place.has.clear()
    place.has.update(items)
    at = len(place.key)
    for places in (source.spans, source.keys):
        for key in list(_below(places, (*place.key, wrong))):
            places[(*place.key, right, *key[at + 1 :])] = places.pop(key)


def _below(keys: Iterable[Key], key: Key) -> Iterator[Key]:
    return (each for each in keys if each[: len(key)] == key)
