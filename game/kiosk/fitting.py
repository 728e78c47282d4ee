"""Holds an operator file against the model: each key is known, each value is what it must be."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from game.content.diagnostics import did_you_mean
from game.content.phrases import BOUNDS, shown
from game.content.schema.base import Model
from game.kiosk.findings import Finding, Place, named
from game.kiosk.operator import VERSION, Operator
from game.kiosk.toml import Written

_WANTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "finite_number": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
}
_LIKE = {
    "string_type": 'Put it in quotation marks: "...".',
    "bool_type": "Write it without quotation marks.",
    "tuple_type": 'Write it like ["one", "two"].',
}
_SECRET = frozenset((("staff", "pin"), ("statistics", "url")))
"""What is never printed: a page or a log is seen by more people than the file."""


def tables() -> dict[str, type[Model]]:
    """The model of each table."""
    return {name: type(table) for name, table in Operator() if isinstance(table, Model)}


@dataclass(frozen=True)
class Fit:
    """What could be made of a file: where it is `wrong`, the operator has the default."""

    operator: Operator
    findings: tuple[Finding, ...]
    wrong: frozenset[Place]


def fitted(found: Written) -> Fit:
    """What the file says as an operator, and all that does not fit the model."""
    try:
        made = Operator.model_validate(found.data)
        return Fit(made, tuple(_version(found)), frozenset(found.unread))
    except ValidationError as error:
        errors = error.errors(include_url=False)
    findings = [*_version(found), *(_finding(found, each) for each in errors)]
    wrong = frozenset((*found.unread, *(tuple(each["loc"][:2]) for each in errors)))
    rest = {
        table: _without(keys, table, wrong)
        for table, keys in found.data.items()
        if (table,) not in wrong
    }
    return Fit(Operator.model_validate(rest), tuple(findings), wrong)


def _without(keys: Any, table: str, wrong: Collection[Place]) -> Any:
    if not isinstance(keys, dict):
        return keys
    return {key: value for key, value in keys.items() if (table, key) not in wrong}


def _version(found: Written) -> Iterator[Finding]:
    if "version" not in found.data and ("version",) not in found.unread:
        hint = f"Write 'version = {VERSION}' above the first table."
        yield Finding("'version' is missing.", hint)


def _finding(found: Written, details: ErrorDetails) -> Finding:
    place: Place = tuple(details["loc"])
    message, hint = _said(place, details)
    return Finding(message, hint, found.line(place))


def _said(place: Place, details: ErrorDetails) -> tuple[str, str]:
    kind, given = details["type"], details["input"]
    if place == ("version",) and kind == "less_than_equal":
        return f"This file is of version {shown(given)}, which is for a newer game.", ""
    if kind == "extra_forbidden":
        return f"{named(place)} has no meaning.", _meant(place, given)
    if kind == "model_type":
        return f"{named(place)} is a table.", _as_table(place, given)
    value = "" if place[:2] in _SECRET else f", found {shown(given)}"
    name = named(place)
    if kind in _WANTED:
        return f"{name} must be {_WANTED[kind]}{value}.", _like(kind, given)
    if kind == "literal_error":
        return f"{name} must be {details.get('ctx', {})['expected']}{value}.", ""
    words = BOUNDS.get(kind, "").format(**details.get("ctx", {})) or details["msg"]
    return f"{name} {words}{value}.", ""


def _like(kind: str, given: Any) -> str:
    """What to do about a value of another kind."""
    if kind == "bool_type" and given not in ("true", "false"):
        return ""
    if kind in ("int_type", "float_type") and isinstance(given, str):
        return "Write the number without quotation marks."
    return "" if kind == "string_type" and isinstance(given, dict | list) else _LIKE.get(kind, "")


def _as_table(place: Place, given: Any) -> str:
    table = place[0]
    if isinstance(given, list):
        return f"Write its name between single brackets: [{table}]."
    return f"Write [{table}] on a line by itself, and its keys on the lines below."


def _meant(place: Place, given: Any) -> str:
    """What somebody may have meant by a key or a table that there is not."""
    word = str(place[-1])
    homes = [table for table, model in tables().items() if word in model.model_fields]
    if homes and not isinstance(given, dict):
        return f"It belongs below {' or '.join(f'[{home}]' for home in homes)}."
    known = list(_known(place))
    what = "Tables" if len(place) == 1 else "Keys"
    return did_you_mean(word, known) or f"{what} here: {', '.join(known)}."


def _known(place: Place) -> Iterator[str]:
    model = tables().get(str(place[0]), Operator) if len(place) > 1 else Operator
    yield from model.model_fields
