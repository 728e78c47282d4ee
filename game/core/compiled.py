"""The compiled form of content: the core's own values as JSON, and back.

Front ends, proofs and debriefs can run from this form alone, without YAML or validation. A value of
a dataclass is an object whose `is` names its class; tuples are arrays. The hash of a season is the
hash of this form, so it changes with every change of the content and with nothing else.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from hashlib import blake2b
from typing import Any

from game.core import (
    articles,
    city,
    conditions,
    course,
    effects,
    evidence,
    life,
    rulebook,
    rules,
    safeguards,
    scene,
    study,
    world,
)

FORMAT = 2

_MODULES = (
    *(articles, city, conditions, course, effects, evidence),
    *(life, rulebook, rules, safeguards, scene, study, world),
)
_CLASSES = {
    each.__name__: each
    for module in _MODULES
    for each in vars(module).values()
    if isinstance(each, type) and is_dataclass(each)
}


def encode(value: Any) -> Any:
    """A core value as plain JSON values; fields at their default are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        out: dict[str, Any] = {"is": type(value).__name__}
        for field in fields(value):
            content = getattr(value, field.name)
            if content != field.default:
                out[field.name] = encode(content)
        return out
    if isinstance(value, tuple):
        return [encode(each) for each in value]
    return value


def decode(data: Any) -> Any:
    """The core value that `encode` made this from.

    Raises:
        KeyError: if it names a class that the core does not have.
        TypeError: if the fields do not fit the class.
    """
    if isinstance(data, dict):
        inner = {key: decode(each) for key, each in data.items() if key != "is"}
        return _CLASSES[data["is"]](**inner)
    if isinstance(data, list):
        return tuple(decode(each) for each in data)
    return data


def content_hash(*values: Any) -> str:
    """A short hash of core values, the same on every machine."""
    text = json.dumps([FORMAT, *map(encode, values)], sort_keys=True, separators=(",", ":"))
    return blake2b(text.encode(), digest_size=10).hexdigest()
