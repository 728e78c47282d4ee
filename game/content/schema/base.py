"""The ground that all models of content stand on: strict values, ids, and named references."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

Kind = Literal[
    "signal",
    "sensor",
    "list",
    "gate",
    "appeal",
    "perk",
    "duty",
    "link",
    "heading",
    "topic",
    "tie",
    "person",
    "place",
    "scene",
    "ending",
    "choice",
    "flag",
    "rulebook",
    "mechanism",
    "claim",
    "harm",
    "source",
    "promise",
    "life",
    "band",
    "check",
    "desk",
]


@dataclass(frozen=True, slots=True)
class Ref:
    """Marks a value as the id of something that must exist. `place` is a scene or an ending."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Defines:
    """Marks a value as the id of a new thing of this kind."""

    kind: Kind


ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True, max_length=2000)]
Percent = Annotated[int, Field(ge=0, le=100)]
Days = Annotated[int, Field(ge=0, le=400)]


class Model(BaseModel):
    """A part of a file: no unknown keys, no silent conversions, immutable."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def shape(pattern: str, wanted: str) -> Callable[[str], str]:
    """A check that says what is wanted in words, where a pattern would say it in signs."""

    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise PydanticCustomError("shape", "must be {wanted}", {"wanted": wanted})
        return value

    return check


Path = tuple[str | int, ...]
Marks = Iterator[tuple[Ref | Defines, str, Path]]
NAME = "[key]"
"""Ends the path of an entry's name, where the path alone means its value."""


def marked(model: type[Model], data: Any, path: Path = ()) -> Marks:
    """Every marked id in what stands in a file for `model`, with its mark and its path.

    The file need not fit the model: one slip in it must not hide what is wrong in the rest.
    """
    for name, alias, hint in _fields(model):
        if isinstance(data, dict):
            if alias in data:
                yield from _marked(hint, data[alias], (*path, alias))
        elif isinstance(data, str) and model.model_fields[name].is_required():
            # A plain text stands for the first thing that must be said.
            yield from _marked(hint, data, (*path, alias))
            return


@cache
def _fields(model: type[Model]) -> tuple[tuple[str, str, Any], ...]:
    hints = get_type_hints(model, include_extras=True)
    return tuple((name, i.alias or name, hints[name]) for name, i in model.model_fields.items())


def _marked(hint: Any, value: Any, path: Path) -> Marks:
    marks = tuple(_marks(hint))
    inner = _argument(hint, list, 0)
    model = _model(hint)
    if isinstance(value, list) and inner is not None:
        for place, each in enumerate(value):
            yield from _marked(inner, each, (*path, place))
    elif isinstance(value, dict | str) and model is not None:
        yield from marked(model, value, path)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _marked(_argument(hint, dict, 0), key, (*path, key, NAME))
            yield from _marked(_argument(hint, dict, 1), each, (*path, key))
    elif isinstance(value, str):
        yield from ((mark, value, path) for mark in marks)


def _model(hint: Any) -> type[Model] | None:
    """The model that a hint means, also where it means a list of one."""
    if isinstance(hint, type) and issubclass(hint, Model):
        return hint
    found = (_model(option) for option in get_args(hint) if get_origin(hint) is not dict)
    return next((each for each in found if each is not None), None)


def _marks(hint: Any) -> Iterator[Ref | Defines]:
    """The marks anywhere in a hint for one text: `Annotated[Id, Ref("signal")] | None` has one."""
    if get_origin(hint) is Annotated:
        yield from (mark for mark in get_args(hint)[1:] if isinstance(mark, Ref | Defines))
        yield from _marks(get_args(hint)[0])
    else:
        for option in get_args(hint):
            yield from _marks(option)


def _argument(hint: Any, origin: type, place: int) -> Any:
    """The hint of what is inside a list or a mapping, wherever in the hint it stands."""
    if get_origin(hint) is origin:
        return get_args(hint)[place]
    for option in get_args(hint):
        if (found := _argument(option, origin, place)) is not None:
            return found
    return None
