"""Single values of a YAML 1.2 file as plain values of Python."""

from __future__ import annotations

from typing import Any

from ruamel.yaml.nodes import ScalarNode

TAG = "tag:yaml.org,2002:"
_MOST_DIGITS = 30


def plain(node: ScalarNode) -> Any:
    """What a text, a number or nothing at all is worth."""
    match str(node.tag).removeprefix(TAG):
        case "int":
            return _number(node.value)
        case "bool":
            return node.value.lower() == "true"
        case "null":
            return None
        case "float":
            return _fraction(node.value)
    return node.value


def _fraction(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


def _number(text: str) -> int | str:
    if len(text) > _MOST_DIGITS:
        return text  # No number of a story; the model will say that a number is wanted.
    try:
        return int(text.replace("_", ""), 0 if text.lstrip("+-")[:2] in ("0x", "0o") else 10)
    except ValueError:
        return text
