"""The ground that all models of content stand on: strict values, ids, and named references."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

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


Path = tuple[str | int, ...]


def marked(model: Model, path: Path = ()) -> Iterator[tuple[Ref | Defines, str, Path]]:
    """Every marked id in the model, with its mark and its path in the file."""
    hints = get_type_hints(type(model), include_extras=True)
    for name, info in type(model).model_fields.items():
        yield from _marked(hints[name], getattr(model, name), (*path, info.alias or name))


def _marked(hint: Any, value: Any, path: Path) -> Iterator[tuple[Ref | Defines, str, Path]]:
    match value:
        case None:
            return
        case Model():
            yield from marked(value, path)
        case list():
            inner = _argument(hint, list, 0)
            for place, each in enumerate(value):
                yield from _marked(inner, each, (*path, place))
        case dict():
            for key, each in value.items():
                yield from _marked(_argument(hint, dict, 0), key, (*path, key))
                yield from _marked(_argument(hint, dict, 1), each, (*path, key))
        case str():
            yield from ((mark, value, path) for mark in _marks(hint))


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
