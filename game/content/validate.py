"""Checks a file against its model and says what is wrong in words that a writer knows."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from game.content import codes
from game.content.diagnostics import Diagnostic, did_you_mean
from game.content.key_names import every_key
from game.content.phrases import BOUNDS, shown
from game.content.schema.base import AMBIGUOUS, NAME, Defines, Model, marked
from game.content.shapes import together, written_like
from game.content.stand_ins import mend, unreadable
from game.content.yaml_source import Key, Source
from game.content.yaml_words import MISTYPED_QUOTES, MISTYPED_SPACE, ODD_SPACE, SMART

M = TypeVar("M", bound=Model)

_WANTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "list_type": "a list (lines that start with '- ')",
}
_BLOCKS = frozenset(("dict_type", "model_type", "model_attributes_type"))


def validated(source: Source, model: type[M]) -> M | None:
    """The file as `model`, or None where something is wrong; all findings go to the source."""
    before = len(source.findings)
    made, errors = _tried(source, model)
    if errors and mend(source, errors, lambda key: _known_keys(model, key)):
        _, errors = _tried(source, model)
    no_texts = {tuple(each["loc"]) for each in errors if each["type"] == "string_type"}
    _check_filled(source, source.data, (), no_texts)
    for details in errors:
        _report(source, model, details)
    _check_ids(source, model)
    return made if len(source.findings) == before else None


def _tried(source: Source, model: type[M]) -> tuple[M | None, list[ErrorDetails]]:
    try:
        return model.model_validate(source.data), []
    except ValidationError as error:
        return None, error.errors(include_url=False)


def _check_filled(source: Source, data: Any, key: Key, no_texts: Collection[Key]) -> None:
    """A key with nothing after it would be taken for no key at all.

    What stands in brackets in place of one of `no_texts` is no key but a part of a text.
    """
    match data:
        case None if key and unreadable(source, key, every_key()):
            pass
        case None:
            message = f"nothing stands after {_name(key)}." if key else "the file is empty."
            hint = "Fill it in, or take the line out." if key else ""
            if key and " " in str(key[-1]):  # No key has a space; it is what follows a comma.
                hint = "If it belongs to a text, put the whole text in quotation marks."
            if key in source.cut:
                hint = (
                    "A '#' begins a comment. To have it in a text, put the text in quotation marks."
                )
            source.report(codes.WRONG_TYPE, key, message, hint=hint)
        case dict() if key not in no_texts:
            for name, value in data.items():
                _check_filled(source, value, (*key, name), no_texts)
        case list():
            for place, value in enumerate(data):
                _check_filled(source, value, (*key, place), no_texts)


def _report(source: Source, model: type[Model], details: ErrorDetails) -> None:
    key, kind, given = tuple(details["loc"]), details["type"], details["input"]
    if kind == "missing":
        source.report(codes.MISSING, key[:-1], f"'{key[-1]}' is missing here.")
    elif given is None:
        return  # said already
    elif kind == "extra_forbidden":
        known = _known_keys(model, key)
        if unreadable(source, key, known):
            return
        hint = source.hint(str(key[-1]), known) or f"Keys here: {', '.join(known)}."
        message = f"'{key[-1]}' has no meaning here."
        span = source.key_span(key)
        found = Diagnostic(codes.UNKNOWN_KEY, source.path, span, message, str(key[-1]), hint)
        source.findings.append(found)
    else:
        _report_value(source, _model_at(model, key), details)


def _report_value(source: Source, model: Any, details: ErrorDetails) -> None:
    """Report what is wrong with a value at a place that is meant for `model`."""
    key, kind, given = tuple(details["loc"]), details["type"], details["input"]
    name, found, context = _name(key), shown(given), details.get("ctx", {})

    def report(code: codes.Code, message: str, hint: str = "") -> None:
        source.report(code, key, message, value=found, hint=hint)

    if kind == "one_of":
        report(codes.ONE_OF, f"{details['msg']}.", together(given))
    elif isinstance(given, str) and kind not in BOUNDS and (mistyped := _mistyped(given)):
        report(codes.BAD_VALUE, mistyped)
    elif kind in _BLOCKS:
        hint = written_like(key, given, model)
        report(codes.WRONG_TYPE, f"{name} cannot be {found}.", hint)
    elif kind == "list_type":
        hint = _dash(source, key, given) or written_like(key, given, model)
        report(codes.WRONG_TYPE, f"{name} must be {_WANTED[kind]}, found {found}.", hint)
    elif kind in _WANTED:
        hint = "Put it in quotation marks." if kind == "string_type" and key[-1] != "id" else ""
        hint = hint if isinstance(given, bool | int | float | dict) else ""
        report(codes.WRONG_TYPE, f"{name} must be {_WANTED[kind]}, found {found}.", hint)
    elif kind == "literal_error":
        report(codes.NOT_AN_OPTION, f"{name} cannot be {found}.", _options(given, context))
    elif kind == "string_pattern_mismatch":
        hint = "Ids are made of a-z, 0-9 and single hyphens, such as 'told-pim'."
        report(codes.BAD_ID, f"{found} is no id.", hint)
    elif (bounds := BOUNDS.get(kind)) is not None:
        report(codes.OUT_OF_RANGE, f"{name} {bounds.format(**context)}, found {found}.")
    elif kind in ("bounds", "together"):
        report(codes.BAD_VALUE, f"{details['msg']}.")
    else:
        report(codes.BAD_VALUE, f"{name} {details['msg']}, found {found}.")


def _mistyped(given: str) -> str:
    """What is said of a word in the wrong quotation marks, or with the wrong space in it."""
    if given.startswith(tuple(SMART)):
        return MISTYPED_QUOTES
    return MISTYPED_SPACE if any(sign in given for sign in ODD_SPACE) else ""


def _dash(source: Source, key: Key, given: Any) -> str:
    """What to do about an only entry that stands below its key and has no dash."""
    if not isinstance(given, dict) or source.span(key).line == source.key_span(key).line:
        return ""
    return f"Put a '- ' before '{next(iter(given))}', and move what belongs to it to the right."


def _options(given: Any, context: dict[str, Any]) -> str:
    """What would be right in place of a word that is not allowed."""
    listed = str(context.get("expected", "")).replace(" or ", ", ").split(", ")
    options = [each.strip("'") for each in listed if each.strip("'")]
    if str(given) in options:
        return "Write it without quotation marks."
    return did_you_mean(str(given), options) or f"Allowed: {', '.join(options)}."


def _name(key: Key) -> str:
    named = next((part for part in reversed(key) if isinstance(part, str) and part != NAME), None)
    if named is None:
        return "this file"
    return f"an entry of '{named}'" if isinstance(key[-1], int) else f"'{named}'"


def _known_keys(model: type[Model], key: Key) -> list[str]:
    """The keys that the model at `key`'s parent knows, found by walking the path."""
    fields = getattr(_model_at(model, key[:-1]), "model_fields", {})
    return [info.alias or name for name, info in fields.items()]


def _model_at(model: type[Model], key: Key) -> Any:
    here: Any = model
    for part in key:
        here = _step(here, part)
    return here


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


def _check_ids(source: Source, model: type[Model]) -> None:
    """Words that other programs read as yes, no or nothing make poor ids."""
    for mark, value, key in marked(model, source.data):
        if isinstance(mark, Defines) and value in AMBIGUOUS:
            message = f"'{value}' reads as yes, no or nothing in many programs."
            hint = "Choose another id."
            source.report(codes.AMBIGUOUS_ID, key, message, value=value, hint=hint)
