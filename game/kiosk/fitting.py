"""Holds an operator file against the model: each key is known, each value is what it must be."""

from __future__ import annotations

from collections.abc import Iterator
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


def fitted(found: Written) -> tuple[Operator | None, list[Finding]]:
    """What the file says as an operator, or none; and all that does not fit."""
    if "version" not in found.data:
        hint = f"Write 'version = {VERSION}' above the first table."
        return _tried(found, [Finding("'version' is missing.", hint)])
    version = found.data["version"]
    if type(version) is int and version > VERSION:
        message = f"This file is of version {version}, for a newer game; this one reads {VERSION}."
        return None, [Finding(message, line=found.line(("version",)))]
    return _tried(found, [])


def _tried(found: Written, findings: list[Finding]) -> tuple[Operator | None, list[Finding]]:
    try:
        made = Operator.model_validate(found.data)
    except ValidationError as error:
        return None, [*findings, *(_finding(found, each) for each in error.errors())]
    return (None, findings) if findings else (made, [])


def _finding(found: Written, details: ErrorDetails) -> Finding:
    place: Place = tuple(details["loc"])
    message, hint = _said(place, details)
    return Finding(message, hint, found.line(place))


def _said(place: Place, details: ErrorDetails) -> tuple[str, str]:
    kind, given = details["type"], details["input"]
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
