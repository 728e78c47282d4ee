"""Checks a file against its model and says what is wrong in words that a writer knows."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from game.content import codes
from game.content.diagnostics import Diagnostic, did_you_mean
from game.content.schema.base import ID_PATTERN, Defines, Model, marked
from game.content.yaml_source import Key, Source

M = TypeVar("M", bound=Model)

_AMBIGUOUS = {"yes", "no", "on", "off", "true", "false", "null", "none", "y", "n"}
_WANTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "list_type": "a list (lines that start with '- ')",
    "dict_type": "a block of 'key: value' lines",
    "model_type": "a block of 'key: value' lines",
    "model_attributes_type": "a block of 'key: value' lines",
}


def validated(source: Source, model: type[M]) -> M | None:
    """The file as `model`, or None where something is wrong; all findings go to the source."""
    try:
        made = model.model_validate(source.data)
    except ValidationError as error:
        for details in error.errors(include_url=False):
            _report(source, model, details)
        return None
    _check_ids(source, made)
    return made


def _report(source: Source, model: type[Model], details: ErrorDetails) -> None:
    key = tuple(details["loc"])
    name = _name(key)
    kind, given, context = details["type"], details["input"], details.get("ctx", {})
    if kind == "missing":
        source.report(codes.MISSING, key[:-1], f"'{key[-1]}' is missing here.")
    elif kind == "extra_forbidden":
        known = _known_keys(model, key)
        hint = did_you_mean(str(key[-1]), known) or f"Keys here: {', '.join(known)}."
        message = f"'{key[-1]}' has no meaning here."
        span = source.key_span(key)
        found = Diagnostic(codes.UNKNOWN_KEY, source.path, span, message, str(key[-1]), hint)
        source.findings.append(found)
    elif kind == "one_of":
        source.report(codes.ONE_OF, key, f"{details['msg']}.", value=_shown(given))
    elif kind in _WANTED:
        message = f"{name} must be {_WANTED[kind]}, found {_shown(given)}."
        source.report(codes.WRONG_TYPE, key, message, value=_shown(given))
    elif kind == "literal_error":
        options = (
            str(context.get("expected", "")).replace("'", "").replace(" or ", ", ").split(", ")
        )
        message = f"{name} cannot be {_shown(given)}."
        hint = did_you_mean(str(given), options) or f"Allowed: {', '.join(filter(None, options))}."
        source.report(codes.NOT_AN_OPTION, key, message, value=_shown(given), hint=hint)
    elif kind == "string_pattern_mismatch" and context.get("pattern") == ID_PATTERN:
        message = f"{_shown(given)} is no id."
        hint = "Ids are made of a-z, 0-9 and single hyphens, such as 'told-pim'."
        source.report(codes.BAD_ID, key, message, value=_shown(given), hint=hint)
    elif kind.startswith(("greater", "less", "too_", "string_too")):
        message = f"{name} is out of bounds: {_bounds(details['msg'])}."
        source.report(codes.OUT_OF_RANGE, key, message, value=_shown(given))
    else:
        message = f"{name}: {_bounds(details['msg'])}, found {_shown(given)}."
        source.report(codes.BAD_VALUE, key, message, value=_shown(given))


def _name(key: Key) -> str:
    named = next((str(part) for part in reversed(key) if isinstance(part, str)), "this file")
    return f"'{named}'" if named != "this file" else named


def _shown(value: Any) -> str:
    """The offending value, short enough for a line."""
    if isinstance(value, dict):
        return "a block of keys"
    if isinstance(value, list):
        return "a list"
    text = "nothing" if value is None else f"'{value}'" if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "...'"


def _bounds(message: str) -> str:
    text = message.removeprefix("Value error, ").removeprefix("Input ").rstrip(".")
    return text.replace("should", "must").replace("String", "the text").replace("List", "the list")


def _known_keys(model: type[Model], key: Key) -> list[str]:
    """The keys that the model at `key`'s parent knows, found by walking the path."""
    here: Any = model
    for part in key[:-1]:
        here = _step(here, part)
    fields = getattr(here, "model_fields", {})
    return [info.alias or name for name, info in fields.items()]


def _step(hint: Any, part: str | int) -> Any:
    models = [hint] if isinstance(hint, type) else []
    for model in models:
        for name, info in getattr(model, "model_fields", {}).items():
            if part == (info.alias or name):
                return _model_in(info.annotation)
    return hint


def _model_in(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    for inner in getattr(annotation, "__args__", ()):
        if (found := _model_in(inner)) is not None:
            return found
    return None


def _check_ids(source: Source, made: Model) -> None:
    """Words that other programs read as yes, no or nothing make poor ids."""
    for mark, value, key in marked(made):
        if isinstance(mark, Defines) and value in _AMBIGUOUS:
            message = f"'{value}' reads as yes, no or nothing in many programs."
            hint = "Choose another id."
            source.report(codes.AMBIGUOUS_ID, key, message, value=value, hint=hint)
