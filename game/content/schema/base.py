"""The ground that all models of content stand on: strict values, ids, and named references."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, ClassVar, Literal, get_args, get_origin, get_type_hints

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError

from game.content.ids import ID_PATTERN

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
    "option",
    "flag",
    "rulebook",
    "mechanism",
    "claim",
    "harm",
    "source",
    "safeguard",
    "promise",
    "rumour",
    "rule",
    "page",
    "life",
    "band",
    "check",
    "desk",
    "spot",
    "street",
    "camera",
    "city",
    "study",
    "item",
]


@dataclass(frozen=True, slots=True)
class Ref:
    """Marks a value as the id of something that must exist. `place` is a scene or an ending."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Defines:
    """Marks a value as the id of a new thing of this kind."""

    kind: Kind

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        taken = AMBIGUOUS | {SELF} if self.kind == "person" else AMBIGUOUS
        return {**handler(core), "not": {"enum": sorted(taken)}}


AMBIGUOUS = frozenset(("yes", "no", "on", "off", "true", "false", "null", "none", "y", "n"))
"""Words that other programs read as yes, no or nothing; they make poor ids."""

SELF = "self"
"""The citizen who is played, whatever their id."""


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True, max_length=2000)]
Percent = Annotated[int, Field(ge=0, le=100)]
Days = Annotated[int, Field(ge=0, le=400)]


class Model(BaseModel):
    """A part of a file: no unknown keys, no silent conversions, immutable.

    The text below each field is what an editor shows for the key (`game.content.json_schema`).
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    one_of: ClassVar[tuple[str, ...]] = ()
    """The keys of which exactly one must be there."""

    some_of: ClassVar[tuple[str, ...]] = ()
    """The keys of which at least one must be there."""


class Short(Model):
    """May be written as a plain id, which is then taken for the first key that must be there."""

    plain_says: ClassVar[Mapping[str, Any]] = {}
    """What a plain id says besides."""

    @model_validator(mode="before")
    @classmethod
    def _from_plain(cls, value: Any) -> Any:
        return {cls.plain_key(): value, **cls.plain_says} if isinstance(value, str) else value

    @classmethod
    def plain_key(cls) -> str:
        """The key that a plain id stands for."""
        fields = cls.model_fields.items()
        return next(info.alias or name for name, info in fields if info.is_required())


@dataclass(frozen=True, slots=True)
class Shape:
    """A check that says what is wanted in words, where a pattern would say it in signs."""

    pattern: str
    wanted: str

    def __call__(self, value: str) -> str:
        """The value itself, if the whole of it fits."""
        if not re.fullmatch(self.pattern, value):
            raise PydanticCustomError("shape", "must be {wanted}", {"wanted": self.wanted})
        return value


def shape(pattern: str, wanted: str) -> Shape:
    """A check of a text, for `AfterValidator`."""
    return Shape(pattern, wanted)


Path = tuple[str | int, ...]
Marks = Iterator[tuple[Ref | Defines, str, Path]]
NAME = "[key]"
"""Ends the path of an entry's name, where the path alone means its value."""


def marked(model: type[Model], data: Any, path: Path = ()) -> Marks:
    """Every marked id in what stands in a file for `model`, with its mark and its path.

    The file need not fit the model: one slip in it must not hide what is wrong in the rest.
    """
    if isinstance(data, dict):
        for alias, hint in _bearing(model):
            if alias in data:
                yield from _marked(hint, data[alias], (*path, alias))
    elif isinstance(data, str):
        # A plain text stands for the first thing that must be said.
        for name, alias, hint in _fields(model):
            if model.model_fields[name].is_required():
                yield from _marked(hint, data, (*path, alias))
                return


@cache
def _bearing(model: type[Model]) -> tuple[tuple[str, Any], ...]:
    """The keys of a model at or below which an id can be marked; most hold texts and numbers."""
    return tuple((alias, hint) for _, alias, hint in _fields(model) if _bears(hint, set()))


def _bears(hint: Any, above: set[type[Model]]) -> bool:
    means = _meaning(hint)
    if means.model is not None and means.model not in above:
        inside = [each for _, _, each in _fields(means.model)]
    else:
        inside = []
    inside += [each for each in (means.inner, means.value) if each is not None]
    within = above | {means.model} if means.model else above
    return bool(means.marks) or any(_bears(each, within) for each in inside)


@cache
def _fields(model: type[Model]) -> tuple[tuple[str, str, Any], ...]:
    hints = get_type_hints(model, include_extras=True)
    return tuple((name, i.alias or name, hints[name]) for name, i in model.model_fields.items())


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What a hint says of the values below it. It is held, so that its identity stays its own."""

    hint: Any
    marks: tuple[Ref | Defines, ...]
    inner: Any
    model: type[Model] | None
    key: Any
    value: Any


_meanings: dict[int, _Meaning] = {}
"""By the identity of the hint: hints cannot all be hashed, and there are a few hundred of them."""


def _meaning(hint: Any) -> _Meaning:
    if id(hint) not in _meanings:
        inner, key, value = (_argument(hint, *of) for of in ((list, 0), (dict, 0), (dict, 1)))
        marks = tuple(_marks(hint))
        _meanings[id(hint)] = _Meaning(hint, marks, inner, _model(hint), key, value)
    return _meanings[id(hint)]


def _marked(hint: Any, value: Any, path: Path) -> Marks:
    means = _meaning(hint)
    if isinstance(value, list) and means.inner is not None:
        for place, each in enumerate(value):
            yield from _marked(means.inner, each, (*path, place))
    elif isinstance(value, dict | str) and means.model is not None:
        yield from marked(means.model, value, path)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _marked(means.key, key, (*path, key, NAME))
            yield from _marked(means.value, each, (*path, key))
    elif isinstance(value, str):
        yield from ((mark, value, path) for mark in means.marks)


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
